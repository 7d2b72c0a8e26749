/// An event as the exchange form has it.
struct EventRecord: Codable {
  var id: String
  var title: String
  var kind: Kind
  var status: Status
  var date: EventDateRecord
  var actors: [ActorRecord]
  @OrNull var place: String?
  var reports: [ReportRecord]
  var links: [Link]
  var conflicts: [Conflict]
  var history: [StatusChangeRecord]
  var voices: Int
  var corrections: [CorrectionMarkRecord]

  init(_ event: Event) {
    id = event.id
    title = event.title
    kind = event.kind
    status = event.status
    date = EventDateRecord(event.date)
    actors = event.actors.map { ActorRecord($0) }
    place = event.place
    reports = event.reports.map { ReportRecord($0) }
    links = event.links.map { link in
      var link = link
      link.weights = link.weights.map { $0.rounded }
      return link
    }
    conflicts = event.conflicts
    history = event.history.map { StatusChangeRecord($0) }
    voices = event.voices
    corrections = event.corrections.map { CorrectionMarkRecord($0) }
  }

  /// The event, its reports read from the anchors of their sources.
  func event(anchors: [String: CivilDate]) -> Event {
    Event(
      id: id,
      title: title,
      kind: kind,
      status: status,
      date: date.date,
      actors: actors.map { $0.actor },
      place: place,
      reports: reports.map { $0.report(anchor: anchors[$0.source]) },
      links: links,
      conflicts: conflicts,
      history: history.map { $0.change },
      voices: voices,
      corrections: corrections.map { $0.mark }
    )
  }
}

struct CorrectionMarkRecord: Codable {
  var correction: Int
  var action: Correction.Action
  @OrNull var machine: String?

  init(_ mark: CorrectionMark) {
    correction = mark.correction
    action = mark.action
    machine = mark.machine
  }

  var mark: CorrectionMark {
    CorrectionMark(correction: correction, action: action, machine: machine)
  }
}

struct EventDateRecord: Codable {
  @OrNull var edtf: String?
  @OrNull var earliest: CivilDate?
  @OrNull var latest: CivilDate?
  var basis: Basis
  var text: String
  @OrNull var report: String?

  init(_ date: EventDate) {
    edtf = date.edtf
    earliest = date.earliest
    latest = date.latest
    basis = date.basis
    text = date.text
    report = date.report
  }

  var date: EventDate {
    EventDate(
      edtf: edtf,
      earliest: earliest,
      latest: latest,
      basis: basis,
      text: text,
      report: report
    )
  }
}

struct ActorRecord: Codable {
  var id: String
  var name: String
  @OrNull var country: String?
  @OrNull var affiliation: String?
  var role: Role

  init(_ actor: Actor) {
    id = actor.id
    name = actor.name
    country = actor.country
    affiliation = actor.affiliation
    role = actor.role
  }

  var actor: Actor {
    Actor(id: id, name: name, country: country, affiliation: affiliation, role: role)
  }
}

struct ReportRecord: Codable {
  var id: String
  var source: String
  var quote: String
  var start: Int
  var end: Int
  var trigger: Trigger
  var kind: Kind
  var status: Status
  var cue: String
  var actors: [ActorRecord]
  @OrNull var place: String?
  var figures: [Figure]
  @OrNull var speech: String?
  @OrNull var time: ReportTimeRecord?
  @OrNull var said: ReportTimeRecord?
  var title: String

  init(_ report: EventReport) {
    id = report.id
    source = report.source
    quote = report.quote
    start = report.start
    end = report.end
    trigger = report.trigger
    kind = report.kind
    status = report.status
    cue = report.cue
    actors = report.actors.map { ActorRecord($0) }
    place = report.place
    figures = report.figures.map { Figure(number: $0.number.finite, noun: $0.noun) }
    speech = report.speech
    time = report.time.map { ReportTimeRecord($0) }
    said = report.said.map { ReportTimeRecord($0) }
    title = report.title
  }

  func report(anchor: CivilDate?) -> EventReport {
    EventReport(
      id: id,
      source: source,
      quote: quote,
      start: start,
      end: end,
      trigger: trigger,
      kind: kind,
      status: status,
      cue: cue,
      actors: actors.map { $0.actor },
      place: place,
      figures: figures,
      speech: speech,
      time: time?.time,
      said: said?.time,
      title: title,
      anchor: anchor,
      words: []
    )
  }
}

struct ReportTimeRecord: Codable {
  var text: String
  @OrNull var start: Int?
  @OrNull var end: Int?
  @OrNull var value: String?
  @OrNull var edtf: String?
  @OrNull var earliest: CivilDate?
  @OrNull var latest: CivilDate?
  var basis: Basis
  var working: String

  init(_ time: ReportTime) {
    text = time.text
    start = time.start
    end = time.end
    value = time.value
    edtf = time.edtf
    earliest = time.earliest
    latest = time.latest
    basis = time.basis
    working = time.working
  }

  var time: ReportTime {
    ReportTime(
      text: text,
      start: start,
      end: end,
      value: value,
      edtf: edtf,
      earliest: earliest,
      latest: latest,
      basis: basis,
      working: working
    )
  }
}

struct StatusChangeRecord: Codable {
  var status: Status
  @OrNull var date: CivilDate?
  var report: String

  init(_ change: StatusChange) {
    status = change.status
    date = change.date
    report = change.report
  }

  var change: StatusChange { StatusChange(status: status, date: date, report: report) }
}

extension Weight {
  /// The weight to two decimals, which is more than it can be trusted to.
  fileprivate var rounded: Weight {
    var weight = self
    weight.bits = (bits.finite * 100).rounded() / 100
    return weight
  }
}

extension Double {
  /// JSON has no other numbers.
  fileprivate var finite: Double { isFinite ? self : 0 }
}
