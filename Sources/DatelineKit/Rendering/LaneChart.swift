/// A drawing of when things happened, a lane for every source or actor.
///
/// News comes in bursts: on a ruler most of the width would be empty. So only months that hold
/// events are drawn (years, decades or centuries where there are many), each as wide as the root
/// of its number of events asks for, and a gap stands where time is left out.
struct LaneChart {
  /// A row of the drawing.
  struct Lane {
    var label: String
    /// Places of events among those of the chart.
    var events: [Int]
  }

  /// A picture as SVG's content, and the room that it takes, in units of one pixel.
  struct Picture {
    var content: String
    var width: Int
    var height: Int
  }

  private static let width = 720
  private static let laneHeight = 22
  private static let top = 40
  /// Marks nearer than this are one mark.
  private static let cell = 9.0
  /// The room that a character of a label takes.
  private static let letter = 5.6
  private static let longestLabel = 27

  private let lanes: [Lane]
  private let events: [Event]
  /// The room for the labels of the lanes.
  private let gutter: Int
  /// Where an event stands from left to right; nil for one without a day.
  private let places: [Double?]
  private let columns: [Column]

  private struct Column {
    var unit: TimeUnitKey
    var start: Double
    var width: Double
    var followsGap: Bool
  }

  /// A drawing of events in lanes.
  init(_ events: [Event], lanes: [Lane]) {
    self.events = events
    let longest = lanes.map { DisplayWidth.columns($0.label) }.max() ?? 0
    gutter = Int(Double(min(longest, LaneChart.longestLabel)) * LaneChart.letter) + 18
    self.lanes = lanes
    // What no lane holds would leave its month empty.
    let drawn = Set(lanes.flatMap(\.events))
    let days = events.enumerated().map { index, event -> (CivilDate, Period)? in
      guard drawn.contains(index) else { return nil }
      return
        event.date.middle.flatMap { day in Period(event.date).map { (day, $0) } }
    }
    let level = TimeUnitKey.Level(fitting: days.lazy.compactMap { $0 })
    let keys = days.map { $0.map { TimeUnitKey($0.1, level) } }
    var counts: [TimeUnitKey: Int] = [:]
    for key in keys { if let key { counts[key, default: 0] += 1 } }
    let units = counts.keys.sorted()
    let weights = units.map { 1.5 + Double(counts[$0] ?? 0).squareRoot() }
    let plot = Double(LaneChart.width - gutter - 8)
    let isGap = units.indices.map { $0 > 0 && !units[$0].follows(units[$0 - 1]) }
    let gaps = Double(isGap.filter { $0 }.count)
    let gap = gaps == 0 ? 0 : min(16, plot * 0.3 / gaps)
    let total = max(1, weights.reduce(0, +))
    var columns: [Column] = []
    var x = Double(gutter)
    for (index, unit) in units.enumerated() {
      if isGap[index] { x += gap }
      let width = weights[index] / total * (plot - gaps * gap)
      columns.append(Column(unit: unit, start: x, width: width, followsGap: isGap[index]))
      x += width
    }
    self.columns = columns
    let byUnit = Dictionary(uniqueKeysWithValues: zip(units, columns))
    places = zip(days, keys).map { day, key in
      guard let day, let key, let column = byUnit[key] else { return nil }
      return column.start + 6 + key.fraction(of: day.0) * max(0, column.width - 12)
    }
  }

  /// Whether there is anything to draw.
  var isEmpty: Bool { columns.isEmpty || lanes.isEmpty }

  /// The drawing.
  ///
  /// - Parameter link: the address within the page of an event, by its place; nil for a drawing
  ///   that stands alone.
  func picture(linking link: ((Int) -> String)?) -> Picture {
    let bottom = LaneChart.top + lanes.count * LaneChart.laneHeight
    var content = axis(bottom: bottom)
    for (row, lane) in lanes.enumerated() {
      let y = LaneChart.middle(of: row)
      content +=
        "<text class=\"lane\" x=\"\(gutter - 10)\" y=\"\(y + 4)\">"
        + Escaping.markup(LaneChart.shortened(lane.label)) + "</text>\n"
      content +=
        "<line class=\"rail\" x1=\"\(gutter)\" y1=\"\(y)\" "
        + "x2=\"\(LaneChart.width - 8)\" y2=\"\(y)\"/>\n"
    }
    content += stems()
    for (row, lane) in lanes.enumerated() { content += marks(lane, row, link) }
    return Picture(content: content, width: LaneChart.width, height: bottom + 8)
  }

