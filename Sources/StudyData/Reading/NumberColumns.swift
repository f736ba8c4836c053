import Findings
import Tables

/// Columns of numbers in a table of brands, accounts or outside figures.
struct NumberColumns {
  let source: TableFile
  let columns: [Int?]
  /// May they be negative, or percentages?
  let isSigned: Bool
  /// `nil` when the file's decimal mark is in doubt (already an error).
  let mark: DecimalMark?

  init(
    _ source: TableFile, columns: [Int?], isSigned: Bool = false, log: inout FindingLog
  ) {
    self.source = source
    self.isSigned = isSigned
    self.columns = columns
    var vote = DecimalVote()
    for row in source.rows {
      for case let column? in columns where source.table.kind(row, column) == .text {
        vote.add(source.table.bytes(row, column), at: source.place(row, column))
      }
    }
    mark = vote.settle(source.file, log: &log)
  }

  /// The number in the `which`-th of the columns, if there is one.
  func value(_ row: Int, _ which: Int, log: inout FindingLog) -> Double? {
    guard let column = columns[which] else { return nil }
    let bytes = source.table.bytes(row, column)
    if Blank.meaning(bytes) != nil { return nil }
    // A mark in doubt is told already; what else is wrong with the cell is not.
    guard let mark = source.mark(row, column, mark) ?? DecimalVote.mark(of: bytes) else {
      return nil
    }
    let arguments: [String: Finding.Argument] = [
      "value": .text(source.table.text(row, column)), "column": .text(source.headers[column]),
    ]
    guard let number = NumberText(bytes, decimal: mark), isSigned || !number.isPercent,
      number.value.magnitude < 1e100
    else {
      log.add(.numberBad, at: source.place(row, column), arguments)
      return nil
    }
    guard isSigned || number.value >= 0 else {
      log.add(.numberNegative, at: source.place(row, column), arguments)
      return nil
    }
    return number.value
  }
}
