import Findings
import Wording

/// What libyaml says of a text that is no YAML, in the reader's words.
enum YAMLProblem {
  /// The wording of libyaml's `problem`; what nobody foresaw is told in
  /// general words, never in libyaml's own.
  static func wording(_ problem: String) -> LocalizedText { known[problem] ?? general }

  /// A character that no YAML file may hold.
  static func control(_ code: Int) -> LocalizedText {
    let digits = String(code, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return LocalizedText { $0.yaml.thereIsAControlCharacterThat(name: name) }
  }

  static let noMemory = LocalizedText(\.yaml.thereIsNoMemoryLeftTo)

  private static let general = LocalizedText(\.yaml.whatStandsHereDoesNotFollow)

  private static let known: [String: LocalizedText] = [
    "found character that cannot start any token": LocalizedText(\.yaml.aValueCannotBeginWithThis),
    "could not find expected ':'": LocalizedText(\.yaml.thereIsNoAfterTheKey),
    "block sequence entries are not allowed in this context": LocalizedText(
      \.yaml.anItemOfAListCannot),
    "mapping keys are not allowed in this context": LocalizedText(\.yaml.aKeyCannotBeginHere),
    "mapping values are not allowed in this context": LocalizedText(\.yaml.thereIsWhereNoValueCan),
    "did not find expected node content": LocalizedText(\.yaml.aValueWasExpectedHere),
    "did not find expected '-' indicator": LocalizedText(\.yaml.anotherItemOfTheListWas),
    "did not find expected key": LocalizedText(\.yaml.anotherKeyWasExpectedHereIndented),
    "did not find expected ',' or ']'": LocalizedText(\.yaml.aOrTheFinalOfThe),
    "did not find expected ',' or '}'": LocalizedText(\.yaml.aOrTheFinalOfThe2),
    "found unexpected ':'": LocalizedText(\.yaml.thereIsWithinAValuePut),
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "found unknown escape character": LocalizedText(\.yaml.afterAInDoubleQuotesStands),
    "did not find expected hexdecimal number": escape,
    "found invalid Unicode character escape code": escape,
    "found a tab character where an indentation space is expected": tab,
    "found a tab character that violates indentation": tab,
    "found an indentation indicator equal to 0": LocalizedText(\.yaml.theIndentationOfATextOf),
    "did not find expected comment or line break": LocalizedText(\.yaml.theLineShouldHaveEndedHere),
    "did not find expected alphabetic or numeric character": LocalizedText(
      \.yaml.aNameWasExpectedAfterOr),
    "found undefined tag handle": tag, "did not find the expected '>'": tag,
    "did not find expected '!'": tag, "did not find expected tag URI": tag,
    "did not find URI escaped octet": tag, "found an incorrect leading UTF-8 octet": tag,
    "found an incorrect trailing UTF-8 octet": tag,
    "did not find expected whitespace or line break": tag,
    "did not find expected whitespace": directive, "found unknown directive name": directive,
    "could not find expected directive name": directive,
    "found unexpected non-alphabetical character": directive,
    "did not find expected digit or '.' character": directive,
    "found extremely long version number": directive,
    "did not find expected version number": directive,
    "found duplicate %YAML directive": directive, "found duplicate %TAG directive": directive,
    "found incompatible YAML document": directive,
    "did not find expected <document start>": LocalizedText(\.yaml.theContentHadAlreadyEndedHere),
    "did not find expected <stream-start>": general,
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": LocalizedText(
      \.yaml.thereAreTooManyNestedLevels),
    "input is too long": LocalizedText(\.yaml.itIsTooLong),
  ]

  private static let unclosedQuote = LocalizedText(\.yaml.aQuoteIsNeverClosed)
  private static let escape = LocalizedText(\.yaml.aCodeXUOrU)
  private static let tab = LocalizedText(\.yaml.thereIsATabInThe)
  private static let tag = LocalizedText(\.yaml.aTextThatBeginsWithGoes)
  private static let directive = LocalizedText(\.yaml.aLineThatBeginsWithIs)
}