  private func axis(bottom: Int) -> String {
    var content = ""
    var free = (upper: 0.0, lower: 0.0)
    var lastUpper: String?
    for column in columns {
      let x = LaneChart.number(column.start)
      content +=
        "<rect class=\"band\" x=\"\(x)\" y=\"\(LaneChart.top - 6)\" "
        + "width=\"\(LaneChart.number(max(2, column.width - 1.5)))\" height=\"\(bottom - LaneChart.top + 8)\"/>\n"
      let (upper, lower) = column.unit.labels
      if upper != lastUpper, column.start >= free.upper {
        content += "<text class=\"year\" x=\"\(x)\" y=\"13\">\(upper)</text>\n"
        free.upper = column.start + Double(upper.count) * 7.4 + 6
        lastUpper = upper
      }
      if let lower, column.start >= free.lower {
        content += "<text class=\"month\" x=\"\(x)\" y=\"28\">\(lower)</text>\n"
        free.lower = column.start + Double(lower.count) * LaneChart.letter + 5
      }
    }
    return content
  }

  /// A line from lane to lane wherever an event is in several.
  private func stems() -> String {
    var rows: [Int: (first: Int, last: Int)] = [:]
    for (row, lane) in lanes.enumerated() {
      for event in lane.events { rows[event] = (rows[event]?.first ?? row, row) }
    }
    var drawn: Set<[Int]> = []
    for (event, span) in rows where span.first < span.last {
      guard let place = places[event] else { continue }
      drawn.insert([LaneChart.cell(of: place), span.first, span.last])
    }
    return drawn.sorted { $0.lexicographicallyPrecedes($1) }.map { stem in
      let x = LaneChart.number(LaneChart.center(ofCell: stem[0]))
      return "<line class=\"stem\" x1=\"\(x)\" y1=\"\(LaneChart.middle(of: stem[1]))\" "
        + "x2=\"\(x)\" y2=\"\(LaneChart.middle(of: stem[2]))\"/>\n"
    }.joined()
  }

  private func marks(_ lane: Lane, _ row: Int, _ link: ((Int) -> String)?) -> String {
    var cells: [Int: [Int]] = [:]
    for event in lane.events {
      if let place = places[event] { cells[LaneChart.cell(of: place), default: []].append(event) }
    }
    var content = ""
    for (cell, members) in cells.sorted(by: { $0.key < $1.key }) {
      let isAhead = members.allSatisfy { events[$0].isAhead }
      let radius = min(6.5, 2.4 + Double(members.count).squareRoot() * 0.7)
      let x = LaneChart.number(LaneChart.center(ofCell: cell))
      let mark =
        "<circle class=\"\(isAhead ? "ahead" : "past")\" cx=\"\(x)\" "
        + "cy=\"\(LaneChart.middle(of: row))\" r=\"\(LaneChart.number(radius))\">"
        + "<title>\(Escaping.markup(title(of: members)))</title></circle>"
      if let link {
        content += "<a href=\"#\(Escaping.markup(link(members[0])))\">\(mark)</a>\n"
      } else {
        content += mark + "\n"
      }
    }
    return content
  }

  private func title(of members: [Int]) -> String {
    let first = events[members[0]]
    let date = Escaping.line(DateInWords.words(for: first))
    if members.count == 1 { return "\(date): \(Escaping.line(first.title))" }
    return "\(members.count) events, the first \(date): \(Escaping.line(first.title))"
  }

  private static func middle(of row: Int) -> Int { top + row * laneHeight + laneHeight / 2 - 2 }

  private static func cell(of place: Double) -> Int { Int(place / cell) }

  private static func center(ofCell index: Int) -> Double { (Double(index) + 0.5) * cell }

  private static func shortened(_ label: String) -> String {
    guard DisplayWidth.columns(label) > longestLabel else { return label }
    return DisplayWidth.beginning(of: label, within: longestLabel - 1) + "…"
  }

  /// A length to one decimal, the same text on every machine.
  private static func number(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(abs(tenths % 10))"
  }
}

extension LaneChart {
  /// More lanes than this make no overview: the others share one.
  private static let mostLanes = 12

  /// A lane for every source, in the timeline's order; of many sources the busiest.
  static func lanes(ofSourcesIn timeline: Timeline, _ events: [Event]) -> [Lane] {
    var members: [String: [Int]] = [:]
    for (index, event) in events.enumerated() {
      for source in Set(event.reports.map(\.source)) { members[source, default: []].append(index) }
    }
    let lanes = timeline.sources.enumerated().compactMap { index, source in
      members[source.id].map {
        let name = Escaping.line(source.publisher ?? source.name)
        return Lane(label: "\(index + 1) \(name)", events: $0)
      }
    }
    return busiest(lanes, "sources")
  }

