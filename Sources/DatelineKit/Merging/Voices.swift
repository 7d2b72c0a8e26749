/// Which sources of an event speak for themselves.
///
/// Reprints of one text are one voice: the sources whose texts are reprints of each other, or of
/// a third among them, count once.
struct Voices {
  /// The voice of each source: the smallest id among those that print its text.
  private var voices: [String: String] = [:]

  init(_ reports: [EventReport]) {
    var profiles: [String: ArticleProfile] = [:]
    for report in reports { profiles[report.source] = report.profile }
    // Only those that share some of their wording can be reprints, and once united need no look.
    var printed: [UInt32: [String]] = [:]
    for source in profiles.keys.sorted() {
      voices[source] = source
      guard let profile = profiles[source] else { continue }
      var like: [String: Int] = [:]
      for shingle in profile.shingles {
        for earlier in printed[shingle] ?? [] { like[earlier, default: 0] += 1 }
        printed[shingle, default: []].append(source)
      }
      for earlier in like.keys.sorted() where of(earlier) != of(source) {
        guard like[earlier, default: 0] >= ArticleProfile.leastShared,
          profiles[earlier]?.isReprint(of: profile) == true
        else { continue }
        unite(earlier, source)
      }
    }
  }

  private mutating func unite(_ first: String, _ second: String) {
    guard let one = voices[first], let other = voices[second], one != other else { return }
    let (kept, left) = (min(one, other), max(one, other))
    for (source, voice) in voices where voice == left { voices[source] = kept }
  }

  /// The voice of a source.
  func of(_ source: String) -> String { voices[source] ?? source }

  /// The number of voices among some reports.
  func count(_ reports: some Sequence<EventReport>) -> Int {
    Set(reports.map { of($0.source) }).count
  }
}
