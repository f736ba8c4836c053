/// What is said of interactions, in Spanish.
package struct SpanishInteractionWording: InteractionWording {
  package init() {}
  package var noRequests: String { "ninguna solicitud" }
  package var noPosts: String { "ninguna publicación" }
  package var noMessages: String { "ningún mensaje" }
  package var noMemory: String {
    "no hay memoria suficiente para todas sus interacciones"
  }
  package var tooManyChannels: String {
    "hay más de 65.000 canales; un canal es una red, como twitter o facebook"
  }
  package var tooManyRows: String {
    "las interacciones pasan de 4.200 millones de filas"
  }
  package func rowTooLong(line: Int, longestRow: String) -> String {
    "a partir de la línea \(line) hay una fila de más de \(longestRow) bytes; probablemente unas comillas no se cierran"
  }
  package var readingFailed: String { "error de lectura" }
  package func inMappingFile(_ name: String) -> String {
    "en un archivo de correspondencias ('layout: ….yaml') en lugar de '\(name)'"
  }
  package func inLayout(_ name: String) -> String {
    "en '\(name)'"
  }
  package var onlyBrandMessages: String {
    "los archivos solo tienen mensajes escritos como 'brand'; ¿lee bien 'role' la disposición?"
  }
  package var onlyReplies: String {
    "todos los mensajes de clientes responden a otros; ¿lee bien 'parent' y 'kind' la disposición?"
  }
  package var noAccountsFile: String {
    "sin archivo de cuentas la única cuenta de cada una es su identificador, y no aparece en los datos"
  }
  package var noAccount: String { "el archivo de cuentas no tiene ninguna suya" }
  package var accountsNotMet: String {
    "ninguna de sus cuentas escribe en los datos, ni le escribe nadie"
  }
  package var metWithoutRequests: String {
    "están en los datos, pero sin solicitudes; ¿lee bien 'role', 'kind' y 'parent' la disposición?"
  }
  package var onlyRequestOutside: String { "su única solicitud cae fuera del periodo" }
  package func requestsOutside(_ count: String) -> String {
    "sus \(count) solicitudes caen fuera del periodo"
  }
  package var timeFormat: String {
    "iso, seconds, milliseconds, twitter o un patrón como dd/MM/yyyy HH:mm"
  }
  package func sheet(name: String, sheet: String) -> String {
    "\(name), hoja '\(sheet)'"
  }
  package var isZIP: String {
    "es un archivo ZIP; extraiga el CSV o comprímalo con gzip"
  }
  package var tooLargeToDecode: String {
    "descomprimido pasa de 256 MiB y no es UTF-8; guárdelo en UTF-8"
  }
  package var unknownEncoding: String { "no es de una codificación conocida" }
  package func pathsFromCurrentFolder(_ current: String) -> String {
    "las rutas de esta orden parten de la carpeta actual, '\(current)'"
  }
  package func pathsFromStudyFolder(_ folder: String) -> String {
    "las rutas de study.yaml parten de la carpeta del estudio, '\(folder)'"
  }
  package var changedWhileRead: String { "ha cambiado mientras se leía" }
  package var cutShort: String { "está cortado, la compresión gzip no termina" }
  package var damaged: String {
    "está dañado, la compresión gzip no se puede deshacer"
  }
  package var noMemoryToUnpack: String { "no hay memoria para descomprimirlo" }
  package var unpackedTooLarge: String {
    "los archivos comprimidos pasan de 1 GiB al descomprimirlos; hágalo con gunzip e indique el CSV"
  }
  package func packedTooTight(_ mostTimes: Int) -> String {
    "descomprimido ocupa más de \(mostTimes) veces lo que comprimido, y eso no le pasa a ninguna exportación de mensajes; si aun así es buena, descomprímala con gunzip"
  }
  package var otherFieldCount: String { "no tienen tantos campos como la cabecera" }
  package var notJSON: String { "no son un objeto JSON" }
  package var noID: String { "no tienen identificador" }
  package var badTime: String { "su fecha no se entiende o es anterior a 1970" }
  package var noRole: String { "no dicen si escribe la marca o un cliente" }
  package var badCounts: String {
    "sus 'likes', 'shares' o 'comments' no son un número"
  }
  package func noNumber(_ column: String, _ decimal: String?, but values: String) -> String {
    "en '\(column)' no hay un número de 0 en adelante\(decimal.map { " con \($0) decimal" } ?? ""), sino \(values)"
  }
  package func accountsFileNotNamed(_ file: String) -> String {
    "'\(file)' está en la carpeta del estudio, pero study.yaml no lo nombra: falta 'accounts:'"
  }
}
