/// What findings say: the rules of ScoringFindings.
package protocol ScoringRuleWording {
  var constantIndicator: RuleText { get }
  var bestNotBeyond: RuleText { get }
  var indicatorWithoutValues: RuleText { get }
  var indicatorNotInData: RuleText { get }
  var studyWithoutValues: RuleText { get }
  var cellsImputed: RuleText { get }
  var cellWinsorised: RuleText { get }
  var indicatorStillSkewed: RuleText { get }
  var goalpostsExceeded: RuleText { get }
  var zeroInProduct: RuleText { get }
  var brandNotRanked: RuleText { get }
}
