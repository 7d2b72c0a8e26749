/// Tells whoever waits how far the reading of many articles has come.
public enum ReadingProgress {
  /// Called once for each article that was read, from any thread; nil where nobody waits.
  ///
  /// Bound for the length of one call, as `ReadingProgress.$didRead.withValue`. It sees that an
  /// article was read and nothing of what was found, so that no result can depend on it.
  @TaskLocal public static var didRead: (@Sendable () -> Void)?
}
