/// What findings say: the rules of LookRules.
package protocol LookRuleWording {
  var accentPale: RuleText { get }
  var logoKind: RuleText { get }
  var logoTooLarge: RuleText { get }
}
