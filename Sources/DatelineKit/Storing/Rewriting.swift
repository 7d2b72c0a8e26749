/// What one write does to a store's reports: some out, some in, and the events they reach anew.
///
/// Only the pieces of components that the change reaches are loaded (`LinkedPiece`); they are
/// clustered from scratch, so that no earlier arrival shows in the result. Of the links the store
/// keeps a spanning forest of the strongest and what it cannot tell from one without a look at a
/// whole component (`LinkGraph`), so that an event of a thousand reports has a thousand links and
/// not half a million.
struct Rewriting {
  private let table: ReportTable
  private let corrections: CorrectionTable
  private var pool = ReportPool()
  private var graph: LinkGraph
  /// Reports of pieces that new links lead to, as the pieces were before.
  private var touched: Set<Int64> = []
  /// What reports hang together with by corrections, by their keys.
  private var bonds: [Int64: [Int64]] = [:]

  /// - Parameters:
  ///   - database: the store's, in a transaction.
  ///   - bounds: how far the pieces of components go.
  init(_ database: SQLiteDatabase, _ bounds: LinkedPiece.Bounds = .usual) {
    table = ReportTable(database: database)
    corrections = CorrectionTable(database: database)
    graph = LinkGraph(table, bounds)
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
    let bared = try neighbours(of: old)
    let named = try keys(of: corrected, in: bookBefore)
    let reachedBefore = try closure(of: old.union(bared).union(named)).reports
    var before = try eventsAsStored(reachedBefore, bookBefore)
    let survivors = reachedBefore.subtracting(old)
    var torn: Set<Int64> = []
    for key in old { torn.formUnion(try graph.piece(around: key)) }

    let new = try write(replacements)
    graph.forget()
    if let correction { try corrections.append(correction) }
    let book = try corrections.book()
    try use(book)
    for key in bared { torn.formUnion(try graph.piece(around: key)) }
    try relink(torn.subtracting(old), besides: Set(new))
    try link(replacements.flatMap(\.reports), keys: new)

    let now = book.numbers(naming: articles) + [correction?.number].compactMap { $0 }
    let seeds = survivors.union(new).union(touched).union(try keys(of: now, in: book))
    let reached = try closure(of: seeds)
    let joined = reached.reports.subtracting(survivors).subtracting(new)
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
        pool.replace(read.traits, key)
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
      for block in read.blockKeys.sought {
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

  /// The reports that others have links to, without these.
  private mutating func neighbours(of keys: Set<Int64>) throws(StoreError) -> Set<Int64> {
    var near: Set<Int64> = []
    for key in keys { near.formUnion(try graph.ways(from: key).map(\.to)) }
    return near.subtracting(keys)
  }

  /// Finds the links of reports that were left out because of others that are gone now.
  ///
  /// - Parameters:
  ///   - torn: the reports that may lack links: those in the pieces of reports that are gone, and
  ///     in what remains around their neighbours.
  ///   - new: reports that look for links of their own.
  private mutating func relink(_ torn: Set<Int64>, besides new: Set<Int64>) throws(StoreError) {
    try load(torn)
    var pairs: Set<ReportPair> = []
    for key in torn {
      guard let traits = pool.traits(key) else { continue }
      let known = Set(try graph.ways(from: key).map(\.to))
      for block in BlockKeys(traits).sought {
        for other in try table.candidates(inBlock: block, before: .max)
        where other != key && !known.contains(other) && !new.contains(other) {
          pairs.insert(ReportPair(a: min(key, other), b: max(key, other)))
        }
      }
    }
    try compare(pairs.sorted { ($0.a, $0.b) < ($1.a, $1.b) })
  }

  private mutating func compare(_ pairs: [ReportPair]) throws(StoreError) {
    try load(Set(pairs.map(\.a)).union(pairs.map(\.b)))
    let pool = pool
    let found = Parallel.map(pairs) { pair -> SpanningForest.Edge? in
      guard let left = pool.traits(pair.a), let right = pool.traits(pair.b) else { return nil }
      return Linker.bits(linking: left, right).map {
        .init(
          first: pair.a,
          second: pair.b,
          strength: .init(total: $0, left.report.id, right.report.id)
        )
      }
    }.compactMap { $0 }
    for link in found {
      for end in [link.first, link.second] where !pool.isNew(end) && !touched.contains(end) {
        touched.formUnion(try graph.piece(around: end))
      }
    }
    graph.add(found)
  }

  /// Whole pieces that hang together by corrections.
  private struct Reach {
    var reports: Set<Int64> = []
    /// A report that stands for the piece that a report is in.
    var pieces: [Int64: Int64] = [:]
  }

  /// The pieces of some reports, and those that corrections join to them.
  private mutating func closure(of seeds: Set<Int64>) throws(StoreError) -> Reach {
    var reach = Reach()
    var open = Array(seeds)
    while let key = open.popLast() {
      guard !reach.reports.contains(key) else { continue }
      for member in try graph.piece(around: key) {
        reach.reports.insert(member)
        reach.pieces[member] = key
        open += bonds[member] ?? []
      }
    }
    return reach
  }

  /// The links with their weights that the store holds among some loaded reports.
  private func links(among keys: Set<Int64>) throws(StoreError) -> [Weighed] {
    var unread: [StoredWeights] = []
    for key in keys { unread += try table.weights(from: key).filter { keys.contains($0.b) } }
    return try weighed(unread)
  }

  private func weighed(_ rows: [StoredWeights]) throws(StoreError) -> [Weighed] {
    let pool = pool
    let read = Parallel.map(rows) { row -> Weighed? in
      guard let left = pool[row.a], let right = pool[row.b] else { return nil }
      return row.link(left.id, right.id).map { Weighed(a: row.a, b: row.b, link: $0) }
    }.compactMap { $0 }
    guard read.count == rows.count else { throw table.damaged("a link cannot be read") }
    return read
  }

  /// A link within a piece, by the keys of its reports.
  private struct Weighed: Sendable {
    let a: Int64
    let b: Int64
    let link: Link
  }

  /// Writes the forest of the links among whole pieces, and gives the links within the pieces.
  private mutating func settleLinks(_ reach: Reach) throws(StoreError) -> [Weighed] {
    var stored: [StoredLink] = []
    for key in reach.reports {
      stored += try table.links(from: key).filter { reach.reports.contains($0.edge.second) }
    }
    let edges = stored.map(\.edge) + graph.found
    let kept = SpanningForest.strongestFirst(edges)
    var isKept = [Bool](repeating: false, count: edges.count)
    for place in kept { isKept[place] = true }
    for place in stored.indices where !isKept[place] {
      try table.removeLink(edges[place].first, edges[place].second)
    }
    var inside: [Weighed] = []
    var unread: [StoredWeights] = []
    for place in kept {
      let edge = edges[place]
      let isInside = reach.pieces[edge.first] == reach.pieces[edge.second]
      let weights = place < stored.count ? stored[place].weights : nil
      if let weights, isInside {
        unread.append(StoredWeights(a: edge.first, b: edge.second, weights: weights))
      } else if isInside {
        guard let left = pool.traits(edge.first), let right = pool.traits(edge.second),
          let link = Linker.link(left, right)
        else { continue }
        try table.write(edge, link)
        inside.append(Weighed(a: edge.first, b: edge.second, link: link))
      } else if place >= stored.count || weights != nil {
        try table.write(edge, nil)
      }
    }
    graph.settle()
    return inside + (try weighed(unread))
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

  /// Clusters whole pieces from scratch and writes which report is in which event.
  private mutating func recluster(
    _ reach: Reach,
    _ book: CorrectionBook
  ) throws(StoreError) -> [Event] {
    let keys = reach.reports
    try load(keys)
    let links = try settleLinks(reach)
    var groups = KeySets(keys)
    for (key, piece) in reach.pieces { groups.join(key, piece) }
    for (key, others) in bonds where keys.contains(key) {
      for other in others { groups.join(key, other) }
    }
    let linksByRoot = Dictionary(grouping: links) { groups.root(of: $0.a) }
    let keysByRoot = Dictionary(grouping: keys) { groups.root(of: $0) }
    let roots = keysByRoot.keys.sorted()
    var keyByID: [String: Int64] = [:]
    var groupByID: [String: Int] = [:]
    for (number, root) in roots.enumerated() {
      for key in keysByRoot[root] ?? [] {
        guard let id = pool[key]?.id else { continue }
        keyByID[id] = key
        groupByID[id] = number
      }
    }
    let decisions = book.decisions { groupByID[$0] }
    let unparted = roots.enumerated().map { number, root in
      UnpartedReports(
        traits: (keysByRoot[root] ?? []).compactMap { pool.traits($0) },
        links: (linksByRoot[root] ?? []).map(\.link),
        decisions: decisions[number] ?? Decisions()
      )
    }
    let events = Parallel.map(unparted) { $0.events.map(book.applied) }.flatMap { $0 }

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

/// Reports that are one event, and the links among them.
struct EventCluster: Sendable {
  /// The reports, by id: the rules are blind to order, and so is what they are given.
  let reports: [EventReport]
  let links: [Link]

  init(reports: [EventReport], links: [Link]) {
    self.reports = reports.sorted { $0.id < $1.id }
    self.links = links.sorted { $0.between.lexicographicallyPrecedes($1.between) }
  }

  /// The event that they are.
  var event: Event { EventBuilder.event(of: reports, links: links) }
}

/// Reports that may be one event or several: those of a piece, or of pieces that people joined.
private struct UnpartedReports: Sendable {
  let traits: [ReportTraits]
  let links: [Link]
  let decisions: Decisions

  /// The events that they fall into.
  var events: [Event] {
    let clusters = Clusterer.clusters(of: traits, links: links, decisions: decisions)
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
