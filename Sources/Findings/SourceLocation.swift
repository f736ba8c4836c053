/// Where something stands: a file, and as much of the way to the exact cell
/// as is known. Lines, rows and columns count from 1.
package struct SourceLocation: Hashable, Sendable {
  /// The path as the analyst wrote it, relative to the study where it can be.
  package var file: String
  /// The sheet of a workbook.
  package var sheet: String?
  /// The line of a text file, or the row of a sheet.
  package var line: Int?
  /// The field of a delimited line, the character of a YAML line, or the
  /// column of a sheet.
  package var column: Int?
  /// The way to a key of a YAML file, such as `tree.children[0].weight`.
  package var keyPath: String?

  package init(
    file: String, sheet: String? = nil, line: Int? = nil, column: Int? = nil,
    keyPath: String? = nil
  ) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
    self.keyPath = keyPath
  }

  /// `observations.csv:14:3`, or `coding.xlsx, observations!F12`.
  package var description: String {
    if let sheet {
      guard let line else { return "\(file), \(sheet)" }
      guard let column else { return "\(file), \(sheet)!\(line)" }
      return "\(file), \(sheet)!\(SourceLocation.columnLetters(column))\(line)"
    }
    guard let line else { return file }
    guard let column else { return "\(file):\(line)" }
    return "\(file):\(line):\(column)"
  }

  /// The file, and the sheet if there is one.
  package var container: String { sheet.map { "\(file), \($0)" } ?? file }

  /// The letters a spreadsheet gives to `column` (1 = A, 27 = AA).
  package static func columnLetters(_ column: Int) -> String {
    var rest = column
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(65 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

extension SourceLocation: Comparable {
  package static func < (one: SourceLocation, other: SourceLocation) -> Bool {
    if one.file != other.file { return one.file < other.file }
    if one.sheet != other.sheet { return (one.sheet ?? "") < (other.sheet ?? "") }
    if one.line != other.line { return (one.line ?? 0) < (other.line ?? 0) }
    if one.column != other.column { return (one.column ?? 0) < (other.column ?? 0) }
    return (one.keyPath ?? "") < (other.keyPath ?? "")
  }
}
