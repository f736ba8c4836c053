/// What findings say: the rules of BordaColumns.
package protocol BordaColumnsRuleWording {
  var bordaCounts: RuleText { get }
}
