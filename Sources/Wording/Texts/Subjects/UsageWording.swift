/// What is said of a wrong command line.
package protocol UsageWording: Sendable {
  func argumentNotUTF8(_ text: String) -> String
  /// What was asked for and is not used yet, as a sentence; `unusedClause` within one.
  func unused(_ list: String) -> String
  func unusedClause(_ list: String) -> String
  /// Wrong usage as the parser tells it, with the command whose help says more.
  func error(_ message: String, help command: String) -> String
  func invalidValue(_ value: Int, of option: String, from least: Int, to most: Int?) -> String
  var decimalGoesWithBrands: String { get }
  var masterGoesWithSpark: String { get }
  var noSpark: String { get }
  func emptyOutput(_ option: String) -> String
  func noStandardOutput(_ option: String) -> String
  func noCommand(_ word: String, of parent: String, near: String?, known: String) -> String
  func noModel(_ name: String, near: String?, known: String) -> String
  func noBundledModel(_ id: String, near: String?, known: String) -> String
  func noRule(_ id: String, near: String?) -> String
  /// A sentence that names the nearest known word; nothing where none is near.
  func hint(_ near: String?) -> String
  /// What the argument parser says, by the English it says it in, in the order
  /// they are tried; a message that is not among them stays as it is.
  var parserMessages: [(english: Phrase, own: Phrase)] { get }
  /// Between the last two of the words the argument parser proposes.
  var or: String { get }
}
