import Testing

@testable import DatelineKit

@Suite("The evidence on two reports")
struct LinkerTests {
  private static let one = SampleReport.make("one", actors: ["FRA", "KEN"], on: "2025-03-03")

  /// A copy of a report under another id and source, with some changes.
  private static func other(_ change: (inout EventReport) -> Void) -> EventReport {
    var report = one
    report.id = SHA256.id("other")
    report.source = "source-other"
    change(&report)
    return report
  }

  private func level(_ rule: MergeRule, _ second: EventReport) -> String? {
    rule.compare(ReportTraits(LinkerTests.one), ReportTraits(second))?.level.name
  }

  private static func day(_ first: String, _ last: String, _ basis: Basis = .explicit)
    -> ReportTime?
  {
    var time = SampleReport.make("day", on: first).time
    time?.latest = try? CivilDate(iso8601: last)
    time?.basis = basis
    return time
  }

  /// A time that waits for an anchor.
  private static func waiting(_ value: String) -> ReportTime? {
    guard var time = day("2025-03-03", "2025-03-03") else { return nil }
    (time.value, time.edtf, time.earliest, time.latest) = (value, nil, nil, nil)
    return time
  }

  @Test("Days agree the more the narrower they are, and speak against the farther apart")
  func days() {
    let cases: [(ReportTime?, String?)] = [
      (LinkerTests.day("2025-03-03", "2025-03-03"), "the same day"),
      (LinkerTests.day("2025-03-03", "2025-03-09"), "a day within the other's span"),
      (LinkerTests.day("2025-03-04", "2025-03-04"), "a day apart"),
      (LinkerTests.day("2025-03-06", "2025-03-06"), "two or three days apart"),
      (LinkerTests.day("2025-03-17", "2025-03-17"), "longer apart"),
      (
        LinkerTests.day("2025-03-03", "2025-03-03", .published),
        "told of the day that the other reports"
      ),
      (
        LinkerTests.day("2025-03-05", "2025-03-05", .published),
        "told of two or three days before the other reports"
      ),
      (
        LinkerTests.day("2025-04-05", "2025-04-05", .published),
        "told of long before the other reports"
      ),
      // What was in the paper on Saturday was not done on Monday.
      (
        LinkerTests.day("2025-03-01", "2025-03-01", .published),
        "told of days after the other reports"
      ),
      (LinkerTests.waiting("XXXX-WXX-1"), "one weekday or month, no day"),
      (LinkerTests.waiting("XXXX-WXX-5"), "two weekdays or months"),
      (LinkerTests.waiting("XXXX-03"), "one weekday or month, no day"),
      (LinkerTests.waiting("XXXX-04-03"), "two weekdays or months"),
      (LinkerTests.waiting("PAST_REF"), "one gives no day"), (nil, "one gives no day"),
    ]
    for (time, name) in cases {
      #expect(level(MergeRules.days, LinkerTests.other { $0.time = time }) == name)
    }
    let spoken = LinkerTests.other {
      $0.time = LinkerTests.day("2025-03-05", "2025-03-05", .published)
    }
    for (day, name) in [
      ("2025-03-05", "reported on one day"), ("2025-03-07", "reported within three days"),
      ("2025-03-12", "reported longer apart"),
    ] {
      let other = LinkerTests.other { $0.time = LinkerTests.day(day, day, .published) }
      let found = MergeRules.days.compare(ReportTraits(spoken), ReportTraits(other))
      #expect(found?.level.name == name)
    }
  }

  @Test("Two spans of many days are one, or they meet")
  func spans() {
    let may = LinkerTests.other { $0.time = LinkerTests.day("2025-05-01", "2025-05-31") }
    for (first, last, name) in [
      ("2025-05-01", "2025-05-31", "one span"), ("2025-05-20", "2025-06-08", "spans that meet"),
    ] {
      let other = LinkerTests.other { $0.time = LinkerTests.day(first, last) }
      let found = MergeRules.days.compare(ReportTraits(may), ReportTraits(other))
      #expect(found?.level.name == name)
    }
  }

