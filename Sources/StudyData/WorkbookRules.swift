package import Findings

extension Rule {
  package static let workbookDamaged = Rule("workbook-damaged", .error, \.workbookDamaged)

  package static let workbookCellDamaged = Rule(
    "workbook-cell-damaged", .error, \.workbookCellDamaged, cause: [""])

  package static let workbookEncrypted = Rule("workbook-encrypted", .error, \.workbookEncrypted)

  package static let workbookOldFormat = Rule("workbook-old-format", .error, \.workbookOldFormat)

  package static let workbookNone = Rule("workbook-none", .error, \.workbookNone)

  package static let workbookTooLarge = Rule("workbook-too-large", .error, \.workbookTooLarge)

  package static let workbookDocumentType = Rule(
    "workbook-document-type", .error, \.workbookDocumentType)

  package static let workbookNoSheet = Rule("workbook-no-sheet", .error, \.workbookNoSheet)

  package static let formulaWithoutValue = Rule(
    "formula-without-value", .error, \.formulaWithoutValue, cause: [""])

  package static let sheetSkipped = Rule("sheet-skipped", .note, \.sheetSkipped)

  package static let headerNotFirst = Rule("header-not-first", .error, \.headerNotFirst)
}
