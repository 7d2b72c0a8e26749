/// Speech: statements, and the PLOVER categories that are words before deeds.
enum SpeechRules {
  static let all: [EventRule] = [
    EventRule(
      "say",
      Kind(.statement),
      "v:say",
      "v:tell",
      "v:announce",
      "v:declare",
      "v:state",
      "v:reply",
      "v:respond",
      "v:explain",
      "v:confirm",
      "v:note",
      "v:assert",
      "v:claim",
      "v:reiterate",
      "v:insist",
      "v:stress",
      "v:emphasise",
      "v:emphasize",
      "v:caution",
      "v:argue",
      "v:reaffirm",
      "v:proclaim",
      "v:make clear",
      examples: [
        .tells("France said on Tuesday that it would wait.", "FRA>", .statement),
        .tells("“We will wait,” said French President Anne Roux.", "roux-anne>", .statement),
        .ignores("The sign said no."),
      ]
    ),
    EventRule(
      "signal",
      Kind(.statement),
      "v:signal",
      "v:express ~ n:optimism",
      "v:express ~ n:concern",
      "v:express ~ n:support",
      "v:express ~ n:doubt",
      "v:voice ~ n:doubt",
      "v:voice ~ n:concern",
      "v:cool n:expectation",
      "v:name",
      "v:change ~ n:tone",
      "n:tone v:shift",
      examples: [
        .tells("Kenya signaled caution Tuesday.", "KEN>", .statement),
        .ignores("The lamp signaled danger."),
      ]
    ),
    EventRule(
      "address",
      Kind(.statement),
      "v:address",
      "v:speak on",
      "v:speak in",
      "v:speak from",
      "v:brief",
      examples: [
        .tells("Kenya’s president addressed France’s parliament on May 3.", "KEN>FRA", .statement),
        .ignores("The report addressed prices."),
      ]
    ),
    EventRule(
      "praise",
      Kind(.support),
      "v:praise",
      "v:welcome",
      "v:back",
      "v:endorse",
      "v:tout",
      "v:support",
      examples: [
        .tells("France welcomed the truce on Monday.", "FRA>"),
        .ignores("The hotel welcomed guests."),
      ]
    ),
    EventRule(
      "warn",
      Kind(.threaten),
      "v:warn",
      "v:threaten",
      examples: [
        .tells("Kenya threatened to pull out on Monday.", "KEN>"),
        .ignores("The siren warned nobody."),
      ]
    ),
    EventRule(
      "accuse",
      Kind(.accuse),
      "v:accuse",
      "v:condemn",
      "v:denounce",
      "v:complain",
      "v:blame",
      "v:slam",
      "v:indict",
      examples: [
        .tells("Kenya condemned the raid on Monday.", "KEN>"),
        .ignores("The novel blamed fate."),
      ]
    ),
    EventRule(
      "urge",
      Kind(.request),
      "v:urge",
      "v:ask",
      "v:appeal",
      "v:call for",
      "v:call on",
      "v:demand",
      "v:plead",
      "v:press",
      examples: [
        .tells("Kenya urged Japan on Monday to sign.", "KEN>JPN"),
        .ignores("The task demanded care."),
      ]
    ),
    EventRule(
      "propose",
      Kind(.request),
      "v:propose",
      "v:suggest",
      "v:offer",
      "v:invite",
      examples: [
        .tells("Kenya proposed a summit on Monday.", "KEN>", .proposed),
        .ignores("The figures suggested growth."),
      ]
    ),
    EventRule(
      "vow",
      Kind(.statement),
      "v:vow",
      "v:promise",
      "v:pledge",
      examples: [
        .tells("Kenya vowed on Monday to wait.", "KEN>", .statement),
        .ignores("The sky promised rain."),
      ]
    ),
    EventRule(
      "deny",
      Kind(.statement),
      "v:deny",
      status: .denied,
      examples: [
        .tells("Kenya denied on Monday that it had sent troops.", "KEN>", .denied),
        .ignores("The court did not deny it."),
      ]
    ),
  ]
}
