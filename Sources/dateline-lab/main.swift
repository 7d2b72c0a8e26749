import Foundation

exit(LabCommands.run(Array(CommandLine.arguments.dropFirst())))
