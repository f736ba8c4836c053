import Findings

/// A delimited text file taken apart: rows of fields, each knowing its line.
///
/// Fields are kept as ranges into one buffer; nothing is allocated per field.
package struct DelimitedTable: Sendable {
  /// Why a file cannot be taken apart; lines count from 1.
  package enum Failure: Error, Equatable {
    /// A quote opened on `line` is never closed.
    case unclosedQuote(line: Int, column: Int)
    /// Text stands between a closing quote and the next delimiter.
    case textAfterQuote(line: Int, column: Int)
    /// The file is larger than a table can be (4 GiB).
    case tooLarge
  }

  /// The delimiter in force.
  package let delimiter: UInt8
  let bytes: [UInt8]
  var starts: [UInt32] = []
  /// End of the field; the top bit says that doubled quotes stand inside.
  var ends: [UInt32] = []
  var escaped: Set<Int> = []
  /// The first field of each row, and one past the last.
  var rowStarts: [Int] = [0]
  var rowLines: [Int] = []

  package var rowCount: Int { rowLines.count }

  /// The line on which row `row` begins.
  package func line(_ row: Int) -> Int { rowLines[row] }

  /// How many fields row `row` has.
  package func width(_ row: Int) -> Int { rowStarts[row + 1] - rowStarts[row] }

  /// The bytes of a field as they stand (doubled quotes not undone), without
  /// blanks at either end; empty where the row is shorter.
  package func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    guard column < width(row) else { return [] }
    let field = rowStarts[row] + column
    var start = Int(starts[field])
    var end = Int(ends[field])
    while start < end, Self.isBlank(bytes[start]) { start += 1 }
    while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
    if start < end, bytes[start] >= 0x80 || bytes[end - 1] >= 0x80 {
      return trimmingWideBlanks(start, end)
    }
    return bytes[start..<end]
  }

  /// The same without the blanks beyond ASCII that `String.trimmed` drops:
  /// web pages and spreadsheets put no-break spaces around numbers.
  private func trimmingWideBlanks(_ start: Int, _ end: Int) -> ArraySlice<UInt8> {
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    let trimmed = text.trimmed
    guard trimmed.utf8.count < end - start else { return bytes[start..<end] }
    return Array(trimmed.utf8)[...]
  }

  /// The text of a field, trimmed, doubled quotes undone.
  package func text(_ row: Int, _ column: Int) -> String {
    guard column < width(row) else { return "" }
    let field = rowStarts[row] + column
    let raw = bytes[Int(starts[field])..<Int(ends[field])]
    if escaped.contains(field) {
      return String(decoding: raw, as: UTF8.self).replacing("\"\"", with: "\"").trimmed
    }
    return String(decoding: raw, as: UTF8.self).trimmed
  }

  /// Is every field of the row empty?
  package func isBlank(_ row: Int) -> Bool {
    for field in rowStarts[row]..<rowStarts[row + 1] where starts[field] < ends[field] {
      for index in Int(starts[field])..<Int(ends[field]) where !Self.isBlank(bytes[index]) {
        return false
      }
    }
    return true
  }

  @inline(__always) static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
  }
}
