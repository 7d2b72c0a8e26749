/// Averaged perceptron weights by feature, while they are learnt.
///
/// All arithmetic is of integers, so that training gives the same bytes on every machine.
final class TrainingTable {
  let width: Int
  private(set) var count = 0
  private var keys: UnsafeMutablePointer<UInt64>
  private var rows: UnsafeMutablePointer<Int32>
  private var slots: Int
  private var room: Int
  /// The current weights; a row's are at `row * width`.
  private(set) var weights: UnsafeMutablePointer<Int32>
  /// Each change times the number of the step it was made at.
  private(set) var changes: UnsafeMutablePointer<Int64>
  private(set) var features: UnsafeMutablePointer<UInt64>

  init(width: Int, slots: Int = 1 << 16) {
    self.width = width
    self.slots = slots
    room = slots / 2
    keys = .allocate(capacity: slots)
    rows = .allocate(capacity: slots)
    keys.initialize(repeating: 0, count: slots)
    rows.initialize(repeating: -1, count: slots)
    weights = .allocate(capacity: room * width)
    changes = .allocate(capacity: room * width)
    features = .allocate(capacity: room)
    weights.initialize(repeating: 0, count: room * width)
    changes.initialize(repeating: 0, count: room * width)
    features.initialize(repeating: 0, count: room)
  }

  deinit {
    keys.deallocate()
    rows.deallocate()
    weights.deallocate()
    changes.deallocate()
    features.deallocate()
  }

  /// The row of a feature, -1 where it has none.
  @inline(__always)
  func row(_ feature: UInt64) -> Int {
    let mask = slots &- 1
    var slot = Int(truncatingIfNeeded: feature >> 20) & mask
    while true {
      let key = keys[slot]
      if key == feature { return Int(rows[slot]) }
      if key == 0 { return -1 }
      slot = (slot &+ 1) & mask
    }
  }

  /// Gives rows to some features and to no others after them.
  func admit(only features: [UInt64]) {
    for feature in features { _ = rowOrNew(feature) }
    isClosed = true
  }

  private var isClosed = false

  /// The row of a feature, a new one where it has none; -1 where none are admitted any more.
  func rowOrNew(_ feature: UInt64) -> Int {
    let found = row(feature)
    if found >= 0 || isClosed || feature == 0 { return found }
    if (count + 1) * 2 > slots { grow() }
    place(feature, Int32(count))
    features[count] = feature
    count += 1
    return count - 1
  }

  /// Adds to one weight.
  @inline(__always)
  func change(_ row: Int, _ lane: Int, by amount: Int32, step: Int) {
    let at = row &* width &+ lane
    weights[at] &+= amount
    changes[at] &+= Int64(step) &* Int64(amount)
  }

  /// What a weight of one is in `TrainedWeights`.
  static let unit: Int64 = 1 << 10

  /// The weights averaged over all steps.
  func averaged(steps: Int) -> TrainedWeights {
    let order = (0..<count).sorted { features[$0] < features[$1] }
    var trained = TrainedWeights(width: width)
    for row in order {
      var values: [Int32] = []
      for lane in 0..<width {
        let at = row * width + lane
        let sum = Int64(weights[at]) * Int64(steps) - changes[at]
        values.append(Int32(truncatingIfNeeded: sum * TrainingTable.unit / Int64(max(1, steps))))
      }
      guard values.contains(where: { $0 != 0 }) else { continue }
      trained.features.append(features[row])
      trained.weights += values
    }
    return trained
  }

  private func place(_ feature: UInt64, _ row: Int32) {
    let mask = slots - 1
    var slot = Int(truncatingIfNeeded: feature >> 20) & mask
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = feature
    rows[slot] = row
  }

  private func grow() {
    func enlarged<T>(_ old: UnsafeMutablePointer<T>, _ used: Int, _ size: Int, _ zero: T)
      -> UnsafeMutablePointer<T>
    {
      let new = UnsafeMutablePointer<T>.allocate(capacity: size)
      new.initialize(repeating: zero, count: size)
      new.update(from: old, count: used)
      old.deallocate()
      return new
    }
    slots *= 2
    room = slots / 2
    keys.deallocate()
    rows.deallocate()
    keys = .allocate(capacity: slots)
    rows = .allocate(capacity: slots)
    keys.initialize(repeating: 0, count: slots)
    rows.initialize(repeating: -1, count: slots)
    weights = enlarged(weights, count * width, room * width, 0)
    changes = enlarged(changes, count * width, room * width, 0)
    features = enlarged(features, count, room, 0)
    for row in 0..<count { place(features[row], Int32(row)) }
  }
}

/// Averaged weights by feature, in the order of the features.
struct TrainedWeights: Sendable {
  let width: Int
  var features: [UInt64] = []
  var weights: [Int32] = []

  /// The sums of several models' weights.
  static func sum(_ models: [TrainedWeights]) -> TrainedWeights {
    guard var sum = models.first else { return TrainedWeights(width: 0) }
    for model in models.dropFirst() { sum = sum.adding(model) }
    return sum
  }

  private func adding(_ other: TrainedWeights) -> TrainedWeights {
    var sum = TrainedWeights(width: width)
    sum.features.reserveCapacity(features.count + other.features.count)
    sum.weights.reserveCapacity(weights.count + other.weights.count)
    var left = 0
    var right = 0
    while left < features.count || right < other.features.count {
      let takesLeft =
        right == other.features.count
        || (left < features.count && features[left] <= other.features[right])
      let takesRight =
        left == features.count
        || (right < other.features.count && other.features[right] <= features[left])
      sum.features.append(takesLeft ? features[left] : other.features[right])
      for lane in 0..<width {
        sum.weights.append(
          (takesLeft ? weights[left * width + lane] : 0)
            + (takesRight ? other.weights[right * width + lane] : 0)
        )
      }
      if takesLeft { left += 1 }
      if takesRight { right += 1 }
    }
    return sum
  }
}
