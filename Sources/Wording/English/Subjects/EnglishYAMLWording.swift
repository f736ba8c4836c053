/// What is said of YAML files, in English.
package struct EnglishYAMLWording: YAMLWording {
  package init() {}

  package var aSecondDocument: String { "a second document" }
  package var anAnchor: String { "an anchor (&)" }
  package var aTag: String { "a tag (!)" }
  package var anAlias: String { "an alias (*)" }
  package var aKeyThatIsNotA: String { "a key that is not a text" }
  package var aMergeKey: String { "a merge key (<<)" }
  package var aSingleValue: String { "a single value" }
  package var aList: String { "a list" }
  package var aBlockOfKeys: String { "a block of keys" }

  package func thereIsAControlCharacterThat(name: String) -> String {
    "there is a control character (\(name)) that does not show; delete it"
  }
  package var thereIsNoMemoryLeftTo: String { "there is no memory left to read it" }
  package var whatStandsHereDoesNotFollow: String {
    "what stands here does not follow the rules of YAML"
  }
  package var aValueCannotBeginWithThis: String {
    "a value cannot begin with this character; put it in quotes (or there is a stray tab)"
  }
  package var thereIsNoAfterTheKey: String { "there is no ':' after the key here" }
  package var anItemOfAListCannot: String {
    "an item of a list ('-') cannot begin here; it goes on a line of its own"
  }
  package var aKeyCannotBeginHere: String { "a key ('?') cannot begin here" }
  package var thereIsWhereNoValueCan: String {
    "there is ': ' where no value can begin; a text that holds it goes in quotes"
  }
  package var aValueWasExpectedHere: String { "a value was expected here" }
  package var anotherItemOfTheListWas: String {
    "another item of the list ('-') was expected here, indented like those before"
  }
  package var anotherKeyWasExpectedHereIndented: String {
    "another key was expected here, indented like those before"
  }
  package var aOrTheFinalOfThe: String {
    "a ',' or the final ']' of the list in brackets is missing"
  }
  package var aOrTheFinalOfThe2: String {
    "a ',' or the final '}' of the block in braces is missing"
  }
  package var thereIsWithinAValuePut: String { "there is ':' within a value; put it in quotes" }
  package var afterAInDoubleQuotesStands: String {
    "after a '\\' in double quotes stands a letter that means nothing; write '\\\\' or use single quotes"
  }
  package var theIndentationOfATextOf: String {
    "the indentation of a text of several lines cannot be 0"
  }
  package var theLineShouldHaveEndedHere: String { "the line should have ended here" }
  package var aNameWasExpectedAfterOr: String {
    "a name was expected after '&' or '*'; a text that begins so goes in quotes"
  }
  package var theContentHadAlreadyEndedHere: String {
    "the content had already ended here; perhaps indentation or a key is missing"
  }
  package var thereAreTooManyNestedLevels: String { "there are too many nested levels" }
  package var itIsTooLong: String { "it is too long" }
  package var aQuoteIsNeverClosed: String { "a quote is never closed" }
  package var aCodeXUOrU: String { "a code '\\x', '\\u' or '\\U' is that of no character" }
  package var thereIsATabInThe: String { "there is a tab in the indentation; use blanks" }
  package var aTextThatBeginsWithGoes: String { "a text that begins with '!' goes in quotes" }
  package var aLineThatBeginsWithIs: String {
    "a line that begins with '%' is of no use here; if it is a text, put it in quotes"
  }
  package var nothing: String { "nothing" }
  package var aNumberWithADecimalPoint: String { "a number with a decimal point, such as 12.5" }

  package func aWholeNumberFromTo(lowerBound: Int, upperBound: Int) -> String {
    "a whole number from \(lowerBound) to \(upperBound)"
  }
  package var aDateSuchAs: String { "a date such as 2016-06-30" }
  package var aText: String { "a text" }
  package func oneOf(_ names: String) -> String { "one of \(names)" }
}
