/// Nouns that tell events, or complete a verb that does.
enum EventNouns {
  /// Singular, and the plural where it does not just add an s.
  static let text: StaticString =
    """
    meeting
    summit
    talk
    call
    conversation
    visit
    trip
    letter
    delegation
    drone
    missile
    rocket
    strike
    attack
    sanction
    embargo embargoes
    election
    vote
    agreement
    accord
    treaty treaties
    deal
    pact
    ceasefire
    cease-fire
    armistice
    truce
    war
    fighting fighting
    conference
    statement
    speech speeches
    interview
    invitation
    prisoner
    hostage
    tunnel
    hand
    arrangement
    optimism optimism
    caution caution
    hope
    expectation
    proposal
    document
    envelope
    name
    doubt
    support support
    concern
    condition
    demand
    debate
    tone
    """

  /// Each noun in the singular and in the plural.
  static let all: [(singular: String, plural: String)] =
    text.description.split(separator: "\n").map { line in
      let fields = line.split(separator: " ").map(String.init)
      return (fields[0], fields.count > 1 ? fields[1] : fields[0] + "s")
    }
}
