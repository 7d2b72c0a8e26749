/// What one write does to a store's reports: some out, some in, and the events they reach anew.
///
/// Only the connected components of links that the change reaches are loaded; they are
/// clustered from scratch, so that no earlier arrival shows in the result.
struct Rewriting {
  private let table: ReportTable
  /// The reports loaded or written so far, by key.
  private var pool: [EventReport] = []
  private var places: [Int64: Int] = [:]
  /// The event that each loaded report was in before.
  private var memberships: [Int64: Int64] = [:]
  /// Links found in this write, by the smaller key.
  private var found: [Int64: [StoredLink]] = [:]

  init(_ database: SQLiteDatabase) {
    table = ReportTable(database: database)
  }

  /// The number of reports that were loaded or written.
  var reach: Int { pool.count }

  /// The reports that an article is to have from now on.
  struct Replacement {
    let article: Int64
    let reports: [ReadReport]
  }

  /// Gives articles other reports, and tells the events that this reaches as they were and are.
  ///
  /// - Parameter replacements: each article once, with no reports where it is to be taken out.
  mutating func replace(
    _ replacements: [Replacement]
  ) throws(StoreError) -> (before: [Event], after: [Event]) {
    var old: Set<Int64> = []
    for replacement in replacements {
      old.formUnion(try table.keys(ofArticle: replacement.article))
    }
    let reachedBefore = try closure(of: old)
    var before = try eventsAsStored(reachedBefore)

    var new: [Int64] = []
    for replacement in replacements { try table.remove(ofArticle: replacement.article) }
    for replacement in replacements {
      for read in replacement.reports {
        let key = try table.insert(read, article: replacement.article)
        // A key can be one that was just freed: what is known of that report goes.
        memberships[key] = nil
        hold(read.report, key)
        new.append(key)
      }
    }
    let survivors = reachedBefore.subtracting(old)
    try link(replacements.flatMap(\.reports), keys: new)

    let reachedAfter = try closure(of: survivors.union(new))
    let joined = reachedAfter.subtracting(survivors).subtracting(new)
    before += try eventsAsStored(joined)
    return (before, try recluster(reachedAfter))
  }

  // MARK: Links

  /// Compares each new report with those before it that share a block, and writes the links.
  private mutating func link(_ reports: [ReadReport], keys: [Int64]) throws(StoreError) {
    var pairs: [ReportPair] = []
    for (read, key) in zip(reports, keys) {
      var candidates: Set<Int64> = []
      for block in read.blockKeys {
        candidates.formUnion(try table.candidates(inBlock: block, before: key))
      }
      pairs += candidates.sorted().map { ReportPair(a: $0, b: key) }
      if pairs.count >= 1 << 16 {
        try writeLinks(pairs)
        pairs = []
      }
    }
    try writeLinks(pairs)
  }

  private mutating func writeLinks(_ pairs: [ReportPair]) throws(StoreError) {
    try load(Set(pairs.map(\.a)))
    let (pool, places) = (pool, places)
    let links = Parallel.map(pairs) { pair -> StoredLink? in
      guard let left = places[pair.a], let right = places[pair.b] else { return nil }
      return Linker.link(pool[left], pool[right]).map {
        StoredLink(a: pair.a, b: pair.b, link: $0)
      }
    }
    for case .some(let link) in links {
      try table.insert(link)
      found[link.a, default: []].append(link)
    }
  }

  /// The keys that links lead to from some keys, with these.
  private func closure(of seeds: Set<Int64>) throws(StoreError) -> Set<Int64> {
    var reached = seeds
    var open = Array(seeds)
    while let key = open.popLast() {
      for neighbour in try table.neighbours(of: key) where reached.insert(neighbour).inserted {
        open.append(neighbour)
      }
    }
    return reached
  }

  /// The links among some loaded reports.
  private func links(among keys: Set<Int64>) throws(StoreError) -> [StoredLink] {
    var links: [StoredLink] = []
    var unread: [StoredWeights] = []
    for key in keys {
      let fresh = (found[key] ?? []).filter { keys.contains($0.b) }
      links += fresh
      let known = Set(fresh.map(\.b))
      unread += try table.links(from: key).filter { keys.contains($0.b) && !known.contains($0.b) }
    }
    let (pool, places) = (pool, places)
    let read = Parallel.map(unread) { row -> StoredLink? in
      guard let left = places[row.a], let right = places[row.b] else { return nil }
      return row.link(pool[left].id, pool[right].id)
    }.compactMap { $0 }
    guard read.count == unread.count else { throw table.damaged("a link cannot be read") }
    return links + read
  }

