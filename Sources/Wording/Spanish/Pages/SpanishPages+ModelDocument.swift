extension SpanishPages: ModelDocumentPageWording {
  package var newIndicators: String { "Indicadores nuevos" }

  package func newIndicator(indicator: String, node: String, weight: String, index: String)
    -> String
  {
    "\(indicator) (\(node)); pesa el \(weight) del índice; \(index)"
  }
  package var indicatorsRemoved: String { "Indicadores retirados" }

  package func removedIndicator(indicator: String, node: String, weight: String) -> String {
    "\(indicator) (\(node)); pesaba el \(weight) del índice"
  }
  package var indicatorsThatChange: String { "Indicadores que cambian" }
  package var node: String { "nodo" }
  package var nameLabel: String { "nombre" }
  package var definitionLabel: String { "definición" }
  package var weightInNodeLabel: String { "peso en su nodo" }
  package var sourceLabel: String { "fuente" }
  package var valueLabel: String { "valor" }
  package var scoreLabel: String { "puntuación" }
  package var imputation: String { "imputación" }
  package var treatment: String { "tratamiento" }
  package var originLabel: String { "origen" }
  package var referenceLabel: String { "referencia" }

  package func levelLabel(_ name: String) -> String {
    "nivel «\(name)»"
  }

  package func removedNode(_ name: String) -> String {
    "Se quita \(name)"
  }

  package func newNode(name: String, weight: String, node: String) -> String {
    "Nuevo: \(name); pesa el \(weight) del índice; \(node)"
  }
  package var nodeAbove: String { "nodo superior" }
  package var description: String { "descripción" }
  package var indicatorsLabel: String { "indicadores" }
  package var weightInIndexLabel: String { "peso en el índice" }
  package var rule: String { "regla" }
  package var eachWeighs: String { "cada uno pesa" }
  package var staged: String { "por etapas" }
  package var byThresholds: String { "por umbrales" }
  package var decidedBy: String { "Decide" }

  package func newState(name: String, rule: String) -> String {
    "Nuevo: \(name); \(rule)"
  }
  package var requires: String { "exige" }

  package func statesAdded(_ names: String) -> String {
    "Ahora hay estados: \(names)"
  }

  package func statesRemoved(_ names: String) -> String {
    "Ya no hay estados (había: \(names))"
  }

  package func changed(before: String, after: String) -> String {
    "De \(before) a \(after)"
  }
  package var noDifference: String {
    "No cambia nada de lo que se calcula ni de sus textos.\n"
  }
  package var nothing: String { "nada" }

  package func added(_ label: String) -> String {
    "\(label): se añade"
  }

  package func removed(_ label: String) -> String {
    "\(label): se quita"
  }

  package func reworded(_ label: String) -> String {
    "\(label): redacción nueva"
  }
  package var introduction: String { "Presentación" }
  package var scale: String { "Escala" }
  package var whatIsMeasured: String { "Qué se mide" }
  package var groups: String { "Grupos" }
  package var theModel: String { "El modelo" }

  package func modelLede(
    count: String, unit: String, low: String, high: String, groups: String
  ) -> String {
    "\(count) indicadores por \(unit), en una escala de \(low) a \(high); grupos: \(groups)."
  }
  package var weightInIndexHead: String { "Peso en el índice" }
  package var requiresHead: String { "Exige" }
  package var whatItIs: String { "Qué es" }
  package var imputationHead: String { "Imputación" }
  package var treatmentHead: String { "Tratamiento" }
  package var pointsHead: String { "Puntos" }
  package var when: String { "Cuándo" }

  package func printedBy(_ id: String) -> String {
    "Esta página sale del propio modelo: `imacs models show \(id) --format markdown --lang es`.\n"
  }
}
