import DatelineKit
import Synchronization

/// A bar on a terminal for work on many articles.
///
/// It is drawn in place and taken away when the work is done; where standard error is no terminal
/// nothing is drawn at all.
enum ProgressBar {
  /// Fewer articles than this are read before a bar could be.
  private static let fewest = 20
  private static let width = 30

  /// Does a piece of work that reads articles, with a bar where a person waits for it.
  ///
  /// - Parameter work: given what it is to call for each article that it has read.
  static func during<Result>(
    _ total: Int,
    _ console: Console,
    _ work: ((@Sendable () -> Void)?) throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    guard console.showsProgress, total >= fewest else { return try work(nil) }
    let count = Count(of: total)
    defer { StandardStream.error.writeIgnoringFailure("\r\u{1B}[K") }
    return try work {
      if let line = count.next() { StandardStream.error.writeIgnoringFailure("\r" + line) }
    }
  }

  /// Counts from any thread, and draws no more often than once a percent.
  private final class Count: Sendable {
    private let total: Int
    private let state = Mutex((done: 0, shown: -1))

    init(of total: Int) {
      self.total = total
    }

    /// Counts one more; the line to draw where the percentage has grown.
    func next() -> String? {
      state.withLock { state in
        state.done += 1
        let percent = min(100, state.done * 100 / total)
        guard percent > state.shown else { return nil }
        state.shown = percent
        return ProgressBar.line(state.done, of: total)
      }
    }
  }

  /// `reading [#########.....................] 312 of 1000`.
  static func line(_ done: Int, of total: Int) -> String {
    let filled = min(width, done * width / max(1, total))
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "reading [\(bar)] \(done) of \(total)"
  }
}
