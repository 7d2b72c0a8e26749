import DatelineKit
import Foundation

/// The articles that `bench` works on.
struct BenchInput {
  /// A document as it comes: bytes and a name.
  struct Document: Sendable {
    var name: String
    var bytes: [UInt8]
  }

  /// Every article once.
  var distinct: [Document]
  /// The articles, over and over up to the size asked for; each once if none was.
  var repeated: [Document]

  /// The bytes of all documents.
  var size: Int { repeated.reduce(0) { $0 + $1.bytes.count } }

  /// Loads the files, and all files of the folders, in the order of their paths.
  ///
  /// What is no article is left out and named on standard error.
  init(_ options: BenchOptions) throws {
    distinct = []
    for path in try options.sources.flatMap(BenchInput.files) {
      let file = URL(fileURLWithPath: path)
      let bytes = [UInt8](try Data(contentsOf: file))
      do throws(ReadingError) {
        _ = try ArticleReader.read(bytes, name: file.lastPathComponent)
        distinct.append(Document(name: file.lastPathComponent, bytes: bytes))
      } catch {
        LabCommands.complain("\(path) is left out: \(error)")
      }
    }
    let once = distinct.reduce(0) { $0 + $1.bytes.count }
    guard once > 0 else { throw LabError.failed("there is no article to measure with") }
    repeated = distinct
    guard let size = options.size else { return }
    var total = once
    while total < size {
      for document in distinct where total < size {
        repeated.append(document)
        total += document.bytes.count
      }
    }
  }

  private static func files(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw LabError.failed("there is no \(path)")
    }
    guard isFolder.boolValue else { return [path] }
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { !$0.hasPrefix(".") && ($0.hasSuffix(".txt") || $0.hasSuffix(".md")) }
      .sorted()
      .map { path + "/" + $0 }
  }
}
