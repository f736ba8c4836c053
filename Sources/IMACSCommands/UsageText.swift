import Findings
import Wording

/// What the argument parser says of wrong usage, in Spanish. It speaks
/// English only; a text that is not known here stays as it is.
enum UsageText {
  /// The whole message: what is wrong, the usage, where to find more.
  static func translated(_ text: String, to language: Language) -> String {
    guard language == .es else { return text }
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      // Help of one option is there in English only.
      if line.hasPrefix("Help:  ") { continue }
      lines.append(Self.line(line))
    }
    return lines.joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    if line.hasPrefix("Error: ") {
      return "Error: " + message(String(line.dropFirst("Error: ".count)))
    }
    return message(line)
  }

  /// One line of it.
  static func message(_ text: String) -> String {
    for (en, es) in patterns {
      guard let parts = match(text, en) else { continue }
      var filled = es
      for (number, part) in parts.enumerated() {
        // The third is a list of the parser's own words.
        let shown = number == 2 ? inSpanish(list: part) : part
        filled = filled.replacing("{\(number + 1)}", with: shown)
      }
      return filled
    }
    return text
  }

  private static func inSpanish(list: String) -> String {
    list.replacing("' and '", with: "' o '").replacing("' or '", with: "' o '")
  }

  /// In the order they are tried.
  private static let patterns: [(en: String, es: String)] = [
    (
      "Unknown option '{1}'. Did you mean '{2}'?",
      "No existe la opción '{1}'. ¿Quería decir '{2}'?"
    ),
    ("Unknown option '{1}'", "No existe la opción '{1}'."),
    ("   or: Missing value for '{1}' in '{2}'", "   o bien: falta el valor de '{1}' en '{2}'."),
    ("Missing value for '{1}'", "Falta el valor de '{1}'."),
    (
      "The option '{1}' does not take any value, but '{2}' was specified.",
      "La opción '{1}' no lleva valor, pero se ha indicado '{2}'."
    ),
    ("Unexpected argument '{1}'", "Sobra el argumento '{1}'."),
    ("{1} unexpected arguments: '{2}'", "Sobran {1} argumentos: '{2}'."),
    (
      "Value to be set with flag '{1}' had already been set with flag '{2}'",
      "'{1}' contradice a '{2}'."
    ),
    ("Missing expected argument '{1}'", "Falta el argumento '{1}'."),
    ("Missing one of: '{1}'", "Falta uno de estos: '{1}'."),
    ("Missing required subcommand.", "Falta el subcomando."),
    (
      "The value '{1}' is invalid for '{2}'. Please provide one of {3}.",
      "El valor '{1}' no vale para '{2}'. Indique {3}."
    ),
    (
      "The value '{1}' is invalid for '{2}'. Please provide one of the following:",
      "El valor '{1}' no vale para '{2}'. Indique uno de estos:"
    ),
    ("The value '{1}' is invalid for '{2}'", "El valor '{1}' no vale para '{2}'."),
    ("Can't generate completion scripts for '{1}'.", "No hay autocompletado para '{1}'."),
    ("Can't autodetect a supported shell.", "No se reconoce el intérprete de órdenes."),
    (
      "Please use --generate-completion-script=<shell> with one of:",
      "Use --generate-completion-script=<shell> con uno de estos:"
    ),
    ("Usage: {1}", "Uso: {1}"),
    ("  See '{1}' for more information.", "  Más información: '{1}'."),
  ]

  /// What stands at the places `{1}`, `{2}` … of `pattern`, if the whole of
  /// `text` reads like it.
  private static func match(_ text: String, _ pattern: String) -> [String]? {
    var literals: [Substring] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      literals.append(rest[..<open])
      rest = rest[rest.index(after: close)...]
    }
    literals.append(rest)
    guard let first = literals.first, text.hasPrefix(first) else { return nil }
    var parts: [String] = []
    var left = text.dropFirst(first.count)
    for (number, literal) in literals.enumerated().dropFirst() {
      if number == literals.count - 1 {
        guard left.hasSuffix(literal) else { return nil }
        parts.append(String(left.dropLast(literal.count)))
        left = ""
      } else {
        guard let range = left.firstRange(of: literal) else { return nil }
        parts.append(String(left[..<range.lowerBound]))
        left = left[range.upperBound...]
      }
    }
    return left.isEmpty ? parts : nil
  }
}
