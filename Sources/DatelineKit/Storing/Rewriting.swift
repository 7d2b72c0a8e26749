/// What one write does to a store's reports: some out, some in, and the events they reach anew.
///
/// Only the connected components of links that the change reaches are loaded; they are
/// clustered from scratch, so that no earlier arrival shows in the result. Of the links of a
/// component the store keeps the spanning forest of the strongest (`SpanningForest`), so that an
/// event of a thousand reports has a thousand links and not half a million.
struct Rewriting {
  private let table: ReportTable
  private let corrections: CorrectionTable
  private var pool = ReportPool()
  /// Links found in this write that the store does not hold yet.
  private var found = FoundLinks()
  /// What links and corrections a report hangs together with by corrections, by its key.
  private var bonds: [Int64: [Int64]] = [:]

  init(_ database: SQLiteDatabase) {
    table = ReportTable(database: database)
    corrections = CorrectionTable(database: database)
  }

  /// The number of reports that were loaded or written.
  var reach: Int { pool.count }

  /// The reports that an article is to have from now on.
  struct Replacement {
    let article: Int64
    /// The article's id.
    let id: String
    let reports: [ReadReport]
  }

  /// Gives articles other reports, and tells the events that this reaches as they were and are.
  ///
  /// - Parameters:
  ///   - replacements: each article once, with no reports where it is to be taken out.
  ///   - correction: one that is added to the others.
  mutating func replace(
    _ replacements: [Replacement],
    adding correction: Correction? = nil
  ) throws(StoreError) -> (before: [Event], after: [Event]) {
    let bookBefore = try corrections.book()
    try use(bookBefore)
    let articles = Set(replacements.map(\.id))
    var old: Set<Int64> = []
    for replacement in replacements {
      old.formUnion(try table.keys(ofArticle: replacement.article))
    }
    let corrected = bookBefore.numbers(naming: articles) + [correction?.undoes].compactMap { $0 }
    let reachedBefore = try closure(of: old.union(try keys(of: corrected, in: bookBefore)))
    var before = try eventsAsStored(reachedBefore, bookBefore)
    let survivors = reachedBefore.subtracting(old)
    let torn = try old.isEmpty ? [] : pieces(of: reachedBefore, without: old)

    let new = try write(replacements)
    if let correction { try corrections.append(correction) }
    let book = try corrections.book()
    try use(book)
    try relink(torn)
    try link(replacements.flatMap(\.reports), keys: new)

    let now = book.numbers(naming: articles) + [correction?.number].compactMap { $0 }
    let seeds = survivors.union(new).union(try keys(of: now, in: book))
    let reached = try closure(of: seeds)
    let joined = reached.subtracting(survivors).subtracting(new)
    before += try eventsAsStored(joined, bookBefore)
    return (before, try recluster(reached, book))
  }

  /// Takes the old reports of articles out and puts the new ones in; their keys in order.
  private mutating func write(_ replacements: [Replacement]) throws(StoreError) -> [Int64] {
    var new: [Int64] = []
    for replacement in replacements { try table.remove(ofArticle: replacement.article) }
    for replacement in replacements {
      for read in replacement.reports {
        let key = try table.insert(read, article: replacement.article)
        pool.replace(read.report, key)
        new.append(key)
      }
    }
    return new
  }

  // MARK: Corrections

  /// Notes which reports hang together because people said so.
  private mutating func use(_ book: CorrectionBook) throws(StoreError) {
    bonds = [:]
    for ids in book.decisions.together {
      var keys: [Int64] = []
      for id in ids { if let key = try table.key(id: id) { keys.append(key) } }
      for (one, other) in zip(keys, keys.dropFirst()) {
        bonds[one, default: []].append(other)
        bonds[other, default: []].append(one)
      }
    }
  }

  private func keys(
    of corrections: [Int],
    in book: CorrectionBook
  ) throws(StoreError) -> Set<Int64> {
    var keys: Set<Int64> = []
    for id in corrections.flatMap(book.reports(of:)) {
      if let key = try table.key(id: id) { keys.insert(key) }
    }
    return keys
  }

  // MARK: Links

