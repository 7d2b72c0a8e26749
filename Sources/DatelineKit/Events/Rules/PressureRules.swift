/// Pressure short of force: calling off, sanctions, expulsions, arrests, protests.
enum PressureRules {
  static let all: [EventRule] = [
    EventRule(
      "call off",
      Kind(.sanction),
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
      examples: [
        .tells("France expelled Kenya’s ambassador on Monday.", "FRA>KEN"),
        .ignores("The school expelled a pupil."),
      ]
    ),
    EventRule(
      "arrest",
      Kind(.coerce),
      need: .timeOrAnyone,
      examples: [
        .tells("Kenya detained a journalist on Monday.", "KEN>KEN"),
        .ignores("The officer might arrest him."),
      ]
    ),
    EventRule(
      "protest",
      Kind(.protest),
      need: .timeOrAnyone,
      examples: [
        .tells("Crowds marched in Nairobi on Friday.", "KEN>KEN"),
        .tells("Thousands paraded through the capital on Saturday.", ">"),
        .ignores("Stocks rallied."),
      ]
    ),
  ]
}
