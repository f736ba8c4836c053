extension EnglishRuleWording: CoderAgreementRuleWording {
  package var codersLowAgreement: RuleText {
    RuleText(
      "{indicator}: the coders agree too little: Krippendorff's α {alpha}, over {n} cells coded by several people.",
      advice:
        "Below 0.667 not even tentative conclusions hold; clarify the definition and code again.")
  }
}
