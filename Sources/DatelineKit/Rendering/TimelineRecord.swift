// The exchange form as it is written: one record a JSON object, one property a key. Where the
// model leaves a value out, these write null, so that every object always has all its keys.

struct TimelineRecord: Codable {
  var format: String
  var version: Int
  var readBy: String
  var title: String
  @OrNull var anchor: CivilDate?
  var sources: [SourceRecord]
  var events: [EventRecord]
  var corrections: [CorrectionRecord]
  var warnings: [TimelineWarning]

  init(_ timeline: Timeline) {
    format = TimelineDocument.format
    version = TimelineDocument.version
    readBy = timeline.readBy
    title = timeline.title
    anchor = timeline.anchor
    sources = timeline.sources.map { SourceRecord($0) }
    events = timeline.events.map { EventRecord($0) }
    corrections = timeline.corrections.map { CorrectionRecord($0) }
    warnings = timeline.warnings
  }

  var timeline: Timeline {
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
      corrections: corrections.map { $0.correction },
      warnings: warnings
    )
  }
}

struct SourceRecord: Codable {
  var id: String
  var name: String
  var names: [String]
  var nameDates: [OrNull<CivilDate>]
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
    nameDates = source.names.indices.map { place in
      OrNull(wrappedValue: place < source.nameDates.count ? source.nameDates[place] : nil)
    }
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
      nameDates: nameDates.map { $0.wrappedValue },
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
