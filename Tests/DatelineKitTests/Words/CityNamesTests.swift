import Testing

@testable import DatelineKit

@Suite("Cities")
struct CityNamesTests {
  private func knowledge(_ name: String) -> CityNames.Knowledge? {
    let bytes = Array(name.utf8)
    return CityNames.knowledge(of: bytes[...])
  }

  @Test("Cities of every part of the table are found, and nothing else")
  func found() {
    for name in ["Aachen", "Geneva", "Hyderabad", "Minsk", "Zürich", "Łódź", "New York City"] {
      #expect(knowledge(name) == .city, "\(name)")
    }
    for name in ["", "A", "Genev", "Genevaa", "Zzz", "geneva", "Port Sandrel"] {
      #expect(knowledge(name) == nil, "\(name)")
    }
  }

  @Test("Names that are words, persons, states or countries are marked")
  func ambiguous() {
    for name in ["Reading", "Nice", "Mobile", "Victoria", "Washington", "Singapore"] {
      #expect(knowledge(name) == .ambiguous, "\(name)")
    }
  }

  @Test("Every line is found by its own name, so the parts are sorted")
  func sorted() {
    let lines = CityNames.table.lines()
    #expect(lines.count > 6_000)
    for line in lines { #expect(knowledge(line[0]) != nil, "\(line[0])") }
  }
}
