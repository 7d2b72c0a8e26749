import DatelineKit

/// The folder of a timeline: its store, its articles and its renderings.
struct TimelineFolder: Sendable, Equatable {
  /// The path of the folder.
  let path: String

  /// The folder at a path, whether it is there or not.
  init(_ path: String) {
    self.path = Path.trimmed(path)
  }

  /// The name of a store within its folder.
  static let storeName = "timeline.sqlite"

  /// The path of the store.
  var store: String { Path.join(path, TimelineFolder.storeName) }
  /// The path of the folder that keeps the articles.
  var articles: String { Path.join(path, "articles") }
  /// The path of the folder that articles taken out are moved to.
  var removed: String { Path.join(path, "removed") }
  /// The path of the timeline's JSON.
  var json: String { Path.join(path, "timeline.json") }

  /// Whether there is a store in the folder.
  var hasStore: Bool { Files.exists(store) }

  /// Where articles are looked for when the folder is a SOURCE: `articles/` in a timeline's folder,
  /// the folder itself in any other.
  var articlesOrItself: String {
    hasStore || Files.isFolder(articles) ? articles : path
  }

  /// The path of a standard rendering.
  func rendering(_ renderer: any Renderer) -> String {
    Path.join(path, "timeline.\(renderer.endings[0])")
  }
}
