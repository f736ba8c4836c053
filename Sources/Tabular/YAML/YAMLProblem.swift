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
    return LocalizedText(
      es: "hay un carácter de control (\(name)) que no se ve; bórrelo",
      en: "there is a control character (\(name)) that does not show; delete it")
  }

  static let noMemory = LocalizedText(
    es: "no queda memoria para leerlo", en: "there is no memory left to read it")

  private static let general = LocalizedText(
    es: "lo que hay aquí no sigue las reglas de YAML",
    en: "what stands here does not follow the rules of YAML")

  private static let known: [String: LocalizedText] = [
    "found character that cannot start any token": LocalizedText(
      es:
        "un valor no puede empezar por este carácter; póngalo entre comillas (o sobra un tabulador)",
      en: "a value cannot begin with this character; put it in quotes (or there is a stray tab)"),
    "could not find expected ':'": LocalizedText(
      es: "aquí falta ':' después de la clave", en: "there is no ':' after the key here"),
    "block sequence entries are not allowed in this context": LocalizedText(
      es: "aquí no puede empezar un elemento de lista ('-'); va en una línea propia",
      en: "an item of a list ('-') cannot begin here; it goes on a line of its own"),
    "mapping keys are not allowed in this context": LocalizedText(
      es: "aquí no puede empezar una clave ('?')", en: "a key ('?') cannot begin here"),
    "mapping values are not allowed in this context": LocalizedText(
      es: "hay ': ' donde no puede empezar un valor; un texto que lo lleva va entre comillas",
      en: "there is ': ' where no value can begin; a text that holds it goes in quotes"),
    "did not find expected node content": LocalizedText(
      es: "aquí se esperaba un valor", en: "a value was expected here"),
    "did not find expected '-' indicator": LocalizedText(
      es: "aquí se esperaba otro elemento de la lista ('-'), con la sangría de los anteriores",
      en: "another item of the list ('-') was expected here, indented like those before"),
    "did not find expected key": LocalizedText(
      es: "aquí se esperaba otra clave, con la sangría de las anteriores",
      en: "another key was expected here, indented like those before"),
    "did not find expected ',' or ']'": LocalizedText(
      es: "en la lista entre corchetes falta una ',' o el ']' final",
      en: "a ',' or the final ']' of the list in brackets is missing"),
    "did not find expected ',' or '}'": LocalizedText(
      es: "en el bloque entre llaves falta una ',' o la '}' final",
      en: "a ',' or the final '}' of the block in braces is missing"),
    "found unexpected ':'": LocalizedText(
      es: "hay ':' en medio de un valor; póngalo entre comillas",
      en: "there is ':' within a value; put it in quotes"),
    "found unexpected end of stream": unclosedQuote,
    "found unexpected document indicator": unclosedQuote,
    "found unknown escape character": LocalizedText(
      es:
        "tras una '\\' entre comillas dobles hay una letra que no significa nada; escriba '\\\\' o use comillas simples",
      en:
        "after a '\\' in double quotes stands a letter that means nothing; write '\\\\' or use single quotes"
    ),
    "did not find expected hexdecimal number": escape,
    "found invalid Unicode character escape code": escape,
    "found a tab character where an indentation space is expected": tab,
    "found a tab character that violates indentation": tab,
    "found an indentation indicator equal to 0": LocalizedText(
      es: "la sangría de un texto de varias líneas no puede ser 0",
      en: "the indentation of a text of several lines cannot be 0"),
    "did not find expected comment or line break": LocalizedText(
      es: "aquí debía acabar la línea", en: "the line should have ended here"),
    "did not find expected alphabetic or numeric character": LocalizedText(
      es: "tras '&' o '*' se esperaba un nombre; un texto que empieza así va entre comillas",
      en: "a name was expected after '&' or '*'; a text that begins so goes in quotes"),
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
    "did not find expected <document start>": LocalizedText(
      es: "aquí ya había acabado el contenido; quizá falta sangría o una clave",
      en: "the content had already ended here; perhaps indentation or a key is missing"),
    "did not find expected <stream-start>": general,
    "Maximum nesting level reached, set with yaml_set_max_nest_level())": LocalizedText(
      es: "hay demasiados niveles de anidamiento", en: "there are too many nested levels"),
    "input is too long": LocalizedText(es: "es demasiado largo", en: "it is too long"),
  ]

  private static let unclosedQuote = LocalizedText(
    es: "unas comillas no se cierran", en: "a quote is never closed")
  private static let escape = LocalizedText(
    es: "un código '\\x', '\\u' o '\\U' no es el de ningún carácter",
    en: "a code '\\x', '\\u' or '\\U' is that of no character")
  private static let tab = LocalizedText(
    es: "hay un tabulador en la sangría; use espacios",
    en: "there is a tab in the indentation; use blanks")
  private static let tag = LocalizedText(
    es: "un texto que empieza por '!' va entre comillas",
    en: "a text that begins with '!' goes in quotes")
  private static let directive = LocalizedText(
    es: "una línea que empieza por '%' no sirve aquí; si es un texto, póngalo entre comillas",
    en: "a line that begins with '%' is of no use here; if it is a text, put it in quotes")
}
