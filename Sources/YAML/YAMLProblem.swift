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
    return LocalizedText { $0.yaml.controlCharacter(name) }
  }

  static let noMemory = LocalizedText(\.yaml.noMemory)

  private static let general = LocalizedText(\.yaml.notYAML)

  private static let known: [String: LocalizedText] = [
    "found character that cannot start any token": LocalizedText(\.yaml.badFirstCharacter),
    "could not find expected ':'": LocalizedText(\.yaml.colonMissing),
    "block sequence entries are not allowed in this context": LocalizedText(
      \.yaml.itemMisplaced),
    "mapping keys are not allowed in this context": LocalizedText(\.yaml.keyMisplaced),
    "mapping values are not allowed in this context": LocalizedText(\.yaml.valueMisplaced),
    "did not find expected node content": LocalizedText(\.yaml.valueExpected),
    "did not find expected '-' indicator": LocalizedText(\.yaml.itemExpected),
    "did not find expected key": LocalizedText(\.yaml.keyExpected),
    "did not find expected ',' or ']'": LocalizedText(\.yaml.bracketMissing),
    "did not find expected ',' or '}'": LocalizedText(\.yaml.braceMissing),
    "found unexpected ':'": LocalizedText(\.yaml.colonInValue),
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "found unknown escape character": LocalizedText(\.yaml.badEscape),
    "did not find expected hexdecimal number": escape,
    "found invalid Unicode character escape code": escape,
    "found a tab character where an indentation space is expected": tab,
    "found a tab character that violates indentation": tab,
    "found an indentation indicator equal to 0": LocalizedText(\.yaml.indentationOfZero),
    "did not find expected comment or line break": LocalizedText(\.yaml.lineEndExpected),
    "did not find expected alphabetic or numeric character": LocalizedText(
      \.yaml.anchorNameExpected),
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
    "did not find expected <document start>": LocalizedText(\.yaml.contentEnded),
    "did not find expected <stream-start>": general,
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": LocalizedText(
      \.yaml.tooDeep),
    "input is too long": LocalizedText(\.yaml.tooLong),
  ]

  private static let unclosedQuote = LocalizedText(\.yaml.quoteNotClosed)
  private static let escape = LocalizedText(\.yaml.badCharacterCode)
  private static let tab = LocalizedText(\.yaml.tabInIndentation)
  private static let tag = LocalizedText(\.yaml.tagNotQuoted)
  private static let directive = LocalizedText(\.yaml.directive)
}