  @Test("Where two articles on one matter tell of one day, whom they name counts most")
  func then() throws {
    func report(_ name: String, _ kind: Kind, _ actors: [String], _ quote: String) -> EventReport {
      var report = SampleReport.make(name, actors: actors, on: "2025-03-03")
      report.profile.words = (1...12).map { "own\($0)" }
      report.profile.weights = Array(repeating: 144, count: 12)
      (report.kind, report.quote, report.trigger.rule) = (kind, quote, "\(kind)")
      report.trigger.text = String(quote.split(separator: " ")[1])
      return report
    }
    let flew = report("flew", Kind(.consult, "visit"), ["FRA", "KEN"], "They flew to Lamu.")
    let signed = report("signed", Kind(.agree), ["KEN", "FRA"], "They signed it there.")
    let marched = report("marched", Kind(.protest), ["JPN"], "They marched through Osaka.")
    #expect(Linker.link(flew, signed) != nil)
    #expect(Linker.link(flew, marched) == nil)
    // The same day in two articles on two matters says less.
    var elsewhere = signed
    elsewhere.profile.words = (1...12).map { "other\($0)" }
    #expect(Linker.link(flew, elsewhere) == nil)
    let traits = (ReportTraits(flew), ReportTraits(signed))
    #expect(traits.0.isThen(traits.1))
    #expect(!traits.0.isThen(ReportTraits(elsewhere)))
  }

  @Test("Kinds agree by category and mode; a call is no meeting")
  func kinds() {
    let cases: [(Kind, String)] = [
      (Kind(.consult, "meeting"), "one kind"), (Kind(.consult, "talks"), "one category"),
      (Kind(.consult, "call"), "a call and a meeting"), (Kind(.assault), "words and a deed"),
      (Kind(.other), "one a deed of no kind"),
    ]
    for (kind, name) in cases {
      #expect(level(MergeRules.kind, LinkerTests.other { $0.kind = kind }) == name)
    }
    func both(_ kind: Kind) -> (kind: String?, trigger: String?) {
      var first = LinkerTests.one
      (first.kind, first.trigger) = (kind, Trigger(text: "dug", start: 5, end: 8, rule: "any"))
      let second = LinkerTests.other {
        ($0.kind, $0.trigger) = (kind, Trigger(text: "painted", start: 5, end: 8, rule: "any"))
      }
      let (left, right) = (ReportTraits(first), ReportTraits(second))
      return (
        MergeRules.kind.compare(left, right)?.level.name,
        MergeRules.trigger.compare(left, right)?.level.name
      )
    }
    #expect(both(Kind(.agree)).kind == "both agreement")
    #expect(both(Kind(.agree)).trigger == "one rule")
    // Two deeds of no kind have nothing in common by that.
    #expect(both(Kind(.other)).kind == "one a deed of no kind")
    #expect(both(Kind(.other)).trigger == "two rules")
  }

  @Test("A person counts for more than a state, and a surname is the person")
  func actors() {
    func actor(_ id: String, _ country: String?) -> Actor {
      Actor(id: id, name: id, country: country, role: .source)
    }
    let cases: [([Actor], String)] = [
      ([actor("FRA", "FRA"), actor("KEN", "KEN")], "two states or bodies"),
      ([actor("KEN", "KEN")], "one state or body"),
      ([actor("roux-anne", "FRA")], "none in common"),
      ([], "one report names none"), ([actor("JPN", "JPN")], "none in common"),
    ]
    for (actors, name) in cases {
      #expect(level(MergeRules.actors, LinkerTests.other { $0.actors = actors }) == name)
    }
    var person = LinkerTests.one
    person.actors = [actor("roux", nil)]
    let full = LinkerTests.other { $0.actors = [actor("roux-anne", "FRA")] }
    let found = MergeRules.actors.compare(ReportTraits(person), ReportTraits(full))
    #expect(found?.level.name == "one person")
    #expect(found?.evidence() == "both name roux")
  }