  /// Compares each new report with those before it that share a block.
  private mutating func link(_ reports: [ReadReport], keys: [Int64]) throws(StoreError) {
    var pairs: [ReportPair] = []
    for (read, key) in zip(reports, keys) {
      var candidates: Set<Int64> = []
      for block in Linker.blockKeys(of: read.report).sought {
        candidates.formUnion(try table.candidates(inBlock: block, before: key))
      }
      pairs += candidates.sorted().map { ReportPair(a: $0, b: key) }
      if pairs.count >= 1 << 16 {
        try compare(pairs)
        pairs = []
      }
    }
    try compare(pairs)
  }

  /// The pieces that components fall into when some of their reports go, where there are several.
  private mutating func pieces(
    of keys: Set<Int64>,
    without gone: Set<Int64>
  ) throws(StoreError) -> [[Set<Int64>]] {
    var whole = KeySets(keys)
    var torn = KeySets(keys.subtracting(gone))
    for (a, b) in try table.ends(ofLinksAmong: keys) {
      whole.join(a, b)
      if !gone.contains(a), !gone.contains(b) { torn.join(a, b) }
    }
    let pieces = Dictionary(grouping: keys.subtracting(gone)) { torn.root(of: $0) }
    return Dictionary(grouping: pieces.values.map(Set.init)) { piece in
      piece.first.map { whole.root(of: $0) }
    }.values.filter { $0.count > 1 }
  }

  /// Finds the links between pieces that hung together by reports that are gone.
  ///
  /// Within a piece its forest still holds all that counts; so all but the greatest look for
  /// their like in the others.
  private mutating func relink(_ torn: [[Set<Int64>]]) throws(StoreError) {
    for pieces in torn {
      let sorted = pieces.sorted { ($0.count, $0.min() ?? 0) > ($1.count, $1.min() ?? 0) }
      let all = Set(pieces.joined())
      var pairs: Set<ReportPair> = []
      for piece in sorted.dropFirst() {
        for key in piece {
          guard let report = pool[key] else { continue }
          for block in Linker.blockKeys(of: report).sought {
            for other in try table.candidates(inBlock: block, before: .max)
            where all.contains(other) && !piece.contains(other) {
              pairs.insert(ReportPair(a: min(key, other), b: max(key, other)))
            }
          }
        }
      }
      try compare(pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) })
    }
  }

  private mutating func compare(_ pairs: [ReportPair]) throws(StoreError) {
    try load(Set(pairs.map(\.a)).union(pairs.map(\.b)))
    let pool = pool
    let links = Parallel.map(pairs) { pair -> FoundLink? in
      guard let left = pool[pair.a], let right = pool[pair.b] else { return nil }
      return Linker.bits(linking: left, right).map {
        FoundLink(a: pair.a, b: pair.b, edge: .init(left, right, $0))
      }
    }
    found.add(links.compactMap { $0 })
  }

  /// The keys that links and corrections lead to from some keys, with these.
  private func closure(of seeds: Set<Int64>) throws(StoreError) -> Set<Int64> {
    var reached = seeds
    var open = Array(seeds)
    while let key = open.popLast() {
      let near = try table.neighbours(of: key) + found.neighbours(of: key) + (bonds[key] ?? [])
      for neighbour in near where reached.insert(neighbour).inserted { open.append(neighbour) }
    }
    return reached
  }

  /// The links that the store holds among some loaded reports.
  private func links(among keys: Set<Int64>) throws(StoreError) -> [StoredLink] {
    var unread: [StoredWeights] = []
    for key in keys { unread += try table.links(from: key).filter { keys.contains($0.b) } }
    let pool = pool
    let read = Parallel.map(unread) { row -> StoredLink? in
      guard let left = pool[row.a], let right = pool[row.b] else { return nil }
      return row.link(left.id, right.id)
    }.compactMap { $0 }
    guard read.count == unread.count else { throw table.damaged("a link cannot be read") }
    return read
  }

  /// Writes the forest of the links among whole components, and gives it.
  private mutating func settleLinks(among keys: Set<Int64>) throws(StoreError) -> [StoredLink] {
    let stored = try links(among: keys)
    let fresh = found.links
    let edges = stored.map(\.edge) + fresh.map(\.edge)
    let kept = SpanningForest.strongestFirst(edges)
    let keptStored = Set(kept.filter { $0 < stored.count })
    for place in stored.indices where !keptStored.contains(place) {
      try table.removeLink(stored[place].a, stored[place].b)
    }
    var forest = keptStored.map { stored[$0] }
    for place in kept where place >= stored.count {
      let new = fresh[place - stored.count]
      guard let left = pool[new.a], let right = pool[new.b],
        let link = Linker.link(left, right)
      else { continue }
      let row = StoredLink(a: new.a, b: new.b, link: link)
      try table.insert(row)
      forest.append(row)
    }
    found = FoundLinks()
    return forest
  }

  // MARK: Events

  /// The events that some whole components are stored as.
  private mutating func eventsAsStored(
    _ keys: Set<Int64>,
    _ book: CorrectionBook
  ) throws(StoreError) -> [Event] {
    var groups: [Int64: [Int64]] = [:]
    try load(keys)
    for key in keys { groups[pool.event(of: key), default: []].append(key) }
    let inside = try links(among: keys).filter { pool.event(of: $0.a) == pool.event(of: $0.b) }
    let byGroup = Dictionary(grouping: inside) { pool.event(of: $0.a) }
    let clusters = groups.map { event, keys in
      EventCluster(
        reports: keys.compactMap { pool[$0] },
        links: (byGroup[event] ?? []).map(\.link)
      )
    }
    return Parallel.map(clusters) { book.applied(to: $0.event) }
  }

  /// Clusters whole components from scratch and writes which report is in which event.
  private mutating func recluster(
    _ keys: Set<Int64>,
    _ book: CorrectionBook
  ) throws(StoreError) -> [Event] {
    try load(keys)
    var groups = KeySets(keys)
    let links = try settleLinks(among: keys)
    for link in links { groups.join(link.a, link.b) }
    for (key, others) in bonds where keys.contains(key) {
      for other in others { groups.join(key, other) }
    }
    let linksByRoot = Dictionary(grouping: links) { groups.root(of: $0.a) }
    let keysByRoot = Dictionary(grouping: keys) { groups.root(of: $0) }
    let roots = keysByRoot.keys.sorted()
    var keyByID: [String: Int64] = [:]
    var componentByID: [String: Int] = [:]
    for (number, root) in roots.enumerated() {
      for key in keysByRoot[root] ?? [] {
        guard let id = pool[key]?.id else { continue }
        keyByID[id] = key
        componentByID[id] = number
      }
    }
    let decisions = book.decisions { componentByID[$0] }
    let components = roots.enumerated().map { number, root in
      EventCluster(
        reports: (keysByRoot[root] ?? []).compactMap { pool[$0] },
        links: (linksByRoot[root] ?? []).map(\.link),
        decisions: decisions[number] ?? Decisions()
      )
    }
    let events = Parallel.map(components) { $0.events.map(book.applied) }.flatMap { $0 }

    for event in events {
      guard let founding = keyByID[event.id] else { throw table.damaged("an event has no founder") }
      for report in event.reports {
        guard let key = keyByID[report.id] else { throw table.damaged("a report is not its own") }
        if pool.event(of: key) != founding || pool.isNew(key) {
          try table.move(key, toEvent: founding)
        }
      }
    }
    return events
  }

  /// Loads those of some reports that are not there yet.
  private mutating func load(_ keys: Set<Int64>) throws(StoreError) {
    for stored in try table.reports(keys: keys.filter { pool[$0] == nil }) { pool.add(stored) }
  }
}

