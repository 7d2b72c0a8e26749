/// Force and the means of it: attacks, launches, deployments, retreats.
enum ForceRules {
  static let all: [EventRule] = [
    EventRule(
      "attack",
      Kind(.assault),
      need: .timeOrAnyone,
      examples: [
        .tells("France launched 30 drones and two missiles on Monday night.", "FRA>"),
        .tells("Kenya attacked Japan on May 3.", "KEN>JPN"),
        .tells("The navy captured nine pirates.", ">"),
        .ignores("The firm launched a drone."),
        .ignores("The novel captured the mood."),
      ]
    ),
    EventRule(
      "destroy",
      Kind(.coerce, "destruction"),
      need: .timeOrAnyone,
      examples: [
        .tells("On Thursday Kenya blew up a bridge.", "KEN>"),
        .tells("Two bridges were blown up on Thursday.", ">"),
        .ignores("The storm destroyed a fence."),
      ]
    ),
    EventRule(
      "deploy",
      Kind(.mobilize),
      examples: [
        .tells("Kenya deployed troops on Monday.", "KEN>"),
        .ignores("The car deployed an airbag."),
      ]
    ),
    EventRule(
      "withdraw",
      Kind(.retreat),
      examples: [
        .tells("Kenya withdrew its troops on Monday.", "KEN>"),
        .ignores("The tide retreated."),
      ]
    ),
  ]
}
