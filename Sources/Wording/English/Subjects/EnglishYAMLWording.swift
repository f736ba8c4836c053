/// What is said of YAML files, in English.
package struct EnglishYAMLWording: YAMLWording {
  package init() {}

  package var aSecondDocument: String { "a second document" }
  package var anAnchor: String { "an anchor (&)" }
  package var aTag: String { "a tag (!)" }
  package var anAlias: String { "an alias (*)" }
  package var keyNotText: String { "a key that is not a text" }
  package var aMergeKey: String { "a merge key (<<)" }
  package var aSingleValue: String { "a single value" }
  package var aList: String { "a list" }
  package var aBlockOfKeys: String { "a block of keys" }

  package func controlCharacter(_ name: String) -> String {
    "there is a control character (\(name)) that does not show; delete it"
  }
  package var noMemory: String { "there is no memory left to read it" }
  package var notYAML: String {
    "what stands here does not follow the rules of YAML"
  }
  package var badFirstCharacter: String {
    "a value cannot begin with this character; put it in quotes (or there is a stray tab)"
  }
  package var colonMissing: String { "there is no ':' after the key here" }
  package var itemMisplaced: String {
    "an item of a list ('-') cannot begin here; it goes on a line of its own"
  }
  package var keyMisplaced: String { "a key ('?') cannot begin here" }
  package var valueMisplaced: String {
    "there is ': ' where no value can begin; a text that holds it goes in quotes"
  }
  package var valueExpected: String { "a value was expected here" }
  package var itemExpected: String {
    "another item of the list ('-') was expected here, indented like those before"
  }
  package var keyExpected: String {
    "another key was expected here, indented like those before"
  }
  package var bracketMissing: String {
    "a ',' or the final ']' of the list in brackets is missing"
  }
  package var braceMissing: String {
    "a ',' or the final '}' of the block in braces is missing"
  }
  package var colonInValue: String { "there is ':' within a value; put it in quotes" }
  package var badEscape: String {
    "after a '\\' in double quotes stands a letter that means nothing; write '\\\\' or use single quotes"
  }
  package var indentationOfZero: String {
    "the indentation of a text of several lines cannot be 0"
  }
  package var lineEndExpected: String { "the line should have ended here" }
  package var anchorNameExpected: String {
    "a name was expected after '&' or '*'; a text that begins so goes in quotes"
  }
  package var contentEnded: String {
    "the content had already ended here; perhaps indentation or a key is missing"
  }
  package var tooDeep: String { "there are too many nested levels" }
  package var tooLong: String { "it is too long" }
  package var quoteNotClosed: String { "a quote is never closed" }
  package var badCharacterCode: String { "a code '\\x', '\\u' or '\\U' is that of no character" }
  package var tabInIndentation: String { "there is a tab in the indentation; use blanks" }
  package var tagNotQuoted: String { "a text that begins with '!' goes in quotes" }
  package var directive: String {
    "a line that begins with '%' is of no use here; if it is a text, put it in quotes"
  }
  package var nothing: String { "nothing" }
  package var numberWithPoint: String { "a number with a decimal point, such as 12.5" }

  package func wholeNumber(from least: Int, to most: Int) -> String {
    "a whole number from \(least) to \(most)"
  }
  package var date: String { "a date such as 2016-06-30" }
  package var aText: String { "a text" }
  package func oneOf(_ names: String) -> String { "one of \(names)" }
  package func encoding(_ names: String) -> String { "one of \(names)" }
  package var singleCharacter: String { "a single character, such as ';' or ',', or 'tab'" }
}
