// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: WorkbookRuleWording {
  var workbookDamaged: RuleText { RuleText("The workbook '{file}' is cut short or damaged ({part}).", advice: "Open it in the spreadsheet program and save it again as XLSX.") }
  var workbookCellDamaged: RuleText { RuleText("The workbook is damaged: {reason}.", advice: "Open it in the spreadsheet program, look at this cell and its neighbours and save it again as XLSX." ) }
  var workbookEncrypted: RuleText { RuleText("The workbook '{file}' is protected by a password.", advice: "Save it without a password.") }
  var workbookOldFormat: RuleText { RuleText("The workbook '{file}' is in the old format (.xls).", advice: "Save it as XLSX; renaming it is not enough.") }
  var workbookNone: RuleText { RuleText("'{file}' is a ZIP file, but not an XLSX workbook.", advice: "Extract the data and save them as CSV or XLSX.") }
  var workbookTooLarge: RuleText { RuleText("The workbook '{file}' is too large inside ({part}).", advice: "Delete rows and sheets that are not needed, or save it as CSV.") }
  var workbookDocumentType: RuleText { RuleText("The workbook '{file}' holds a document type definition ({part}), which no workbook needs.", advice: "Do not use it; ask for the original.") }
  var workbookNoSheet: RuleText { RuleText("There is no sheet '{sheet}'.", advice: "Sheets of the workbook: {known}.") }
  var formulaWithoutValue: RuleText { RuleText("The formula has no stored value.", advice: "Open the workbook, let it recalculate and save it.") }
  var sheetSkipped: RuleText { RuleText("Sheets without observations, which are not read: {sheets}.") }
  var headerNotFirst: RuleText { RuleText("The header is in row {line}, not in the first.", advice: "Delete the rows above it.") }
}
