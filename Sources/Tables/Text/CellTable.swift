import Wording

/// The cells of a delimited text file or of a sheet, row by row, each row
/// knowing its line.
///
/// Cells are kept as ranges into one buffer; nothing is allocated per cell.
package struct CellTable: Sendable {
  /// What is known of a cell beyond its text.
  package enum Kind: UInt8, Sendable, BitwiseCopyable {
    /// A text: a number in it is written as people write numbers.
    case text
    /// A number the file holds as such; its text has a decimal point.
    case number
  }

  /// What a cell's range is a range of, and what it holds.
  enum Form: UInt8, Sendable, BitwiseCopyable {
    case text, number
    /// A text in `shared`.
    case shared
  }

  /// The delimiter in force; 0 for a sheet.
  package internal(set) var delimiter: UInt8
  /// The sheet's name; `nil` for a text file.
  package let sheet: String?
  var bytes: [UInt8]
  /// Texts that cells of a workbook share.
  var shared: [UInt8] = []
  var starts: [UInt32] = []
  var ends: [UInt32] = []
  /// Per cell; empty for a text file, where all are texts of its own.
  var forms: [Form] = []
  /// Cells in which doubled quotes stand.
  var escaped: Set<Int> = []
  /// The first cell of each row, and one past the last.
  var rowStarts: [Int] = [0]
  var rowLines: [Int] = []

  package var rowCount: Int { rowLines.count }

  /// The line, or the row of the sheet, on which row `row` begins.
  package func line(_ row: Int) -> Int { rowLines[row] }

  /// How many cells row `row` has.
  package func width(_ row: Int) -> Int { rowStarts[row + 1] - rowStarts[row] }

  /// What kind of cell it is; a text where the row is shorter.
  package func kind(_ row: Int, _ column: Int) -> Kind {
    guard !forms.isEmpty, column < width(row) else { return .text }
    return forms[rowStarts[row] + column] == .number ? .number : .text
  }

  /// The bytes of a cell as they stand (doubled quotes not undone), without
  /// blanks at either end; empty where the row is shorter.
  package func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    guard column < width(row) else { return [] }
    let cell = rowStarts[row] + column
    let bytes = holder(of: cell)
    var start = Int(starts[cell])
    var end = Int(ends[cell])
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    if start < end, bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 {
      return Self.trimmingWideBlanks(bytes[start..<end])
    }
    return bytes[start..<end]
  }

  /// The same without the blanks beyond ASCII that `String.trimmed` drops:
  /// web pages and spreadsheets put no-break spaces around numbers.
  private static func trimmingWideBlanks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let text = String(decoding: bytes, as: UTF8.self)
    let trimmed = text.trimmed
    guard trimmed.utf8.count < bytes.count else { return bytes }
    return Array(trimmed.utf8)[...]
  }

  /// What the range of a cell is a range of.
  @inline(__always) private func holder(of cell: Int) -> [UInt8] {
    !forms.isEmpty && forms[cell] == .shared ? shared : bytes
  }

  /// The text of a cell, trimmed, doubled quotes undone.
  package func text(_ row: Int, _ column: Int) -> String {
    guard column < width(row) else { return "" }
    let cell = rowStarts[row] + column
    let raw = holder(of: cell)[Int(starts[cell])..<Int(ends[cell])]
    if escaped.contains(cell) {
      return String(decoding: Self.undoubled(raw), as: UTF8.self).trimmed
    }
    return String(decoding: raw, as: UTF8.self).trimmed
  }

  /// Bytes with each pair of quotes made one. Not by `Character`: a quote
  /// that a combining mark follows is a quote.
  private static func undoubled(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    var isSecond = false
    for byte in raw {
      if byte == UInt8(ascii: "\""), isSecond {
        isSecond = false
        continue
      }
      isSecond = byte == UInt8(ascii: "\"")
      result.append(byte)
    }
    return result
  }

  /// Is every cell of the row empty?
  package func isBlank(_ row: Int) -> Bool {
    for cell in rowStarts[row]..<rowStarts[row + 1] where starts[cell] < ends[cell] {
      let bytes = holder(of: cell)
      for index in Int(starts[cell])..<Int(ends[cell]) where !Self.isBlank(bytes[index]) {
        return false
      }
    }
    return true
  }

  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }
}
