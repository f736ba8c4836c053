package import Findings

extension Rule {
  package static let tableEncoding = Rule("table-encoding", .error, \.tableEncoding)

  package static let tableUnclosedQuote = Rule("table-unclosed-quote", .error, \.tableUnclosedQuote)

  package static let tableTextAfterQuote = Rule(
    "table-text-after-quote", .error, \.tableTextAfterQuote)

  package static let tableEmpty = Rule("table-empty", .error, \.tableEmpty)

  package static let columnMissing = Rule("column-missing", .error, \.columnMissing)

  package static let columnDuplicate = Rule("column-duplicate", .error, \.columnDuplicate)

  package static let columnUnnamed = Rule("column-unnamed", .error, \.columnUnnamed, cause: [""])

  package static let columnUnused = Rule("column-unused", .note, \.columnUnused, cause: [""])

  package static let columnUnknown = Rule("column-unknown", .error, \.columnUnknown, cause: [""])

  package static let headerUnknown = Rule("header-unknown", .error, \.headerUnknown)

  package static let rowShort = Rule("row-short", .error, \.rowShort, cause: ["expected"])

  package static let rowLong = Rule("row-long", .error, \.rowLong, cause: ["expected"])

  package static let brandMissingID = Rule(
    "brand-missing-id", .error, \.brandMissingID, cause: [""])

  package static let brandBadID = Rule("brand-bad-id", .error, \.brandBadID)

  package static let brandDuplicate = Rule("brand-duplicate", .error, \.brandDuplicate)

  package static let brandNoName = Rule("brand-no-name", .error, \.brandNoName, cause: [""])

  package static let brandNoSector = Rule("brand-no-sector", .error, \.brandNoSector, cause: [""])

  package static let sectorTwoNames = Rule(
    "sector-two-names", .warning, \.sectorTwoNames, cause: ["sector"])

  package static let brandsNone = Rule("brands-none", .warning, \.brandsNone)

  package static let numberBad = Rule("number-bad", .error, \.numberBad, cause: ["column"])

  package static let numberNegative = Rule(
    "number-negative", .error, \.numberNegative, cause: ["column"])

  package static let decimalAmbiguous = Rule("decimal-ambiguous", .error, \.decimalAmbiguous)

  package static let decimalMixed = Rule("decimal-mixed", .error, \.decimalMixed)

  package static let tableSpreadsheetError = Rule(
    "table-spreadsheet-error", .error, \.tableSpreadsheetError, cause: ["column"])

  package static let fileKeyUnused = Rule(
    "file-key-unused", .warning, \.fileKeyUnused, cause: ["key"])

  package static let accountUnknownBrand = Rule(
    "account-unknown-brand", .warning, \.accountUnknownBrand)

  package static let accountDuplicate = Rule("account-duplicate", .error, \.accountDuplicate)

  package static let accountIncomplete = Rule(
    "account-incomplete", .error, \.accountIncomplete, cause: ["column"])

  package static let studyPeriod = Rule("study-period", .error, \.studyPeriod)

  package static let studyUnknownBrand = Rule("study-unknown-brand", .error, \.studyUnknownBrand)

  package static let studyTimeZone = Rule("study-time-zone", .error, \.studyTimeZone)

  package static let notYetUsed = Rule("not-yet-used", .note, \.notYetUsed)
}
