/// What is said of templates and reports, in English.
package struct EnglishTemplateWording: TemplateWording {
  package init() {}

  package func imacsModelSeed(current: String, id: String, version: String, seed: UInt64) -> String
  {
    "imacs \(current) · model \(id) \(version) · seed \(seed)"
  }
  package var loss: String { "loss" }
  package var losses: String { "losses" }
  package var gain: String { "gain" }
  package var gains: String { "gains" }
  package var interval: String { "interval" }
  package var ratio: String { "ratio" }
  package var edition: String { "edition" }
}
