/// Mixes the parts of a feature into 64 bits, the same on every machine.
///
/// The multipliers are odd numbers with their ones well spread; what matters is that the high
/// half, which chooses a bucket, and the low half, which is the fingerprint, are independent.
enum FeatureHash {
  /// What tells the features of a template from those of all others.
  @inline(__always)
  static func salt(_ template: UInt64) -> UInt64 { (template &+ 1) &* 0x9E37_79B9_7F4A_7C15 }

  @inline(__always)
  static func mix(_ template: UInt64, _ parts: UInt64) -> UInt64 {
    var hash = (parts ^ salt(template)) &* 0xD6E8_FEB8_6659_FD93
    hash ^= hash >> 32
    hash = hash &* 0xA24B_AED4_963E_E407
    return hash ^ (hash >> 29)
  }

  @inline(__always)
  static func mix(_ template: UInt64, _ first: UInt64, _ second: UInt64) -> UInt64 {
    mix(template, (first &* 0x8CB9_2BA7_2F3D_8DD7) ^ (second &* 0xE703_7ED1_A0B4_28DB) ^ second)
  }
}
