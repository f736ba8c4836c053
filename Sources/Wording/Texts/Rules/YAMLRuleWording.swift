/// What findings say: the rules of YAMLRules.
package protocol YAMLRuleWording {
  var yamlSyntax: RuleText { get }
  var yamlEncoding: RuleText { get }
  var yamlTooLarge: RuleText { get }
  var yamlTooDeep: RuleText { get }
  var yamlFeature: RuleText { get }
  var yamlDuplicateKey: RuleText { get }
  var yamlEmpty: RuleText { get }
  var keyUnknown: RuleText { get }
  var keyMissing: RuleText { get }
  var yamlKind: RuleText { get }
  var yamlValue: RuleText { get }
  var fileMissing: RuleText { get }
  var fileUnreadable: RuleText { get }
  var fileTooLarge: RuleText { get }
}
