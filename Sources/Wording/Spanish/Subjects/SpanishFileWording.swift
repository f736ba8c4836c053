/// What is said of files, in Spanish.
package struct SpanishFileWording: FileWording {
  package init() {}

  package var notRegular: String { "no es un archivo corriente" }

  package func targetNotRegular(_ target: String) -> String {
    "'\(target)' no es un archivo corriente, sino una carpeta, un dispositivo o una tubería. Nombre un archivo con -o."
  }

  package func foreignFile(_ target: String) -> String {
    "El archivo '\(target)' no lo escribió esta herramienta. No se ha tocado; elija otro con -o o retírelo."
  }

  package func brokenFileLink(_ target: String) -> String {
    "'\(target)' es un enlace a algo que no existe. Repárelo o elija otro archivo con -o."
  }

  package func cannotWriteFile(target: String, reason: String) -> String {
    "No se puede escribir el archivo '\(target)': \(reason). Elija otro con -o."
  }

  package func foreignFiles(target: String, shown: String) -> String {
    "La carpeta '\(target)' contiene archivos que esta herramienta no escribió: \(shown). No se ha tocado nada; elija otra carpeta con -o o retire esos archivos."
  }

  package func changedOutputs(target: String, shown: String) -> String {
    "La carpeta '\(target)' contiene resultados modificados después de escribirse: \(shown). No se ha tocado nada; guarde una copia de lo que quiera conservar y repita con --replace, o elija otra carpeta con -o."
  }

  package func cannotList(target: String, reason: String) -> String {
    "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; elija otra carpeta con -o o cambie los permisos."
  }

  package func notAFolder(_ target: String) -> String {
    "'\(target)' es un archivo, no una carpeta. Elija otra con -o."
  }

  package func brokenFolderLink(_ target: String) -> String {
    "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta con -o."
  }

  package func currentFolder(_ target: String) -> String {
    "'\(target)' es la carpeta actual o la contiene; elija una carpeta dentro de '\(target)'."
  }

  package func busy(_ target: String) -> String {
    "Otra ejecución está escribiendo en '\(target)'. Espere a que termine."
  }

  package func cannotCreate(target: String, reason: String) -> String {
    "No se puede crear la carpeta '\(target)': \(reason). Elija otra con -o."
  }

  package func cannotSwap(target: String, reason: String) -> String {
    "El sistema de archivos no permite sustituir '\(target)' (\(reason)); elija una carpeta dentro de '\(target)'."
  }

  package func writeFailed(path: String, reason: String) -> String {
    "No se ha podido escribir '\(path)': \(reason). La salida anterior sigue intacta."
  }
  package var noPermission: String { "sin permiso de lectura" }
  package var isAFolder: String { "es una carpeta" }
  package var gone: String { "ya no está" }
  package var tooManyOpen: String {
    "hay demasiados archivos abiertos a la vez ('ulimit -n' dice cuántos caben)"
  }
  package var linksInACircle: String { "sus enlaces forman un bucle" }
  package var nameTooLong: String { "su nombre es demasiado largo" }
  package var noMemory: String { "no hay memoria suficiente" }

  package func readingFailed(_ code: String) -> String {
    "error de lectura (\(code))"
  }
}
