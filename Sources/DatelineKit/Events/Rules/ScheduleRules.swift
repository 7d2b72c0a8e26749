/// What is set for a day to come: meetings, talks, visits, votes, signings, exercises.
enum ScheduleRules {
  static let all: [EventRule] = [
    EventRule(
      "schedule meeting",
      Kind(.consult, "meeting"),
      need: .timeOrAnyone,
      status: .planned,
      examples: [
        .tells("A summit was set for 14 December 2026.", ">", .planned),
        .tells("Kenya scheduled a conference for 3 May 2026.", "KEN>", .planned),
        .ignores("Kenya set the table."),
      ]
    ),
    EventRule(
      "schedule talks",
      Kind(.consult, "talks"),
      need: .timeOrAnyone,
      status: .planned,
      examples: [
        .tells("Talks are scheduled for Friday.", ">", .planned),
        .ignores("The alarm was set for Friday."),
      ]
    ),
    EventRule(
      "schedule visit",
      Kind(.consult, "visit"),
      need: .timeOrAnyone,
      status: .planned,
      examples: [
        .tells("The visit was arranged for Friday.", ">", .planned),
        .ignores("The flowers were arranged."),
      ]
    ),
    EventRule(
      "schedule vote",
      Kind(.other, "vote"),
      need: .timeOrAnyone,
      status: .planned,
      examples: [
        .tells("Kenya called early elections for 9 May 2026.", "KEN>", .planned),
        .tells("A debate was fixed for Friday.", ">", .planned),
        .ignores("The watch was fixed."),
      ]
    ),
    EventRule(
      "schedule signing",
      Kind(.agree),
      need: .timeOrAnyone,
      status: .planned,
      examples: [
        .tells("The signing was set for Friday.", ">", .planned),
        .ignores("The stone was set."),
      ]
    ),
    EventRule(
      "schedule exercise",
      Kind(.mobilize),
      need: .timeOrAnyone,
      status: .planned,
      examples: [
        .tells("The drill was scheduled for Friday.", ">", .planned),
        .ignores("The dentist scheduled a patient."),
      ]
    ),
  ]
}
