/// The trained weights of the tagger and the parser.
///
/// Made by `dateline-lab train`; Docs/model-card.md says from what. Nothing in it changes after
/// it is made, so one model serves all threads.
package final class SyntaxModel: @unchecked Sendable {
  // Unchecked: the pointers lead to constants or to storage that is written once, in `init`.
  let vocabulary: TagVocabulary
  let tags: FeatureTable
  let structure: FeatureTable
  let labels: FeatureTable
  private let owned: UnsafeMutableRawBufferPointer

  /// The parts of a model, each one file.
  package enum Part: String, CaseIterable, Sendable {
    case words, tags, structure, labels
  }

  /// A model whose parts lie in constants of the program.
  init?(_ part: (Part) -> UnsafeRawBufferPointer) {
    guard let vocabulary = TagVocabulary(part(.words)),
      let tags = FeatureTable(part(.tags)), tags.rowBytes == UniversalTag.classCount,
      let structure = FeatureTable(part(.structure)),
      structure.rowBytes == FeatureTable.moveRowBytes,
      let labels = FeatureTable(part(.labels)),
      labels.rowBytes == DependencyLabel.learntCount
    else { return nil }
    self.vocabulary = vocabulary
    self.tags = tags
    self.structure = structure
    self.labels = labels
    owned = UnsafeMutableRawBufferPointer(start: nil, count: 0)
  }

  /// A model whose parts are given as bytes, as the trainer has them.
  ///
  /// - Returns: nil where a part is not of the model's form.
  package init?(bytes part: (Part) -> [UInt8]) {
    let parts = Part.allCases.map(part)
    let size = parts.reduce(64) { $0 + ($1.count + 63) / 64 * 64 }
    let storage = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    var views: [UnsafeRawBufferPointer] = []
    var at = 0
    for bytes in parts {
      let place = UnsafeMutableRawBufferPointer(rebasing: storage[at..<at + bytes.count])
      place.copyBytes(from: bytes)
      views.append(UnsafeRawBufferPointer(place))
      at += (bytes.count + 63) / 64 * 64
    }
    guard let vocabulary = TagVocabulary(views[0]),
      let tags = FeatureTable(views[1]), tags.rowBytes == UniversalTag.classCount,
      let structure = FeatureTable(views[2]), structure.rowBytes == FeatureTable.moveRowBytes,
      let labels = FeatureTable(views[3]), labels.rowBytes == DependencyLabel.learntCount
    else {
      storage.deallocate()
      return nil
    }
    self.vocabulary = vocabulary
    self.tags = tags
    self.structure = structure
    self.labels = labels
    owned = storage
  }

  deinit { owned.deallocate() }

  /// A number that changes with any byte of a model's parts: FNV-1a.
  package static func digest(of part: (Part) -> [UInt8]) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for bytes in Part.allCases.map(part) {
      for byte in bytes { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return digest
  }
}
