/// What is said of scores, in Spanish.
package struct SpanishScoringWording: ScoringWording {
  package init() {}

  package var minimum: String { "mínimo" }
  package var maximum: String { "máximo" }
  package var notApplicable: String { "Ningún indicador le aplica" }

  package func coverage(of node: String, _ share: String, below minimum: String) -> String {
    "Cobertura de \(node): \(share), por debajo del \(minimum)"
  }

  package func missingIndicators(of node: String) -> String { "Faltan indicadores de \(node)" }
  package func noScore(in nodes: String) -> String { "Sin puntuación en \(nodes)" }
  package func noData(on node: String) -> String { "Sin datos de \(node)" }
}
