import Foundation
import Interactions

/// Each hot loop of the engine against a plain one that gives the same, on one
/// thread, in turn.
enum LoopBenchmark {
  /// Prints nanoseconds per item and ratios; ends with 1 if results differ.
  static func run() {
    times()
    numbers()
    mentions()
    thanks()
    conversations()
  }

  private static let rounds = 7

  /// Runs both in turn and prints what they took.
  private static func contest<Result: Equatable>(
    _ name: String, items: Int, goal: Double, plainName: String, ours: () -> Result,
    plain: () -> Result
  ) {
    let clock = ContinuousClock()
    var took: (ours: [Double], plain: [Double]) = ([], [])
    for _ in 0..<rounds {
      var results: (Result?, Result?)
      took.ours.append(clock.measure { results.0 = ours() } / .seconds(1))
      took.plain.append(clock.measure { results.1 = plain() } / .seconds(1))
      guard results.0 == results.1 else {
        print("\(name): \(String(describing: results.0)), \(plainName): \(results.1 as Any)")
        exit(1)
      }
    }
    let a = took.ours.sorted()[rounds / 2]
    let b = took.plain.sorted()[rounds / 2]
    func each(_ seconds: Double) -> String {
      String(format: "%.1f ns", seconds * 1e9 / Double(items))
    }
    print(
      "\(name): \(each(a)) each, \(plainName) \(each(b)), ratio",
      String(format: "%.3f (goal: at most %g:", a / b, goal),
      a / b > goal ? "not reached)" : "reached)")
  }

  private static func times() {
    var random = FastRandom(1)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let texts = HotLoops.Texts(
      (0..<200_000).map { _ in
        "Tue \(months[random.below(12)]) \(two(1 + random.below(28))) \(two(random.below(24))):"
          + "\(two(random.below(60))):\(two(random.below(60))) +0000 \(2008 + random.below(12))"
      })
    let names = months.map { Array($0.utf8) }
    contest("times", items: texts.ends.count, goal: 0.2, plainName: "timegm") {
      HotLoops.times(texts)
    } plain: {
      var sum: Int64 = 0
      texts.each { text in
        func number(_ from: Int, _ count: Int) -> Int32 {
          (from..<from + count).reduce(0) { $0 * 10 + Int32(text[$1] - 48) }
        }
        var parts = tm()
        parts.tm_year = number(26, 4) - 1900
        parts.tm_mon = Int32(names.firstIndex { $0.elementsEqual(text[4..<7]) } ?? 0)
        parts.tm_mday = number(8, 2)
        parts.tm_hour = number(11, 2)
        parts.tm_min = number(14, 2)
        parts.tm_sec = number(17, 2)
        sum &+= Int64(timegm(&parts)) * 1_000_000
      }
      return sum
    }
  }

  private static func numbers() {
    var random = FastRandom(2)
    let texts = HotLoops.Texts(
      (0..<500_000).map { _ in String(random.next() >> UInt64(5 + random.below(40))) })
    contest("ids", items: texts.ends.count, goal: 0.7, plainName: "digit by digit") {
      HotLoops.numbers(texts)
    } plain: {
      var sum: UInt64 = 0
      texts.each { text in
        var value: UInt64 = 0
        for byte in text {
          guard byte &- 48 < 10 else { return }
          value = value * 10 + UInt64(byte - 48)
        }
        sum &+= value
      }
      return sum
    }
  }

  /// Sentences; every third begins with a handle, some give thanks.
  private static func sentences() -> [String] {
    var random = FastRandom(3)
    let vocabulary = TWCSVocabulary(&random)
    return (0..<100_000).map { number in
      var text = number % 3 == 0 ? "@brand_\(random.below(100)) " : ""
      for _ in 0..<12 {
        let word = random.below(vocabulary.count)
        text += String(
          decoding: vocabulary.bytes[vocabulary.bounds[word]..<vocabulary.bounds[word + 1]],
          as: UTF8.self)
        text += random.chance(0.01) ? " thank you " : " "
      }
      return text
    }
  }

  private static func mentions() {
    let texts = HotLoops.Texts(sentences())
    contest("mentions", items: texts.ends.count, goal: 0.3, plainName: "byte by byte") {
      HotLoops.mentions(texts)
    } plain: {
      func isWord(_ byte: UInt8) -> Bool {
        byte == 0x5F || (48...57).contains(byte) || (97...122).contains(byte | 0x20)
      }
      var count = 0
      texts.each { text in
        var index = 0
        while index < text.count {
          defer { index += 1 }
          guard text[index] == 0x40 else { continue }
          while index + 1 < text.count, isWord(text[index + 1]) {
            index += 1
            count += 1
          }
        }
      }
      return count
    }
  }

  private static func thanks() {
    let sentences = sentences()
    let texts = HotLoops.Texts(sentences)
    contest("lexicon of thanks", items: texts.ends.count, goal: 0.1, plainName: "String.contains") {
      HotLoops.thanks(texts)
    } plain: {
      sentences.count { $0.lowercased().contains("thank you") }
    }
  }

  private static func conversations() {
    var random = FastRandom(4)
    let count = 500_000
    // A third are requests; every other hangs on one of the last thirty before it.
    var ids: [UInt64] = []
    var parents: [UInt64] = []
    for number in 0..<count {
      ids.append(random.next() >> 4)
      parents.append(
        number % 3 == 0 ? .max : ids[max(0, number - 1 - random.below(30))])
    }
    for number in stride(from: count - 1, to: 0, by: -1) {
      let other = random.below(number + 1)
      ids.swapAt(number, other)
      parents.swapAt(number, other)
    }
    contest("conversations", items: count, goal: 0.25, plainName: "dictionaries") {
      HotLoops.conversations(ids: ids, parents: parents, threads: 1)
    } plain: {
      var rows: [UInt64: Int] = [:]
      for (row, id) in ids.enumerated() { rows[id] = row }
      var members: [Int: [Int]] = [:]
      for row in ids.indices where parents[row] != .max {
        var at = row
        while parents[at] != .max, let parent = rows[parents[at]] { at = parent }
        members[at, default: []].append(row)
      }
      return members.reduce(0) { $0 + $1.value.count }
    }
  }
}
