import ImacsTestSupport
import CByteScan
import Testing

/// The marking of separators and quotes, with each set of instructions the
/// processor has, against a reading byte by byte.
@Suite(.serialized) struct MarkingTests {
  /// What marking says of a piece of text.
  private struct Marks: Equatable {
    var rowsOutside = 0
    var rowsInside = 0
    var lines = 0
    var isOdd = false
    var isIrregular = false
    var positions: [UInt32] = []
  }

  private static let delimiter = UInt8(ascii: ",")
  private static let lineEnd = UInt8(ascii: "\n")
  private static let quote = UInt8(ascii: "\"")

  /// `text[range]` by the engine, `isInside` being whether it begins in quotes.
  private static func engine(_ text: [UInt8], _ range: Range<Int>, isInside: Bool) -> Marks {
    var blocks = [imacs_block](repeating: imacs_block(), count: range.count / 64 + 1)
    var places = [UInt32](
      repeating: 0, count: range.count + Int(IMACS_POSITION_SLACK))
    return text.withUnsafeBufferPointer { bytes in
      var part = imacs_text(
        bytes: bytes.baseAddress.map { $0 + range.lowerBound }, count: range.count,
        delimiter: delimiter, line_end: lineEnd, quote: Int32(quote),
        first: range.lowerBound == 0 ? 1 : 0, last: range.upperBound == text.count ? 1 : 0)
      var totals = imacs_totals()
      var irregular: Int32 = 0
      imacs_mark(&part, &blocks, &totals)
      let count = imacs_positions(&part, blocks, isInside ? 1 : 0, 7, &places, &irregular)
      return Marks(
        rowsOutside: Int(totals.rows.0), rowsInside: Int(totals.rows.1), lines: Int(totals.lines),
        isOdd: totals.odd != 0, isIrregular: irregular != 0, positions: Array(places[..<count]))
    }
  }

  private static func naive(_ text: [UInt8], _ range: Range<Int>, isInside: Bool) -> Marks {
    var marks = Marks()
    func isBorder(_ byte: UInt8) -> Bool {
      byte == delimiter || byte == lineEnd || byte == quote
    }
    // Quotes open and close by turns; a quote that opens right behind one that
    // closes is one that was doubled.
    for assumed in [false, true] {
      var inside = assumed
      for place in range where text[place] == quote || text[place] == lineEnd {
        if text[place] == quote {
          inside.toggle()
        } else if inside {
          marks.rowsInside += assumed ? 0 : 1
        } else {
          marks.rowsOutside += assumed ? 0 : 1
        }
      }
      marks.isOdd = inside != assumed
    }
    marks.lines = text[range].count { $0 == lineEnd }
    var inside = isInside
    var hasClosed =
      range.lowerBound > 0 && text[range.lowerBound - 1] == quote && !isInside
    for place in range {
      let byte = text[place]
      if hasClosed, !isBorder(byte) {
        let next = place + 1 < text.count ? text[place + 1] : lineEnd
        if byte != UInt8(ascii: "\r") || next != lineEnd { marks.isIrregular = true }
      }
      hasClosed = false
      if byte == quote {
        if !inside, place > 0, !isBorder(text[place - 1]) { marks.isIrregular = true }
        hasClosed = inside
        inside.toggle()
      } else if !inside, byte == delimiter {
        marks.positions.append(UInt32(7 + place - range.lowerBound))
      } else if !inside, byte == lineEnd {
        marks.positions.append(UInt32(7 + place - range.lowerBound) | IMACS_LINE_END)
      }
    }
    return marks
  }

  @Test(arguments: 0...2)
  func everyLevel(_ level: Int32) {
    let used = imacs_limit_level(level)
    defer { imacs_limit_level(2) }
    #expect(used <= level)
    var random = SeededGenerator(4_711)
    let alphabet = Array("aé,,\"\"\n\r ".utf8)
    for _ in 0..<3_000 {
      let text = (0..<random.int(1...400)).map { _ in random.pick(alphabet) }
      let from = random.chance(0.5) ? 0 : random.int(0...text.count - 1)
      let to = random.chance(0.5) ? text.count : random.int(from...text.count)
      let isInside = from > 0 && random.chance(0.5)
      let found = Self.engine(text, from..<to, isInside: isInside)
      #expect(
        found == Self.naive(text, from..<to, isInside: isInside),
        "\(String(decoding: text, as: UTF8.self)) \(from)..<\(to)")
    }
  }

  /// Nothing but separators, so that every byte has a position.
  @Test func full() {
    let text = [UInt8](repeating: Self.delimiter, count: 1_000)
    #expect(Self.engine(text, 0..<1_000, isInside: false).positions == (7..<1_007).map { $0 })
  }

  /// No quotes at all, as in NDJSON.
  @Test func unquoted() {
    let text = Array("\"a\n\"\n".utf8)
    var places = [UInt32](repeating: 0, count: 40)
    var block = imacs_block()
    var totals = imacs_totals()
    var irregular: Int32 = 0
    let count = text.withUnsafeBufferPointer { bytes in
      var part = imacs_text(
        bytes: bytes.baseAddress, count: text.count, delimiter: 0x0A, line_end: 0x0A, quote: -1,
        first: 1, last: 1)
      imacs_mark(&part, &block, &totals)
      return imacs_positions(&part, &block, 0, 0, &places, &irregular)
    }
    #expect(places[..<count] == [2 | IMACS_LINE_END, 4 | IMACS_LINE_END])
    #expect(irregular == 0 && totals.rows.0 == 2)
  }
}
