/// What is said of scores, in Spanish.
package struct SpanishScoringWording: ScoringWording {
  package init() {}

  package var minimum: String { "mínimo" }
  package var maximum: String { "máximo" }
}
