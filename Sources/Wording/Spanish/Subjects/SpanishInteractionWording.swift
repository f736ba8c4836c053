/// What is said of interactions, in Spanish.
package struct SpanishInteractionWording: InteractionWording {
  package init() {}

  package var theRequests: String { "ninguna solicitud" }
  package var thePosts: String { "ninguna publicación" }
  package var theMessages: String { "ningún mensaje" }
  package var thereIsNotEnoughMemoryFor: String {
    "no hay memoria suficiente para todas sus interacciones"
  }
  package var thereAreMoreThanChannelsA: String {
    "hay más de 65.000 canales; un canal es una red, como twitter o facebook"
  }
  package var theInteractionsExceedMillionRows: String {
    "las interacciones pasan de 4.200 millones de filas"
  }

  package func fromLineOnThereIsA(line: Int, longestRow: String) -> String {
    "a partir de la línea \(line) hay una fila de más de \(longestRow) bytes; probablemente unas comillas no se cierran"
  }
  package var readingFailed: String { "error de lectura" }

  package func inAMappingFileLayoutYaml(name: String) -> String {
    "en un archivo de correspondencias ('layout: ….yaml') en lugar de '\(name)'"
  }

  package func inText(name: String) -> String {
    "en '\(name)'"
  }
  package var theFilesHoldOnlyMessagesWritten: String {
    "los archivos solo tienen mensajes escritos como 'brand'; ¿lee la disposición bien 'role'?"
  }
  package var allCustomersMessagesHangOnOthers: String {
    "todos los mensajes de clientes cuelgan de otros; ¿lee la disposición bien 'parent' y 'kind'?"
  }
  package var withoutAnAccountsFileTheOnly: String {
    "sin archivo de cuentas la única cuenta de cada una es su identificador, y no aparece en los datos"
  }
  package var theAccountsFileHasNoneOf: String { "el archivo de cuentas no tiene ninguna suya" }
  package var noneOfTheirAccountsWritesIn: String {
    "ninguna de sus cuentas escribe en los datos, ni le escribe nadie"
  }
  package var theyAreInTheDataBut: String {
    "están en los datos, pero sin solicitudes; ¿lee la disposición bien 'role', 'kind' y 'parent'?"
  }
  package var theirOnlyRequestLiesOutsideThe: String { "su única solicitud cae fuera del periodo" }

  package func theirRequestsLieOutsideThePeriod(count: String) -> String {
    "sus \(count) solicitudes caen fuera del periodo"
  }

  package func oneOf(words: String) -> String {
    "uno de \(words)"
  }
  package var isoSecondsMillisecondsTwitterOrA: String {
    "iso, seconds, milliseconds, twitter o un patrón como dd/MM/yyyy HH:mm"
  }

  package func oneOf2(names: String) -> String {
    "una de \(names)"
  }
  package var aSingleCharacterSuchAsOr: String { "un solo carácter, como ';' o ',', o 'tab'" }

  package func sheet(name: String, sheet: String) -> String {
    "\(name), hoja '\(sheet)'"
  }
  package var itIsNotARegularFile: String { "no es un archivo corriente" }
  package var itIsAZIPFileExtract: String {
    "es un archivo ZIP; extraiga el CSV o comprímalo con gzip"
  }
  package var unpackedItExceedsMiBAndIs: String {
    "descomprimido pasa de 256 MiB y no es UTF-8; guárdelo en UTF-8"
  }
  package var itIsOfNoKnownEncoding: String { "no es de una codificación conocida" }

  package func pathsOfThisCommandStartAt(current: String) -> String {
    "las rutas de esta orden parten de la carpeta actual, '\(current)'"
  }

  package func pathsInStudyYamlStartAt(folder: String) -> String {
    "las rutas de study.yaml parten de la carpeta del estudio, '\(folder)'"
  }
  package var itWasChangedWhileItWas: String { "ha cambiado mientras se leía" }
  package var itIsCutShortItsGzip: String { "está cortado, la compresión gzip no termina" }
  package var itIsDamagedItsGzipCompression: String {
    "está dañado, la compresión gzip no se puede deshacer"
  }
  package var thereIsNoMemoryToUnpack: String { "no hay memoria para descomprimirlo" }
  package var compressedFilesExceedGiBWhenUnpacked: String {
    "los archivos comprimidos pasan de 1 GiB al descomprimirlos; hágalo con gunzip y dé el CSV"
  }

  package func unpackedItIsMoreThanTimes(mostTimes: Int) -> String {
    "descomprimido ocupa más de \(mostTimes) veces lo que comprimido, y eso no le pasa a ninguna exportación de mensajes; si aun así es buena, descomprímala con gunzip"
  }
  package var theyDoNotHaveAsMany: String { "no tienen tantos campos como la cabecera" }
  package var theyAreNoJSONObject: String { "no son un objeto JSON" }
  package var theyHaveNoId: String { "no tienen identificador" }
  package var theirTimeCannotBeReadOr: String { "su fecha no se entiende o es anterior a 1970" }
  package var theyDoNotSayWhetherA: String { "no dicen si escribe la marca o un cliente" }
  package var theirLikesSharesOrCommentsAre: String {
    "sus 'likes', 'shares' o 'comments' no son un número"
  }

  package func noNumber(_ column: String, _ decimal: String?, but values: String) -> String {
    "en '\(column)' no hay un número de 0 en adelante\(decimal.map { " con \($0) decimal" } ?? ""), sino \(values)"
  }

  package func accountsFileNotNamed(_ file: String) -> String {
    "'\(file)' está en la carpeta del estudio, pero study.yaml no lo nombra: falta 'accounts:'"
  }
}
