/// What a reader should know about corrections that have no effect any more.
enum CorrectionWarnings {
  /// The warning on a correction, if it is stale or overruled.
  static func warning(on correction: Correction, among sources: [Source]) -> TimelineWarning? {
    let article = correction.sides.joined().first?.article ?? ""
    let name = sources.first { $0.id == article }?.name
    switch correction.state {
    case .active, .undone: return nil
    case .stale:
      let place = name.map { "in “\($0)” " } ?? ""
      return TimelineWarning(
        source: article,
        message: "correction \(correction.number) (\(correction.words)) is stale: "
          + "what it is about \(place)is not there any more"
      )
    case .overruled:
      return TimelineWarning(
        source: article,
        message: "correction \(correction.number) (\(correction.words)) has no effect: "
          + "an earlier one says otherwise about what has become one event"
      )
    }
  }
}
