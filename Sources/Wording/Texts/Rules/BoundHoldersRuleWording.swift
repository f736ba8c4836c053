/// What findings say: the rules of BoundHolders.
package protocol BoundHoldersRuleWording {
  var boundOfUnranked: RuleText { get }
}
