// An event on the page: its date in the margin, its title, and, folded away, all that it rests on.

extension HTMLPage {
  /// Writes an event as an item of its list.
  func append(_ entry: Chronicle.Entry, to page: inout String) {
    let event = entry.event
    let address = address(of: entry)
    page += "<li class=\"e \(DateForm(event.date).rawValue) \(event.status.rawValue)\" "
    page += "id=\"\(address)\" \(facets.attributes(of: event))>\n"
    page += "<p class=\"when\">\(when(entry))</p>\n<div class=\"what\">\n"
    let title = HTMLPage.bare(event.title, or: entry.title)
    page += "<p class=\"t\"><bdi>\(title)</bdi> "
    page += "<a class=\"p\" href=\"#\(address)\" aria-label=\"Link to this event\">#</a></p>\n"
    page += "<details><summary>\(marks(of: entry))</summary>\n"
    appendQuotes(of: event, at: address, to: &page)
    page += "<dl>"
    for part in entry.note where isLong ? part.heading == "Date" : part.heading != "Reports" {
      append(part.heading, Escaping.markup(part.text), to: &page)
    }
    if !isLong { appendParties(of: event, to: &page) }
    page += "</dl>\n</details>\n</div></li>\n"
  }

  /// What kind of event it is, who took part and where.
  private func appendParties(of event: Event, to page: inout String) {
    append("Kind", Escaping.markup(Escaping.line(event.kind.words)), to: &page)
    if !event.actors.isEmpty { append("Who", actors(of: event), to: &page) }
    if let place = event.place.map(Escaping.bareLine), !place.isEmpty {
      append("Where", "<bdi>\(Escaping.markup(place))</bdi>", to: &page)
    }
  }

  /// The date in words; a `<time>` where it is one day and no less.
  private func when(_ entry: Chronicle.Entry) -> String {
    let words = Escaping.markup(entry.date)
    guard let day = entry.event.date.exactDay, day.year > 0 else { return words }
    return "<time datetime=\"\(day)\">\(words)</time>"
  }

  private func append(_ heading: String, _ markup: String, to page: inout String) {
    page += "<dt>\(Escaping.markup(heading))</dt><dd>\(markup)</dd>"
  }

  /// What the fold is called: the status where it is not plain, the number of sources, the rest.
  private func marks(of entry: Chronicle.Entry) -> String {
    let event = entry.event
    let counted = Chronicle.count(event.sourceCount, "source")
    let marks = entry.marks.filter { $0 != counted }.map { mark -> String in
      let words = Escaping.markup(mark)
      if mark == event.status.rawValue { return "<b class=\"status\">\(words)</b>" }
      return mark.hasSuffix("disputed") || mark == "no report since" ? "<b>\(words)</b>" : words
    }
    return ([counted] + marks).joined(separator: " · ")
  }

  /// `Donald Trump (USA) to Kim Jong-un (PRK); Singapore`.
  private func actors(of event: Event) -> String {
    let named = { (role: Role) in
      event.actors.filter { $0.role == role }.map { actor in
        let name = "<bdi>\(HTMLPage.bare(actor.name, or: actor.id))</bdi>"
        guard let country = actor.country, country != actor.id else { return name }
        return "\(name) (\(Escaping.markup(Escaping.line(country))))"
      }.joined(separator: ", ")
    }
    let acting = [named(.source), named(.target)].filter { !$0.isEmpty }.joined(separator: " → ")
    return [acting, named(.other)].filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The words of each source, those of one that repeats itself only once.
  private func appendQuotes(of event: Event, at address: String, to page: inout String) {
    var told: Set<[String]> = []
    for report in event.reports {
      let isOwn = report.id != address && Chronicle.isPlain(report.id)
      let id = isOwn ? " id=\"\(report.id)\"" : ""
      guard told.insert([report.source, report.quote]).inserted else {
        if isOwn { page += "<span\(id)></span>\n" }
        continue
      }
      let quote = Escaping.markup(Escaping.withSingleMarks(Escaping.bareLine(report.quote)))
      page += "<blockquote\(id)><p dir=\"auto\">“\(quote)”</p>"
      page += "<cite>\(citation(of: report))</cite></blockquote>\n"
    }
  }

  private func citation(of report: EventReport) -> String {
    guard let place = places[report.source] else { return "a source that is not listed" }
    let source = timeline.sources[place - 1]
    let name = Escaping.bareLine(source.publisher ?? source.name)
    let day = source.anchor.date.map { ", \(DateInWords.dayOfMonth($0))" } ?? ""
    return "<a href=\"#s\(place)\">\(place)</a> <bdi>\(Escaping.markup(name))</bdi>\(day)"
  }
}

extension Kind {
  /// The mode where it has one, else the category: `meeting`, `assault`.
  var words: String { mode ?? category.rawValue }
}
