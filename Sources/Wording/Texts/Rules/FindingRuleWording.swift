/// What findings say: the rules of FindingRules.
package protocol FindingRuleWording {
  var findingsUnlisted: RuleText { get }
}