/// Reports and the links among them, as the rules of merging take them.
struct EventCluster: Sendable {
  /// The reports, by id: the rules are blind to order, and so is what they are given.
  let reports: [EventReport]
  let links: [Link]
  let decisions: Decisions

  init(reports: [EventReport], links: [Link], decisions: Decisions = Decisions()) {
    self.reports = reports.sorted { $0.id < $1.id }
    self.links = links.sorted { $0.between.lexicographicallyPrecedes($1.between) }
    self.decisions = decisions
  }

  /// The one event that these reports are, where they are known to be one.
  var event: Event { EventBuilder.event(of: reports, links: links) }

  /// The events that these reports fall into, where they are one component.
  var events: [Event] {
    let clusters = Clusterer.clusters(of: reports, links: links, decisions: decisions)
    var clusterOf: [String: Int] = [:]
    for (number, cluster) in clusters.enumerated() {
      for report in cluster { clusterOf[report.id] = number }
    }
    let inside = Dictionary(
      grouping: links.filter { clusterOf[$0.between[0]] == clusterOf[$0.between[1]] }
    ) { clusterOf[$0.between[0]] ?? 0 }
    return clusters.enumerated().map { number, cluster in
      EventCluster(reports: cluster, links: inside[number] ?? []).event
    }
  }
}
