/// General news: crime and courts, accidents and disasters, business, awards, sport, lives.
///
/// PLOVER has no categories for them, so the kinds are modes of `other`; violence, arrests,
/// charges and protests have theirs and stand with the rules of force and of pressure.
enum NewsRules {
  static let all: [EventRule] = [
    EventRule(
      "rob",
      Kind(.other, "crime"),
      need: .timeOrAnyone,
      examples: [
        .tells("Four men robbed a jeweller on Monday.", ">"),
        .ignores("The gang might rob the bank."),
      ]
    ),
    EventRule(
      "escape",
      Kind(.other, "escape"),
      need: .timeOrAnyone,
      examples: [
        .tells("An inmate escaped from a prison in Nairobi on Monday.", ">"),
        .ignores("The plan could escape notice."),
      ]
    ),
    EventRule(
      "court",
      Kind(.other, "court"),
      need: .timeOrAnyone,
      examples: [
        .tells("The driver pleaded guilty on Monday.", ">"),
        .tells("The trial of two officers began on May 3.", ">"),
        .ignores("The driver may plead guilty."),
      ]
    ),
    EventRule(
      "accident",
      Kind(.other, "accident"),
      need: .timeOrAnyone,
      examples: [
        .tells("A bus crashed into a wall on Monday.", ">"),
        .tells("A fire broke out at a warehouse.", ">"),
        .ignores("Prices crashed."),
      ]
    ),
    EventRule(
      "disaster",
      Kind(.other, "disaster"),
      need: .timeOrAnyone,
      examples: [
        .tells("A 6.1-magnitude earthquake struck Indonesia on Tuesday.", ">IDN"),
        .ignores("A scandal hit the club."),
      ]
    ),
    EventRule(
      "outage",
      Kind(.other, "outage"),
      need: .timeOrAnyone,
      examples: [
        .tells("Two cables were severed on Friday.", ">"),
        .ignores("The cable may be cut."),
      ]
    ),
    EventRule(
      "trade",
      Kind(.other, "business"),
      need: .timeOrAnyone,
      examples: [
        .tells("The chip maker acquired a rival on Monday.", ">"),
        .ignores("The chip maker could acquire a rival."),
      ]
    ),
    EventRule(
      "product",
      Kind(.other, "product"),
      need: .timeOrAnyone,
      examples: [
        .tells("The company unveiled a new tablet on Monday.", ">"),
        .ignores("The company may unveil a tablet."),
      ]
    ),
    EventRule(
      "award",
      Kind(.other, "award"),
      need: .timeOrAnyone,
      examples: [
        .tells("The novelist won the prize on Monday.", ">"),
        .ignores("The novelist hopes to win the prize."),
      ]
    ),
    EventRule(
      "match",
      Kind(.other, "sport"),
      need: .timeOrAnyone,
      examples: [
        .tells("The hosts won the final on Sunday.", ">"),
        .ignores("The hosts could win the final."),
      ]
    ),
    EventRule(
      "life",
      Kind(.other, "life"),
      need: .timeOrAnyone,
      examples: [
        .tells("The singer married her manager on Saturday.", ">"),
        .ignores("The singer may marry her manager."),
      ]
    ),
    EventRule(
      "health",
      Kind(.other, "health"),
      need: .timeOrAnyone,
      examples: [
        .tells("The singer was hospitalised on Saturday.", ">"),
        .tells("The actress checked into a clinic.", ">"),
        .ignores("The actress might check into a clinic."),
      ]
    ),
    EventRule(
      "culture",
      Kind(.other, "culture"),
      need: .timeOrAnyone,
      examples: [
        .tells("The actor was cast as the detective on Monday.", ">"),
        .ignores("The actor could be cast as the detective."),
      ]
    ),
  ]
}
