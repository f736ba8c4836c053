extension SpanishRuleWording: FindingRuleWording {
  package var findingsUnlisted: RuleText {
    RuleText(
      "Hay {count} hallazgos más de '{rule}' en este archivo, que no se listan.",
      advice: "Tienen probablemente la misma causa que los primeros; corríjala y repita.")
  }
}
