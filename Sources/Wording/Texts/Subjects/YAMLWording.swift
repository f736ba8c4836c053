/// What is said of YAML files.
package protocol YAMLWording: Sendable {
  var aSecondDocument: String { get }
  var anAnchor: String { get }
  var aTag: String { get }
  var anAlias: String { get }
  var aKeyThatIsNotA: String { get }
  var aMergeKey: String { get }
  var aSingleValue: String { get }
  var aList: String { get }
  var aBlockOfKeys: String { get }
  func thereIsAControlCharacterThat(name: String) -> String
  var thereIsNoMemoryLeftTo: String { get }
  var whatStandsHereDoesNotFollow: String { get }
  var aValueCannotBeginWithThis: String { get }
  var thereIsNoAfterTheKey: String { get }
  var anItemOfAListCannot: String { get }
  var aKeyCannotBeginHere: String { get }
  var thereIsWhereNoValueCan: String { get }
  var aValueWasExpectedHere: String { get }
  var anotherItemOfTheListWas: String { get }
  var anotherKeyWasExpectedHereIndented: String { get }
  var aOrTheFinalOfThe: String { get }
  var aOrTheFinalOfThe2: String { get }
  var thereIsWithinAValuePut: String { get }
  var afterAInDoubleQuotesStands: String { get }
  var theIndentationOfATextOf: String { get }
  var theLineShouldHaveEndedHere: String { get }
  var aNameWasExpectedAfterOr: String { get }
  var theContentHadAlreadyEndedHere: String { get }
  var thereAreTooManyNestedLevels: String { get }
  var itIsTooLong: String { get }
  var aQuoteIsNeverClosed: String { get }
  var aCodeXUOrU: String { get }
  var thereIsATabInThe: String { get }
  var aTextThatBeginsWithGoes: String { get }
  var aLineThatBeginsWithIs: String { get }
  var nothing: String { get }
  var aNumberWithADecimalPoint: String { get }
  func aWholeNumberFromTo(lowerBound: Int, upperBound: Int) -> String
  var aDateSuchAs: String { get }
  var aText: String { get }
  func oneOf(_ names: String) -> String
}
