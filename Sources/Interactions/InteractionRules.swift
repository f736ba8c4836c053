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
    es:
      "'{file}': valores de '{column}' que no se conocen ({n}): {values}. Primeras líneas: {lines}.",
    en: "'{file}': values of '{column}' that are not known ({n}): {values}. First lines: {lines}.",
    adviceES: "Cuentan como vacíos. Valores posibles: {known}.",
    adviceEN: "They count as empty. Known values: {known}.")

  package static let interactionsDecimalAmbiguous = Rule(
    "interactions-decimal-ambiguous", .error,
    es:
      "'{value}' en la columna '{column}' puede leerse como {point} o como {comma}, y ningún otro número de la columna lo aclara.",
    en:
      "'{value}' in the column '{column}' may be read as {point} or as {comma}, and no other number of the column settles it.",
    adviceES: "Diga cuál {how}: 'decimal: comma' o 'decimal: point'.",
    adviceEN: "Say which {how}: 'decimal: comma' or 'decimal: point'.")

  package static let interactionsDecimalMixed = Rule(
    "interactions-decimal-mixed", .error,
    es:
      "La columna '{column}' mezcla marcas decimales: '{point}' (punto, línea {pointLine}) y '{comma}' (coma, línea {commaLine}).",
    en:
      "The column '{column}' mixes decimal marks: '{point}' (point, line {pointLine}) and '{comma}' (comma, line {commaLine}).",
    adviceES:
      "Use una sola en toda la columna, o diga cuál {how}: 'decimal: comma' o 'decimal: point'.",
    adviceEN:
      "Use one in the whole column, or say which {how}: 'decimal: comma' or 'decimal: point'.")

  package static let interactionsFractions = Rule(
    "interactions-fractions", .warning,
    es:
      "'{file}': en la columna '{column}' hay números que no son enteros ({n}), como {values}. Primeras líneas: {lines}.",
    en:
      "'{file}': the column '{column}' holds numbers that are not whole ({n}), such as {values}. First lines: {lines}.",
    adviceES:
      "Cuentan como se leen. Si son miles, diga la marca decimal {how}: 'decimal: comma' o 'decimal: point'.",
    adviceEN:
      "They count as they are read. If they are thousands, say the decimal mark {how}: 'decimal: comma' or 'decimal: point'."
  )

  package static let interactionsNoAuthor = Rule(
    "interactions-no-author", .note,
    es: "'{file}': mensajes sin autor ({n}). Primeras líneas: {lines}.",
    en: "'{file}': messages without an author ({n}). First lines: {lines}.",
    adviceES: "Cuentan como mensajes, pero no como clientes ni como cuentas de {units}.",
    adviceEN: "They count as messages but neither as customers nor as accounts of {units}.")

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
    es: "Solicitudes del periodo que no se pueden atribuir a {units} del estudio: {n}.",
    en: "Requests of the period that cannot be attributed to {units} of the study: {n}.")

  package static let interactionsForeign = Rule(
    "interactions-foreign-accounts", .note,
    es:
      "Cuentas que escriben como 'brand' y no son de {units} del estudio ({n}): {names}. No cuentan.",
    en:
      "Accounts that write as 'brand' and belong to no {units} of the study ({n}): {names}. They do not count."
  )

  package static let interactionsPeriod = Rule(
    "interactions-period", .error,
    es:
      "El periodo del estudio ({from} a {to}) no contiene {what}: los datos van de {first} a {last}.",
    en: "The study's period ({from} to {to}) covers none of {what}: they span {first} to {last}.",
    adviceES: "Corrija 'period' en study.yaml o use los archivos de ese periodo.",
    adviceEN: "Mend 'period' in study.yaml or use the files of that period.")

  package static let interactionsNoRequests = Rule(
    "interactions-no-requests", .warning,
    es: "Sin ninguna solicitud en el periodo ({n} de {brands}): {reason}.",
    en: "Without a single request in the period ({n} of {brands}): {reason}.",
    adviceES:
      "Lo que se mide en solicitudes queda para ellas sin valor. Compruebe el periodo, las cuentas y la disposición ('layout').",
    adviceEN:
      "What is measured on requests has no value for them. Check the period, the accounts and the layout."
  )

  package static let interactionsFileMissing = Rule(
    "interactions-file-missing", .error,
    es: "No existe el archivo '{file}'.", en: "There is no file '{file}'.",
    adviceES: "Compruebe el nombre; {base}.", adviceEN: "Check the name; {base}.")

  package static let interactionsOtherExport = Rule(
    "interactions-other-export", .error,
    es:
      "'{file}' no es una exportación de la disposición '{layout}': faltan {n} de sus {wanted} columnas.",
    en:
      "'{file}' is no export of the layout '{layout}': it lacks {n} of its {wanted} columns.",
    adviceES:
      "Faltan {fields}; columnas leídas: {found}. ¿Es otro archivo, u otra disposición?",
    adviceEN: "Missing are {fields}; columns read: {found}. Is it another file, or another layout?"
  )

  package static let interactionsHeaderBelow = Rule(
    "interactions-header-below", .error,
    es: "La cabecera está en la fila {line}, no en la primera.",
    en: "The header is in row {line}, not in the first.",
    adviceES:
      "Borre las filas de encima, o diga cuántas son en un archivo de correspondencias: 'skip: {n}'.",
    adviceEN:
      "Delete the rows above it, or say how many they are in a mapping file: 'skip: {n}'.")

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
