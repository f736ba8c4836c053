// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of study folders, in Spanish.
struct SpanishStudyWording: StudyWording {
  func decimalOption(_ option: String) -> String { "'\(option) comma' o '\(option) point'" }
  func decimalKey(_ name: String) -> String { "en study.yaml, '{file: \(name), decimal: comma}' o '{file: \(name), decimal: point}'" }
  var colour: String { "un color como \"#12436D\"" }
  var fontFamilies: String { "nombres de familias tipográficas separados por comas, como \"Georgia, serif\"" }
  var ownScenarioID: String { "un identificador que no use otro escenario" }
  var scenarioWithWeight: String { "un escenario que deje al menos un indicador con peso" }
  var numberFromZero: String { "un número de 0 en adelante" }
  var indicatorOrNode: String { "un indicador o un nodo del modelo por debajo de la raíz" }
  var shareBelowOne: String { "un número de 0 a menos de 1" }
  var shareBelowHalf: String { "un número de 0 a menos de 0,5" }
  var aWorkbook: String { "un libro" }
  var aTextFile: String { "un archivo de texto" }
  var directory: String { "su índice" }
  func sheetTwice(_ shown: String) -> String { "la hoja '\(shown)' está dos veces" }
  func rows(count: String, places: String, more: String) -> String { " (\(count) filas: \(places)\(more))" }
  var noUnit: String { "sin unidad" }
  var numberInEitherMark: String { "un número como 12,5 o 12.5" }
  func number(_ example: String) -> String { "un número como \(example)" }
}
