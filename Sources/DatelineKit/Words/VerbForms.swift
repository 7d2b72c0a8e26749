/// The form that a verb stands in, by its ending alone: `met` is past and participle at once.
struct VerbForm: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let base = VerbForm(rawValue: 1 << 0)
  static let third = VerbForm(rawValue: 1 << 1)
  static let past = VerbForm(rawValue: 1 << 2)
  static let participle = VerbForm(rawValue: 1 << 3)
  static let gerund = VerbForm(rawValue: 1 << 4)
}

/// All forms of one verb.
struct VerbForms: Sendable {
  let base: String
  let third: String
  let past: String
  let participle: String
  let gerund: String
  /// Past forms beside the usual ones: `travelled` and `traveled`, `hanged` and `hung`.
  let variants: [(word: String, form: VerbForm)]

  /// Every verb of the table.
  static let all: [VerbForms] = [VerbTable.text, VerbTable.general].flatMap(\.contents.words)
    .map { VerbForms($0.parts("/").map(String.init)) }

  /// Each form as a word, with what it can be.
  var words: [(word: String, form: VerbForm)] {
    [
      (base, .base), (third, .third), (past, .past), (participle, .participle), (gerund, .gerund),
    ] + variants
  }

  private init(_ fields: [String]) {
    let doubles = fields[0].hasSuffix("!")
    let base = doubles ? String(fields[0].dropLast()) : fields[0]
    let stem = VerbForms.stem(base, doubles: doubles)
    self.base = base
    third = VerbForms.third(base)
    gerund = stem.gerund + "ing"
    past = fields.count > 1 ? fields[1] : stem.past + "ed"
    participle = fields.count > 2 ? fields[2] : past
    // British spelling doubles the l of `travelled`, American does not.
    if fields.count > 3 {
      variants = fields[3...].map { ($0, [.past, .participle]) }
    } else if fields.count == 1, !doubles, base.hasSuffix("el") || base.hasSuffix("al") {
      variants = [(base + "led", [.past, .participle]), (base + "ling", .gerund)]
    } else {
      variants = []
    }
  }

  private static func stem(_ base: String, doubles: Bool) -> (past: String, gerund: String) {
    if doubles, let last = base.last { return (base + String(last), base + String(last)) }
    if base.hasSuffix("ie") { return (String(base.dropLast()), String(base.dropLast(2)) + "y") }
    if base.hasSuffix("ee") { return (String(base.dropLast()), base) }
    if base.hasSuffix("e") { return (String(base.dropLast()), String(base.dropLast())) }
    if endsInConsonantAndY(base) { return (String(base.dropLast()) + "i", base) }
    return (base, base)
  }

  private static func third(_ base: String) -> String {
    if endsInConsonantAndY(base) { return String(base.dropLast()) + "ies" }
    let needsE = ["s", "x", "z", "ch", "sh", "o"].contains { base.hasSuffix($0) }
    return base + (needsE ? "es" : "s")
  }

  private static func endsInConsonantAndY(_ word: String) -> Bool {
    word.hasSuffix("y") && !(word.dropLast().last.map { "aeiou".contains($0) } ?? true)
  }
}
