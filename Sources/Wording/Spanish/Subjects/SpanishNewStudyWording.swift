/// What is said of new studies and models, in Spanish.
package struct SpanishNewStudyWording: NewStudyWording {
  package init() {}

  package func example(word: String, number: String) -> String {
    "\(word)-ejemplo\(number)"
  }

  package func existsAlreadyNothingWasTouchedChoose(file: String) -> String {
    "'\(file)' ya existe. No se ha tocado nada; elija otro nombre."
  }
  package var states: String { "estados" }
  package var noStates: String { "sin estados" }
  package var indicators: String { "indicadores" }

  package func modelIndicatorsNodes(
    file: String, id: String, version: String, indicatorsCount: Int, nodes: Int
  ) -> String {
    "\(file): modelo '\(id)' \(version), \(indicatorsCount) indicadores, \(nodes) nodos"
  }

  package func studyInOfIndicatorsToCode(
    id: String, folder: String, units: String, coded: Int, indicatorsCount: Int
  ) -> String {
    "Estudio '\(id)' en \(folder): \(units), \(coded) de \(indicatorsCount) indicadores para codificar."
  }

  package func theModelIncludesWhichHasNo(value: String, file: String) -> String {
    "El modelo '\(value)' incluye '\(file)', que no cabe en la carpeta del estudio: póngalo junto al modelo, con otro nombre que los archivos del estudio."
  }

  package func theFolderIsNotEmptyNothing(target: String, shown: String) -> String {
    "La carpeta '\(target)' no está vacía: \(shown). No se ha tocado nada; elija otra carpeta o una vacía."
  }

  package func isAFileNotAFolder(target: String) -> String {
    "'\(target)' es un archivo, no una carpeta. No se ha tocado nada; elija otro nombre."
  }

  package func isALinkToNothingMend(target: String) -> String {
    "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta."
  }

  package func theFolderCannotBeCreatedChoose(target: String, reason: String) -> String {
    "No se puede crear la carpeta '\(target)': \(reason). Elija otra."
  }

  package func couldNotBeWrittenNothingWas(path: String, reason: String) -> String {
    "No se ha podido escribir '\(path)': \(reason). No se ha creado nada."
  }

  package func whatTheFolderHoldsCannotBe(target: String, reason: String) -> String {
    "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; elija otra."
  }

  package func edition(name: String, edition: Int) -> String {
    "\(name), edición \(edition)"
  }
  package func exampleName(_ noun: String, _ number: String) -> String {
    "\(capitalised(noun)) de ejemplo\(number)"
  }
}
