/// What findings say: the rules of ObservationRules.
package protocol ObservationRuleWording {
  var observationUnknownBrand: RuleText { get }
  var observationUnknownIndicator: RuleText { get }
  var observationMissingIndicator: RuleText { get }
  var observationDuplicate: RuleText { get }
  var valueNotNumber: RuleText { get }
  var valueNotBinary: RuleText { get }
  var valueNotLevel: RuleText { get }
  var valuePercent: RuleText { get }
  var valueOutOfRange: RuleText { get }
  var valueTooLarge: RuleText { get }
  var valueImplausible: RuleText { get }
  var valueSpreadsheetError: RuleText { get }
  var shareWithinOne: RuleText { get }
  var manyNotApplicable: RuleText { get }
  var codersApplicability: RuleText { get }
  var codersDisagree: RuleText { get }
  var noAccountOnChannel: RuleText { get }
  var codedOverMeasured: RuleText { get }
}
