/// What findings say, in English.
package struct EnglishRuleWording: RuleWording {
  package init() {}
}
