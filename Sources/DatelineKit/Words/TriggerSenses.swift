/// Words for one doing, so that reports in different words may meet.
enum TriggerSenses {
  /// A doing a line, its usual word first; lemmas, verbs and nouns alike.
  ///
  /// Only words that mean the same wherever they are triggers: to be shot is not yet to be killed.
  static let text: StaticString =
    """
    kill murder slay slaying homicide assassinate assassination manslaughter
    die death perish demise
    quake earthquake temblor tremor
    fire blaze inferno wildfire bushfire
    jolt rock shake rattle
    arrest detain apprehend nab detention
    hire rehire recruit
    buy acquire purchase acquisition takeover buyout
    defeat beat trounce thrash rout
    win victory
    injure wound
    steal rob robbery theft heist burglary burgle
    escape breakout jailbreak
    crash collide collision
    explode explosion blast
    riot unrest
    disrupt interrupt disruption
    marry wed wedding marriage
    resign quit resignation
    plead plea
    flood flooding inundate
    """

  /// The usual word of each word of the lines.
  private static let usual: [Substring: Substring] = {
    var found: [Substring: Substring] = [:]
    for line in text.description.split(separator: "\n") {
      let words = line.split(separator: " ")
      for word in words { found[word] = words[0] }
    }
    return found
  }()

  /// The usual word for what a lemma tells; the lemma itself where no line has it.
  static func usual(_ lemma: Substring) -> Substring { usual[lemma] ?? lemma }
}
