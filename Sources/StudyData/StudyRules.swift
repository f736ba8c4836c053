package import Findings

extension Rule {
  package static let tableEncoding = Rule(
    "table-encoding", .error,
    es: "El archivo '{file}' no se entiende como texto: {reason}.",
    en: "The file '{file}' cannot be understood as text: {reason}.",
    adviceES: "Guárdelo como CSV UTF-8, o indique 'encoding:' en study.yaml.",
    adviceEN: "Save it as CSV UTF-8, or name its 'encoding:' in study.yaml.")

  package static let tableUnclosedQuote = Rule(
    "table-unclosed-quote", .error,
    es: "Aquí se abren unas comillas que no se cierran.",
    en: "A quote opens here that is never closed.",
    adviceES: "Ciérrelas, o duplíquelas (\"\") si son parte del texto.",
    adviceEN: "Close it, or double it (\"\") if it is part of the text.")

  package static let tableTextAfterQuote = Rule(
    "table-text-after-quote", .error,
    es: "Hay texto entre unas comillas de cierre y el separador.",
    en: "There is text between a closing quote and the delimiter.",
    adviceES: "Ponga todo el campo entre comillas; duplique (\"\") las que son parte del texto.",
    adviceEN: "Quote the whole field; double (\"\") the quotes that are part of the text.")

  package static let tableEmpty = Rule(
    "table-empty", .error,
    es: "El archivo '{file}' está vacío.", en: "The file '{file}' is empty.",
    adviceES: "Se esperaba una primera fila con los nombres de las columnas.",
    adviceEN: "Expected a first row with the names of the columns.")

  package static let columnMissing = Rule(
    "column-missing", .error,
    es: "Falta la columna '{column}'.", en: "The column '{column}' is missing.",
    adviceES: "Columnas leídas: {found}.", adviceEN: "Columns read: {found}.")

  package static let columnDuplicate = Rule(
    "column-duplicate", .error,
    es: "La columna '{column}' está dos veces.", en: "The column '{column}' appears twice.",
    adviceES: "Quite una o cámbiele el nombre.", adviceEN: "Remove or rename one.")

  package static let columnUnnamed = Rule(
    "column-unnamed", .error,
    es: "Esta columna tiene valores pero no nombre.", en: "This column has values but no name.",
    adviceES: "Póngale nombre en la primera fila o bórrela.",
    adviceEN: "Name it in the first row or delete it.",
    cause: [""])

  package static let columnUnused = Rule(
    "column-unused", .note,
    es: "La columna '{column}' no se usa.", en: "The column '{column}' is not used.",
    adviceES: "Columnas que se usan aquí: {known}.", adviceEN: "Columns used here: {known}.",
    cause: [""])

  package static let columnUnknown = Rule(
    "column-unknown", .error,
    es: "La columna '{column}' no es un indicador del modelo.",
    en: "The column '{column}' is not an indicator of the model.",
    adviceES:
      "En una tabla ancha cada columna es un indicador ({known}), o 'brand' (marca) y 'coder' (codificador); corrija el nombre o quítela.",
    adviceEN:
      "In a wide table each column is an indicator ({known}), or 'brand' and 'coder'; correct the name or remove it.",
    cause: [""])

  package static let headerUnknown = Rule(
    "header-unknown", .error,
    es: "La primera fila de '{file}' no es la de una tabla de observaciones.",
    en: "The first row of '{file}' is not that of a table of observations.",
    adviceES:
      "Se leyó {found}; se esperaba brand,indicator,value (marca,indicador,valor), o brand (marca) y una columna por indicador: {known}.",
    adviceEN:
      "It reads {found}; expected brand,indicator,value, or brand and one column per indicator: {known}."
  )

  package static let rowShort = Rule(
    "row-short", .error,
    es: "Campos en la fila: {found}; en la cabecera: {expected}.",
    en: "The row has {found} fields and the header {expected}.",
    adviceES:
      "Complete los campos que faltan (vacíos si no hay dato) o revise comillas y separadores.",
    adviceEN: "Add the missing fields (empty if there is no value) or check quotes and delimiters.",
    cause: ["expected"])

  package static let rowLong = Rule(
    "row-long", .error,
    es: "Campos en la fila: {found}; en la cabecera: {expected}.",
    en: "The row has {found} fields and the header {expected}.",
    adviceES: "¿Un decimal con coma en un archivo separado por comas? Póngalo entre comillas.",
    adviceEN: "A decimal comma in a file delimited by commas? Put it in quotes.",
    cause: ["expected"])

  package static let brandMissingID = Rule(
    "brand-missing-id", .error,
    es: "La fila no dice qué {subject} es.", en: "The row does not say which {subject} it is.",
    adviceES: "Escriba su identificador en esta columna.",
    adviceEN: "Write its id in this column.",
    cause: [""])

  package static let brandBadID = Rule(
    "brand-bad-id", .error,
    es: "'{id}' no puede ser un identificador ({what}).",
    en: "'{id}' cannot be an id ({what}).",
    adviceES: "Use letras, cifras, '.', '_' o '-', hasta 64 caracteres.",
    adviceEN: "Use letters, digits, '.', '_' or '-', at most 64 characters.")

  package static let brandDuplicate = Rule(
    "brand-duplicate", .error,
    es: "'{brand}' ya está en la línea {line}.", en: "'{brand}' is already on line {line}.",
    adviceES: "Deje una sola fila por {subject}.", adviceEN: "Keep one row per {subject}.")

  package static let brandNoName = Rule(
    "brand-no-name", .error,
    es: "'{brand}' no tiene nombre.", en: "'{brand}' has no name.",
    adviceES: "Escríbalo en la columna 'name'.", adviceEN: "Write it in the column 'name'.",
    cause: [""])

