/// Speech: statements, and the PLOVER categories that are words before deeds.
enum SpeechRules {
  static let all: [EventRule] = [
    EventRule(
      "say",
      Kind(.statement),
      examples: [
        .tells("France said on Tuesday that it would wait.", "FRA>", .statement),
        .tells("“We will wait,” said French President Anne Roux.", "roux-anne>", .statement),
        .tells("Japan’s envoy said Kenya does not rule out a truce.", "JPN>KEN", .statement),
        .ignores("The sign said no."),
        .ignores("France said nothing."),
      ]
    ),
    EventRule(
      "a statement",
      Kind(.statement),
      examples: [
        .tells("It followed a statement on Monday by France.", "FRA>", .statement),
        .ignores("France made a statement of principle the basis of its plan."),
      ]
    ),
    EventRule(
      "signal",
      Kind(.statement),
      examples: [
        .tells("Kenya signaled caution Tuesday.", "KEN>", .statement),
        .ignores("The lamp signaled danger."),
      ]
    ),
    EventRule(
      "address",
      Kind(.statement),
      examples: [
        .tells("Kenya’s cabinet addressed France’s parliament on May 3.", "KEN>FRA", .statement),
        .ignores("The report addressed prices."),
      ]
    ),
    EventRule(
      "praise",
      Kind(.support),
      examples: [
        .tells("France welcomed the truce on Monday.", "FRA>"),
        .ignores("The hotel welcomed guests."),
      ]
    ),
    EventRule(
      "warn",
      Kind(.threaten),
      examples: [
        .tells("Kenya threatened to pull out on Monday.", "KEN>"),
        .ignores("The siren warned nobody."),
      ]
    ),
    EventRule(
      "accuse",
      Kind(.accuse),
      examples: [
        .tells("Kenya condemned the raid on Monday.", "KEN>"),
        .ignores("The novel blamed fate."),
      ]
    ),
    EventRule(
      "urge",
      Kind(.request),
      examples: [
        .tells("Kenya urged Japan on Monday to sign.", "KEN>JPN"),
        .ignores("Readers are reminded that the museum is open at noon."),
        .ignores("The task demanded care."),
      ]
    ),
    EventRule(
      "propose",
      Kind(.request),
      status: .proposed,
      examples: [
        .tells("Kenya proposed a summit on Monday.", "KEN>", .proposed),
        .ignores("The figures suggested growth."),
      ]
    ),
    EventRule(
      "offer",
      Kind(.agree),
      status: .proposed,
      examples: [
        .tells("Kenya offered Japan a truce on Monday.", "KEN>JPN", .proposed),
        .ignores("The shop offered discounts."),
      ]
    ),
    EventRule(
      "investigate",
      Kind(.accuse, "investigation"),
      examples: [
        .tells("France opened an investigation into Kenya’s aid on Monday.", "FRA>KEN"),
        .ignores("France could investigate."),
      ]
    ),
    EventRule(
      "vow",
      Kind(.agree),
      status: .statement,
      examples: [
        .tells("Kenya vowed on Monday to wait.", "KEN>", .statement),
        .ignores("The sky promised rain."),
      ]
    ),
    EventRule(
      "deny",
      Kind(.statement),
      status: .denied,
      examples: [
        .tells("Kenya denied on Monday that it had sent troops.", "KEN>", .denied),
        .ignores("The court did not deny it."),
      ]
    ),
  ]
}
