/// What the events of a page can be filtered by, and the marks that the filters look at.
///
/// Each event carries its kind, its status and the numbers of its actors, countries and sources as
/// attributes; the form lists them with their counts. Without its script a page does not show it.
struct HTMLFacets {
  /// A choice and the number of events that fit it.
  private struct Choice {
    var value: String
    var label: String
    var count = 0
  }

  private var actors: [Choice] = []
  private var countries: [Choice] = []
  private var sources: [Choice] = []
  private var kinds: [String: Int] = [:]
  private var statuses: [Status: Int] = [:]
  private var severalCount = 0
  private var actorNumbers: [String: Int] = [:]
  private var countryNumbers: [String: Int] = [:]
  private var sourceNumbers: [String: Int] = [:]

  /// Longer lists help nobody; the search in the text finds the rest.
  private static let longestList = 200

  init(_ timeline: Timeline) {
    for source in timeline.sources {
      sourceNumbers[source.id] = sources.count
      let name = Escaping.line(source.publisher ?? source.name)
      sources.append(Choice(value: source.id, label: "\(sources.count + 1). \(name)"))
    }
    for event in timeline.events {
      for actor in event.actors where actorNumbers[actor.id] == nil {
        actorNumbers[actor.id] = actors.count
        actors.append(Choice(value: actor.id, label: Escaping.line(actor.name)))
      }
      for country in event.actors.compactMap(\.country) where countryNumbers[country] == nil {
        countryNumbers[country] = countries.count
        countries.append(Choice(value: country, label: Escaping.line(country)))
      }
      for number in Set(event.actors.compactMap { actorNumbers[$0.id] }) {
        actors[number].count += 1
      }
      for number in countrySet(event) { countries[number].count += 1 }
      for number in sourceSet(event) { sources[number].count += 1 }
      kinds[event.kind.category.rawValue, default: 0] += 1
      if event.kind.mode != nil { kinds[event.kind.description, default: 0] += 1 }
      statuses[event.status, default: 0] += 1
      if event.sourceCount > 1 { severalCount += 1 }
    }
    for index in countries.indices {
      let state = actorNumbers[countries[index].value].map { actors[$0].label }
      if let state { countries[index].label = "\(state) and its people" }
    }
  }

  private func countrySet(_ event: Event) -> Set<Int> {
    Set(event.actors.compactMap { $0.country.flatMap { countryNumbers[$0] } })
  }

  private func sourceSet(_ event: Event) -> Set<Int> {
    Set(event.reports.compactMap { sourceNumbers[$0.source] })
  }

  /// The attributes that the filters look at.
  func attributes(of event: Event) -> String {
    let numbers = { (set: Set<Int>) in set.sorted().map(String.init).joined(separator: " ") }
    let actors = Set(event.actors.compactMap { actorNumbers[$0.id] })
    var text = "data-k=\"\(Escaping.markup(Escaping.line(event.kind.description)))\""
    if !actors.isEmpty { text += " data-a=\"\(numbers(actors))\"" }
    let countries = countrySet(event)
    if !countries.isEmpty { text += " data-c=\"\(numbers(countries))\"" }
    return text + " data-s=\"\(numbers(sourceSet(event)))\" data-t=\"\(event.status.rawValue)\""
  }

  /// The form.
  func form() -> String {
    guard !statuses.isEmpty else { return "" }
    return """
      <details class="filters" hidden>
      <summary>Filter</summary>
      <form>
      <label class="wide">Words <input type="search" name="q" autocomplete="off" \
      spellcheck="false" placeholder="in titles and quotes"></label>
      \(actorList())\(kindList())\(statusList())\(sourceList())\
      <label class="wide check"><input type="checkbox" name="several"> \
      two or more sources <span>\(severalCount)</span></label>
      </form>
      <p class="count" role="status"></p>
      <button type="button">Clear</button>
      <p class="keys"><kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous, \
      <kbd>o</kbd> open, <kbd>Esc</kbd> clear</p>
      </details>

      """
  }

  private func actorList() -> String {
    let people = actors.enumerated().filter { countryNumbers[$0.element.value] == nil }
    var groups = ""
    let states = ranked(Array(countries.enumerated()))
    if !states.isEmpty {
      let options = states.map { option($0.1, key: "c\($0.0)") }
      groups += "<optgroup label=\"Countries\">\(options.joined())</optgroup>"
    }
    let known = ranked(people)
    if !known.isEmpty {
      let options = known.map { option($0.1, key: "a\($0.0)") }
      groups += "<optgroup label=\"People and organisations\">\(options.joined())</optgroup>"
    }
    return list("Who", name: "actor", groups)
  }

  private func kindList() -> String {
    list(
      "Kind",
      name: "kind",
      kinds.sorted { $0.key < $1.key }.map { kind, count in
        let parts = kind.split(separator: "/", maxSplits: 1)
        let label = parts.count > 1 ? "\u{2003}\(parts[1])" : kind
        return option(Choice(value: kind, label: Escaping.line(label), count: count), key: kind)
      }.joined()
    )
  }

  private func statusList() -> String {
    list(
      "Status",
      name: "status",
      Status.allCases.compactMap { status in
        statuses[status].map {
          let name = status.rawValue
          return option(Choice(value: name, label: name, count: $0), key: name)
        }
      }.joined()
    )
  }

  private func sourceList() -> String {
    list(
      "Source",
      name: "source",
      sources.enumerated().filter { $0.element.count > 0 }.prefix(5000)
        .map { option($0.element, key: "\($0.offset)") }.joined()
    )
  }

  /// The most frequent, those first that come in most events, then by name.
  private func ranked(_ choices: [(Int, Choice)]) -> [(Int, Choice)] {
    Array(
      choices.sorted { ($1.1.count, $0.1.label, $0.0) < ($0.1.count, $1.1.label, $1.0) }
        .prefix(HTMLFacets.longestList)
    )
  }

  private func list(_ label: String, name: String, _ options: String) -> String {
    "<label>\(label) <select name=\"\(name)\"><option value=\"\">all</option>\(options)</select></label>\n"
  }

  private func option(_ choice: Choice, key: String) -> String {
    "<option value=\"\(Escaping.markup(Escaping.line(choice.value)))\" "
      + "data-n=\"\(Escaping.markup(Escaping.line(key)))\">"
      + "\(Escaping.markup(choice.label)) (\(choice.count))</option>"
  }
}
