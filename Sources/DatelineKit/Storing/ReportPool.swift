/// The reports that one write has loaded or written, by their keys.
struct ReportPool: Sendable {
  private var reports: [ReportTraits] = []
  private var places: [Int64: Int] = [:]
  /// The event that each loaded report was in before.
  private var events: [Int64: Int64] = [:]

  /// The number of reports that were loaded or written.
  var count: Int { reports.count }

  /// The report of a key, where it has been loaded.
  subscript(key: Int64) -> EventReport? { traits(key)?.report }

  /// The same as merging compares it.
  func traits(_ key: Int64) -> ReportTraits? { places[key].map { reports[$0] } }

  /// The event that a report was in; its own where it was in none yet.
  func event(of key: Int64) -> Int64 { events[key] ?? key }

  /// Whether a report was in no event yet.
  func isNew(_ key: Int64) -> Bool { events[key] == nil }

  /// Adds a report as the store holds it.
  mutating func add(_ stored: StoredReport) {
    events[stored.key] = stored.event
    hold(ReportTraits(stored.report), stored.key)
  }

  /// Holds a report that has just been written.
  ///
  /// Its key can be one that was just freed: what is known of that report goes.
  mutating func replace(_ traits: ReportTraits, _ key: Int64) {
    events[key] = nil
    hold(traits, key)
  }

  private mutating func hold(_ traits: ReportTraits, _ key: Int64) {
    places[key] = reports.count
    reports.append(traits)
  }
}

/// Two reports to be compared, by their keys, the smaller first.
struct ReportPair: Hashable, Sendable {
  let a: Int64
  let b: Int64
}

/// The links found in one write: as many as a forest needs, and a few more.
struct FoundLinks: Sendable {
  /// Between reports by their keys, the smaller first.
  private(set) var links: [SpanningForest.Edge] = []
  private var byEnd: [Int64: [LinkedPiece.Way]] = [:]
  private var limit = 1 << 18

  /// Adds links; from time to time those go that no forest will need.
  mutating func add(_ new: [SpanningForest.Edge]) {
    links += new
    guard links.count > limit else {
      note(new)
      return
    }
    links = SpanningForest.strongestFirst(links).map { links[$0] }
    limit = max(limit, 2 * links.count)
    byEnd = [:]
    note(links)
  }

  /// The links of a report.
  func ways(from key: Int64) -> [LinkedPiece.Way] { byEnd[key] ?? [] }

  private mutating func note(_ links: [SpanningForest.Edge]) {
    for link in links {
      byEnd[link.first, default: []].append(.init(to: link.second, strength: link.strength))
      byEnd[link.second, default: []].append(.init(to: link.first, strength: link.strength))
    }
  }
}

/// Which keys hang together.
struct KeySets {
  private var numbers: [Int64: Int] = [:]
  private let keys: [Int64]
  private var sets: DisjointSets

  init(_ keys: Set<Int64>) {
    self.keys = keys.sorted()
    for (number, key) in self.keys.enumerated() { numbers[key] = number }
    sets = DisjointSets(count: self.keys.count)
  }

  /// The smallest of the keys that hang together with a key.
  mutating func root(of key: Int64) -> Int64 {
    numbers[key].map { keys[sets.root(of: $0)] } ?? key
  }

  /// Hangs two keys together; one that is not among them changes nothing.
  mutating func join(_ left: Int64, _ right: Int64) {
    guard let first = numbers[left], let second = numbers[right] else { return }
    sets.join(first, second)
  }
}
