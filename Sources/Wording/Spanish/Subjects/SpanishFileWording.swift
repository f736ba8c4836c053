/// What is said of files, in Spanish.
package struct SpanishFileWording: FileWording {
  package init() {}

  package var itIsNotARegularFile: String { "no es un archivo corriente" }

  package func isNotARegularFileBut(target: String) -> String {
    "'\(target)' no es un archivo corriente, sino una carpeta, un dispositivo o una tubería. Nombre un archivo con -o."
  }

  package func theFileWasNotWrittenBy(target: String) -> String {
    "El archivo '\(target)' no lo escribió esta herramienta. No se ha tocado; elija otro con -o o retírelo."
  }

  package func isALinkToNothingMend(target: String) -> String {
    "'\(target)' es un enlace a algo que no existe. Repárelo o elija otro archivo con -o."
  }

  package func theFileCannotBeWrittenChoose(target: String, reason: String) -> String {
    "No se puede escribir el archivo '\(target)': \(reason). Elija otro con -o."
  }

  package func theFolderHoldsWhatThisTool(target: String, shown: String) -> String {
    "La carpeta '\(target)' contiene lo que esta herramienta no escribió: \(shown). No se ha tocado nada; elija otra carpeta con -o o retire esos archivos."
  }

  package func theFolderHoldsOutputsThatWere(target: String, shown: String) -> String {
    "La carpeta '\(target)' contiene resultados modificados después de escribirse: \(shown). No se ha tocado nada; guarde una copia de lo que quiera conservar y repita con --replace, o elija otra carpeta con -o."
  }

  package func whatTheFolderHoldsCannotBe(target: String, reason: String) -> String {
    "No se puede ver qué contiene la carpeta '\(target)': \(reason). No se ha tocado nada; elija otra carpeta con -o o cambie los permisos."
  }

  package func isAFileNotAFolder(target: String) -> String {
    "'\(target)' es un archivo, no una carpeta. Elija otra con -o."
  }

  package func isALinkToNothingMend2(target: String) -> String {
    "'\(target)' es un enlace a algo que no existe. Repárelo o elija otra carpeta con -o."
  }

  package func isTheCurrentFolderOrHolds(target: String) -> String {
    "'\(target)' es la carpeta actual o la contiene; elija una carpeta dentro de '\(target)'."
  }

  package func anotherRunIsWritingToWait(target: String) -> String {
    "Otra ejecución está escribiendo en '\(target)'. Espere a que termine."
  }

  package func theFolderCannotBeCreatedChoose(target: String, reason: String) -> String {
    "No se puede crear la carpeta '\(target)': \(reason). Elija otra con -o."
  }

  package func theFileSystemDoesNotLet(target: String, reason: String) -> String {
    "El sistema de archivos no permite sustituir '\(target)' (\(reason)); elija una carpeta dentro de '\(target)'."
  }

  package func couldNotBeWrittenTheEarlier(path: String, reason: String) -> String {
    "No se ha podido escribir '\(path)': \(reason). La salida anterior sigue intacta."
  }
  package var noPermissionToReadIt: String { "sin permiso de lectura" }
  package var itIsAFolder: String { "es una carpeta" }
  package var itIsNotThereAnyMore: String { "ya no está" }
  package var tooManyFilesAreOpenAt: String {
    "hay demasiados archivos abiertos a la vez ('ulimit -n' dice cuántos caben)"
  }
  package var itsLinksLeadRoundInA: String { "sus enlaces se cierran en círculo" }
  package var itsNameIsTooLong: String { "su nombre es demasiado largo" }
  package var thereIsNotEnoughMemory: String { "falta memoria" }

  package func readingFailed(code: String) -> String {
    "error de lectura (\(code))"
  }
}
