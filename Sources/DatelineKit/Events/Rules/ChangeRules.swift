/// What changes without an addressee: recognitions, elections, appointments, wars and truces.
enum ChangeRules {
  static let all: [EventRule] = [
    EventRule(
      "recognise",
      Kind(.other, "recognition"),
      "v:recognise",
      "v:recognize",
      examples: [
        .tells("France recognised Kosovo in 2008.", "FRA>XKX"),
        .ignores("The dog recognised its owner."),
      ]
    ),
    EventRule(
      "elect",
      Kind(.other, "election"),
      "v:elect",
      "v:swear in",
      "v:win ~ n:election",
      need: .timeOrAnyone,
      examples: [
        .tells("Kenya elected a parliament in May.", "KEN>"),
        .ignores("The club elected nobody."),
      ]
    ),
    EventRule(
      "appoint",
      Kind(.other, "appointment"),
      "v:appoint",
      "v:nominate",
      "v:resign",
      "v:oust",
      "v:overthrow",
      need: .source,
      examples: [
        .tells("Kenya’s prime minister resigned on Monday.", "KEN>"),
        .ignores("The janitor resigned."),
      ]
    ),
    EventRule(
      "begin",
      Kind(.other, "turn"),
      "n:war ~ v:begin",
      "n:war ~ v:break out",
      "n:war ~ v:end",
      "n:war ~ v:stop",
      "n:fighting ~ v:stop",
      "n:fighting ~ v:begin",
      "n:fighting v:break out",
      "n:talk ~ v:open",
      "n:talk v:begin",
      "n:talk v:collapse",
      "n:ceasefire ~ v:begin",
      need: .timeOrAnyone,
      examples: [
        .tells("The war began in April 1992.", ">"),
        .ignores("The war on weeds began."),
      ]
    ),
    EventRule(
      "arrange",
      Kind(.cooperate),
      "v:begin ~ n:arrangement",
      "v:broker",
      examples: [
        .tells("Kenya brokered a truce on Monday.", "KEN>"),
        .ignores("The bank brokered a loan."),
      ]
    ),
  ]
}
