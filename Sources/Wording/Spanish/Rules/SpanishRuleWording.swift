/// What findings say, in Spanish.
package struct SpanishRuleWording: RuleWording {
  package init() {}
}
