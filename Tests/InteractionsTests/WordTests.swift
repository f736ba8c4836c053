import ImacsTestSupport
import Wording
import Testing

@testable import Interactions

/// Bytes taken eight at a time against bytes taken one by one.
@Suite struct WordTests {
  private static func with<Result>(
    _ text: [UInt8], _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    text.withUnsafeBufferPointer { body($0) }
  }

  @Test func words() {
    var random = SeededGenerator(1)
    for count in 0...8 {
      for _ in 0..<200 {
        let bytes = (0..<count).map { _ in UInt8(random.int(0...255)) }
        let expected = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let word = Self.with(bytes + [0]) { $0.baseAddress.map { Bytes.word($0, count) } }
        #expect(word == expected)
        let small = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64(Bytes.lower($1)) }
        #expect(Bytes.lower(word: expected) == small)
      }
    }
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), ("42", 42), ("3.0", 3), ("3.000", 3), ("12345678", 12_345_678),
    ("123456789", 123_456_789), ("1234567890123456", 1_234_567_890_123_456),
    ("12345678901234567", 12_345_678_901_234_567), ("123456789012345678", 123_456_789_012_345_678),
    ("9223372036854775799", 9_223_372_036_854_775_799), ("120.0", 120),
    ("", nil), ("03", nil), ("00", nil), ("3.", nil), ("3.5", nil), ("-3", nil), ("+3", nil),
    ("3 4", nil), ("1234567a", nil), ("a2345678", nil), ("123456789012345a78", nil),
    ("9223372036854775808", nil), ("12345678901234567890", nil), ("1/3", nil), ("1:3", nil),
  ])
  func wholeNumbers(_ text: String, _ number: UInt64?) {
    #expect(Self.with(Array(text.utf8)) { WholeNumber.read($0) } == number)
  }

  @Test func messagesAreSmall() {
    #expect(MemoryLayout<Message>.stride == 16)
    #expect(MemoryLayout<Message>.offset(of: \.flags) == Message.flagsOffset)
  }

  @Test func randomNumbers() {
    var random = SeededGenerator(2)
    for _ in 0..<20_000 {
      let number = UInt64.random(in: 0...UInt64(1) << UInt64(random.int(1...62)), using: &random)
      var text = Array(String(number).utf8)
      #expect(Self.with(text) { WholeNumber.read($0) } == number)
      text[random.int(0...text.count - 1)] = UInt8(random.pick(Array("/:a, \u{7F}".utf8)))
      #expect(Self.with(text) { WholeNumber.read($0) } == nil)
    }
  }

  /// The fast reading of Twitter's times and the one byte by byte, on times
  /// and on times with a byte that is wrong.
  @Test func twitterTimes() {
    var random = SeededGenerator(3)
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let table = MonthTable()
    var good = 0
    for _ in 0..<30_000 {
      let zone = random.chance(0.7) ? "+0000" : random.pick(["-0130", "+0200", "+0030", "-0000"])
      var text = Array(
        ("Tue \(random.pick(months)) \(two(random.int(1...31))) \(two(random.int(0...24))):"
          + "\(two(random.int(0...60))):\(two(random.int(0...61))) \(zone) "
          + "\(random.int(1965...2100))").utf8)
      if random.chance(0.3) {
        text[random.int(0...29)] = UInt8(random.int(0...255))
      }
      let fast = Self.with(text) { TimeReader.twitter($0, table) }
      #expect(
        fast == Self.with(text) { TimeReader.twitterByBytes($0) },
        "\(String(decoding: text, as: UTF8.self))")
      if fast != TimeReader.bad { good += 1 }
    }
    #expect(good > 10_000)
  }

  /// Texts alike in their first and last eight bytes, and many in one place.
  @Test func internCache() {
    let cache = InternCache()
    defer { cache.free() }
    func find(_ text: String) -> UInt32? {
      Self.with(Array(text.utf8)) { cache.find(InternCache.Key($0)) }
    }
    func keep(_ text: String, _ number: UInt32) {
      Self.with(Array(text.utf8)) { cache.keep(InternCache.Key($0), number) }
    }
    let texts = [
      "", "a", "aa", "ab", "abcdefgh", "abcdefghi", "abcdefghabcdefgh", "abcdefgh1abcdefgh",
      "abcdefgh2abcdefgh", "abcdefgh12345678901234567890abcdefgh",
      "abcdefgh12345678x01234567890abcdefgh",
    ]
    for (number, text) in texts.enumerated() {
      #expect(find(text) == nil)
      keep(text, UInt32(number))
      #expect(find(text) == UInt32(number))
    }
    for number in 0..<5_000 {
      let text = "handle-\(number)"
      #expect(find(text) == nil)
      keep(text, UInt32(number))
      #expect(find(text) == UInt32(number))
      if number > 0, let before = find("handle-\(number - 1)") { #expect(before == number - 1) }
    }
    let long = String(repeating: "x", count: 49)
    keep(long, 1)
    #expect(find(long) == nil)
  }

  @Test func tallies() {
    var random = SeededGenerator(5)
    var table = TallyTable()
    var other = TallyTable()
    var counts: [BrandChannel: Int] = [:]
    for number in 0..<20_000 {
      let key = BrandChannel(
        brand: Int32(random.int(0...400)), channel: UInt16(random.int(0...3)) << 12)
      if number % 2 == 0 { table[key].posts += 1 } else { other[key].posts += 1 }
      counts[key, default: 0] += 1
    }
    table.merge(other)
    #expect(table.keys.count == counts.count)
    for (key, count) in counts { #expect(table[key].posts == count) }
    #expect(table[BrandChannel(brand: 500, channel: 0)].posts == 0)
    #expect(table.keys.count == counts.count)
  }

  /// Plain text is words with one blank around each, and knows where they begin.
  @Test func plainWords() {
    var random = SeededGenerator(6)
    let reader = PlainText()
    let pieces = ["a", "Z", "9", " ", ".", "é", "Ñ", "ß", "ø", "…", "👍🏽", "e\u{301}", "ж", "\u{A0}"]
    for _ in 0..<5_000 {
      var bytes: [UInt8] = []
      for _ in 0..<random.int(0...40) { bytes += Array(random.pick(pieces).utf8) }
      // Now and then cut within a letter.
      if random.chance(0.3), !bytes.isEmpty { bytes.removeLast() }
      bytes.withUnsafeBufferPointer { reader.read($0) }
      let plain = Array(UnsafeBufferPointer(start: reader.bytes, count: reader.count))
      #expect(plain.first == 0x20 && plain.last == 0x20)
      let words = plain.split(separator: 0x20)
      #expect(plain.count == words.reduce(1) { $0 + $1.count + 1 })
      #expect((0..<reader.wordCount).map { Int(reader.words[$0]) } == words.map(\.startIndex))
    }
  }
}
