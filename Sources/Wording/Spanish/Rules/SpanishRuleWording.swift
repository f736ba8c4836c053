// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What findings say, in Spanish.
struct SpanishRuleWording: RuleWording {
}
