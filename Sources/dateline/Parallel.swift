import Dispatch

/// Work on many inputs at once.
enum Parallel {
  /// The results of a function for every input, in the order of the inputs.
  ///
  /// Which thread works on which input is open, so the function must depend on its input alone.
  static func map<Input: Sendable, Output: Sendable>(
    _ inputs: [Input],
    _ transform: @Sendable (Input) -> Output
  ) -> [Output] {
    guard inputs.count > 1 else { return inputs.map(transform) }
    return [Output](unsafeUninitializedCapacity: inputs.count) { buffer, count in
      // Every iteration writes its own slot and no other, and all have ended before the buffer is
      // read; the compiler cannot see that.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
        slots.initializeElement(at: index, to: transform(inputs[index]))
      }
      count = inputs.count
    }
  }
}
