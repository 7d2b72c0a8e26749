/// The version that a store notes as the one that read its articles.
///
/// It stands in this room because the façade may name every room and no room the façade.
enum ProgramVersion {
  static let current = "0.1.0"
}
