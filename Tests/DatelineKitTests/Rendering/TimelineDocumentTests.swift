import Foundation
import Testing

@testable import DatelineKit

@Suite("The exchange form read back")
struct TimelineDocumentTests {
  static let json = JSONRenderer().render(SillDam.timeline)

  static func reading(_ json: String) -> TimelineDocumentError? {
    do throws(TimelineDocumentError) {
      _ = try TimelineDocument(decoding: Array(json.utf8))
      return nil
    } catch {
      return error
    }
  }

  @Test("Written and read, a timeline is the same in every rendering")
  func roundTrip() throws {
    let restored = try TimelineDocument(decoding: Array(Self.json.utf8)).timeline
    for renderer in Renderers.all {
      #expect(renderer.render(restored) == renderer.render(SillDam.timeline))
    }
  }

  @Test("All is there but the words for comparing, and weights to two decimals")
  func complete() throws {
    let restored = try TimelineDocument(decoding: Array(Self.json.utf8)).timeline
    var expected = SillDam.timeline
    for event in expected.events.indices {
      for report in expected.events[event].reports.indices {
        expected.events[event].reports[report].words = []
      }
      for link in expected.events[event].links.indices {
        for weight in expected.events[event].links[link].weights.indices {
          let bits = expected.events[event].links[link].weights[weight].bits
          expected.events[event].links[link].weights[weight].bits = (bits * 100).rounded() / 100
        }
      }
    }
    #expect(restored == expected)
    #expect(restored.events.flatMap(\.links).flatMap(\.weights).map(\.bits).contains(4.25))
  }

  @Test("Every quote stands at its offsets in the text of its source")
  func offsets() throws {
    let restored = try TimelineDocument(decoding: Array(Self.json.utf8)).timeline
    var texts: [String: [Unicode.Scalar]] = [:]
    for source in restored.sources { texts[source.id] = Array(source.text.unicodeScalars) }
    for report in restored.events.flatMap(\.reports) {
      let text = try #require(texts[report.source])
      #expect(Array(report.quote.unicodeScalars) == Array(text[report.start..<report.end]))
    }
  }

  @Test(
    "What is no timeline says why",
    arguments: [
      ("", "it is no JSON"),
      ("{\"format\": \"dateline/timeline\"", "it is no JSON"),
      ("[]", "it is no timeline: its “format” is missing and should be “dateline/timeline”"),
      ("{}", "it is no timeline: its “format” is missing and should be “dateline/timeline”"),
      (
        #"{"format": "geojson\u001b[31m"}"#,
        "it is no timeline: its format is “geojson[31m”, not “dateline/timeline”"
      ),
      (#"{"format": "dateline/timeline"}"#, "“version” is missing"),
      (
        #"{"format": "dateline/timeline", "version": 2}"#,
        "a later version of dateline wrote it: its form is version 2, and this one reads up to 1"
      ),
      (
        #"{"format": "dateline/timeline", "version": 0}"#,
        "“version” cannot be read: no such version"
      ),
      (#"{"format": "dateline/timeline", "version": 1}"#, "“readBy” is missing"),
    ]
  )
  func refusals(json: String, reason: String) {
    #expect(Self.reading(json)?.description == reason)
  }

  @Test("What is missing or wrong inside is named by its path")
  func paths() throws {
    let first = try #require(Self.json.range(of: "\"edtf\": \"2027\",\n"))
    #expect(
      Self.reading(Self.json.replacingCharacters(in: first, with: ""))
        == .missing("events[0].date.edtf")
    )
    let day = Self.json.replacing(
      "\"earliest\": \"2027-01-01\"",
      with: "\"earliest\": \"2027-02-30\""
    )
    #expect(
      Self.reading(day)?.description
        == "“events[0].date.earliest” cannot be read: “2027-02-30” is no date: "
        + "February 2027 has 28 days"
    )
    let kind = Self.json.replacing("\"kind\": \"agree\"", with: "\"kind\": \"war\"")
    #expect(
      Self.reading(kind)?.description
        == "“events[0].kind” cannot be read: “war” is no kind of event"
    )
    let title = Self.json.replacing("\"title\": \"The Sill dam\"", with: "\"title\": null")
    #expect(Self.reading(title)?.description == "“title” cannot be read: it is null")
    let start = Self.json.replacing("\"voices\": 1", with: "\"voices\": \"one\"")
    #expect(
      Self.reading(start)?.description == "“events[0].voices” cannot be read: it is of another type"
    )
  }

  @Test("Corrections come back as they were")
  func corrections() throws {
    var timeline = SillDam.timeline
    let place = ReportPlace(timeline.events[0].reports[0])
    timeline.corrections = [
      Correction(number: 1, action: .pin, sides: [[place]], value: "2027-03", reason: "a letter"),
      Correction(number: 2, action: .undo, undoes: 1, state: .active),
    ]
    timeline.events[0].corrections = [
      CorrectionMark(correction: 1, action: .pin, machine: "2027")
    ]
    let json = TimelineDocument(timeline).json
    let restored = try TimelineDocument(decoding: Array(json.utf8)).timeline
    #expect(restored.corrections == timeline.corrections)
    #expect(restored.events[0].corrections == timeline.events[0].corrections)
  }

  @Test("Numbers that JSON does not have are written as 0, and the rest stands")
  func numbers() throws {
    var timeline = SillDam.timeline
    timeline.events[0].reports[0].figures = [Figure(number: .nan, noun: "guards")]
    timeline.events[3].links = [
      Link(between: ["a", "b"], weights: [Weight(rule: "r", bits: .infinity, evidence: "e")])
    ]
    let json = TimelineDocument(timeline).json
    let restored = try TimelineDocument(decoding: Array(json.utf8)).timeline
    #expect(restored.events[0].reports[0].figures == [Figure(number: 0, noun: "guards")])
    #expect(restored.events[3].links[0].total == 0)
  }
}
