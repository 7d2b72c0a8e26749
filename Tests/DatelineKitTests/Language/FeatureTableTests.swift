import Testing

@testable import DatelineKit

/// The kernels for wide registers and those for any machine give the same; on a machine without
/// the former both runs are of the latter.
@Suite struct FeatureTableTests {
  /// Bytes at an address fit for a table, given back at the end.
  private final class Storage {
    let bytes: UnsafeMutableRawBufferPointer

    init(_ contents: [UInt8]) {
      bytes = .allocate(byteCount: contents.count, alignment: 64)
      bytes.copyBytes(from: contents)
    }

    deinit { bytes.deallocate() }
  }

  private static let known = (0..<3_000).map { FeatureHash.mix(UInt64($0 % 95), UInt64($0) << 7) }

  private static func storage(width: Int, biased: Bool) -> Storage {
    var random = SplitMix64(seed: 11)
    let weights = known.indices.flatMap { _ in
      (0..<width).map { _ in Int32.random(in: -127...127, using: &random) }
    }
    let builder = FeatureTableBuilder(features: known, weights: weights, width: width)
    return Storage(builder.bytes(biased: biased, divisor: 1, buckets: 1_000).bytes)
  }

  /// So many features, every other one in no table.
  private static func asked(_ count: Int) -> [UInt64] {
    (0..<count).map { $0 % 2 == 0 ? known[$0 * 29 % known.count] : FeatureHash.mix(7, UInt64($0)) }
  }

  @Test(arguments: [false, true])
  func sumsAreThoseOfTheRows(isWide: Bool) throws {
    let storage = Self.storage(width: 3, biased: true)
    var table = try #require(FeatureTable(UnsafeRawBufferPointer(storage.bytes)))
    table.isWide = table.isWide && isWide
    for count in [0, 1, 3, 4, 5, 94, 95, 96] {
      let features = Self.asked(count)
      var sums = SIMD4<Int16>.zero
      for row in features.compactMap({ table.row($0) }) {
        for lane in 0..<3 {
          sums[lane] += Int16(row.load(fromByteOffset: lane, as: UInt8.self)) - 128
        }
      }
      #expect(table.moveSums(features, count).scores == sums)
      if count > 3 { #expect(sums != .zero) }
    }
  }

  @Test(arguments: [false, true])
  func rowsComeInTheOrderOfTheirFeatures(isWide: Bool) throws {
    let storage = Self.storage(width: 16, biased: false)
    var table = try #require(FeatureTable(UnsafeRawBufferPointer(storage.bytes)))
    table.isWide = table.isWide && isWide
    for count in [0, 2, 4, 7, 44] {
      let features = Self.asked(count)
      var rows = [UnsafeRawPointer?](repeating: nil, count: 64)
      let found = table.rows(of: features, count, into: &rows)
      #expect(rows.prefix(found).map { $0 } == features.compactMap { table.row($0) })
      if count > 3 { #expect(found > 0) }
    }
  }

  @Test(arguments: [false, true])
  func theFirstOfTheHighestSumsIsBest(isWide: Bool) throws {
    let storage = Self.storage(width: 48, biased: false)
    var table = try #require(FeatureTable(UnsafeRawBufferPointer(storage.bytes)))
    table.isWide = table.isWide && isWide
    var random = SplitMix64(seed: 5)
    for count in [0, 1, 2, 7, 44] {
      // Few values, so that sums are often equal, and both signs.
      let weights = (0..<count * 48).map { _ in Int8.random(in: -2...2, using: &random) }
      let sums = (0..<48).map { lane in
        (0..<count).reduce(0) { $0 + Int(weights[$1 * 48 + lane]) }
      }
      let best = weights.withUnsafeBytes { bytes in
        table.bestClass(of: (0..<count).map { bytes.baseAddress?.advanced(by: $0 * 48) }, count)
      }
      #expect(best == sums.firstIndex(of: sums.max() ?? 0))
    }
  }

  @Test(arguments: [false, true])
  func manyFeaturesAreMixedAsOneIs(isWide: Bool) throws {
    let storage = Self.storage(width: 3, biased: true)
    var table = try #require(FeatureTable(UnsafeRawBufferPointer(storage.bytes)))
    table.isWide = table.isWide && isWide
    for count in [0, 1, 4, 6, 95] {
      var features = (0..<count).map { UInt64($0) &* 0x1234_5678_9ABC_DEF1 }
      let templates = (0..<count).map { UInt64(101 + 7 * $0) }
      let expected = zip(templates, features).map { FeatureHash.mix($0, $1) }
      table.seek(&features, count, salts: templates.map(FeatureHash.salt))
      #expect(features == expected)
    }
  }
}
