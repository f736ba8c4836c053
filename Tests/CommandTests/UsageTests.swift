import ArgumentParser
import Findings
import ImacsTestSupport
import Wording
import Foundation
import Testing

@testable import IMACSCommands

/// Wrong usage is told in the reader's language, with what was meant.
struct UsageTests {
  private func errors(_ arguments: String, _ language: String = "es_ES.UTF-8") throws -> String {
    let folder = try TemporaryFolder.withStudy()
    let result = try Program.shell("LANG=\(language) '\(Program.path)' \(arguments)", in: folder)
    #expect(result.status == 64, "\(arguments)")
    #expect(result.output == "")
    #expect(try folder.names() == ["study"])
    return result.errors
  }

  @Test(arguments: [
    ("run study --stric", "No existe la opción '--stric'. ¿Quería decir '--strict'?"),
    ("run study --colour red", "No existe la opción '--colour'."),
    ("run study -x", "No existe la opción '-x'."),
    ("run", "Falta el argumento '<STUDY>'."),
    ("run study -o", "Falta el valor de '-o <DIR>'."),
    ("run study other", "Sobra el argumento 'other'."),
    ("run study one two", "Sobran 2 argumentos: 'one', 'two'."),
    ("run study --quiet=1", "La opción '--quiet' no lleva valor, pero se ha indicado '1'."),
    (
      "run study --formats docx",
      "El valor 'docx' no vale para '--formats <formats>'. Indique 'xlsx', 'html', 'json', 'csv' o 'pdf'."
    ),
    ("run study --threads many", "El valor 'many' no vale para '--threads <N>'."),
    ("run study --threads 0", "El valor '0' no vale para '--threads': use de 1 a 1024."),
    ("run study --replications=-1", "El valor '-1' no vale para '--replications': use 0 o más."),
    (
      "run study -o -",
      "'-o -' no escribe en la salida estándar: indique una ruta; una que se llame '-' es './-'."
    ),
    ("run study -o ''", "El valor de '-o' está vacío: indique dónde escribir."),
    ("new - --model imacs-2016", "'DIR -' no escribe en la salida estándar: indique una ruta;"),
    ("new x --model imacs-2016 --edition 3", "El valor '3' no vale para '--edition'"),
    ("observe x.csv --study study -o -", "'-o -' no escribe en la salida estándar"),
    ("observe x.csv --study study --engine spark", "El motor 'spark' no está en esta versión"),
    (
      "models show imacs-2061",
      "No hay ningún modelo incluido 'imacs-2061'. ¿Quería decir 'imacs-2016'?"
    ),
    ("rules decimal-ambigous", "No hay ninguna regla 'decimal-ambigous'. ¿Quería decir"),
    (
      "chekc study --threads 2",
      "'imacs' no tiene el comando 'chekc'. ¿Quería decir 'check'? Los comandos son: run, check, "
    ),
    (
      "models sohw x",
      "'imacs models' no tiene el comando 'sohw'. ¿Quería decir 'show'? Los comandos son: list, show, check, new, diff."
    ),
    ("--generate-completion-script=tcsh", "No hay autocompletado para 'tcsh'."),
  ])
  func inSpanish(_ arguments: String, _ expected: String) throws {
    let text = try errors(arguments)
    #expect(text.hasPrefix("Error: " + expected), "\(text)")
    for english in ["Usage:", "Help:", "See '", "Missing", "Unknown", "Please"] {
      #expect(!text.contains(english), "\(text)")
    }
  }

  @Test func theUsageOfTheCommandFollows() throws {
    let text = try errors("check")
    #expect(text.contains("\nUso: imacs check <STUDY> "))
    #expect(text.hasSuffix("\n  Más información: 'imacs check --help'.\n"))
  }

  @Test func inEnglishItStaysAsTheParserSaysIt() throws {
    let text = try errors("run study --lang fr", "en_GB.UTF-8")
    #expect(
      text.hasPrefix(
        "Error: The value 'fr' is invalid for '--lang <lang>'. Please provide one of 'es' and 'en'.\n"
      ))
    #expect(
      try errors("chekc", "C").hasPrefix(
        "Error: 'imacs' has no command 'chekc'. Did you mean 'check'? The commands are: "))
  }

  @Test func theLanguageAskedForWins() throws {
    #expect(try errors("run --lang en", "es_ES.UTF-8").hasPrefix("Error: Missing expected"))
    #expect(try errors("run --lang=es", "en_GB.UTF-8").hasPrefix("Error: Falta el argumento"))
  }

  @Test(arguments: [
    (["LANG": "es_ES.UTF-8"], Language.es), (["LANG": "es"], .es), (["LANG": "est_EE"], .en),
    (["LC_ALL": "", "LANG": "es_MX"], .es), (["LC_ALL": "C", "LANG": "es_ES"], .en),
    (["LC_MESSAGES": "es_AR", "LANG": "en_US"], .es), ([:], .en),
  ])
  func theSystemsLanguage(_ environment: [String: String], _ language: Language) {
    #expect(ReaderLanguage.system(environment) == language)
    #expect(ReaderLanguage.of(["run", "x", "--", "--lang", "es"], environment: [:]) == .en)
  }

  @Test func textsOfTheParserThatStayUnknownStayAsTheyAre() {
    #expect(
      UsageText.translated("Error: Quite new\nUsage: imacs", to: .es)
        == "Error: Quite new\nUso: imacs")
    #expect(UsageText.translated("Usage: imacs", to: .en) == "Usage: imacs")
    #expect(
      UsageText.translated(
        "The value ''' is invalid for '--a <b>'. Please provide one of 'x' and 'y'.", to: .es)
        == "El valor ''' no vale para '--a <b>'. Indique 'x' o 'y'.")
  }

  /// A name that is no text is refused: read as text it would be another.
  @Test func pathsThatAreNoTextAreRefused() throws {
    let folder = try TemporaryFolder.withStudy()
    let result = try Program.shell(
      "'\(Program.path)' run study -o \"$(printf 'out\\377\\303\\261')\"", in: folder)
    #expect(result.status == 64)
    #expect(
      result.errors
        == "Error: The argument 'out\\xFFñ' is not UTF-8: rename the file or folder, or run imacs from inside it.\n"
    )
    #expect(try folder.names() == ["study"])
  }

  /// From inside a folder whose name is no text everything works.
  @Test func aFolderThatIsNoTextIsFitToWorkIn() throws {
    let folder = try TemporaryFolder()
    let result = try Program.shell(
      """
      mkdir "$(printf 'in\\377')" && cd "$(printf 'in\\377')" && \
      '\(Program.path)' new study --model imacs-2016 --edition 2017 && \
      '\(Program.path)' run study -o out/2017 --quiet && ls && ls out && cd .. && ls | wc -l && rm -r in*
      """, in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasSuffix("\nout/2017\nout\nstudy\n2017\n1\n"), "\(result.output)")
  }
}
