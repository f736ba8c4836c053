package import Findings

extension Rule {
  package static let workbookDamaged = Rule(
    "workbook-damaged", .error,
    es: "El libro '{file}' está incompleto o dañado ({part}).",
    en: "The workbook '{file}' is cut short or damaged ({part}).",
    adviceES: "Ábralo en la hoja de cálculo y guárdelo de nuevo como XLSX.",
    adviceEN: "Open it in the spreadsheet program and save it again as XLSX.")

  package static let workbookCellDamaged = Rule(
    "workbook-cell-damaged", .error,
    es: "El libro está dañado: {reason}.", en: "The workbook is damaged: {reason}.",
    adviceES:
      "Ábralo en la hoja de cálculo, compruebe esta celda y las vecinas y guárdelo de nuevo como XLSX.",
    adviceEN:
      "Open it in the spreadsheet program, look at this cell and its neighbours and save it again as XLSX.",
    cause: [""])

  package static let workbookEncrypted = Rule(
    "workbook-encrypted", .error,
    es: "El libro '{file}' está protegido con contraseña.",
    en: "The workbook '{file}' is protected by a password.",
    adviceES: "Guárdelo sin contraseña.", adviceEN: "Save it without a password.")

  package static let workbookOldFormat = Rule(
    "workbook-old-format", .error,
    es: "El libro '{file}' está en el formato antiguo (.xls).",
    en: "The workbook '{file}' is in the old format (.xls).",
    adviceES: "Guárdelo como XLSX; cambiarle el nombre no basta.",
    adviceEN: "Save it as XLSX; renaming it is not enough.")

  package static let workbookNone = Rule(
    "workbook-none", .error,
    es: "'{file}' es un archivo ZIP, pero no un libro XLSX.",
    en: "'{file}' is a ZIP file, but not an XLSX workbook.",
    adviceES: "Extraiga los datos y guárdelos como CSV o XLSX.",
    adviceEN: "Take the data out and save them as CSV or XLSX.")

  package static let workbookTooLarge = Rule(
    "workbook-too-large", .error,
    es: "El libro '{file}' es demasiado grande por dentro ({part}).",
    en: "The workbook '{file}' is too large inside ({part}).",
    adviceES: "Borre filas y hojas que sobren, o guárdelo como CSV.",
    adviceEN: "Delete rows and sheets that are not needed, or save it as CSV.")

  package static let workbookDocumentType = Rule(
    "workbook-document-type", .error,
    es:
      "El libro '{file}' contiene una definición de tipo de documento ({part}), que ningún libro necesita.",
    en: "The workbook '{file}' holds a document type definition ({part}), which no workbook needs.",
    adviceES: "No lo use; pida el original.", adviceEN: "Do not use it; ask for the original.")

  package static let workbookNoSheet = Rule(
    "workbook-no-sheet", .error,
    es: "No hay ninguna hoja '{sheet}'.", en: "There is no sheet '{sheet}'.",
    adviceES: "Hojas del libro: {known}.", adviceEN: "Sheets of the workbook: {known}.")

  package static let formulaWithoutValue = Rule(
    "formula-without-value", .error,
    es: "La fórmula no tiene valor guardado.", en: "The formula has no stored value.",
    adviceES: "Abra el libro, deje que se recalcule y guárdelo.",
    adviceEN: "Open the workbook, let it recalculate and save it.",
    cause: [""])

  package static let sheetSkipped = Rule(
    "sheet-skipped", .note,
    es: "Hojas sin observaciones, que no se leen: {sheets}.",
    en: "Sheets without observations, which are not read: {sheets}.")

  package static let headerNotFirst = Rule(
    "header-not-first", .error,
    es: "La cabecera está en la fila {line}, no en la primera.",
    en: "The header is in row {line}, not in the first.",
    adviceES: "Borre las filas de encima.", adviceEN: "Delete the rows above it.")
}
