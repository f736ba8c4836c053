extension SpanishRuleWording: WorkbookRuleWording {
  package var workbookDamaged: RuleText {
    RuleText(
      "El libro '{file}' está incompleto o dañado ({part}).",
      advice: "Ábralo en la hoja de cálculo y guárdelo de nuevo como XLSX.")
  }

  package var workbookCellDamaged: RuleText {
    RuleText(
      "El libro está dañado: {reason}.",
      advice:
        "Ábralo en la hoja de cálculo, compruebe esta celda y las vecinas y guárdelo de nuevo como XLSX."
    )
  }

  package var workbookEncrypted: RuleText {
    RuleText("El libro '{file}' está protegido con contraseña.", advice: "Guárdelo sin contraseña.")
  }

  package var workbookOldFormat: RuleText {
    RuleText(
      "El libro '{file}' está en el formato antiguo (.xls).",
      advice: "Guárdelo como XLSX; cambiarle el nombre no basta.")
  }

  package var workbookNone: RuleText {
    RuleText(
      "'{file}' es un archivo ZIP, pero no un libro XLSX.",
      advice: "Extraiga los datos y guárdelos como CSV o XLSX.")
  }

  package var workbookTooLarge: RuleText {
    RuleText(
      "El libro '{file}' es demasiado grande por dentro ({part}).",
      advice: "Borre filas y hojas que sobren, o guárdelo como CSV.")
  }

  package var workbookDocumentType: RuleText {
    RuleText(
      "El libro '{file}' contiene una definición de tipo de documento ({part}), que ningún libro necesita.",
      advice: "No lo use; pida el original.")
  }

  package var workbookNoSheet: RuleText {
    RuleText("No hay ninguna hoja '{sheet}'.", advice: "Hojas del libro: {known}.")
  }

  package var formulaWithoutValue: RuleText {
    RuleText(
      "La fórmula no tiene valor guardado.",
      advice: "Abra el libro, deje que se recalcule y guárdelo.")
  }

  package var sheetSkipped: RuleText {
    RuleText("Hojas sin observaciones, que no se leen: {sheets}.")
  }

  package var headerNotFirst: RuleText {
    RuleText(
      "La cabecera está en la fila {line}, no en la primera.", advice: "Borre las filas de encima.")
  }
}
