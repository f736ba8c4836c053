// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// What is said of scores, in Spanish.
struct SpanishScoringWording: ScoringWording {
  var minimum: String { "mínimo" }
  var maximum: String { "máximo" }
  var notApplicable: String { "Ningún indicador le aplica" }
  func coverage(of node: String, _ share: String, below minimum: String) -> String { "Cobertura de \(node): \(share), por debajo del \(minimum)" }
  func missingIndicators(of node: String) -> String { "Faltan indicadores de \(node)" }
  func noScore(in nodes: String) -> String { "Sin puntuación en \(nodes)" }
  func noData(on node: String) -> String { "Sin datos de \(node)" }
}
