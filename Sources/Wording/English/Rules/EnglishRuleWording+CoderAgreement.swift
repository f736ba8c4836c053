// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishRuleWording: CoderAgreementRuleWording {
  var codersLowAgreement: RuleText { RuleText("{indicator}: the coders agree too little: Krippendorff's α {alpha}, over {n} cells coded by several people.", advice: "Below 0.667 not even tentative conclusions hold; clarify the definition and code again.") }
}
