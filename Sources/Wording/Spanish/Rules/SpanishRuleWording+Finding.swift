// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: FindingRuleWording {
  var findingsUnlisted: RuleText { RuleText("Hay {count} hallazgos más de '{rule}' en este archivo, que no se listan.", advice: "Tienen probablemente la misma causa que los primeros; corríjala y repita.") }
}
