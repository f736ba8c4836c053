// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of interactions, in Spanish.
struct SpanishInteractionWording: InteractionWording {
  var noRequests: String { "ninguna solicitud" }
  var noPosts: String { "ninguna publicación" }
  var noMessages: String { "ningún mensaje" }
  var noMemory: String { "no hay memoria suficiente para todas sus interacciones" }
  var tooManyChannels: String { "hay más de 65.000 canales; un canal es una red, como twitter o facebook" }
  var tooManyRows: String { "las interacciones pasan de 4.200 millones de filas" }
  func rowTooLong(line: Int, longestRow: String) -> String { "a partir de la línea \(line) hay una fila de más de \(longestRow) bytes; probablemente unas comillas no se cierran" }
  var readingFailed: String { "error de lectura" }
  func inMappingFile(_ name: String) -> String { "en un archivo de correspondencias ('layout: ….yaml') en lugar de '\(name)'" }
  func inLayout(_ name: String) -> String { "en '\(name)'" }
  var onlyBrandMessages: String { "los archivos solo tienen mensajes escritos como 'brand'; ¿lee bien 'role' la disposición?" }
  var onlyReplies: String { "todos los mensajes de clientes responden a otros; ¿lee bien 'parent' y 'kind' la disposición?" }
  var noAccountsFile: String { "sin archivo de cuentas la única cuenta de cada una es su identificador, y no aparece en los datos" }
  var noAccount: String { "el archivo de cuentas no tiene ninguna suya" }
  var accountsNotMet: String { "ninguna de sus cuentas escribe en los datos, ni le escribe nadie" }
  var metWithoutRequests: String { "están en los datos, pero sin solicitudes; ¿lee bien 'role', 'kind' y 'parent' la disposición?" }
  var onlyRequestOutside: String { "su única solicitud cae fuera del periodo" }
  func requestsOutside(_ count: String) -> String { "sus \(count) solicitudes caen fuera del periodo" }
  var timeFormat: String { "iso, seconds, milliseconds, twitter o un patrón como dd/MM/yyyy HH:mm" }
  func sheet(name: String, sheet: String) -> String { "\(name), hoja '\(sheet)'" }
  var isZIP: String { "es un archivo ZIP; extraiga el CSV o comprímalo con gzip" }
  var tooLargeToDecode: String { "descomprimido pasa de 256 MiB y no es UTF-8; guárdelo en UTF-8" }
  var unknownEncoding: String { "no es de una codificación conocida" }
  func pathsFromCurrentFolder(_ current: String) -> String { "las rutas de esta orden parten de la carpeta actual, '\(current)'" }
  func pathsFromStudyFolder(_ folder: String) -> String { "las rutas de study.yaml parten de la carpeta del estudio, '\(folder)'" }
  var changedWhileRead: String { "ha cambiado mientras se leía" }
  var cutShort: String { "está cortado, la compresión gzip no termina" }
  var damaged: String { "está dañado, la compresión gzip no se puede deshacer" }
  var noMemoryToUnpack: String { "no hay memoria para descomprimirlo" }
  var unpackedTooLarge: String { "los archivos comprimidos pasan de 1 GiB al descomprimirlos; hágalo con gunzip e indique el CSV" }
  func packedTooTight(_ mostTimes: Int) -> String { "descomprimido ocupa más de \(mostTimes) veces lo que comprimido, y eso no le pasa a ninguna exportación de mensajes; si aun así es buena, descomprímala con gunzip" }
  var otherFieldCount: String { "no tienen tantos campos como la cabecera" }
  var notJSON: String { "no son un objeto JSON" }
  var noID: String { "no tienen identificador" }
  var badTime: String { "su fecha no se entiende o es anterior a 1970" }
  var noRole: String { "no dicen si escribe la marca o un cliente" }
  var badCounts: String { "sus 'likes', 'shares' o 'comments' no son un número" }
  func noNumber(_ column: String, _ decimal: String?, but values: String) -> String { "en '\(column)' no hay un número de 0 en adelante\(decimal.map { " con \($0) decimal" } ?? ""), sino \(values)" }
  func accountsFileNotNamed(_ file: String) -> String { "'\(file)' está en la carpeta del estudio, pero study.yaml no lo nombra: falta 'accounts:'" }
}
