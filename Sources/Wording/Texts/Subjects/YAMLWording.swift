/// What is said of YAML files: what stands there, what libyaml finds, what was expected.
package protocol YAMLWording: Sendable {
  /// What such files may not hold: here and below.
  var aSecondDocument: String { get }
  var anAnchor: String { get }
  var aTag: String { get }
  var anAlias: String { get }
  var keyNotText: String { get }
  var aMergeKey: String { get }
  /// Kinds of values.
  var aSingleValue: String { get }
  var aList: String { get }
  var aBlockOfKeys: String { get }
  /// Completes the reason why a file is no YAML, as those below do.
  func controlCharacter(_ name: String) -> String
  var noMemory: String { get }
  var notYAML: String { get }
  var badFirstCharacter: String { get }
  var colonMissing: String { get }
  var itemMisplaced: String { get }
  var keyMisplaced: String { get }
  var valueMisplaced: String { get }
  var valueExpected: String { get }
  var itemExpected: String { get }
  var keyExpected: String { get }
  var bracketMissing: String { get }
  var braceMissing: String { get }
  var colonInValue: String { get }
  var badEscape: String { get }
  var indentationOfZero: String { get }
  var lineEndExpected: String { get }
  var anchorNameExpected: String { get }
  var contentEnded: String { get }
  var tooDeep: String { get }
  var tooLong: String { get }
  var quoteNotClosed: String { get }
  var badCharacterCode: String { get }
  var tabInIndentation: String { get }
  var tagNotQuoted: String { get }
  var directive: String { get }
  var nothing: String { get }
  /// What was expected: here and below.
  var numberWithPoint: String { get }
  func wholeNumber(from least: Int, to most: Int) -> String
  var date: String { get }
  var aText: String { get }
  func oneOf(_ names: String) -> String
  /// The name of an encoding, one of `names`.
  func encoding(_ names: String) -> String
  /// A mark between cells.
  var singleCharacter: String { get }
}
