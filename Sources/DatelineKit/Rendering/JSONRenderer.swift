/// Writes the exchange form: complete, deterministic, described by Docs/timeline.schema.json.
public struct JSONRenderer: Renderer {
  /// What the format is called.
  public let name = "JSON"
  /// The file endings that ask for it.
  public let endings = ["json"]
  /// What it is for.
  public let summary = "everything, for other programs and to restore the timeline from"
  /// What it does not carry.
  public let omissions =
    "Leaves out nothing but the articles' original bytes where they were in another encoding."

  /// A renderer.
  public init() {}

  /// Writes a timeline as JSON: keys sorted, weights in bits rounded to two decimals.
  public func render(_ timeline: Timeline) -> String {
    TimelineDocument(timeline).json
  }
}
