// The exchange form as it is written: one record a JSON object, one property a key. Where the
// model leaves a value out, these write null, so that every object always has all its keys.

/// A value that is written as null where there is none, and has to be there when it is read.
@propertyWrapper
struct OrNull<Value: Codable & Sendable>: Codable, Sendable {
  var wrappedValue: Value?

  init(wrappedValue: Value?) {
    self.wrappedValue = wrappedValue
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    wrappedValue = container.decodeNil() ? nil : try container.decode(Value.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue {
      try container.encode(wrappedValue)
    } else {
      try container.encodeNil()
    }
  }
}

struct TimelineRecord: Codable {
  var format: String
  var version: Int
  var readBy: String
  var title: String
  @OrNull var anchor: CivilDate?
  var sources: [SourceRecord]
  var events: [EventRecord]
  var corrections: CorrectionRecords
  var warnings: [TimelineWarning]

  init(_ timeline: Timeline) {
    format = TimelineDocument.format
    version = TimelineDocument.version
    readBy = timeline.readBy
    title = timeline.title
    anchor = timeline.anchor
    sources = timeline.sources.map { SourceRecord($0) }
    events = timeline.events.map { EventRecord($0) }
    corrections = CorrectionRecords()
    warnings = timeline.warnings
  }

  func timeline() throws(TimelineDocumentError) -> Timeline {
    guard corrections.count == 0 else { throw .corrections(corrections.count) }
    var anchors: [String: CivilDate] = [:]
    for source in sources {
      if let anchor = source.anchor { anchors[source.id] = anchor }
    }
    return Timeline(
      title: title,
      anchor: anchor,
      readBy: readBy,
      sources: sources.map { $0.source },
      events: events.map { $0.event(anchors: anchors) },
      warnings: warnings
    )
  }
}

/// The corrections: none are made by this version, and none may be lost unseen.
struct CorrectionRecords: Codable {
  var count = 0

  init() {}

  init(from decoder: any Decoder) throws {
    let container = try decoder.unkeyedContainer()
    count = container.count ?? 0
    if count == 0, !container.isAtEnd { count = 1 }
  }

  func encode(to encoder: any Encoder) throws {
    _ = encoder.unkeyedContainer()
  }
}

struct SourceRecord: Codable {
  var id: String
  var name: String
  var names: [String]
  @OrNull var title: String?
  @OrNull var publisher: String?
  @OrNull var url: String?
  @OrNull var published: CivilDate?
  @OrNull var publishedPlace: String?
  @OrNull var anchor: CivilDate?
  var anchorBasis: Anchor.Basis
  var anchorPlace: String
  var given: [CivilDate]
  var sha256: String
  var text: String
  var notes: [String]

  init(_ source: Source) {
    id = source.id
    name = source.name
    names = source.names
    title = source.title
    publisher = source.publisher
    url = source.url
    published = source.published?.date
    publishedPlace = source.published?.place
    anchor = source.anchor.date
    anchorBasis = source.anchor.basis
    anchorPlace = source.anchor.place
    given = source.given
    sha256 = source.sha256
    text = source.text
    notes = source.notes
  }

  var source: Source {
    Source(
      id: id,
      name: name,
      names: names,
      title: title,
      publisher: publisher,
      url: url,
      published: published.map { PublishedDate(date: $0, place: publishedPlace ?? "") },
      anchor: Anchor(date: anchor, basis: anchorBasis, place: anchorPlace),
      given: given,
      sha256: sha256,
      text: text,
      notes: notes
    )
  }
}
