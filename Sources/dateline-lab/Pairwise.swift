import Dispatch
import Synchronization

extension Array where Element: Sendable {
  /// What a piece of work gives for each element, in their order, on two threads.
  func mappedInPairs<Result: Sendable>(
    _ work: @Sendable (Element) -> Result
  ) -> [Result] {
    let results = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: 2) { thread in
      for index in stride(from: thread, to: count, by: 2) {
        let result = work(self[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { results in indices.compactMap { results[$0] } }
  }
}
