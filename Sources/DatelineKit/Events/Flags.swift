#if canImport(Glibc)
import Glibc
#endif
enum X {
  static let f: String = getenv("DLX").map { String(cString: $0) } ?? ""
  static func off(_ c: Character) -> Bool { f.contains(c) }
}
