/// Agreement and refusal: signing, approving, granting, turning down.
enum AccordRules {
  static let all: [EventRule] = [
    EventRule(
      "sign",
      Kind(.agree),
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
      examples: [
        .tells("France agreed to a truce on Monday.", "FRA>"),
        .ignores("The two clocks agreed."),
      ]
    ),
    EventRule(
      "release",
      Kind(.concede),
      need: .timeOrAnyone,
      examples: [
        .tells("Kenya released three prisoners on Monday.", "KEN>KEN"),
        .tells("Last month Kenya let three prisoners go.", "KEN>KEN"),
        .tells("Last month three prisoners were let go.", ">"),
        .ignores("The band released a record."),
      ]
    ),
    EventRule(
      "refuse",
      Kind(.reject),
      examples: [
        .tells("France rejected the plan on Monday.", "FRA>"),
        .ignores("The machine rejected the coin."),
      ]
    ),
    EventRule(
      "terms",
      Kind(.agree),
      need: .anyone,
      status: .planned,
      examples: [
        .tells("The treaty obliges France to leave within a year.", ">FRA", .planned),
        .ignores("The recipe requires two eggs."),
      ]
    ),
    EventRule(
      "vote",
      Kind(.other, "vote"),
      examples: [
        .tells("France’s parliament voted on Monday to wait.", "FRA>"),
        .ignores("The jury voted."),
        .ignores("The panel voted."),
      ]
    ),
    EventRule(
      "aid",
      Kind(.aid),
      examples: [
        .tells("Japan granted Kenya a loan on Monday.", "JPN>KEN"),
        .ignores("The fairy granted a wish."),
      ]
    ),
    EventRule(
      "cooperate",
      Kind(.cooperate),
      examples: [
        .tells("Kenya extradited two men to Japan on Monday.", "KEN>JPN"),
        .tells("France and Kenya held joint exercises in May 2025.", "FRA,KEN>"),
        .ignores("The children shared a cake."),
      ]
    ),
  ]
}