  package static let brandNoSector = Rule(
    "brand-no-sector", .error,
    es: "'{brand}' no tiene sector.", en: "'{brand}' has no sector.",
    adviceES: "Escriba su identificador en la columna 'sector'.",
    adviceEN: "Write its id in the column 'sector'.",
    cause: [""])

  package static let sectorTwoNames = Rule(
    "sector-two-names", .warning,
    es: "'{sector}' se llama aquí '{name}' y antes '{earlier}'.",
    en: "'{sector}' is called '{name}' here and '{earlier}' before.",
    adviceES: "Se usa el primero; unifique la columna 'sector_name'.",
    adviceEN: "The first is used; make the column 'sector_name' agree.",
    cause: ["sector"])

  package static let brandsNone = Rule(
    "brands-none", .warning,
    es: "El estudio no tiene {units}.", en: "The study has no {units}.",
    adviceES: "Añada filas a '{file}'.", adviceEN: "Add rows to '{file}'.")

  package static let numberBad = Rule(
    "number-bad", .error,
    es: "'{value}' no es un número ({column}).", en: "'{value}' is not a number ({column}).",
    adviceES: "Se esperaba un número como 12,5 o 12.5; vacío o n/d si no hay dato.",
    adviceEN: "Expected a number such as 12.5; empty or n/d if there is none.",
    cause: ["column"])

  package static let numberNegative = Rule(
    "number-negative", .error,
    es: "'{value}' es negativo ({column}).", en: "'{value}' is negative ({column}).",
    adviceES: "Se esperaba un número de 0 en adelante.",
    adviceEN: "Expected a number of at least 0.",
    cause: ["column"])

  package static let decimalAmbiguous = Rule(
    "decimal-ambiguous", .error,
    es:
      "'{value}' puede leerse como {point} o como {comma}, y ningún otro número del archivo lo aclara.",
    en:
      "'{value}' may be read as {point} or as {comma}, and no other number of the file settles it.",
    adviceES:
      "Diga cuál es la marca decimal de '{file}', coma o punto: {how}.",
    adviceEN:
      "Say which is the decimal mark of '{file}', comma or point: {how}.")

  package static let decimalMixed = Rule(
    "decimal-mixed", .error,
    es:
      "El archivo mezcla marcas decimales: punto en {points} (la primera, '{point}', {pointPlace}) y coma en {commas} (la primera, '{comma}', {commaPlace}).",
    en:
      "The file mixes decimal marks: a point in {points} (the first, '{point}', {pointPlace}) and a comma in {commas} (the first, '{comma}', {commaPlace}).",
    adviceES: "Use una sola en todo el archivo, o diga cuál vale: {how}.",
    adviceEN: "Use one in the whole file, or say which one holds: {how}.")

  package static let tableSpreadsheetError = Rule(
    "table-spreadsheet-error", .error,
    es: "'{value}' es un error de hoja de cálculo ({column}).",
    en: "'{value}' is a spreadsheet error ({column}).",
    adviceES: "Corrija la fórmula en el original.", adviceEN: "Correct the formula at its source.",
    cause: ["column"])

  package static let fileKeyUnused = Rule(
    "file-key-unused", .warning,
    es: "'{key}' no cuenta para {kind}.", en: "'{key}' means nothing for {kind}.",
    adviceES: "Quítelo, o compruebe que '{file}' es el archivo que quería.",
    adviceEN: "Take it out, or check that '{file}' is the file you meant.",
    cause: ["key"])

  package static let accountUnknownBrand = Rule(
    "account-unknown-brand", .warning,
    es: "Cuentas de {units} que no están en '{file}' ({n}): {names}. No cuentan.",
    en: "Accounts of {units} that are not in '{file}' ({n}): {names}. They do not count.",
    adviceES:
      "Si es una errata, corrija el identificador; si falta en '{file}', añada una fila.",
    adviceEN: "If it is a slip, correct the id; if it is missing in '{file}', add a row.")

  package static let accountDuplicate = Rule(
    "account-duplicate", .error,
    es: "La cuenta '{account}' de {channel} ya está en la línea {line}.",
    en: "The account '{account}' on {channel} is already on line {line}.",
    adviceES: "Una cuenta es de una sola fila; deje una.",
    adviceEN: "An account belongs to one row; keep one.")

  package static let accountIncomplete = Rule(
    "account-incomplete", .error,
    es: "A la cuenta le falta '{column}'.", en: "The account lacks '{column}'.",
    adviceES: "Complete la fila.", adviceEN: "Complete the row.",
    cause: ["column"])

  package static let studyPeriod = Rule(
    "study-period", .error,
    es: "El periodo termina ('{to}') antes de empezar ('{from}').",
    en: "The period ends ('{to}') before it begins ('{from}').",
    adviceES: "Intercambie las fechas.", adviceEN: "Swap the dates.")

  package static let studyUnknownBrand = Rule(
    "study-unknown-brand", .error,
    es: "'{brand}' no está en '{file}'.", en: "'{brand}' is not in '{file}'.",
    adviceES: "Use un identificador de la columna 'brand'.",
    adviceEN: "Use an id of the column 'brand'.")

  package static let studyTimeZone = Rule(
    "study-time-zone", .error,
    es: "No hay ninguna zona horaria '{zone}'.", en: "There is no time zone '{zone}'.",
    adviceES: "Use un nombre como Europe/Madrid o UTC.",
    adviceEN: "Use a name such as Europe/Madrid or UTC.")

  package static let notYetUsed = Rule(
    "not-yet-used", .note,
    es: "Esta versión todavía no usa '{key}'.", en: "This version does not use '{key}' yet.")
}
