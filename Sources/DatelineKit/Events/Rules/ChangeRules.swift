/// What changes without an addressee: recognitions, elections, appointments, wars and truces.
enum ChangeRules {
  static let all: [EventRule] = [
    EventRule(
      "recognise",
      Kind(.other, "recognition"),
      examples: [
        .tells("France recognised Kosovo in 2008.", "FRA>XKX"),
        .ignores("The dog recognised its owner."),
      ]
    ),
    EventRule(
      "elect",
      Kind(.other, "election"),
      need: .timeOrAnyone,
      examples: [
        .tells("Kenya elected a parliament in May.", "KEN>"),
        .ignores("The club elected nobody."),
      ]
    ),
    EventRule(
      "appoint",
      Kind(.other, "appointment"),
      need: .source,
      examples: [
        .tells("Kenya appointed Anne Roux prime minister on Monday.", "KEN>roux-anne"),
        .tells("Anne Roux became prime minister of France on Monday.", "roux-anne>FRA"),
        .ignores("The shop appointed a manager."),
      ]
    ),
    EventRule(
      "begin",
      Kind(.other, "turn"),
      need: .timeOrAnyone,
      examples: [
        .tells("The war began in April 1992.", ">"),
        .tells("The gas stopped on 9 March.", ">"),
        .ignores("The war on weeds began."),
      ]
    ),
    EventRule(
      "resign",
      Kind(.retreat, "resignation"),
      examples: [
        .tells("Kenya’s prime minister resigned on Monday.", "KEN>"),
        .ignores("The janitor might resign."),
      ]
    ),
    EventRule(
      "die",
      Kind(.other, "death"),
      examples: [
        .tells("French President Anne Roux died on Monday.", "roux-anne>"),
        .ignores("The engine died."),
      ]
    ),
    // Last: what no other rule knows, where the words give a day and name somebody.
    EventRule(
      "deed",
      Kind(.other),
      need: .ownTime,
      examples: [
        .tells("Kenya planted a tree on 3 May 2025.", "KEN>"),
        .ignores("Kenya liked the plan on Monday."),
        .tells("Fishermen painted a rock on 3 May 2025.", ">"),
        .ignores("The clock stopped."),
      ]
    ),
  ]
}
