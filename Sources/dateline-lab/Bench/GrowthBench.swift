import DatelineKit

/// Measures how the cost of a byte grows with the length of one article.
///
/// The articles are put end to end, over and over, into single texts of 10 kB and ten, a hundred,
/// ... times that. Cost that stays flat is cost that is linear.
struct GrowthBench {
  var input: BenchInput
  var options: BenchOptions
  /// Bytes of the longest text.
  var limit: Int

  private let times = TimeReader()

  init(input: BenchInput, options: BenchOptions, limit: Int) {
    self.input = input
    self.options = options
    self.limit = limit
  }

  /// Measures Language and Time on each length and gives the table.
  func run() -> BenchTable {
    var table = BenchTable([
      "one article of", "Language ns/byte", "Time ns/byte", "CPU ns/byte", "Time MB/s",
      "Time allocations/kB", "expressions",
    ])
    let bodies = input.distinct.map(\.bytes)
    var size = 10_000
    while size <= limit {
      let text = GrowthBench.text(of: bodies, size: size)
      let bytes = Double(text.count)
      let isLong = size >= GrowthBench.long
      func measure(_ pass: (inout Meter) -> Void) -> Measurement {
        isLong ? .once(pass) : .best(of: size < 10_000_000 ? options.seconds : 0, pass)
      }
      // Of a long text there is room for one document only.
      var read: Document?
      let language = measure { meter in read = meter.measure { Document(reading: text) } }
      guard let document = read else { break }
      var found = 0
      let time = measure { meter in
        found =
          meter.measure { times.times(in: document, anchor: options.anchor) }
          .expressions.count
      }
      let processor = language.processorSeconds + time.processorSeconds
      table.add([
        BenchTable.number(bytes / 1e3, 0) + " kB",
        BenchTable.number(language.seconds * 1e9 / bytes, 1),
        BenchTable.number(time.seconds * 1e9 / bytes, 1),
        BenchTable.number(processor * 1e9 / bytes, 1),
        BenchTable.number(bytes / 1e6 / time.seconds, 1),
        BenchTable.number(Double(time.allocations) / bytes * 1e3, 2),
        BenchTable.number(Double(found), 0),
      ])
      size *= 10
    }
    return table
  }

  /// From so many bytes on, a text is measured in one pass.
  private static let long = 100_000_000

  /// The articles as paragraphs of one text, as many as go into the size and at least one.
  private static func text(of bodies: [[UInt8]], size: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(size + 100_000)
    var next = 0
    while text.count < size, !bodies.isEmpty {
      text += bodies[next % bodies.count]
      text += [0x0A, 0x0A]
      next += 1
    }
    // Whole articles only would make short texts too long; a cut may leave half a character.
    var end = min(size, text.count)
    while end > 0, end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    text.removeLast(text.count - end)
    return text
  }
}
