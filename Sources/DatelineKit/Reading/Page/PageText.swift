extension PageBlocks {
  /// Blocks as plain text: a paragraph each, with an empty line between; items of a list and rows
  /// of a table on lines of their own.
  func text(of chosen: [PageBlock]) -> [UInt8] {
    var text: [UInt8] = []
    var previous: PageBlock?
    for block in chosen {
      if let previous { text += Array(separator(previous, block).utf8) }
      text += utf8[block.text]
      previous = block
    }
    return text
  }

  private func separator(_ first: PageBlock, _ second: PageBlock) -> String {
    let (left, right) = (tag(of: first), tag(of: second))
    guard page.parents[first.node] == page.parents[second.node], first.node != second.node else {
      return left == .td && right == .td || left == .li && right == .li ? "\n" : "\n\n"
    }
    switch (left, right) {
    case (.td, .td), (.th, .td), (.td, .th), (.th, .th): return " | "
    case (.li, .li), (.dt, .dd), (.dd, .dt), (.dd, .dd): return "\n"
    default: return "\n\n"
    }
  }
}
