/// What is said of scores, in English.
package struct EnglishScoringWording: ScoringWording {
  package init() {}

  package var minimum: String { "minimum" }
  package var maximum: String { "maximum" }
}
