/// What is said of tables, in English.
package struct EnglishTableWording: TableWording {
  package init() {}

  package func itMixesUTFWithAnotherEncoding(offset: Int) -> String {
    "it mixes UTF-8 with another encoding (byte \(offset))"
  }

  package func itIsNotByte(rawValue: String, offset: Int) -> String {
    "it is not \(rawValue) (byte \(offset))"
  }

  package func itHoldsNULBytesByteIt(offset: Int) -> String {
    "it holds NUL bytes (byte \(offset)); it is not a text file"
  }
  package var thisCellStandsAfterOneThat: String {
    "this cell stands after one that lies further to the right"
  }
  package var twoCellsHaveThisReference: String { "two cells have this reference" }

  package func aCellHasTheReferenceWhich(reference: String) -> String {
    "a cell has the reference '\(reference)', which no sheet has"
  }

  package func aCellWithTheReferenceStands(reference: String) -> String {
    "a cell with the reference '\(reference)' stands in this row"
  }
  package var thereIsACellThatDoes: String {
    "there is a cell that does not stand directly in a row"
  }

  package func thisCellRefersToTextAnd(index: String, count: String) -> String {
    "this cell refers to text \(index) and the workbook has \(count) (from 0 on)"
  }

  package func thisCellRefersToFormatAnd(index: String, count: String) -> String {
    "this cell refers to format \(index) and the workbook has \(count) (from 0 on)"
  }

  package func thisCellIsOfAType(type: String) -> String {
    "this cell is of a type that does not exist, '\(type)'"
  }

  package func thisCellIsTrueOrFalse(value: String) -> String {
    "this cell is true or false and holds '\(value)'"
  }
  package var thisCellHoldsTwoValues: String { "this cell holds two values" }

  package func thisCellIsLongerThanCharacters(limit: String) -> String {
    "this cell is longer than \(limit) characters, the most that one holds"
  }

  package func aRowHasTheNumberWhich(number: String) -> String {
    "a row has the number '\(number)', which no sheet has"
  }
  package var thisRowStandsAfterOneOf: String {
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
