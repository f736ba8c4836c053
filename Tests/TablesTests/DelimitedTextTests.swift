import Files
import ImacsTestSupport
import Tables
import Testing

/// Delimited text taken apart.
struct DelimitedTextTests {
  private func table(_ text: String, delimiter: Character? = nil) throws -> CellTable {
    try CellTable(DecodedText(Array(text.utf8)), delimiter: delimiter?.asciiValue)
  }

  private func rows(_ text: String, delimiter: Character? = nil) throws -> [[String]] {
    let table = try table(text, delimiter: delimiter)
    return (0..<table.rowCount).map { row in (0..<table.width(row)).map { table.text(row, $0) } }
  }

  @Test(arguments: [
    ("a,b\n1,2\n", ","), ("a;b\n1,5;2\n", ";"), ("a\tb\n1\t2\n", "\t"), ("a;b,c;d\n", ";"),
    ("a,b;c,d\n", ","), ("\"a,b,c\";d;e\n", ";"), ("abc\ndef\n", ","), ("", ","),
    ("\n\n;;\na,b,c;d\n", ";"),
    ("sep=,\na;b;c\n", ","), ("sep=;\r\na,b,c\r\n", ";"), ("SEP=\t\na,b\n", "\t"),
    ("a;b\tc\n", ";"),
  ])
  func delimiter(_ text: String, _ delimiter: String) throws {
    #expect(
      try table(text).delimiter == Character(delimiter).asciiValue, "\(text.debugDescription)")
  }

  @Test func aNamedDelimiterWins() throws {
    #expect(try rows("a;b|c;d\n", delimiter: "|") == [["a;b", "c;d"]])
    #expect(try rows("sep=,\na;b,c\n", delimiter: ";") == [["a", "b,c"]])
  }

  @Test(
    arguments: [
      ("", []), ("a", [["a"]]), ("a\n", [["a"]]), ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]), ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
      ("a\n\nb\n", [["a"], [""], ["b"]]), ("a,\n,b\n", [["a", ""], ["", "b"]]),
      ("a,", [["a", ""]]),
      (",\n", [["", ""]]), (" a , b \n", [["a", "b"]]),
      ("\u{A0}a\u{A0}, \u{202F}b\n", [["a", "b"]]),
      ("\"a\",\"b\"\n", [["a", "b"]]), ("\"a,b\",c\n", [["a,b", "c"]]),
      ("\"a\"\"b\",c\n", [["a\"b", "c"]]),
      ("\"\"\"\"\n", [["\""]]), ("\"\",x\n", [["", "x"]]),
      ("\"\"\"a\"\"\",\"\"\n", [["\"a\"", ""]]),
      (" \"a\" , \"b\" \n", [["a", "b"]]), ("a\"b,c\n", [["a\"b", "c"]]),
      ("5\" pipe,x\n", [["5\" pipe", "x"]]),
      ("\"a\nb\",c\n", [["a\nb", "c"]]),
      ("\"a\r\nb\",c\r\nd,e\r\n", [["a\r\nb", "c"], ["d", "e"]]),
      ("a\"\"b,c\n", [["a\"\"b", "c"]]),
    ] as [(String, [[String]])])
  func fields(_ text: String, _ expected: [[String]]) throws {
    #expect(try rows(text) == expected, "\(text.debugDescription)")
  }

  @Test func linesOfRows() throws {
    let table = try table("h1;h2\n\"two\nlines\";x\n\nafter;y\r\n\"a\n\n\nb\";z\nlast;w")
    #expect((0..<table.rowCount).map { table.line($0) } == [1, 2, 4, 5, 6, 10])
    #expect(
      (0..<table.rowCount).map { table.isBlank($0) } == [false, false, true, false, false, false])
    let below = try self.table("sep=;\na;b\nc;d\n")
    #expect((0..<below.rowCount).map { below.line($0) } == [2, 3])
    let returns = try self.table("a;b\r\"c\rd\";e\rf;g\r")
    #expect((0..<returns.rowCount).map { returns.line($0) } == [1, 2, 4])
  }

  /// Once a file has a line feed, a lone carriage return is data.
  @Test func loneCarriageReturnsAreData() throws {
    #expect(try rows("a;b\n1\r2;3\n") == [["a", "b"], ["1\r2", "3"]])
  }

  @Test(arguments: [
    ("a,b\n1,\"2\n3,4\n", 2, 2), ("\"", 1, 1), ("a,b\n\"x\ny\",\"z\n", 3, 2),
    ("a\n\n\"b\"\"\n", 3, 1),
  ])
  func unclosedQuote(_ text: String, _ line: Int, _ column: Int) {
    #expect(throws: CellTable.Failure.unclosedQuote(line: line, column: column)) {
      try table(text)
    }
  }

  @Test(arguments: [
    ("\"a\"b,c\n", 1, 1), ("a,b\nx,\"y\" z\n", 2, 2), ("\"a\nb\" c\n", 2, 1),
  ])
  func textAfterQuote(_ text: String, _ line: Int, _ column: Int) {
    #expect(throws: CellTable.Failure.textAfterQuote(line: line, column: column)) {
      try table(text)
    }
  }

  @Test func fieldsBeyondARowAreEmpty() throws {
    let table = try table("a,b,c\n1\n")
    #expect(table.width(1) == 1)
    #expect(table.text(1, 2) == "")
    #expect(table.bytes(1, 2).isEmpty)
  }

  @Test func bytesAreTheTextOfUnquotedFields() throws {
    let table = try table("  34,5 ;\u{A0}1\u{A0}%\u{202F};\u{FEFF}x\n")
    for column in 0..<3 {
      #expect(String(decoding: table.bytes(0, column), as: UTF8.self) == table.text(0, column))
    }
    #expect(table.text(0, 1) == "1\u{A0}%")
  }

  /// What the writer writes, the reader reads, whatever stands in it.
  @Test func randomTablesComeBack() throws {
    var random = SeededGenerator(20_160_630)
    let parts = [
      "a", "ñ", "€", "😀", "\"", "\"\"", ",", ";", "\t|", "\n", "\r\n", "x y", "'", "=1+1", "-5",
      "1.5", "@", "0",
    ]
    for _ in 0..<400 {
      let width = Int.random(in: 2...5, using: &random)
      let table = (0..<Int.random(in: 1...8, using: &random)).map { _ in
        (0..<width).map { _ in
          (0..<Int.random(in: 0...4, using: &random))
            .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
        }
      }
      var writer = DelimitedWriter()
      for row in table { writer.row(row) }
      let read = try CellTable(DecodedText(writer.bytes), delimiter: UInt8(ascii: ","))
      #expect(read.rowCount == table.count)
      for (row, fields) in table.enumerated() where row < read.rowCount {
        #expect(read.width(row) == width)
        for (column, field) in fields.enumerated() {
          // A formula comes back with its guard; blanks at the ends go.
          let guarded =
            field.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
            && NumberText(field.utf8, decimal: .point) == nil
          let expected = (guarded ? "'" : "") + field
          #expect(read.text(row, column) == expected.trimmedForTest, "\(fields)")
        }
      }
    }
  }
}

extension String {
  fileprivate var trimmedForTest: String {
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}
