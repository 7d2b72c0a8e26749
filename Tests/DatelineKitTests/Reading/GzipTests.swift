import Testing

@testable import DatelineKit

@Suite("gzip")
struct GzipTests {
  @Test("Codes of their own, members in a row, stored blocks")
  func decompress() throws {
    #expect(try Gzip.decompress(GzipSamples.words) == Array(GzipSamples.wordsText.utf8))
    let two = try Gzip.decompress(GzipSamples.words + GzipSamples.words)
    #expect(two == Array((GzipSamples.wordsText + GzipSamples.wordsText).utf8))
    // "hi" in a stored block.
    let stored: [UInt8] =
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 0, 0xFD, 0xFF, 0x68, 0x69]
      + [0xAC, 0x2A, 0x93, 0xD8, 2, 0, 0, 0]
    #expect(try Gzip.decompress(stored) == Array("hi".utf8))
  }

  @Test("What swells is refused with the reason")
  func swelling() {
    #expect(throws: ReadingError.compressed(reason: "it swells too much")) {
      _ = try Gzip.decompress(GzipSamples.swelling)
    }
  }

  @Test("What is broken is refused with the reason")
  func broken() {
    #expect(throws: ReadingError.compressed(reason: "it is cut off")) {
      _ = try Gzip.decompress([0x1F, 0x8B, 8])
    }
    #expect(throws: ReadingError.compressed(reason: "its method is unknown")) {
      _ = try Gzip.decompress([0x1F, 0x8B, 7] + [UInt8](repeating: 0, count: 20))
    }
  }
}
