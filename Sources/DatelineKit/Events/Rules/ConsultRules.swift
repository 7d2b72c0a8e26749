/// Meetings, visits and calls: PLOVER's consult, in our modes.
enum ConsultRules {
  static let all: [EventRule] = [
    EventRule(
      "meet",
      Kind(.consult, "meeting"),
      "v:meet",
      "v:meet with",
      "v:sit down with",
      "v:shake n:hand",
      "v:shake n:hand with",
      need: .source,
      examples: [
        .tells("France met Kenya in Rome on Monday.", "FRA>KEN"),
        .tells("Canada shook hands with Japan on May 3.", "CAN>JPN"),
        .ignores("The plan did not meet the demands of France."),
      ]
    ),
    EventRule(
      "hold talks",
      Kind(.consult, "talks"),
      "v:hold ~ n:talk",
      "v:resume ~ n:talk",
      "v:open ~ n:talk",
      "v:begin ~ n:talk",
      need: .source,
      examples: [
        .tells("France held two rounds of talks with Kenya on Monday.", "FRA>KEN"),
        .ignores("France could hold talks with Kenya."),
      ]
    ),
    EventRule(
      "hold summit",
      Kind(.consult, "meeting"),
      "v:hold ~ n:summit",
      "v:hold ~ n:meeting",
      "v:secure ~ n:summit",
      "v:secure ~ n:meeting",
      "v:host",
      "v:receive",
      "v:greet",
      "v:convene",
      need: .pair,
      examples: [
        .tells("Kenya hosted France on Monday.", "KEN>FRA"),
        .tells("Japan held a summit with Canada in May.", "JPN>CAN"),
        .ignores("Kenya received a parcel."),
      ]
    ),
    EventRule(
      "visit",
      Kind(.consult, "visit"),
      "v:visit",
      "v:travel to",
      "v:fly to",
      "v:arrive in",
      "v:go to",
      "v:return to",
      "v:land in",
      "v:cross ~ into",
      "v:tour",
      need: .source,
      examples: [
        .tells("French President Anne Roux travelled to Kenya in May.", "roux-anne>KEN"),
        .ignores("The price went to four dollars."),
      ]
    ),
    EventRule(
      "send delegation",
      Kind(.consult, "visit"),
      "v:send ~ n:delegation",
      "v:send ~ n:letter",
      need: .source,
      examples: [
        .tells("France sent only a small delegation on Monday.", "FRA>"),
        .ignores("France sent flowers."),
      ]
    ),
    EventRule(
      "stay away",
      Kind(.reject, "meeting"),
      "v:stay away",
      need: .source,
      examples: [
        .tells("France stayed away on Monday.", "FRA>"),
        .ignores("France stayed calm on Monday."),
      ]
    ),
    EventRule(
      "carry letter",
      Kind(.consult, "visit"),
      "v:deliver ~ n:letter",
      "v:carry ~ n:envelope",
      "v:carry ~ n:letter",
      "v:hand ~ n:letter",
      need: .source,
      examples: [
        .tells("Kenya’s ambassador delivered a short letter to France on May 3.", "KEN>FRA"),
        .ignores("Kenya’s ambassador delivered a short lecture."),
      ]
    ),
    EventRule(
      "call",
      Kind(.consult, "call"),
      "v:call",
      "v:phone",
      "v:telephone",
      "v:speak with",
      "v:speak to",
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
      "n:call between",
      "n:call with",
      "n:conversation with",
      "n:conversation between",
      need: .pair,
      examples: [
        .tells("After a call between France and Kenya on Monday, prices fell.", "FRA>KEN"),
        .ignores("France may arrange a call with Kenya."),
      ]
    ),
    EventRule(
      "a meeting",
      Kind(.consult, "meeting"),
      "n:meeting with",
      "n:meeting between",
      "n:summit with",
      "n:summit between",
      "n:talk with",
      "n:talk between",
      "n:meeting of",
      need: .pair,
      examples: [
        .tells("In a meeting with Japan last week, France raised the matter.", "FRA>JPN"),
        .tells("Canada relented after talks with Kenya on Monday.", "CAN>KEN"),
        .ignores("France hopes for a meeting with Japan."),
      ]
    ),
  ]
}