  /// A lane for each of the actors that take part in most events.
  static func lanes(ofActorsIn events: [Event]) -> [Lane] {
    var places: [String: Int] = [:]
    var lanes: [Lane] = []
    for (index, event) in events.enumerated() {
      for actor in event.actors {
        let place = places[actor.id, default: lanes.count]
        if place == lanes.count {
          places[actor.id] = place
          lanes.append(Lane(label: Escaping.line(actor.name), events: []))
        }
        if lanes[place].events.last != index { lanes[place].events.append(index) }
      }
    }
    let order = lanes.indices.sorted {
      (-lanes[$0].events.count, $0) < (-lanes[$1].events.count, $1)
    }
    return order.prefix(2 * mostLanes).map { lanes[$0] }
  }

  /// The lanes as they are, or the busiest of them in their order and one for all others.
  private static func busiest(_ lanes: [Lane], _ noun: String) -> [Lane] {
    guard lanes.count > mostLanes else { return lanes }
    let order = lanes.indices.sorted {
      (-lanes[$0].events.count, $0) < (-lanes[$1].events.count, $1)
    }
    let kept = Set(order.prefix(mostLanes - 1))
    let others = lanes.indices.filter { !kept.contains($0) }
    let shared = Set(others.flatMap { lanes[$0].events }).sorted()
    let rest = Lane(label: "\(others.count) other \(noun)", events: shared)
    return lanes.indices.filter { kept.contains($0) }.map { lanes[$0] } + [rest]
  }
}

/// A stretch of time that a column of the drawing stands for.
private struct TimeUnitKey: Hashable, Comparable {
  /// How long the stretches are.
  enum Level: CaseIterable {
    case month, year, decade, century

    /// The shortest stretches of which few enough are needed.
    init(fitting days: some Sequence<(CivilDate, Period)>) {
      for level in [Level.month, .year, .decade] {
        var keys: Set<TimeUnitKey> = []
        for day in days { keys.insert(TimeUnitKey(day.1, level)) }
        if keys.count <= 36 {
          self = level
          return
        }
      }
      self = .century
    }
  }

  private let level: Level
  /// The year, decade or century.
  private let number: Int
  /// 1 to 12; 0 for a year without a month and for longer stretches.
  private let month: Int

  init(_ period: Period, _ level: Level) {
    self.level = level
    month = level == .month ? period.month ?? 0 : 0
    switch level {
    case .month, .year: number = period.year
    case .decade: number = (period.year - (period.year < 0 ? 9 : 0)) / 10
    case .century: number = (period.year - (period.year < 0 ? 99 : 0)) / 100
    }
  }

  /// Whether no time is left out between the one before and this.
  func follows(_ other: TimeUnitKey) -> Bool {
    guard level == .month else { return number == other.number + 1 }
    if month == 0 { return number == other.number + 1 }
    if other.month == 0 { return number == other.number }
    return number * 12 + month == other.number * 12 + other.month + 1
  }

  /// How far into the stretch a day lies, 0 to 1.
  func fraction(of day: CivilDate) -> Double {
    let (year, month, date) = day.components
    let inYear = (Double(month - 1) + Double(date - 1) / 31) / 12
    let part: Double
    switch level {
    case .month where self.month > 0:
      part = Double((month - self.month) * 31 + date - 1) / 30
    case .month, .year: part = Double(year - number) + inYear
    case .decade: part = (Double(year - number * 10) + inYear) / 10
    case .century: part = (Double(year - number * 100) + inYear) / 100
    }
    return min(1, max(0, part))
  }

  /// The year above and the month below it.
  var labels: (upper: String, lower: String?) {
    let name = { (year: Int) in year > 0 ? "\(year)" : "\(1 - year) BC" }
    switch level {
    case .month:
      return (name(number), month > 0 ? String(CalendarNames.months[month - 1].prefix(3)) : nil)
    case .year: return (name(number), nil)
    case .decade: return (name(number * 10) + (number >= 0 ? "s" : ""), nil)
    case .century: return (name(number * 100), nil)
    }
  }

  static func < (left: TimeUnitKey, right: TimeUnitKey) -> Bool {
    (left.number, left.month) < (right.number, right.month)
  }
}