  @Test("One word in two forms is one; the rarer the shared words, the more they weigh")
  func wording() {
    let held = LinkerTests.other { $0.trigger.text = "meeting with" }
    #expect(level(MergeRules.trigger, held) == "one word")
    // `taken to hospital` and `took effect` share a verb that says nothing by itself.
    var effect = LinkerTests.one
    effect.trigger = Trigger(text: "took effect", start: 5, end: 16, rule: "begin")
    let ill = LinkerTests.other {
      $0.trigger = Trigger(text: "taken to", start: 5, end: 13, rule: "health")
    }
    #expect(
      MergeRules.trigger.compare(ReportTraits(effect), ReportTraits(ill))?.level.name != "one word"
    )
    func shared(_ quote: String, _ other: String) -> String? {
      var first = LinkerTests.one
      first.quote = quote
      let second = ReportTraits(LinkerTests.other { $0.quote = other })
      return MergeRules.words.compare(ReportTraits(first), second)?.level.name
    }
    let rare = "They met over the armistice, a gunboat and a plebiscite."
    #expect(shared(rare, rare) == "words of 27 to 39 bits")
    #expect(shared(rare, "They met in gunboats.") == "words of 6 to 11 bits")
    #expect(shared(rare, "They met near a lighthouse.") == "no word")
    #expect(shared(rare, "They met.") == nil)
    #expect(shared("They met 1,500 envoys.", "They met for 1,500 days.") == "words of 6 to 11 bits")
    // Whom it names and when it was are weighed elsewhere.
    #expect(shared("FRA met KEN's envoys on 2025-03-03.", "KEN met generals.") == "no word")
  }

  @Test("The words of its own clause count beside those of the whole sentence")
  func ownClause() {
    func found(_ title: String, _ other: String) -> String? {
      var first = LinkerTests.one
      first.title = title
      let second = ReportTraits(LinkerTests.other { $0.title = other })
      return MergeRules.clause.compare(ReportTraits(first), second)?.level.name
    }
    let veto = "Two powers veto a motion on the lighthouse"
    #expect(found(veto, "A lighthouse motion vetoed") == "clauses with words of 12 bits or more")
    #expect(found(veto, "They turn down the motion") == "clauses with words of less")
    #expect(found(veto, "Two powers deliver an ultimatum") == "clauses with words of less")
    #expect(found("Marines come ashore", "Cease-fire takes hold") == "clauses without")
    // A state's name is weighed as an actor.
    #expect(found("Kenya’s farmers march", "Kenyan pilots strike") == "clauses without")
  }

  @Test("Who speaks of the other's doing beside an own one tells two things, unless of one time")
  func beside() {
    func found(_ quote: String, _ title: String, source: String = "source-other") -> String? {
      var first = LinkerTests.one
      first.trigger = Trigger(text: "bombarded", start: 5, end: 14, rule: "attack")
      first.quote = "They bombarded the fort."
      let second = LinkerTests.other {
        ($0.quote, $0.title, $0.source) = (quote, title, source)
        $0.trigger = Trigger(text: "mourned", start: 5, end: 12, rule: "mourn")
      }
      return MergeRules.beside.compare(ReportTraits(first), ReportTraits(second))?.level.name
    }
    let mourned = "They mourned those who fell when the bombardment began."
    #expect(found(mourned, "Dead mourned") == "one's word in the other's sentence")
    #expect(found(mourned, "Bombardment mourned") == "one's word in the other's clause")
    #expect(found("They mourned the dead.", "Dead mourned") == nil)
    #expect(found(mourned, "Dead mourned", source: LinkerTests.one.source) == nil)
    #expect(Levels.beside.bits(then: false) < 0 && Levels.beside.bits(then: true) > 0)
  }

  @Test("A name that is no actor of the other's may stand in its words")
  func mentions() {
    let dead = Actor(id: "okafor-ngozi", name: "Ngozi Okafor", country: nil, role: .target)
    func found(_ quote: String, _ actors: [Actor]) -> String? {
      var first = LinkerTests.one
      first.actors = [dead]
      let second = LinkerTests.other { ($0.quote, $0.actors) = (quote, actors) }
      return MergeRules.names.compare(ReportTraits(first), ReportTraits(second))?.level.name
    }
    let raid = "The raid cost Ngozi Okafor her life."
    #expect(found(raid, []) == "two names of one in the other's words")
    #expect(found("The raid cost Okafor her life.", []) == "a name of one in the other's words")
    #expect(found(raid, [dead]) == nil)
    #expect(found("The raid cost a life.", []) == nil)
  }

  @Test("The one thing that either article tells of a day is mostly one thing")
  func alone() {
    func report(_ name: String, _ mates: Int?, _ last: String = "2025-03-03") -> ReportTraits {
      var report = SampleReport.make(name, on: "2025-03-03")
      report.profile.words = (1...12).map { "own\($0)" }
      report.profile.weights = Array(repeating: 144, count: 12)
      (report.dayMates, report.time) = (mates, LinkerTests.day("2025-03-03", last))
      return ReportTraits(report)
    }
    func found(_ left: ReportTraits, _ right: ReportTraits) -> String? {
      MergeRules.dayMates.compare(left, right)?.level.name
    }
    let one = report("one", 0)
    #expect(found(one, report("two", 0)) == "alone in both articles on one time")
    #expect(found(one, report("two", 2)) == "more of that time in an article")
    #expect(
      found(one, report("two", 0, "2025-03-09")) == "alone in both articles on times that meet"
    )
    // In two articles on two matters it says nothing.
    #expect(found(one, ReportTraits(LinkerTests.other { $0.dayMates = 0 })) == nil)
  }

  @Test("Of a sentence that two articles copy, two words tell two events")
  func copies() {
    let sentence = "They met in the lighthouse, and a gunboat that bombarded the orchard sank."
    func found(_ quote: String, _ trigger: String) -> String? {
      var first = LinkerTests.one
      (first.quote, first.trigger.text) = (sentence, "bombarded")
      let second = LinkerTests.other { ($0.quote, $0.trigger.text) = (quote, trigger) }
      return MergeRules.copy.compare(ReportTraits(first), ReportTraits(second))?.level.name
    }
    #expect(found(sentence, "sank") == "one sentence in two articles, two words in it")
    #expect(found(sentence, "bombarded") == nil)
    #expect(found("A gunboat sank off the pier of a fishing village in Lent.", "sank") == nil)
  }

  @Test("Two verbs of one time and matter may be one event, and of one rule mostly are")
  func verbs() {
    let met = LinkerTests.one
    func found(_ change: (inout EventReport) -> Void) -> String? {
      level(
        MergeRules.trigger,
        LinkerTests.other {
          $0.source = met.source
          change(&$0)
        }
      )
    }
    #expect(found { $0.trigger.text = "saw" } == "one rule, of one time and matter")
    #expect(
      found { $0.trigger = Trigger(text: "flew", start: 5, end: 9, rule: "visit") }
        == "two rules"
    )
    var told = LinkerTests.one
    told.profile.words = ["ceasefire", "envoy", "gunboat"]
    told.profile.weights = [300, 200, 100]
    let elsewhere = LinkerTests.other {
      $0.profile = told.profile
      $0.trigger = Trigger(text: "flew", start: 5, end: 9, rule: "visit")
    }
    let two = MergeRules.trigger.compare(ReportTraits(told), ReportTraits(elsewhere))
    #expect(two?.level.name == "two rules, of one day in two articles on one matter")
    var week = elsewhere
    week.time = LinkerTests.day("2025-03-03", "2025-03-09")
    let near = MergeRules.trigger.compare(ReportTraits(told), ReportTraits(week))
    #expect(near?.level.name == "two rules, of one time in two articles on one matter")
    #expect(
      found {
        $0.trigger.text = "saw"
        $0.time = LinkerTests.day("2025-03-17", "2025-03-17")
      } == "one rule"
    )
  }

  @Test("Who meets one person does not meet another, and one speaker speaks once a day")
  func persons() {
    func actor(_ id: String, _ role: Role) -> Actor {
      Actor(id: id, name: id, country: nil, role: role)
    }
    func found(_ rule: MergeRule, _ kind: Kind, _ left: [Actor], _ right: [Actor], _ source: String)
      -> String?
    {
      func report(_ name: String, _ actors: [Actor], _ source: String) -> ReportTraits {
        var report = SampleReport.make(name, source: source, on: "2025-03-03")
        (report.kind, report.actors) = (kind, actors)
        report.time?.basis = .published
        return ReportTraits(report)
      }
      return rule.compare(report("a", left, "here"), report("b", right, source))?.level.name
    }
    let (roux, kamau, sato) = (
      actor("roux-anne", .source), actor("kamau-john", .target), actor("sato-ken", .target)
    )
    let meeting = Kind(.consult, "meeting")
    #expect(
      found(MergeRules.others, meeting, [roux, kamau], [roux, sato], "there")
        == "each with other persons beside those in common"
    )
    #expect(
      found(MergeRules.others, meeting, [kamau], [sato], "there") == "each acts upon other persons"
    )
    #expect(found(MergeRules.others, meeting, [roux, kamau], [roux], "there") == nil)
    let speech = Kind(.statement)
    #expect(found(MergeRules.speaker, speech, [roux], [roux], "there") == "one speaker")
    #expect(
      found(MergeRules.speaker, speech, [roux], [roux], "here") == "one speaker in one article"
    )
    let other = actor("sato-ken", .source)
    #expect(found(MergeRules.speaker, speech, [roux], [other], "here") == "two speakers")
  }

  @Test("Two clauses of one sentence and one time are mostly one event")
  func clauses() {
    func found(_ day: String, start: Int = 0) -> String? {
      level(
        MergeRules.oneArticle,
        LinkerTests.other {
          ($0.source, $0.start) = (LinkerTests.one.source, start)
          $0.time = LinkerTests.day(day, day)
        }
      )
    }
    #expect(found("2025-03-03") == "one sentence, of one time")
    #expect(found("2025-03-04") == "one sentence")
    #expect(found("2025-03-03", start: 40) == "one article")
    #expect(level(MergeRules.oneArticle, LinkerTests.other { _ in }) == nil)
  }

  @Test("A plan may come true; what was called off did not happen")
  func statuses() {
    func found(_ status: Status) -> String? {
      level(MergeRules.status, LinkerTests.other { $0.status = status })
    }
    #expect(found(.occurred) == nil)
    #expect(found(.planned) == "planned, and not")
    #expect(found(.cancelled) == "two statuses")
  }

  @Test("Figures of one thing agree or contradict")
  func figures() {
    var counted = LinkerTests.one
    counted.figures = [Figure(number: 270, noun: "drones")]
    func found(_ number: Double, _ noun: String) -> String? {
      let second = LinkerTests.other { $0.figures = [Figure(number: number, noun: noun)] }
      return MergeRules.figures.compare(ReportTraits(counted), ReportTraits(second))?.level.name
    }
    #expect(found(270, "drones") == "one figure")
    #expect(found(300, "drones") == "two figures for one thing")
    #expect(found(270, "missiles") == nil)
  }

  @Test("A link has each rule's weight and finding, and adds up to its total")
  func link() throws {
    let link = try #require(Linker.link(LinkerTests.one, LinkerTests.other { _ in }))
    #expect(link.between == link.between.sorted())
    #expect(link.total > 0)
    #expect(link.weights.first { $0.rule == "days" }?.evidence == "both on 2025-03-03")
    #expect(Set(link.weights.map(\.rule)).isSubset(of: Set(MergeRules.all.map(\.name))))
    #expect(
      Linker.link(
        LinkerTests.one,
        LinkerTests.other { $0.time = LinkerTests.day("2025-03-17", "2025-03-17") }
      ) == nil
    )
  }

  @Test("What agrees too little to speak for one event is told as too little")
  func objections() throws {
    let kenya = Actor(id: "KEN", name: "Kenya", country: "KEN", role: .source)
    let second = LinkerTests.other { $0.actors = [kenya] }
    let link = try #require(Linker.link(LinkerTests.one, second))
    let weight = try #require(link.weights.first { $0.rule == "actors" })
    #expect(weight.bits < 0)
    #expect(weight.evidence.hasSuffix(" is named by both"))

    var desk = NewsDesk(seed: 5)
    let store = try TimelineStore.inMemory()
    _ = try store.merge(desk.arrivals(12))
    let weights = try store.timeline().events.flatMap(\.links).flatMap(\.weights)
    let against = weights.filter { $0.bits < 0 }
    #expect(against.count > 20)
    for weight in against {
      for agreement in ["both say", "both name", "both on", "both articles are about", "both of"] {
        #expect(!weight.evidence.hasPrefix(agreement), "\(weight)")
      }
    }
  }

  @Test("The evidence is the same from either side")
  func symmetry() throws {
    var desk = NewsDesk(seed: 5)
    let reader = ReportReader()
    let reports = try desk.arrivals(8).flatMap {
      reader.reports(in: $0.article, anchor: $0.given)
    }.map(ReportTraits.init)
    try #require(reports.count > 8)
    for first in reports {
      for second in reports {
        let left = Linker.levels(first.report, second.report)
        #expect(left == Linker.levels(second.report, first.report))
        #expect(Linker.bits(first, second) == Linker.bits(second, first))
      }
    }
  }

  @Test("Every level has one name in its rule, and every weight is of a listed level")
  func levels() {
    for rule in MergeRules.all {
      #expect(Set(rule.levels.map(\.name)).count == rule.levels.count, "\(rule.name)")
      #expect(rule.levels.allSatisfy { max(abs($0.bits), abs($0.then)) <= 12 })
    }
  }

  @Test("A chain of weak links does not glue two clear events")
  func chain() {
    // The one in the middle names no day, and fits both.
    let first = LinkerTests.one
    let second = LinkerTests.other {
      $0.time = nil
      $0.id = SHA256.id("middle")
    }
    let third = LinkerTests.other { $0.time = LinkerTests.day("2025-03-17", "2025-03-17") }
    let links = [(first, second), (second, third), (first, third)].compactMap(Linker.link)
    #expect(links.count == 2)
    let clusters = Clusterer.clusters(of: [first, second, third], links: links)
    #expect(clusters.count == 2)
    #expect(Clusterer.clusters(of: [third, second, first], links: links.reversed()) == clusters)
  }
}
