/// What findings say: the rules of StudyRules.
package protocol StudyRuleWording {
  var tableEncoding: RuleText { get }
  var tableUnclosedQuote: RuleText { get }
  var tableTextAfterQuote: RuleText { get }
  var tableEmpty: RuleText { get }
  var columnMissing: RuleText { get }
  var columnDuplicate: RuleText { get }
  var columnUnnamed: RuleText { get }
  var columnUnused: RuleText { get }
  var columnUnknown: RuleText { get }
  var headerUnknown: RuleText { get }
  var rowShort: RuleText { get }
  var rowLong: RuleText { get }
  var brandMissingID: RuleText { get }
  var brandBadID: RuleText { get }
  var brandDuplicate: RuleText { get }
  var brandNoName: RuleText { get }
  var brandNoSector: RuleText { get }
  var sectorTwoNames: RuleText { get }
  var brandsNone: RuleText { get }
  var numberBad: RuleText { get }
  var numberNegative: RuleText { get }
  var decimalAmbiguous: RuleText { get }
  var decimalMixed: RuleText { get }
  var tableSpreadsheetError: RuleText { get }
  var fileKeyUnused: RuleText { get }
  var accountUnknownBrand: RuleText { get }
  var accountDuplicate: RuleText { get }
  var accountIncomplete: RuleText { get }
  var studyPeriod: RuleText { get }
  var studyUnknownBrand: RuleText { get }
  var studyTimeZone: RuleText { get }
  var notYetUsed: RuleText { get }
}
