import Findings
import ImacsTestSupport
import Wording
import Foundation
import Spreadsheets
import Tables
import Testing

/// What the workbook writer puts down the XLSX reader reads back, cell for
/// cell, whatever the cells hold and wherever they stand.
struct RoundTripTests {
  /// A written cell and what must be read.
  struct Entry {
    let cell: WorkbookCell
    let style: CellNumberFormat?
    let text: String
    let kind: CellTable.Kind
    /// The number, where the text may have lost its last digit (the file has
    /// sixteen).
    var number: Double?

    /// Does the file hold it? Blanks alone are a text too.
    var isStored: Bool { cell != .text("") }
  }

  @Test(arguments: 0..<40)
  func whatIsWrittenIsRead(seed: Int) throws {
    var random = SeededGenerator(UInt64(seed))
    let width = Int.random(in: 1...9, using: &random)
    var rows: [Int: [Int: Entry]] = [:]
    var line = 0
    for _ in 0..<Int.random(in: 0...30, using: &random) {
      line += Int.random(in: 1...4, using: &random)
      for column in 0..<width where Bool.random(using: &random) {
        rows[line - 1, default: [:]][column] = try Self.entry(&random)
      }
    }
    let book = try WrittenBook(constantMemory: seed.isMultiple(of: 2)) { book in
      let first = try book.addSheet(named: "Other")
      try first.write(.text("not this one"), row: 0, column: 0)
      let sheet = try book.addSheet(named: "Día ñ & <1>")
      for (row, cells) in rows.sorted(by: { $0.key < $1.key }) {
        for (column, entry) in cells.sorted(by: { $0.key < $1.key }) {
          let style = try entry.style.map { try book.style(CellStyle($0)) }
          try sheet.write(entry.cell, row: row, column: column, style: style)
        }
      }
    }
    let reader = try XLSXReader(path: book.path, head: Array(book.bytes.prefix(8))[...])
    #expect(reader.sheetNames == ["Other", "Día ñ & <1>"])
    let (table, empty) = try reader.sheet("Día ñ & <1>")
    #expect(empty.isEmpty)
    let expected = rows.filter { $0.value.contains { $0.value.isStored } }
      .sorted { $0.key < $1.key }
    try #require(table.rowCount == expected.count)
    for (position, (row, cells)) in expected.enumerated() {
      #expect(table.line(position) == row + 1)
      let last = cells.filter { $0.value.isStored }.keys.max() ?? 0
      #expect(table.width(position) == last + 1)
      for column in 0..<width {
        let read = table.text(position, column)
        guard let entry = cells[column], !entry.text.isEmpty else {
          #expect(read.isEmpty, "seed \(seed), row \(row), column \(column): '\(read)'")
          continue
        }
        #expect(table.kind(position, column) == entry.kind)
        if let number = entry.number {
          let value = try #require(Double(read.replacing("%", with: "")))
          #expect(abs(value - number) <= 5e-16 * abs(number), "\(value) ≠ \(number)")
          #expect(read.hasSuffix("%") == entry.text.hasSuffix("%"))
        } else {
          #expect(read == entry.text, "seed \(seed), row \(row), column \(column)")
        }
      }
    }
  }

  private static func entry(_ random: inout SeededGenerator) throws -> Entry {
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let number = Int.random(in: -1_000_000...1_000_000, using: &random)
      return Entry(
        cell: .number(Finite(number)), style: nil, text: "\(number)", kind: .number)
    case 1:
      let power = Double(Int.random(in: -12...15, using: &random))
      let number = Double.random(in: -1...1, using: &random) * pow(10, power)
      return Entry(
        cell: WorkbookCell(number), style: nil, text: "number", kind: .number, number: number)
    case 2:
      // Two decimals, as people type them: they come back as typed.
      let hundredths = Int.random(in: 1...9_999, using: &random)
      return Entry(
        cell: WorkbookCell(Double(hundredths) / 100), style: .fixed(2),
        text: NumberFormat.machine(Double(hundredths) / 100), kind: .number)
    case 3:
      let hundredths = Int.random(in: 1...9_999, using: &random)
      return Entry(
        cell: WorkbookCell(Double(hundredths) / 10_000), style: .percent(2),
        text: NumberFormat.machine(Double(hundredths) / 100) + "%", kind: .number)
    case 4:
      let isTrue = Bool.random(using: &random)
      return Entry(
        cell: .bool(isTrue), style: nil, text: isTrue ? "TRUE" : "FALSE", kind: .text)
    case 5:
      let date = try #require(
        SerialDate(
          year: Int.random(in: 1901...2100, using: &random),
          month: Int.random(in: 1...12, using: &random),
          day: Int.random(in: 1...28, using: &random)))
      let days = Int(date.days) - 25_569
      return Entry(
        cell: .date(date), style: .date, text: CalendarDate(daysSince1970: days).text, kind: .text)
    case 6:
      return Entry(
        cell: .formula("1+1", cached: .number(2)), style: nil, text: "2", kind: .number)
    default:
      let text = text(&random)
      return Entry(cell: .text(text), style: nil, text: text.trimmed, kind: .text)
    }
  }

  private static let pieces = [
    "a", "Z", "ñ", "é", "漢", "👩‍👩‍👧", "\u{301}", "\u{202E}", "=1+1", "\"", "'", "<b>", "&amp;",
    "]]>", ";", ",", "\n", "_x0041_", "_x005F_", "  ", "\u{A0}", "1.234,5", "NA", "%", "\t",
  ]

  /// What a cell may hold as text: no `\r` and no control characters, which
  /// the writer drops.
  private static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      pieces[Int.random(in: pieces.indices, using: &random)]
    }.joined()
  }
}

/// `_xHHHH_` as other programs write it.
struct EscapedTextTests {
  @Test(arguments: [
    ("one_x000D_\ntwo", "one\r\ntwo"), ("_x005F_x0041_", "_x0041_"), ("_x0041_", "A"),
    ("_xD83D__xDE00_!", "😀!"), ("_x00g1_", "_x00g1_"), ("a_x004", "a_x004"), ("_x00E1_", "á"),
    ("x_x", "x_x"), ("ñ_x00F1_ñ", "ñññ"),
  ])
  func areResolved(_ stored: String, _ text: String) {
    var bytes = Array(("before_x0041_" + stored).utf8)
    EscapedText.resolve(&bytes, from: 13)
    #expect(String(decoding: bytes, as: UTF8.self) == "before_x0041_" + text)
  }
}
