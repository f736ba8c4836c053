// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of files, in Spanish.
struct SpanishFileWording: FileWording {
  var notRegular: String { "no es un archivo corriente" }
  func targetNotRegular(_ target: String) -> String { "'\(target)' no es un archivo corriente, sino una carpeta, un dispositivo o una tubería. Nombre un archivo con -o." }
  func foreignFile(_ target: String) -> String { "El archivo '\(target)' no lo escribió esta herramienta. No se ha tocado; elija otro con -o o retírelo." }
  func brokenFileLink(_ target: String) -> String { "'\(target)' es un enlace a algo que no existe. Repárelo o elija otro archivo con -o." }
  func cannotWriteFile(target: String, reason: String) -> String { "No se puede escribir el archivo '\(target)': \(reason). Elija otro con -o." }
  func foreignFiles(target: String, shown: String) -> String { "La carpeta '\(target)' contiene archivos que esta herramienta no escribió: \(shown). No se ha tocado nada; elija otra carpeta con -o o retire esos archivos." }
  func changedOutputs(target: String, shown: String) -> String { "La carpeta '\(target)' contiene resultados modificados después de escribirse: \(shown). No se ha tocado nada; guarde una copia de lo que quiera conservar y repita con --replace, o elija otra carpeta con -o." }
  func cannotList(target: String, reason: String) -> String { "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; elija otra carpeta con -o o cambie los permisos." }
  func notAFolder(_ target: String) -> String { "'\(target)' es un archivo, no una carpeta. Elija otra con -o." }
  func brokenFolderLink(_ target: String) -> String { "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta con -o." }
  func currentFolder(_ target: String) -> String { "'\(target)' es la carpeta actual o la contiene; elija una carpeta dentro de '\(target)'." }
  func busy(_ target: String) -> String { "Otra ejecución está escribiendo en '\(target)'. Espere a que termine." }
  func cannotCreate(target: String, reason: String) -> String { "No se puede crear la carpeta '\(target)': \(reason). Elija otra con -o." }
  func cannotSwap(target: String, reason: String) -> String { "El sistema de archivos no permite sustituir '\(target)' (\(reason)); elija una carpeta dentro de '\(target)'." }
  func writeFailed(path: String, reason: String) -> String { "No se ha podido escribir '\(path)': \(reason). La salida anterior sigue intacta." }
  var noPermission: String { "sin permiso de lectura" }
  var isAFolder: String { "es una carpeta" }
  var gone: String { "ya no está" }
  var tooManyOpen: String { "hay demasiados archivos abiertos a la vez ('ulimit -n' dice cuántos caben)" }
  var linksInACircle: String { "sus enlaces forman un bucle" }
  var nameTooLong: String { "su nombre es demasiado largo" }
  var noMemory: String { "no hay memoria suficiente" }
  func readingFailed(_ code: String) -> String { "error de lectura (\(code))" }
}
