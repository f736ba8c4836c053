// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of the command line, in Spanish.
struct SpanishUsageWording: UsageWording {
  func argumentNotUTF8(_ text: String) -> String { "El argumento '\(text)' no es UTF-8: cambie el nombre del archivo o carpeta, o ejecute imacs desde dentro de ella." }
  func unused(_ list: String) -> String { "Sin efecto en esta versión: \(list)." }
  func unusedClause(_ list: String) -> String { "sin efecto en esta versión: \(list)" }
  func error(_ message: String, help command: String) -> String { "Error: \(message)\n  Más información: '\(command) --help'." }
  func invalidValue(_ value: Int, of option: String, from least: Int, to most: Int?)
    -> String
  {
    "El valor '\(value)' no vale para '\(option)': use "
      + (most.map { "de \(least) a \($0)." } ?? "\(least) o más.")
  }

  var decimalGoesWithBrands: String { "'--decimal' va con '--brands': es la marca decimal de ese archivo." }
  var masterGoesWithSpark: String { "'--master' va con '--engine spark'." }
  var noSpark: String { "El motor 'spark' no está en esta versión; use '--engine native', que da los mismos números." }
  func emptyOutput(_ option: String) -> String { "El valor de '\(option)' está vacío: indique dónde escribir." }
  func noStandardOutput(_ option: String) -> String { "'\(option) -' no escribe en la salida estándar: indique una ruta; una que se llame '-' es './-'." }
  func noCommand(_ word: String, of parent: String, near: String?, known: String) -> String { "'\(parent)' no tiene el comando '\(word)'.\(hint(near)) Los comandos son: \(known)." }
  func noModel(_ name: String, near: String?, known: String) -> String { "No hay ningún modelo '\(name)'.\(hint(near)) Los modelos son: \(known); o indique la ruta de un archivo de modelo." }
  func noBundledModel(_ id: String, near: String?, known: String) -> String { "No hay ningún modelo incluido '\(id)'.\(hint(near)) Los modelos son: \(known)." }
  func noRule(_ id: String, near: String?) -> String { "No hay ninguna regla '\(id)'.\(hint(near)) 'imacs rules' las da todas." }
  func hint(_ near: String?) -> String { near.map { " ¿Quería decir '\($0)'?" } ?? "" }
  var parserMessages: [(english: Phrase, own: Phrase)] {
    [
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
        "The value '{1}' is invalid for '{2}'. Please provide one of {list}.",
        "El valor '{1}' no vale para '{2}'. Indique {list}."
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
  }

  var or: String { "o" }
}
