/// What is said of templates and reports, in Spanish.
package struct SpanishTemplateWording: TemplateWording {
  package init() {}

  package func imacsModelSeed(current: String, id: String, version: String, seed: UInt64) -> String
  {
    "imacs \(current) · modelo \(id) \(version) · semilla \(seed)"
  }
  package var loss: String { "resta" }
  package var losses: String { "restan" }
  package var gain: String { "suma" }
  package var gains: String { "suman" }
  package var interval: String { "de intervalo" }
  package var ratio: String { "de razón" }
  package var edition: String { "edición" }
}
