/// What findings say: the rules of InteractionRules.
package protocol InteractionRuleWording {
  var interactionsUnreadable: RuleText { get }
  var interactionsTooManyUnreadable: RuleText { get }
  var interactionsWord: RuleText { get }
  var interactionsDecimalAmbiguous: RuleText { get }
  var interactionsDecimalMixed: RuleText { get }
  var interactionsFractions: RuleText { get }
  var interactionsNoAuthor: RuleText { get }
  var interactionsDuplicates: RuleText { get }
  var interactionsOrphans: RuleText { get }
  var interactionsCycles: RuleText { get }
  var interactionsNegative: RuleText { get }
  var interactionsUnattributed: RuleText { get }
  var interactionsForeign: RuleText { get }
  var interactionsPeriod: RuleText { get }
  var interactionsNoRequests: RuleText { get }
  var interactionsFileMissing: RuleText { get }
  var interactionsOtherExport: RuleText { get }
  var interactionsHeaderBelow: RuleText { get }
  var interactionsNone: RuleText { get }
  var layoutUnknown: RuleText { get }
}
