extension Range where Bound == Int {
  /// The range between two tokens, empty where the second stands before the first.
  init(from first: Int, to end: Int) {
    self = first..<Swift.max(first, end)
  }
}
