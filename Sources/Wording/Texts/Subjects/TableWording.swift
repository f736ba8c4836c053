/// What is said of tables.
package protocol TableWording: Sendable {
  func itMixesUTFWithAnotherEncoding(offset: Int) -> String
  func itIsNotByte(rawValue: String, offset: Int) -> String
  func itHoldsNULBytesByteIt(offset: Int) -> String
  var thisCellStandsAfterOneThat: String { get }
  var twoCellsHaveThisReference: String { get }
  func aCellHasTheReferenceWhich(reference: String) -> String
  func aCellWithTheReferenceStands(reference: String) -> String
  var thereIsACellThatDoes: String { get }
  func thisCellRefersToTextAnd(index: String, count: String) -> String
  func thisCellRefersToFormatAnd(index: String, count: String) -> String
  func thisCellIsOfAType(type: String) -> String
  func thisCellIsTrueOrFalse(value: String) -> String
  var thisCellHoldsTwoValues: String { get }
  func thisCellIsLongerThanCharacters(limit: String) -> String
  func aRowHasTheNumberWhich(number: String) -> String
  var thisRowStandsAfterOneOf: String { get }
  func delimiter(_ sign: Character) -> String
  func decimal(_ mark: String) -> String
  var comma: String { get }
  var point: String { get }
  /// The columns found, and other names of the one that is missing.
  func alsoAccepted(_ found: String, _ synonyms: String) -> String
}
