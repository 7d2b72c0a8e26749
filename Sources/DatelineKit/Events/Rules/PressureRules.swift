/// Pressure short of force: calling off, sanctions, expulsions, arrests, protests.
enum PressureRules {
  static let all: [EventRule] = [
    EventRule(
      "call off",
      Kind(.sanction),
      "v:call off",
      "v:cancel",
      "v:scrap",
      "v:drop n:talk",
      "v:scuttle",
      "v:postpone",
      "v:pull out",
      "v:walk out",
      need: .timeOrAnyone,
      status: .cancelled,
      examples: [
        .tells("France called off the summit on Monday.", "FRA>", .cancelled),
        .tells("The meeting was scrapped on Monday.", ">", .cancelled),
        .ignores("The shop cancelled an order."),
      ]
    ),
    EventRule(
      "sanction",
      Kind(.sanction),
      "v:sanction",
      "v:impose ~ n:sanction",
      "v:impose ~ n:embargo",
      "v:expel",
      "v:freeze",
      "v:halt",
      "v:suspend",
      "v:pause",
      examples: [
        .tells("France expelled Kenya’s ambassador on Monday.", "FRA>KEN"),
        .ignores("The school expelled a pupil."),
      ]
    ),
    EventRule(
      "arrest",
      Kind(.coerce),
      "v:arrest",
      "v:detain",
      "v:seize",
      "v:ban",
      "v:execute",
      need: .timeOrAnyone,
      examples: [
        .tells("Kenya detained a journalist on Monday.", "KEN>"),
        .ignores("The view arrested him."),
      ]
    ),
    EventRule(
      "protest",
      Kind(.protest),
      "v:protest",
      "v:rally",
      "v:march in",
      "v:march on",
      need: .timeOrAnyone,
      examples: [
        .tells("Crowds marched in Nairobi on Friday.", ">"),
        .ignores("Stocks rallied."),
      ]
    ),
  ]
}
