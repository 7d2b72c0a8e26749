/// A table of words kept as text, a line an entry, and read once when the program starts.
///
/// A line holds a class, a value, and the words that have it: `month 5 may`. Words are lower
/// case. Lines that open with `#` are comments.
/// Three thousand words as an array literal take the compiler two minutes, as text none.
struct WordTable: Sendable {
  let text: StaticString

  init(_ text: StaticString) {
    self.text = text
  }

  /// The fields of every line that holds an entry, split at spaces.
  func lines() -> [[Substring]] {
    text.contents.parts("\n").compactMap { line in
      line.utf8.first == UInt8(ascii: "#") ? nil : line.parts(" ")
    }
  }
}
