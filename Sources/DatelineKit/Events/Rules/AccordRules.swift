/// Agreement and refusal: signing, approving, granting, turning down.
enum AccordRules {
  static let all: [EventRule] = [
    EventRule(
      "sign",
      Kind(.agree),
      "v:sign",
      "v:initial",
      "v:ratify",
      "v:put ~ n:name to",
      need: .timeOrAnyone,
      examples: [
        .tells("France and Kenya signed the treaty on Monday.", "FRA,KEN>"),
        .tells("The treaty was signed in May.", ">"),
        .ignores("The singer signed records."),
      ]
    ),
    EventRule(
      "agree",
      Kind(.agree),
      "v:agree",
      "v:accept",
      "v:approve",
      "v:adopt",
      "v:settle",
      "v:take up ~ n:invitation",
      "v:clear",
      examples: [
        .tells("France agreed to a truce on Monday.", "FRA>"),
        .ignores("The two clocks agreed."),
      ]
    ),
    EventRule(
      "release",
      Kind(.concede),
      "v:free",
      "v:release",
      "v:liberate",
      "v:let go",
      "v:lift ~ n:sanction",
      "v:suspend ~ n:sanction",
      "v:suspend ~ n:embargo",
      need: .timeOrAnyone,
      examples: [
        .tells("Kenya released three prisoners on Monday.", "KEN>"),
        .tells("Last month three prisoners were let go.", ">"),
        .ignores("The band released a record."),
      ]
    ),
    EventRule(
      "refuse",
      Kind(.reject),
      "v:refuse",
      "v:reject",
      "v:rule out",
      "v:turn down",
      "v:veto",
      "v:decline",
      "v:block",
      "v:dismiss",
      examples: [
        .tells("France rejected the plan on Monday.", "FRA>"),
        .ignores("The machine rejected the coin."),
      ]
    ),
    EventRule(
      "vote",
      Kind(.other, "vote"),
      "v:vote",
      examples: [
        .tells("France’s parliament voted on Monday to wait.", "FRA>"),
        .ignores("The jury voted."),
      ]
    ),
    EventRule(
      "aid",
      Kind(.aid),
      "v:grant",
      "v:give ~ n:support",
      examples: [
        .tells("Japan granted Kenya a loan on Monday.", "JPN>KEN"),
        .ignores("The fairy granted a wish."),
      ]
    ),
  ]
}
