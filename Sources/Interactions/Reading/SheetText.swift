import Tables

/// A sheet as a file of delimited text, row by row on the lines they have in
/// the sheet: one scanner reads all.
enum SheetText {
  static let delimiter = UInt8(ascii: ",")

  /// The text; `header` is the row (from 1) that the columns are named in, at
  /// the earliest.
  static func bytes(_ table: CellTable, header: Int) -> [UInt8] {
    let head = (0..<table.rowCount).first { table.line($0) >= header && !table.isBlank($0) }
    let columns = head.map { width(table, $0) } ?? 0
    var bytes: [UInt8] = []
    var line = 1
    for row in 0..<table.rowCount where !table.isBlank(row) {
      while line < table.line(row) {
        bytes.append(0x0A)
        line += 1
      }
      for column in 0..<max(columns, width(table, row)) {
        if column > 0 { bytes.append(delimiter) }
        add(table.bytes(row, column), to: &bytes)
      }
      bytes.append(0x0A)
      line += 1
    }
    return bytes
  }

  /// Cells up to the last that is not empty.
  private static func width(_ table: CellTable, _ row: Int) -> Int {
    var width = table.width(row)
    while width > 0, table.bytes(row, width - 1).isEmpty { width -= 1 }
    return width
  }

  /// In quotes; line ends become blanks, so that a row stays one line.
  private static func add(_ cell: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    guard !cell.isEmpty else { return }
    bytes.append(0x22)
    for byte in cell {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte == 0x0A || byte == 0x0D ? 0x20 : byte)
    }
    bytes.append(0x22)
  }
}