  // MARK: Events

  /// The events that some whole components are stored as.
  private mutating func eventsAsStored(_ keys: Set<Int64>) throws(StoreError) -> [Event] {
    var groups: [Int64: [Int64]] = [:]
    try load(keys)
    for key in keys { groups[memberships[key] ?? key, default: []].append(key) }
    let memberships = memberships
    let inside = try links(among: keys).filter {
      memberships[$0.a] ?? $0.a == memberships[$0.b] ?? $0.b
    }
    let byGroup = Dictionary(grouping: inside) { memberships[$0.a] ?? $0.a }
    let clusters = groups.map { event, keys in
      EventCluster(
        reports: keys.compactMap { places[$0] }.map { pool[$0] },
        links: (byGroup[event] ?? []).map(\.link)
      )
    }
    return Parallel.map(clusters) { $0.event }
  }

  /// Clusters whole components from scratch and writes which report is in which event.
  private mutating func recluster(_ keys: Set<Int64>) throws(StoreError) -> [Event] {
    try load(keys)
    var groups = DisjointSets(keys)
    let links = try links(among: keys)
    for link in links { groups.join(link.a, link.b) }
    let linksByRoot = Dictionary(grouping: links) { groups.root(of: $0.a) }
    let keysByRoot = Dictionary(grouping: keys) { groups.root(of: $0) }
    let components = keysByRoot.map { root, keys in
      EventCluster(
        reports: keys.compactMap { places[$0] }.map { pool[$0] },
        links: (linksByRoot[root] ?? []).map(\.link)
      )
    }
    let events = Parallel.map(components) { $0.events }.flatMap { $0 }

    var keyByID: [String: Int64] = [:]
    for key in keys { if let place = places[key] { keyByID[pool[place].id] = key } }
    for event in events {
      guard let founding = keyByID[event.id] else { throw table.damaged("an event has no founder") }
      for report in event.reports {
        guard let key = keyByID[report.id] else { throw table.damaged("a report is not its own") }
        if memberships[key] != founding { try table.move(key, toEvent: founding) }
      }
    }
    return events
  }

  // MARK: Reports

  /// Loads those of some reports that are not there yet.
  private mutating func load(_ keys: Set<Int64>) throws(StoreError) {
    for stored in try table.reports(keys: keys.filter { places[$0] == nil }) {
      memberships[stored.key] = stored.event
      hold(stored.report, stored.key)
    }
  }

  private mutating func hold(_ report: EventReport, _ key: Int64) {
    places[key] = pool.count
    pool.append(report)
  }
}

/// Two reports to be compared, by their keys, the smaller first.
private struct ReportPair: Sendable {
  let a: Int64
  let b: Int64
}

/// Reports and the links among them, as the rules of merging take them.
struct EventCluster: Sendable {
  /// The reports, by id: the rules are blind to order, and so is what they are given.
  let reports: [EventReport]
  let links: [Link]

  init(reports: [EventReport], links: [Link]) {
    self.reports = reports.sorted { $0.id < $1.id }
    self.links = links.sorted { $0.between.lexicographicallyPrecedes($1.between) }
  }

  /// The one event that these reports are, where they are known to be one.
  var event: Event { EventBuilder.event(of: reports, links: links) }

  /// The events that these reports fall into, where they are one component.
  var events: [Event] {
    Clusterer.clusters(of: reports, links: links).map { cluster in
      let ids = Set(cluster.map(\.id))
      let inside = links.filter { $0.between.allSatisfy(ids.contains) }
      return EventCluster(reports: cluster, links: inside).event
    }
  }
}

/// Which keys hang together (union-find with halving of paths).
private struct DisjointSets {
  private var parents: [Int64: Int64] = [:]

  init(_ keys: Set<Int64>) {
    parents.reserveCapacity(keys.count)
    for key in keys { parents[key] = key }
  }

  /// The key that stands for all that hang together with a key.
  mutating func root(of key: Int64) -> Int64 {
    var key = key
    while let parent = parents[key], parent != key {
      let above = parents[parent] ?? parent
      parents[key] = above
      key = above
    }
    return key
  }

  /// Hangs two keys together, under the smaller.
  mutating func join(_ left: Int64, _ right: Int64) {
    let (first, second) = (root(of: left), root(of: right))
    parents[max(first, second)] = min(first, second)
  }
}
