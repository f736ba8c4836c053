/// Why a table of text or a workbook cannot be read, and how it was read.
package protocol TableWording: Sendable {
  /// `offset` is the byte that tells, as below.
  func mixedEncodings(_ offset: Int) -> String
  func otherEncoding(_ name: String, offset: Int) -> String
  func holdsNUL(_ offset: Int) -> String
  /// Damage of a workbook: here and below.
  var cellOutOfOrder: String { get }
  var cellTwice: String { get }
  func badReference(_ reference: String) -> String
  func cellInOtherRow(_ reference: String) -> String
  var cellOutsideRow: String { get }
  func noSuchText(index: String, count: String) -> String
  func noSuchFormat(index: String, count: String) -> String
  func unknownType(_ type: String) -> String
  func badBoolean(_ value: String) -> String
  var twoValues: String { get }
  func cellTooLong(_ limit: String) -> String
  func badRowNumber(_ number: String) -> String
  var rowOutOfOrder: String { get }
  func delimiter(_ sign: Character) -> String
  func decimal(_ mark: String) -> String
  var comma: String { get }
  var point: String { get }
  /// The columns found, and other names of the one that is missing.
  func alsoAccepted(_ found: String, _ synonyms: String) -> String
}
