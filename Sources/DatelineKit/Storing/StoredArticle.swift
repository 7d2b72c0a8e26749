/// An article as a store holds it: all that came under one text, whatever the order it came in.
struct StoredArticle {
  /// A name, and the day that it carries.
  struct Name: Hashable {
    var name: String
    var date: CivilDate?
  }

  /// The row's key; nil until it has been written.
  var key: Int64?
  let id: String
  let sha256: String
  let utf8: [UInt8]
  var title: String?
  var publisher: String?
  var url: String?
  var published: PublishedDate?
  /// The names by their bytes: strings that only look alike stay apart, in a fixed order.
  var names: [Name] = []
  /// The anchors that a person gave for it, earliest first.
  var given: [CivilDate] = []
  /// The anchor that its reports were read with; nil until it has been read.
  var anchor: Anchor?
  /// What a reader should know about how it was read, sorted, each once.
  var notes: [String] = []
  /// The number of times in its text that wait for an anchor.
  var unresolved = 0

  init(key: Int64?, id: String, sha256: String, utf8: [UInt8]) {
    self.key = key
    self.id = id
    self.sha256 = sha256
    self.utf8 = utf8
  }

  init(_ article: Article) {
    self.init(key: nil, id: article.id, sha256: article.sha256, utf8: article.utf8)
  }

  /// The first of its names.
  var name: String { names.first?.name ?? id }

  /// Adds what one arrival knows.
  ///
  /// Each part is the least of all that came, so that no order of arrival shows in it.
  mutating func absorb(_ arrival: Arrival) {
    let article = arrival.article
    title = least(title, article.title)
    publisher = least(publisher, article.publisher)
    url = least(url, article.url)
    if let arrived = article.published {
      published =
        published.map {
          ($0.date, $0.place) <= (arrived.date, arrived.place) ? $0 : arrived
        } ?? arrived
    }
    if !names.contains(where: { $0.name.utf8.elementsEqual(article.name.utf8) }) {
      names.append(Name(name: article.name, date: article.nameDate))
      names.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
    notes = Set(notes).union(article.notes).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    if let day = arrival.given, !given.contains(day) {
      given.append(day)
      given.sort()
    }
  }

  private func least(_ left: String?, _ right: String?) -> String? {
    guard let left else { return right }
    guard let right else { return left }
    return right.utf8.lexicographicallyPrecedes(left.utf8) ? right : left
  }

  /// The anchor it is to be read with, in a timeline with this default.
  func chooseAnchor(timeline: CivilDate?) -> Anchor {
    Anchor.choose(
      given: given.min(),
      published: published,
      nameDates: names.compactMap(\.date),
      timeline: timeline
    )
  }

  /// The article as the rooms to the left read it.
  var reading: Article {
    Article(
      id: id,
      sha256: sha256,
      utf8: utf8,
      original: utf8,
      name: name,
      title: title,
      publisher: publisher,
      url: url,
      published: published,
      nameDate: names.compactMap(\.date).min(),
      notes: []
    )
  }

  /// Whether reading it again can give other reports than were read from another state of it.
  func isReadAlike(_ other: StoredArticle) -> Bool {
    anchor?.date == other.anchor?.date && title == other.title && publisher == other.publisher
      && url == other.url && published == other.published
  }

  /// The article as a timeline shows it.
  var source: Source {
    Source(
      id: id,
      name: name,
      names: names.map(\.name),
      nameDates: names.map(\.date),
      title: title,
      publisher: publisher,
      url: url,
      published: published,
      anchor: anchor ?? Anchor(date: nil, basis: .none, place: "none"),
      given: given,
      sha256: sha256,
      text: String(decoding: utf8, as: UTF8.self),
      notes: notes
    )
  }
}
