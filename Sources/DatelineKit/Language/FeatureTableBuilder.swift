/// Lays trained weights out as a `FeatureTable`.
package struct FeatureTableBuilder {
  /// The features, in any order that is always the same.
  private let features: [UInt64]
  /// A row of weights for each feature, one after the other.
  private let weights: [Int32]
  private let width: Int

  package init(features: [UInt64], weights: [Int32], width: Int) {
    self.features = features
    self.weights = weights
    self.width = width
  }

  /// The bytes of the table.
  ///
  /// The heaviest features find a place first. Where a bucket is full, or holds one with the same
  /// fingerprint, the lighter one is left out: two that cannot be told apart would weigh for each
  /// other.
  ///
  /// - Parameters:
  ///   - biased: whether 128 is added to each weight, as the table of moves wants it.
  ///   - divisor: what a weight is divided by, before it is cut to its bytes.
  ///   - buckets: the number of buckets of four.
  package func bytes(
    biased: Bool = false,
    divisor: Int32,
    buckets bucketCount: Int
  ) -> (bytes: [UInt8], kept: [UInt64]) {
    let bound: Int32 = 127
    func quantised(_ weight: Int32) -> Int32 {
      let half = weight < 0 ? -divisor / 2 : divisor / 2
      return max(-bound, min(bound, (weight + half) / divisor))
    }
    let order = features.indices.map { index -> (weight: Int32, feature: UInt64, index: Int) in
      let row = weights[index * width..<(index + 1) * width]
      return (max(row.max() ?? 0, 0) - min(row.min() ?? 0, 0), features[index], index)
    }
    .filter { $0.weight * 2 >= divisor }
    .sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.feature < $1.feature }

    let rowBytes = width
    let bucketBytes = 8 + FeatureTable.ways * rowBytes
    var bytes = [UInt8](
      repeating: 0,
      count: FeatureTable.headerBytes + bucketCount * bucketBytes + FeatureTable.slack
    )
    func write(_ value: UInt32, _ length: Int, at place: Int) {
      for byte in 0..<length {
        bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte)))
      }
    }
    write(UInt32(bucketCount), 4, at: 0)
    write(UInt32(rowBytes), 4, at: 4)
    var used = [[UInt16]](repeating: [], count: bucketCount)
    var kept: [UInt64] = []
    for entry in order {
      let bucket = FeatureTable.bucket(entry.feature, of: UInt64(bucketCount))
      let fingerprint = FeatureTable.fingerprint(entry.feature)
      guard used[bucket].count < FeatureTable.ways, !used[bucket].contains(fingerprint) else {
        continue
      }
      let row = (0..<width).map { quantised(weights[entry.index * width + $0]) }
      guard row.contains(where: { $0 != 0 }) else { continue }
      let way = used[bucket].count
      used[bucket].append(fingerprint)
      kept.append(entry.feature)
      let place = FeatureTable.headerBytes + bucket * bucketBytes
      write(UInt32(fingerprint), 2, at: place + way * 2)
      for (lane, weight) in row.enumerated() {
        write(
          UInt32(bitPattern: biased ? weight + 128 : weight),
          1,
          at: place + 8 + way * rowBytes + lane
        )
      }
    }
    return (bytes, kept)
  }
}
