import Synchronization

/// Readers by the program's own model that wait for work.
///
/// A reader serves one thread and is dear to make: its table of met words fills as it reads. So
/// whoever reads many texts on many threads keeps one of these; each text takes a reader from it
/// and gives it back.
package final class SyntaxReaders: Sendable {
  /// A reader on its way from one thread to the next, never on two at once.
  private struct Idle: @unchecked Sendable {
    // Unchecked: it is put down by the one who had it alone, and taken up by one alone.
    let reader: SyntaxReader
  }

  private let idle = Mutex<[Idle]>([])
  private let areMade: Bool

  /// No readers yet; they are made when they are asked for, unless there shall be none.
  package init(areMade: Bool = true) {
    self.areMade = areMade
  }

  /// A reader that nobody else has; nil where none are made, or the program's model cannot be read.
  package func take() -> SyntaxReader? {
    guard areMade else { return nil }
    return idle.withLock { $0.popLast() }?.reader ?? SyntaxReader()
  }

  /// Gives a reader back, which the caller uses no more.
  package func give(back reader: SyntaxReader) {
    let idle = Idle(reader: reader)
    self.idle.withLock { $0.append(idle) }
  }
}
