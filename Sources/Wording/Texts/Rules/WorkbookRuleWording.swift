/// What findings say: the rules of WorkbookRules.
package protocol WorkbookRuleWording {
  var workbookDamaged: RuleText { get }
  var workbookCellDamaged: RuleText { get }
  var workbookEncrypted: RuleText { get }
  var workbookOldFormat: RuleText { get }
  var workbookNone: RuleText { get }
  var workbookTooLarge: RuleText { get }
  var workbookDocumentType: RuleText { get }
  var workbookNoSheet: RuleText { get }
  var formulaWithoutValue: RuleText { get }
  var sheetSkipped: RuleText { get }
  var headerNotFirst: RuleText { get }
}
