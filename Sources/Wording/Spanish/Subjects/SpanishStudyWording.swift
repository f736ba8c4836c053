/// What is said of study folders, in Spanish.
package struct SpanishStudyWording: StudyWording {
  package init() {}

  package func commaOrPoint(option: String) -> String {
    "'\(option) comma' o '\(option) point'"
  }

  package func inStudyYamlFileDecimalComma(name: String) -> String {
    "en study.yaml, '{file: \(name), decimal: comma}' o '{file: \(name), decimal: point}'"
  }
  package var aColourSuchAsD: String { "un color como \"#12436D\"" }
  package var namesOfFontFamiliesSeparatedBy: String {
    "nombres de familias tipográficas separados por comas, como \"Georgia, serif\""
  }
  package var anIdThatNoOtherScenario: String { "un identificador que no use otro escenario" }
  package var aScenarioThatLeavesAtLeast: String {
    "un escenario que deje al menos un indicador con peso"
  }
  package var aNumberOfAtLeast: String { "un número de 0 en adelante" }
  package var anIndicatorOrANodeOf: String {
    "un indicador o un nodo del modelo por debajo de la raíz"
  }

  package func oneOf(names: String) -> String {
    "una de \(names)"
  }
  package var aSingleCharacterSuchAsOr: String { "un solo carácter, como ';' o ',', o 'tab'" }
  package var aNumberFromToBelow: String { "un número de 0 a menos de 1" }
  package var aNumberFromToBelow2: String { "un número de 0 a menos de 0,5" }
  package var aWorkbook: String { "un libro" }
  package var aTextFile: String { "un archivo de texto" }
  package var itsTableOfContents: String { "su índice" }

  package func theSheetIsThereTwice(shown: String) -> String {
    "la hoja '\(shown)' está dos veces"
  }

  package func rows(count: String, places: String, more: String) -> String {
    " (\(count) filas: \(places)\(more))"
  }
  package var noUnit: String { "sin unidad" }
  package var aNumberSuchAsOr: String { "un número como 12,5 o 12.5" }

  package func aNumberSuchAs(example: String) -> String {
    "un número como \(example)"
  }
}
