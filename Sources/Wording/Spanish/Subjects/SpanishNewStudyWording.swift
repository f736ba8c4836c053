/// What is said of new studies and models, in Spanish.
package struct SpanishNewStudyWording: NewStudyWording {
  package init() {}

  package func exampleID(word: String, number: String) -> String {
    "\(word)-ejemplo\(number)"
  }

  package func exists(_ file: String) -> String {
    "'\(file)' ya existe. No se ha tocado nada; elija otro nombre."
  }
  package var states: String { "estados" }
  package var noStates: String { "sin estados" }
  package var indicators: String { "indicadores" }

  package func checkedModel(
    file: String, id: String, version: String, indicators: Int, nodes: Int
  ) -> String {
    "\(file): modelo '\(id)' \(version), \(indicators) indicadores, \(nodes) nodos"
  }

  package func created(
    id: String, folder: String, units: String, coded: Int, indicators: Int
  ) -> String {
    "Estudio '\(id)' en \(folder): \(units), \(coded) de \(indicators) indicadores para codificar."
  }

  package func strayInclude(value: String, file: String) -> String {
    "El modelo '\(value)' incluye '\(file)', que no cabe en la carpeta del estudio: póngalo junto al modelo, con un nombre distinto del de los archivos del estudio."
  }

  package func notEmpty(target: String, shown: String) -> String {
    "La carpeta '\(target)' no está vacía: \(shown). No se ha tocado nada; elija otra carpeta o una vacía."
  }

  package func notAFolder(_ target: String) -> String {
    "'\(target)' es un archivo, no una carpeta. No se ha tocado nada; elija otro nombre."
  }

  package func brokenLink(_ target: String) -> String {
    "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta."
  }

  package func cannotCreate(target: String, reason: String) -> String {
    "No se puede crear la carpeta '\(target)': \(reason). Elija otra."
  }

  package func writeFailed(path: String, reason: String) -> String {
    "No se ha podido escribir '\(path)': \(reason). No se ha creado nada."
  }

  package func cannotList(target: String, reason: String) -> String {
    "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; elija otra."
  }

  package func title(name: String, edition: Int) -> String {
    "\(name), edición \(edition)"
  }
  package func exampleName(_ noun: String, _ number: String) -> String {
    "\(capitalised(noun)) de ejemplo\(number)"
  }
}
