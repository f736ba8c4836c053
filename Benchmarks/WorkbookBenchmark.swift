import Spreadsheets

/// A workbook of 5,000 × 33 numbers, or formulas with their values, through
/// our writer. `peers/workbook.c` and `peers/workbook_xlsxwriter.py` write the
/// same cells.
enum WorkbookBenchmark {
  static let rows = 5_000
  static let columns = 33

  static func write(_ path: String, hasFormulas: Bool) throws {
    let book = try Workbook(path: path, properties: WorkbookProperties(created: 1))
    let style = try book.style(CellStyle(.fixed(1)))
    let sheet = try book.addSheet(named: "Values")
    let letters = (0..<columns).map(CellReference.letters)
    for row in 0..<rows {
      try sheet.write(text: "brand-\(row)", row: row, column: 0)
      for column in 0..<columns {
        let value = value(row, column)
        guard hasFormulas else {
          try sheet.write(WorkbookCell(value), row: row, column: 1 + column, style: style)
          continue
        }
        let letters = letters[column]
        try sheet.write(
          Formula(trusted: "IF(ISNUMBER(\(letters)\(row + 1)),2*\(letters)\(row + 1),\"\")"),
          cached: CachedValue(2 * value), row: row, column: 1 + column, style: style)
      }
    }
    try book.close()
  }

  /// Between 0 and 100, the same for all contestants.
  private static func value(_ row: Int, _ column: Int) -> Double {
    let mixed = UInt32(truncatingIfNeeded: row * columns + column) &* 2_654_435_761
    return Double(mixed) / 4_294_967_296 * 100
  }
}
