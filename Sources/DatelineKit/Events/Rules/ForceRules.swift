/// Force and the means of it: attacks, launches, deployments, retreats.
enum ForceRules {
  static let all: [EventRule] = [
    EventRule(
      "attack",
      Kind(.assault),
      "v:attack",
      "v:bomb",
      "v:bombard",
      "v:shell",
      "v:storm",
      "v:invade",
      "v:kill",
      "v:assassinate",
      "v:launch ~ n:drone",
      "v:launch ~ n:missile",
      "v:launch ~ n:rocket",
      "v:fire ~ n:missile",
      "v:fire ~ n:rocket",
      "v:launch ~ n:attack",
      "v:launch ~ n:strike",
      "v:escalate",
      "v:strike",
      "v:shoot down",
      need: .timeOrAnyone,
      examples: [
        .tells("France launched 30 drones and two missiles on Monday night.", "FRA>"),
        .tells("Kenya attacked Japan on May 3.", "KEN>JPN"),
        .ignores("The firm launched a drone."),
      ]
    ),
    EventRule(
      "destroy",
      Kind(.assault, "destruction"),
      "v:blow up",
      "v:demolish",
      "v:destroy",
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
      "v:deploy",
      "v:mobilise",
      "v:mobilize",
      "v:test ~ n:missile",
      examples: [
        .tells("Kenya deployed troops on Monday.", "KEN>"),
        .ignores("The car deployed an airbag."),
      ]
    ),
    EventRule(
      "withdraw",
      Kind(.retreat),
      "v:withdraw",
      "v:retreat",
      "v:evacuate",
      "v:surrender",
      examples: [
        .tells("Kenya withdrew its troops on Monday.", "KEN>"),
        .ignores("The tide retreated."),
      ]
    ),
  ]
}
