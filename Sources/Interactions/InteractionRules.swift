package import Findings

extension Rule {
  package static let interactionsUnreadable = Rule(
    "interactions-unreadable", .warning,
    es: "Filas de '{file}' que no se leen ({n} de {rows}): {reason}. Primeras líneas: {lines}.",
    en: "Rows of '{file}' that cannot be read ({n} of {rows}): {reason}. First lines: {lines}.",
    adviceES: "No cuentan. Corríjalas en el original; por encima del 1 % el estudio se detiene.",
    adviceEN: "They do not count. Mend them at the source; above 1% the study stops.")

  package static let interactionsTooManyUnreadable = Rule(
    "interactions-too-many-unreadable", .error,
    es: "En '{file}' no se leen {n} de {rows} filas: más del 1 %.",
    en: "In '{file}' {n} of {rows} rows cannot be read: more than 1%.",
    adviceES:
      "¿Es otra disposición ('layout'), o ha pasado el archivo por una hoja de cálculo? Use el original.",
    adviceEN:
      "Is it another layout, or has the file been through a spreadsheet? Use the original.")

  package static let interactionsWord = Rule(
    "interactions-word", .warning,
    es: "'{file}': valores de '{column}' que no se conocen ({n}). Primeras líneas: {lines}.",
    en: "'{file}': values of '{column}' that are not known ({n}). First lines: {lines}.",
    adviceES: "Cuentan como vacíos. Valores posibles: {known}.",
    adviceEN: "They count as empty. Known values: {known}.")

  package static let interactionsCounts = Rule(
    "interactions-counts", .warning,
    es:
      "'{file}': 'likes', 'shares' o 'comments' negativos o que no son números ({n}). Primeras líneas: {lines}.",
    en:
      "'{file}': 'likes', 'shares' or 'comments' negative or no numbers ({n}). First lines: {lines}.",
    adviceES: "Cuentan como 0. Se esperaban números enteros de 0 en adelante.",
    adviceEN: "They count as 0. Expected whole numbers from 0.")

  package static let interactionsNoAuthor = Rule(
    "interactions-no-author", .note,
    es: "'{file}': mensajes sin autor ({n}). Primeras líneas: {lines}.",
    en: "'{file}': messages without an author ({n}). First lines: {lines}.",
    adviceES: "Cuentan como mensajes, pero no como clientes ni como cuentas de una marca.",
    adviceEN: "They count as messages but neither as customers nor as a brand's account.")

  package static let interactionsDuplicates = Rule(
    "interactions-duplicates", .warning,
    es: "Mensajes cuyo identificador ya estaba ({n}); vale el primero. Primeros: {places}.",
    en: "Messages whose id stood before ({n}); the first one counts. First ones: {places}.",
    adviceES: "Compruebe si los archivos se solapan.", adviceEN: "Check whether the files overlap.")

  package static let interactionsOrphans = Rule(
    "interactions-orphans", .note,
    es: "Mensajes cuyo antecedente no está en los datos ({n}): no son solicitudes.",
    en: "Messages whose parent is not in the data ({n}): they are no requests.")

  package static let interactionsCycles = Rule(
    "interactions-cycles", .warning,
    es: "Mensajes que se contestan en círculo ({n}): no pertenecen a ninguna conversación.",
    en: "Messages that answer each other in a circle ({n}): they belong to no conversation.",
    adviceES: "Revise la columna del antecedente. Primeros: {places}.",
    adviceEN: "Check the column of the parent. First ones: {places}.")

  package static let interactionsNegative = Rule(
    "interactions-negative-times", .warning,
    es: "Solicitudes cuya respuesta lleva una hora anterior ({n}): no entran en los tiempos.",
    en: "Requests whose answer is dated before them ({n}): they leave the measures of time.",
    adviceES: "Primeras: {places}.", adviceEN: "First ones: {places}.")

  package static let interactionsUnattributed = Rule(
    "interactions-unattributed", .note,
    es: "Solicitudes del periodo que no se pueden atribuir a ninguna marca: {n}.",
    en: "Requests of the period that cannot be attributed to any brand: {n}.")

  package static let interactionsForeign = Rule(
    "interactions-foreign-accounts", .note,
    es: "Cuentas de marca que no son de ninguna marca del estudio ({n}): {names}. No cuentan.",
    en: "Brand accounts of no brand of the study ({n}): {names}. They do not count.")

  package static let interactionsPeriod = Rule(
    "interactions-period", .error,
    es:
      "El periodo del estudio ({from} a {to}) no contiene ningún mensaje: los datos van de {first} a {last}.",
    en:
      "The study's period ({from} to {to}) covers none of the messages: they span {first} to {last}.",
    adviceES: "Corrija 'period' en study.yaml o use los archivos de ese periodo.",
    adviceEN: "Mend 'period' in study.yaml or use the files of that period.")

  package static let interactionsNone = Rule(
    "interactions-none", .error,
    es: "Los archivos de interacciones no tienen ningún mensaje.",
    en: "The interactions files hold no message.",
    adviceES: "Compruebe los archivos y su 'layout'.",
    adviceEN: "Check the files and their layout.")

  package static let layoutUnknown = Rule(
    "layout-unknown", .error,
    es: "No hay ninguna disposición '{layout}'.", en: "There is no layout '{layout}'.",
    adviceES: "Use canonical, twcs o el nombre de un archivo de correspondencias (.yaml).",
    adviceEN: "Use canonical, twcs or the name of a mapping file (.yaml).")
}
