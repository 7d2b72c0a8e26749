import LanguageModel

extension SyntaxModel {
  /// The model that the program carries in itself; nil only if its files are of another form.
  package static let embedded = SyntaxModel(embeddedBytes)

  /// The bytes of a part that the program carries.
  static func embeddedBytes(_ part: Part) -> UnsafeRawBufferPointer {
    let number =
      switch part {
      case .words: dateline_model_words
      case .tags: dateline_model_tags
      case .structure: dateline_model_structure
      case .labels: dateline_model_labels
      }
    var count = 0
    let bytes = dateline_model_bytes(Int32(number.rawValue), &count)
    return UnsafeRawBufferPointer(start: bytes, count: count)
  }

  /// The digest that was noted when those bytes were written.
  static var notedDigest: UInt64 { dateline_model_digest }
}

extension SyntaxReader {
  /// A reader by the program's own model.
  package convenience init?() {
    guard let model = SyntaxModel.embedded else { return nil }
    self.init(model: model)
  }
}
