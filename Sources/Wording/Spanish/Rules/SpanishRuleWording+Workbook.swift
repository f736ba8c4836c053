// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: WorkbookRuleWording {
  var workbookDamaged: RuleText { RuleText("El libro '{file}' está incompleto o dañado ({part}).", advice: "Ábralo en la hoja de cálculo y guárdelo de nuevo como XLSX.") }
  var workbookCellDamaged: RuleText { RuleText("El libro está dañado: {reason}.", advice: "Ábralo en la hoja de cálculo, compruebe esta celda y las vecinas y guárdelo de nuevo como XLSX." ) }
  var workbookEncrypted: RuleText { RuleText("El libro '{file}' está protegido con contraseña.", advice: "Guárdelo sin contraseña.") }
  var workbookOldFormat: RuleText { RuleText("El libro '{file}' está en el formato antiguo (.xls).", advice: "Guárdelo como XLSX; cambiarle el nombre no basta.") }
  var workbookNone: RuleText { RuleText("'{file}' es un archivo ZIP, pero no un libro XLSX.", advice: "Extraiga los datos y guárdelos como CSV o XLSX.") }
  var workbookTooLarge: RuleText { RuleText("El libro '{file}' es demasiado grande por dentro ({part}).", advice: "Borre filas y hojas que sobren, o guárdelo como CSV.") }
  var workbookDocumentType: RuleText { RuleText("El libro '{file}' contiene una definición de tipo de documento ({part}), que ningún libro necesita.", advice: "No lo use; pida el original.") }
  var workbookNoSheet: RuleText { RuleText("No hay ninguna hoja '{sheet}'.", advice: "Hojas del libro: {known}.") }
  var formulaWithoutValue: RuleText { RuleText("La fórmula no tiene valor guardado.", advice: "Abra el libro, deje que se recalcule y guárdelo.") }
  var sheetSkipped: RuleText { RuleText("Hojas sin observaciones, que no se leen: {sheets}.") }
  var headerNotFirst: RuleText { RuleText("La cabecera está en la fila {line}, no en la primera.", advice: "Borre las filas de encima.") }
}
