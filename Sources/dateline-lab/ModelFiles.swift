import DatelineKit
import Foundation

/// A model as files in a folder.
enum ModelFiles {
  /// The most bytes of a file; a longer part goes on in a second one.
  static let longest = 4_000_000

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
  }

  static func model(in folder: String) -> SyntaxModel? {
    SyntaxModel(bytes: { part in
      let first = FileManager.default.contents(atPath: "\(folder)/\(part.rawValue).bin")
      let second = FileManager.default.contents(atPath: "\(folder)/\(part.rawValue)-2.bin")
      return Array(first ?? Data()) + Array(second ?? Data())
    })
  }

  private static func write(_ bytes: ArraySlice<UInt8>, _ path: String) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }
}
