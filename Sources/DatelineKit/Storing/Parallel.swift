import Dispatch

/// Work on many things at once, with results in the order of the things.
enum Parallel {
  /// The results of a function for each element.
  ///
  /// - Parameters:
  ///   - elements: what to work on.
  ///   - transform: depends on its argument alone, so that the number of threads never shows.
  static func map<Element: Sendable, Result: Sendable>(
    _ elements: [Element],
    _ transform: @Sendable (Element) -> Result
  ) -> [Result] {
    guard elements.count > 1 else { return elements.map(transform) }
    // Several stretches for each core, so that one of long articles holds nobody up.
    let stretches = min(elements.count, 64)
    var results = [[Result]](repeating: [], count: stretches)
    results.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: stretches) { stretch in
        let from = elements.count * stretch / stretches
        let to = elements.count * (stretch + 1) / stretches
        slots[stretch] = elements[from..<to].map(transform)
      }
    }
    return results.flatMap { $0 }
  }
}
