/// Meetings, visits and calls: PLOVER's consult, in our modes.
enum ConsultRules {
  static let all: [EventRule] = [
    EventRule(
      "meet",
      Kind(.consult, "meeting"),
      need: .timeOrAnyone,
      examples: [
        .tells("France met Kenya in Rome on Monday.", "FRA>KEN"),
        .tells("Canada shook hands with Japan on May 3.", "CAN>JPN"),
        .ignores("The plan did not meet the demands of France."),
      ]
    ),
    EventRule(
      "hold talks",
      Kind(.consult, "talks"),
      need: .timeOrAnyone,
      examples: [
        .tells("France held two rounds of talks with Kenya on Monday.", "FRA>KEN"),
        .ignores("France could hold talks with Kenya."),
      ]
    ),
    EventRule(
      "host",
      Kind(.consult, "meeting"),
      need: .pair,
      examples: [
        .tells("Kenya hosted France on Monday.", "KEN>FRA"),
        .ignores("Kenya received a parcel."),
      ]
    ),
    EventRule(
      "visit",
      Kind(.consult, "visit"),
      need: .source,
      examples: [
        .tells("French President Anne Roux travelled to Kenya in May.", "roux-anne>KEN"),
        .tells("On Monday French President Anne Roux was back in Nairobi.", "roux-anne>"),
        .ignores("The price went to four dollars."),
        .ignores("The fault was in Nairobi on Monday."),
      ]
    ),
    EventRule(
      "send delegation",
      Kind(.consult, "visit"),
      need: .source,
      examples: [
        .tells("France sent only a small delegation on Monday.", "FRA>"),
        .ignores("France sent flowers."),
      ]
    ),
    EventRule(
      "stay away",
      Kind(.reject, "meeting"),
      need: .source,
      examples: [
        .tells("France stayed away on Monday.", "FRA>"),
        .ignores("France stayed calm on Monday."),
      ]
    ),
    EventRule(
      "carry letter",
      Kind(.consult, "visit"),
      need: .source,
      examples: [
        .tells("Kenya’s ambassador delivered a short letter to France on May 3.", "KEN>FRA"),
        .ignores("Kenya’s ambassador delivered a short lecture."),
      ]
    ),
    EventRule(
      "call",
      Kind(.consult, "call"),
      need: .pair,
      needsBareObject: true,
      examples: [
        .tells("Kenya’s president called Japan on Monday.", "KEN>JPN"),
        .ignores("Kenya’s president called the plan a mistake."),
        .ignores("Critics called Kenya ignorant."),
      ]
    ),
    EventRule(
      "a call",
      Kind(.consult, "call"),
      need: .pair,
      examples: [
        .tells("After a call between France and Kenya on Monday, prices fell.", "FRA>KEN"),
        .ignores("France may arrange a call with Kenya."),
      ]
    ),
    EventRule(
      "a meeting",
      Kind(.consult, "meeting"),
      need: .pair,
      examples: [
        .tells("In a meeting with Japan last week, France raised the matter.", "FRA>JPN"),
        .tells("Canada relented after talks with Kenya on Monday.", "CAN>KEN"),
        .ignores("France hopes for a meeting with Japan."),
      ]
    ),
    EventRule(
      "a visit",
      Kind(.consult, "visit"),
      need: .pair,
      examples: [
        .tells("It began with France’s visit to Kenya in May 2025.", "FRA>KEN"),
        .ignores("France hopes for a visit to Kenya."),
      ]
    ),
  ]
}
