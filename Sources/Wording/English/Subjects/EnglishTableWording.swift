/// What is said of tables, in English.
package struct EnglishTableWording: TableWording {
  package init() {}

  package func mixedEncodings(_ offset: Int) -> String {
    "it mixes UTF-8 with another encoding (byte \(offset))"
  }

  package func otherEncoding(_ name: String, offset: Int) -> String {
    "it is not \(name) (byte \(offset))"
  }

  package func holdsNUL(_ offset: Int) -> String {
    "it holds NUL bytes (byte \(offset)); it is not a text file"
  }
  package var cellOutOfOrder: String {
    "this cell stands after one that lies further to the right"
  }
  package var cellTwice: String { "two cells have this reference" }

  package func badReference(_ reference: String) -> String {
    "a cell has the reference '\(reference)', which no sheet has"
  }

  package func cellInOtherRow(_ reference: String) -> String {
    "a cell with the reference '\(reference)' stands in this row"
  }
  package var cellOutsideRow: String {
    "there is a cell that does not stand directly in a row"
  }

  package func noSuchText(index: String, count: String) -> String {
    "this cell refers to text \(index) and the workbook has \(count) (from 0 on)"
  }

  package func noSuchFormat(index: String, count: String) -> String {
    "this cell refers to format \(index) and the workbook has \(count) (from 0 on)"
  }

  package func unknownType(_ type: String) -> String {
    "this cell is of a type that does not exist, '\(type)'"
  }

  package func badBoolean(_ value: String) -> String {
    "this cell is true or false and holds '\(value)'"
  }
  package var twoValues: String { "this cell holds two values" }

  package func cellTooLong(_ limit: String) -> String {
    "this cell is longer than \(limit) characters, the most that one holds"
  }

  package func badRowNumber(_ number: String) -> String {
    "a row has the number '\(number)', which no sheet has"
  }
  package var rowOutOfOrder: String {
    "this row stands after one of the same or a greater number"
  }

  package func delimiter(_ sign: Character) -> String {
    sign == "\t" ? "delimiter tab" : "delimiter '\(sign)'"
  }

  package func decimal(_ mark: String) -> String { "decimal \(mark)" }
  package var comma: String { "comma" }
  package var point: String { "point" }

  package func alsoAccepted(_ found: String, _ synonyms: String) -> String {
    "\(found) (also accepted: \(synonyms))"
  }
}
