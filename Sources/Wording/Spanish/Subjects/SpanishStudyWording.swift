/// What is said of study folders, in Spanish.
package struct SpanishStudyWording: StudyWording {
  package init() {}
  package func decimalOption(_ option: String) -> String {
    "'\(option) comma' o '\(option) point'"
  }
  package func decimalKey(_ name: String) -> String {
    "en study.yaml, '{file: \(name), decimal: comma}' o '{file: \(name), decimal: point}'"
  }
  package var colour: String { "un color como \"#12436D\"" }
  package var fontFamilies: String {
    "nombres de familias tipográficas separados por comas, como \"Georgia, serif\""
  }
  package var ownScenarioID: String { "un identificador que no use otro escenario" }
  package var scenarioWithWeight: String {
    "un escenario que deje al menos un indicador con peso"
  }
  package var numberFromZero: String { "un número de 0 en adelante" }
  package var indicatorOrNode: String {
    "un indicador o un nodo del modelo por debajo de la raíz"
  }
  package var shareBelowOne: String { "un número de 0 a menos de 1" }
  package var shareBelowHalf: String { "un número de 0 a menos de 0,5" }
  package var aWorkbook: String { "un libro" }
  package var aTextFile: String { "un archivo de texto" }
  package var directory: String { "su índice" }
  package func sheetTwice(_ shown: String) -> String {
    "la hoja '\(shown)' está dos veces"
  }
  package func rows(count: String, places: String, more: String) -> String {
    " (\(count) filas: \(places)\(more))"
  }
  package var noUnit: String { "sin unidad" }
  package var numberInEitherMark: String { "un número como 12,5 o 12.5" }
  package func number(_ example: String) -> String {
    "un número como \(example)"
  }
}
