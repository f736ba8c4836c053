// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of tables, in English.
struct EnglishTableWording: TableWording {
  func mixedEncodings(_ offset: Int) -> String { "it mixes UTF-8 with another encoding (byte \(offset))" }
  func otherEncoding(_ name: String, offset: Int) -> String { "it is not \(name) (byte \(offset))" }
  func holdsNUL(_ offset: Int) -> String { "it holds NUL bytes (byte \(offset)); it is not a text file" }
  var cellOutOfOrder: String { "this cell stands after one that lies further to the right" }
  var cellTwice: String { "two cells have this reference" }
  func badReference(_ reference: String) -> String { "a cell has the reference '\(reference)', which no sheet has" }
  func cellInOtherRow(_ reference: String) -> String { "a cell with the reference '\(reference)' stands in this row" }
  var cellOutsideRow: String { "there is a cell that does not stand directly in a row" }
  func noSuchText(index: String, count: String) -> String { "this cell refers to text \(index) and the workbook has \(count) (from 0 on)" }
  func noSuchFormat(index: String, count: String) -> String { "this cell refers to format \(index) and the workbook has \(count) (from 0 on)" }
  func unknownType(_ type: String) -> String { "this cell is of a type that does not exist, '\(type)'" }
  func badBoolean(_ value: String) -> String { "this cell is true or false and holds '\(value)'" }
  var twoValues: String { "this cell holds two values" }
  func cellTooLong(_ limit: String) -> String { "this cell is longer than \(limit) characters, the most that one holds" }
  func badRowNumber(_ number: String) -> String { "a row has the number '\(number)', which no sheet has" }
  var rowOutOfOrder: String { "this row stands after one of the same or a greater number" }
  func delimiter(_ sign: Character) -> String { sign == "\t" ? "delimiter tab" : "delimiter '\(sign)'" }
  func decimal(_ mark: String) -> String { "decimal \(mark)" }
  var comma: String { "comma" }
  var point: String { "point" }
  func alsoAccepted(_ found: String, _ synonyms: String) -> String { "\(found) (also accepted: \(synonyms))" }
}
