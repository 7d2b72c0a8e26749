/// What a merge, a new anchor or a removal did to a timeline.
public struct Changes: Hashable, Codable, Sendable {
  /// One event that changed.
  public struct Item: Hashable, Codable, Sendable {
    /// The event's id as it is now; as it was, where it is gone.
    public var event: String
    /// Its title as it is now, or was.
    public var title: String
    /// What changed, in words: `“last week” to 2025-08-15`.
    public var detail: String
  }

  /// Articles that were not there before, by name.
  public var added: [String] = []
  /// Articles that were there already, by name.
  public var known: [String] = []
  /// Articles taken out, by name.
  public var removed: [String] = []
  /// Events that no report told before.
  public var new: [Item] = []
  /// Events that more sources tell now.
  public var corroborated: [Item] = []
  /// Events whose date got narrower.
  public var sharpened: [Item] = []
  /// Events whose date became another.
  public var moved: [Item] = []
  /// Events whose status became another.
  public var restated: [Item] = []
  /// Events whose reports disagree now and did not before.
  public var conflicting: [Item] = []
  /// Events that are told by fewer sources now.
  public var weakened: [Item] = []
  /// Events that are parted in several now.
  public var split: [Item] = []
  /// Events that became one with another.
  public var joined: [Item] = []
  /// Events with corrections that they did not have, or without some that they had.
  public var corrected: [Item] = []
  /// Events that nothing tells any more.
  public var gone: [Item] = []
  /// What a reader should know about the articles of this change.
  public var warnings: [String] = []
}
