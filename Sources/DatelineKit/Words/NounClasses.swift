/// A set of classes of nouns, a bit each.
///
/// Two words of 128 bits, for the classes of news are more than one holds.
struct NounClasses: Hashable, Sendable, ExpressibleByIntegerLiteral {
  private var low: UInt128
  private var high: UInt128

  /// How many classes there can be.
  static let capacity = 256

  /// All classes that there can be.
  static let max = NounClasses(low: .max, high: .max)

  private init(low: UInt128, high: UInt128) {
    (self.low, self.high) = (low, high)
  }

  /// The classes whose bits a number has; 0 is none.
  init(integerLiteral value: UInt128) {
    (low, high) = (value, 0)
  }

  /// The class of a place alone.
  init(bit place: Int) {
    low = place < 128 ? 1 << UInt128(place) : 0
    high = place < 128 ? 0 : 1 << UInt128(place - 128)
  }

  @inline(__always)
  static func & (left: NounClasses, right: NounClasses) -> NounClasses {
    NounClasses(low: left.low & right.low, high: left.high & right.high)
  }

  @inline(__always)
  static func | (left: NounClasses, right: NounClasses) -> NounClasses {
    NounClasses(low: left.low | right.low, high: left.high | right.high)
  }

  @inline(__always)
  static func |= (left: inout NounClasses, right: NounClasses) {
    left = left | right
  }
}
