/// Why a timeline's store cannot be opened, read or written.
public enum StoreError: Error, Equatable, Sendable, CustomStringConvertible {
  /// There is no store at this path.
  case notFound(path: String)
  /// There is a store at this path already, and none was to be replaced.
  case exists(path: String)
  /// The file is no timeline store, for the reason given.
  case notATimeline(path: String, reason: String)
  /// The store's schema is of a later version than this program knows.
  case laterVersion(path: String, found: Int, known: Int)
  /// The articles were read by another version of the program.
  case readByAnother(path: String, stored: String, current: String)
  /// The folder cannot be made or the file cannot be opened.
  case cannotOpen(path: String, reason: String)
  /// The file, or the folder it is in, cannot be written.
  case readOnly(path: String)
  /// Another process kept writing for longer than was waited.
  case busy(path: String)
  /// There is no room left on the disk.
  case full(path: String)
  /// The store holds something that cannot be read back.
  case damaged(path: String, reason: String)
  /// SQLite failed, with its own words.
  case failed(path: String, reason: String)
  /// No article has this id or file name.
  case noSuchArticle(String)
  /// Several articles have this name, or ids with this beginning.
  case ambiguousArticle(String, ids: [String])
  /// No event or report has this id.
  case noSuchEvent(String)
  /// Several events have ids, or reports with ids, with this beginning.
  case ambiguousEvent(String, ids: [String])
  /// No correction has this number.
  case noSuchCorrection(Int)
  /// A correction would contradict another that is active; both in words.
  case contradiction(new: String, number: Int, known: String)
  /// A correction makes no sense, for the reason given.
  case uncorrectable(String)
  /// The text of an article to be restored is not the one that its SHA-256 names.
  case alteredText(name: String)

  /// One sentence that names the file or the words, and the reason.
  public var description: String {
    switch self {
    case .notFound(let path):
      return "there is no timeline at “\(path)”"
    case .exists(let path):
      return "there is a timeline at “\(path)” already"
    case .notATimeline(let path, let reason):
      return "“\(path)” is no timeline store: \(reason)"
    case .laterVersion(let path, let found, let known):
      return "“\(path)” was written by a later version of dateline: "
        + "its schema is version \(found), and this program knows version \(known)"
    case .readByAnother(let path, let stored, let current):
      return "the articles in “\(path)” were read by version \(stored) of dateline, and this is "
        + "version \(current): a change now would make it half one, half the other. "
        + "`dateline refresh \(path)` reads them again with this version"
    case .cannotOpen(let path, let reason):
      return "“\(path)” cannot be opened: \(reason)"
    case .readOnly(let path):
      return "“\(path)” cannot be written: it is read-only"
    case .busy(let path):
      return "“\(path)” is being written by another process; nothing was changed, try again"
    case .full(let path):
      return "“\(path)” cannot be written: the disk is full; nothing was changed"
    case .damaged(let path, let reason):
      return "“\(path)” is damaged: \(reason)"
    case .failed(let path, let reason):
      return "“\(path)” could not be read or written: \(reason)"
    case .noSuchArticle(let name):
      return "no article of the timeline has the id or file name “\(name)”"
    case .ambiguousArticle(let name, let ids):
      return "“\(name)” can mean several articles: \(StoreError.listed(ids))"
    case .noSuchEvent(let id):
      return "no event of the timeline has the id “\(id)”, nor has one of its reports"
    case .ambiguousEvent(let id, let ids):
      return "“\(id)” can mean several events: \(StoreError.listed(ids))"
    case .noSuchCorrection(let number):
      return "the timeline has no correction \(number)"
    case .contradiction(let new, let number, let known):
      return "“\(new)” contradicts correction \(number), “\(known)”"
    case .uncorrectable(let reason):
      return reason
    case .alteredText(let name):
      return "the text of “\(name)” is not the one that its SHA-256 names"
    }
  }

  private static func listed(_ ids: [String]) -> String {
    let shown = ids.prefix(5).joined(separator: ", ")
    return ids.count > 5 ? shown + " and others" : shown
  }
}
