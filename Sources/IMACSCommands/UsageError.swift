import ArgumentParser
import Findings
import Wording

/// Wrong usage that the program itself notices, in the reader's language.
enum UsageError {
  /// An error that ends the program with 64.
  static func make(es: String, en: String) -> ValidationError {
    ValidationError(LocalizedText(es: es, en: en)[ReaderLanguage.current])
  }

  /// Fails for a place to write that is none: nothing, and `-`, which other
  /// programs take for standard output.
  static func checkOutput(_ path: String?, option: String) throws {
    guard let path, path.isEmpty || path == "-" else { return }
    if path.isEmpty {
      throw make(
        es: "El valor de '\(option)' está vacío: indique dónde escribir.",
        en: "The value of '\(option)' is empty: say where to write.")
    }
    throw make(
      es: "'\(option) -' no escribe en la salida estándar: indique una ruta; una que se llame '-' "
        + "es './-'.",
      en: "'\(option) -' does not write to standard output: give a path; one that is called '-' "
        + "is './-'.")
  }
}
