// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of YAML files, in English.
struct EnglishYAMLWording: YAMLWording {
  var aSecondDocument: String { "a second document" }
  var anAnchor: String { "an anchor (&)" }
  var aTag: String { "a tag (!)" }
  var anAlias: String { "an alias (*)" }
  var keyNotText: String { "a key that is not a text" }
  var aMergeKey: String { "a merge key (<<)" }
  var aSingleValue: String { "a single value" }
  var aList: String { "a list" }
  var aBlockOfKeys: String { "a block of keys" }
  func controlCharacter(_ name: String) -> String { "there is a control character (\(name)) that does not show; delete it" }
  var noMemory: String { "there is no memory left to read it" }
  var notYAML: String { "what stands here does not follow the rules of YAML" }
  var badFirstCharacter: String { "a value cannot begin with this character; put it in quotes (or there is a stray tab)" }
  var colonMissing: String { "there is no ':' after the key here" }
  var itemMisplaced: String { "an item of a list ('-') cannot begin here; it goes on a line of its own" }
  var keyMisplaced: String { "a key ('?') cannot begin here" }
  var valueMisplaced: String { "there is ': ' where no value can begin; a text that holds it goes in quotes" }
  var valueExpected: String { "a value was expected here" }
  var itemExpected: String { "another item of the list ('-') was expected here, indented like those before" }
  var keyExpected: String { "another key was expected here, indented like those before" }
  var bracketMissing: String { "a ',' or the final ']' of the list in brackets is missing" }
  var braceMissing: String { "a ',' or the final '}' of the block in braces is missing" }
  var colonInValue: String { "there is ':' within a value; put it in quotes" }
  var badEscape: String { "after a '\\' in double quotes stands a letter that means nothing; write '\\\\' or use single quotes" }
  var indentationOfZero: String { "the indentation of a text of several lines cannot be 0" }
  var lineEndExpected: String { "the line should have ended here" }
  var anchorNameExpected: String { "a name was expected after '&' or '*'; a text that begins so goes in quotes" }
  var contentEnded: String { "the content had already ended here; perhaps indentation or a key is missing" }
  var tooDeep: String { "there are too many nested levels" }
  var tooLong: String { "it is too long" }
  var quoteNotClosed: String { "a quote is never closed" }
  var badCharacterCode: String { "a code '\\x', '\\u' or '\\U' is that of no character" }
  var tabInIndentation: String { "there is a tab in the indentation; use blanks" }
  var tagNotQuoted: String { "a text that begins with '!' goes in quotes" }
  var directive: String { "a line that begins with '%' is of no use here; if it is a text, put it in quotes" }
  var nothing: String { "nothing" }
  var numberWithPoint: String { "a number with a decimal point, such as 12.5" }
  func wholeNumber(from least: Int, to most: Int) -> String { "a whole number from \(least) to \(most)" }
  var date: String { "a date such as 2016-06-30" }
  var aText: String { "a text" }
  func oneOf(_ names: String) -> String { "one of \(names)" }
  func encoding(_ names: String) -> String { "one of \(names)" }
  var singleCharacter: String { "a single character, such as ';' or ',', or 'tab'" }
}
