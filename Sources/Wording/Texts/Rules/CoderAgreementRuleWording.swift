/// What findings say: the rules of CoderAgreementFindings.
package protocol CoderAgreementRuleWording {
  var codersLowAgreement: RuleText { get }
}
