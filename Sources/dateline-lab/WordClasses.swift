import Foundation

/// What plain text says of a word: with which words it shares its neighbours, and how it is written.
struct WordClass {
  /// The word in lower case, quotes and dashes plain.
  var word: String
  /// The number of its class among many, from 1.
  var fine: Int
  /// The number of its class among few, from 1.
  var coarse: Int
  /// How often it begins with a capital within a sentence.
  var habit: Habit

  /// How often a word begins with a capital where no sentence begins.
  enum Habit: Int {
    case unknown, never, seldom, often, always, capitals
  }

  /// The lines of a file of classes: a word and three numbers, parted by tabs.
  static func lines(_ classes: [WordClass]) -> String {
    classes.map { "\($0.word)\t\($0.fine)\t\($0.coarse)\t\($0.habit.rawValue)\n" }.joined()
  }

  /// The classes of such lines.
  ///
  /// - Throws: `LabError.failed` for a line of another form.
  static func read(_ text: String) throws -> [WordClass] {
    try text.split(separator: "\n").filter { !$0.hasPrefix("# ") }.map { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 4, let fine = Int(fields[1]), let coarse = Int(fields[2]),
        let habit = Int(fields[3]).flatMap(Habit.init(rawValue:)), 0...1023 ~= fine,
        0...63 ~= coarse
      else { throw LabError.failed("this is no word with its classes: \(line)") }
      return WordClass(word: String(fields[0]), fine: fine, coarse: coarse, habit: habit)
    }
  }
}

/// Parts words into classes so that the class of one tells most of the class of the next: the
/// exchange algorithm of Kneser and Ney (1993) over a bigram model of classes.
struct WordExchange {
  /// The pairs of neighbours: for each word the ones before and after it with their counts.
  private let before: [[(word: Int32, count: Int32)]]
  private let after: [[(word: Int32, count: Int32)]]
  private let counts: [Int]
  /// Words from here on keep the class they have.
  private let movable: Int
  private let logs: [Double]

  /// - Parameters:
  ///   - pairs: each pair of neighbouring words, the first in the upper half, with its count.
  ///   - words: the number of words.
  ///   - movable: how many of them, from the first, are to be parted.
  init(pairs: [UInt64: Int32], words: Int, movable: Int) {
    var before = [[(word: Int32, count: Int32)]](repeating: [], count: words)
    var after = before
    var counts = [Int](repeating: 0, count: words)
    for key in pairs.keys.sorted() {
      let count = pairs[key] ?? 0
      let first = Int(key >> 32)
      let second = Int(key & 0xFFFF_FFFF)
      after[first].append((Int32(second), count))
      before[second].append((Int32(first), count))
      counts[second] += Int(count)
    }
    self.before = before
    self.after = after
    self.counts = counts
    self.movable = movable
    logs = (0..<1 << 20).map { $0 == 0 ? 0 : Double($0) * log2(Double($0)) }
  }

  /// `n` times the logarithm of `n`.
  @inline(__always)
  private func weight(_ count: Int, _ logs: UnsafePointer<Double>) -> Double {
    count < 1 << 20 ? logs[count] : Double(count) * log2(Double(count))
  }

  /// The class of each word, from 0; words that do not move have classes of their own after them.
  func classes(_ number: Int, rounds: Int, report: (String) -> Void) -> [Int] {
    let fixed = counts.count - movable
    let width = number + fixed
    var classes = (0..<counts.count).map { $0 < movable ? $0 % number : number + $0 - movable }
    var table = [Int](repeating: 0, count: width * width)
    var firsts = [Int](repeating: 0, count: width)
    var seconds = firsts
    for word in counts.indices {
      for pair in after[word] {
        table[classes[word] * width + classes[Int(pair.word)]] += Int(pair.count)
        firsts[classes[word]] += Int(pair.count)
        seconds[classes[Int(pair.word)]] += Int(pair.count)
      }
    }
    var left = firsts
    var right = firsts
    logs.withUnsafeBufferPointer { buffer in
      guard let logs = buffer.baseAddress else { return }
      for round in 0..<rounds {
        var moved = 0
        for word in 0..<movable {
          var itself = 0
          for index in 0..<width {
            left[index] = 0
            right[index] = 0
          }
          var leftCount = 0
          var rightCount = 0
          for pair in after[word] {
            rightCount += Int(pair.count)
            if Int(pair.word) == word {
              itself += Int(pair.count)
            } else {
              right[classes[Int(pair.word)]] += Int(pair.count)
            }
          }
          for pair in before[word] {
            leftCount += Int(pair.count)
            if Int(pair.word) != word { left[classes[Int(pair.word)]] += Int(pair.count) }
          }
          let old = classes[word]
          let lefts = (0..<width).filter { left[$0] > 0 }
          let rights = (0..<width).filter { right[$0] > 0 }
          func shift(_ place: Int, _ sign: Int) {
            for other in rights { table[place * width + other] += sign * right[other] }
            for other in lefts { table[other * width + place] += sign * left[other] }
            table[place * width + place] += sign * itself
            firsts[place] += sign * rightCount
            seconds[place] += sign * leftCount
          }
          shift(old, -1)
          var best = old
          var highest = -Double.infinity
          table.withUnsafeBufferPointer { table in
            for place in 0..<number {
              var gain = 0.0
              for other in rights where other != place {
                let count = table[place * width + other]
                gain += weight(count + right[other], logs) - weight(count, logs)
              }
              for other in lefts where other != place {
                let count = table[other * width + place]
                gain += weight(count + left[other], logs) - weight(count, logs)
              }
              let count = table[place * width + place]
              gain += weight(count + left[place] + right[place] + itself, logs)
              gain -= weight(count, logs)
              gain -= weight(firsts[place] + rightCount, logs) - weight(firsts[place], logs)
              gain -= weight(seconds[place] + leftCount, logs) - weight(seconds[place], logs)
              if gain > highest {
                highest = gain
                best = place
              }
            }
          }
          shift(best, 1)
          if best != old { moved += 1 }
          classes[word] = best
        }
        report("round \(round + 1) of \(number) classes: \(moved) words moved")
        if moved * 200 < movable { break }
      }
    }
    return classes
  }
}
