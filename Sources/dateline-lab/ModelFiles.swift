import DatelineKit
import Foundation

/// A model as files in a folder.
enum ModelFiles {
  /// The most bytes of a file; a longer part goes on in a second one.
  static let longest = 4_000_000

  /// Writes the parts that are given and leaves others that the folder has as they are.
  static func write(_ parts: [SyntaxModel.Part: [UInt8]], to folder: String) throws {
    for (part, bytes) in parts {
      let first = part == .structure ? bytes.prefix(bytes.count / 2) : bytes[...]
      guard first.count <= longest, bytes.count - first.count <= longest else {
        throw LabError.failed("\(part.rawValue) has \(bytes.count) bytes, which is too many")
      }
      try write(first, "\(folder)/\(part.rawValue).bin")
      if part == .structure {
        try write(bytes.dropFirst(first.count), "\(folder)/\(part.rawValue)-2.bin")
      }
    }
    let digest = SyntaxModel.digest { bytes(of: $0, in: folder) }
    let head = """
      // Changes with the weights beside it, so that a build notices when they do.
      #define DATELINE_MODEL_DIGEST 0x\(String(digest, radix: 16))ULL

      """
    try write(Array(head.utf8)[...], "\(folder)/digest.h")
  }

  static func model(in folder: String) -> SyntaxModel? {
    SyntaxModel(bytes: { bytes(of: $0, in: folder) })
  }

  private static func bytes(of part: SyntaxModel.Part, in folder: String) -> [UInt8] {
    let first = FileManager.default.contents(atPath: "\(folder)/\(part.rawValue).bin")
    let second = FileManager.default.contents(atPath: "\(folder)/\(part.rawValue)-2.bin")
    return Array(first ?? Data()) + Array(second ?? Data())
  }

  private static func write(_ bytes: ArraySlice<UInt8>, _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
