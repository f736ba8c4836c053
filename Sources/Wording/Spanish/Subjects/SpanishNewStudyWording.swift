// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of new studies and models, in Spanish.
struct SpanishNewStudyWording: NewStudyWording {
  func exampleID(word: String, number: String) -> String { "\(word)-ejemplo\(number)" }
  func exists(_ file: String) -> String { "'\(file)' ya existe. No se ha tocado nada; elija otro nombre." }
  var states: String { "estados" }
  var noStates: String { "sin estados" }
  var indicators: String { "indicadores" }
  func checkedModel(file: String, id: String, version: String, indicators: Int, nodes: Int)
    -> String
  { "\(file): modelo '\(id)' \(version), \(indicators) indicadores, \(nodes) nodos" }
  func created(id: String, folder: String, units: String, coded: Int, indicators: Int) -> String { "Estudio '\(id)' en \(folder): \(units), \(coded) de \(indicators) indicadores para codificar." }
  func strayInclude(value: String, file: String) -> String { "El modelo '\(value)' incluye '\(file)', que no cabe en la carpeta del estudio: póngalo junto al modelo, con un nombre distinto del de los archivos del estudio." }
  func notEmpty(target: String, shown: String) -> String { "La carpeta '\(target)' no está vacía: \(shown). No se ha tocado nada; elija otra carpeta o una vacía." }
  func notAFolder(_ target: String) -> String { "'\(target)' es un archivo, no una carpeta. No se ha tocado nada; elija otro nombre." }
  func brokenLink(_ target: String) -> String { "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta." }
  func cannotCreate(target: String, reason: String) -> String { "No se puede crear la carpeta '\(target)': \(reason). Elija otra." }
  func writeFailed(path: String, reason: String) -> String { "No se ha podido escribir '\(path)': \(reason). No se ha creado nada." }
  func cannotList(target: String, reason: String) -> String { "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; elija otra." }
  func title(name: String, edition: Int) -> String { "\(name), edición \(edition)" }
  func exampleName(_ noun: String, _ number: String) -> String { "\(capitalised(noun)) de ejemplo\(number)" }
}
