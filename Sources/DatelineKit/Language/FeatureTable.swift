import LanguageModel

/// Quantised weights by feature: buckets of four, told apart by 16-bit fingerprints.
///
/// A bucket is four fingerprints in one 64-bit word and then four rows. A feature's hash chooses
/// the bucket by its high half and the row by its low 16 bits; fingerprint 0 is an empty place.
/// After the last bucket follow at least `slack` bytes, so that a row may be read with a wide
/// load.
package struct FeatureTable: @unchecked Sendable {
  // Unchecked: the bytes are constants of the program, or owned by a model that is never written.
  let buckets: UnsafeRawPointer
  let bucketCount: UInt64
  let rowBytes: Int
  /// Whether the kernels for wide registers are used; they give what the others give.
  var isWide = dateline_has_wide_kernels()

  static let slack = 64
  static let ways = 4
  /// The bytes before the first bucket: the number of buckets and the length of a row.
  static let headerBytes = 64

  /// The table whose bytes begin at an address, which must be aligned to 8 bytes.
  ///
  /// - Returns: nil where the bytes are no table or do not hold all of it.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count >= FeatureTable.headerBytes,
      UInt(bitPattern: base) % 8 == 0
    else { return nil }
    let count = bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)
    let row = bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)
    guard count > 0, row > 0, row <= 1 << 10 else { return nil }
    bucketCount = UInt64(UInt32(littleEndian: count))
    rowBytes = Int(UInt32(littleEndian: row))
    let size = Int(bucketCount) * (8 + FeatureTable.ways * rowBytes)
    guard FeatureTable.headerBytes + size + FeatureTable.slack <= bytes.count else { return nil }
    buckets = base + FeatureTable.headerBytes
  }

  /// The bucket of a feature.
  @inline(__always)
  static func bucket(_ feature: UInt64, of bucketCount: UInt64) -> Int {
    Int(truncatingIfNeeded: ((feature >> 32) &* bucketCount) >> 32)
  }

  /// What tells a feature from others of its bucket; never 0.
  @inline(__always)
  static func fingerprint(_ feature: UInt64) -> UInt16 {
    UInt16(truncatingIfNeeded: feature) | 1
  }

  /// Marks the lanes of four fingerprints that equal one; the lowest mark is always a true one.
  @inline(__always)
  static func matches(_ fingerprints: UInt64, _ fingerprint: UInt16) -> UInt64 {
    let ones: UInt64 = 0x0001_0001_0001_0001
    let difference = fingerprints ^ (UInt64(fingerprint) &* ones)
    return (difference &- ones) & ~difference & (ones << 15)
  }

  /// The row of a feature, or nil where it has none.
  @inline(__always)
  func row(_ feature: UInt64) -> UnsafeRawPointer? {
    let bucket =
      buckets + FeatureTable.bucket(feature, of: bucketCount) &* (8 &+ 4 &* rowBytes)
    let marks = FeatureTable.matches(
      UInt64(littleEndian: bucket.loadUnaligned(as: UInt64.self)),
      FeatureTable.fingerprint(feature)
    )
    if marks == 0 { return nil }
    return bucket + 8 + (marks.trailingZeroBitCount >> 4) &* rowBytes
  }

  /// The rows of those of some features that have one, in their order.
  @inline(__always)
  func rows(
    of features: UnsafePointer<UInt64>,
    _ count: Int,
    into rows: UnsafeMutablePointer<UnsafeRawPointer?>
  ) -> Int {
    dateline_rows(kernel, features, count, rows, isWide)
  }

  /// The class with the highest sum of weights, the first where several have it, in a table whose
  /// rows have a weight for each of 48 classes.
  @inline(__always)
  func bestClass(of rows: UnsafePointer<UnsafeRawPointer?>, _ count: Int) -> Int {
    dateline_best_class(rows, count, isWide)
  }

  /// Mixes features in place, each with the salt of its template, and asks for their buckets ahead
  /// of time.
  @inline(__always)
  func seek(
    _ features: UnsafeMutablePointer<UInt64>,
    _ count: Int,
    salts: UnsafePointer<UInt64>
  ) {
    dateline_seek(kernel, features, salts, count, isWide)
  }

  /// The table as the kernels take it.
  @inline(__always)
  var kernel: dateline_table {
    dateline_table(
      buckets: buckets.assumingMemoryBound(to: UInt8.self),
      count: bucketCount,
      bucket_bytes: UInt64(8 &+ FeatureTable.ways &* rowBytes),
      row_bytes: UInt64(rowBytes)
    )
  }
}

/// Sixteen Int8 weights added into sixteen sums.
///
/// The bytes are taken as 16-bit lanes and parted by shifts into the even and the odd ones, since
/// a widening of eight-bit lanes is compiled to a loop.
struct Scores16 {
  var even: SIMD8<Int16> = .zero
  var odd: SIMD8<Int16> = .zero

  @inline(__always)
  mutating func add(_ row: UnsafeRawPointer) {
    let pairs = row.loadUnaligned(as: SIMD8<Int16>.self)
    even &+= (pairs &<< 8) &>> 8
    odd &+= pairs &>> 8
  }

  @inline(__always)
  mutating func add(_ other: Scores16) {
    even &+= other.even
    odd &+= other.odd
  }

  /// The class with the highest sum, the first where two are equal.
  @inline(__always)
  func best() -> Int {
    var best = 0
    var highest = even[0]
    for lane in 0..<8 {
      if even[lane] > highest || (even[lane] == highest && 2 * lane < best) {
        highest = even[lane]
        best = 2 * lane
      }
      if odd[lane] > highest {
        highest = odd[lane]
        best = 2 * lane + 1
      }
    }
    return best
  }
}
