// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: ModelDocumentPageWording {
  var newIndicators: String { "Indicadores nuevos" }
  func newIndicator(indicator: String, node: String, weight: String, index: String)
    -> String
  {
    "\(indicator) (\(node)); pesa el \(weight) del índice; \(index)"
  }
  var indicatorsRemoved: String { "Indicadores retirados" }
  func removedIndicator(indicator: String, node: String, weight: String) -> String { "\(indicator) (\(node)); pesaba el \(weight) del índice" }
  var indicatorsThatChange: String { "Indicadores que cambian" }
  var node: String { "nodo" }
  var nameLabel: String { "nombre" }
  var definitionLabel: String { "definición" }
  var weightInNodeLabel: String { "peso en su nodo" }
  var sourceLabel: String { "fuente" }
  var valueLabel: String { "valor" }
  var scoreLabel: String { "puntuación" }
  var imputation: String { "imputación" }
  var treatment: String { "tratamiento" }
  var originLabel: String { "origen" }
  var referenceLabel: String { "referencia" }
  func levelLabel(_ name: String) -> String { "nivel «\(name)»" }
  func removedNode(_ name: String) -> String { "Se quita \(name)" }
  func newNode(name: String, weight: String, node: String) -> String { "Nuevo: \(name); pesa el \(weight) del índice; \(node)" }
  var nodeAbove: String { "nodo superior" }
  var description: String { "descripción" }
  var indicatorsLabel: String { "indicadores" }
  var weightInIndexLabel: String { "peso en el índice" }
  var rule: String { "regla" }
  var eachWeighs: String { "cada uno pesa" }
  var staged: String { "por etapas" }
  var byThresholds: String { "por umbrales" }
  var decidedBy: String { "Decide" }
  func newState(name: String, rule: String) -> String { "Nuevo: \(name); \(rule)" }
  var requires: String { "exige" }
  func statesAdded(_ names: String) -> String { "Ahora hay estados: \(names)" }
  func statesRemoved(_ names: String) -> String { "Ya no hay estados (había: \(names))" }
  func changed(before: String, after: String) -> String { "De \(before) a \(after)" }
  var noDifference: String { "No cambia nada de lo que se calcula ni de sus textos.\n" }
  var nothing: String { "nada" }
  func added(_ label: String) -> String { "\(label): se añade" }
  func removed(_ label: String) -> String { "\(label): se quita" }
  func reworded(_ label: String) -> String { "\(label): redacción nueva" }
  var introduction: String { "Presentación" }
  var scale: String { "Escala" }
  var whatIsMeasured: String { "Qué se mide" }
  var groups: String { "Grupos" }
  var theModel: String { "El modelo" }
  func modelLede(count: String, unit: String, low: String, high: String, groups: String) -> String { "\(count) indicadores por \(unit), en una escala de \(low) a \(high); grupos: \(groups)." }
  var weightInIndexHead: String { "Peso en el índice" }
  var requiresHead: String { "Exige" }
  var whatItIs: String { "Qué es" }
  var imputationHead: String { "Imputación" }
  var treatmentHead: String { "Tratamiento" }
  var pointsHead: String { "Puntos" }
  var when: String { "Cuándo" }
  func printedBy(_ id: String) -> String { "Esta página sale del propio modelo: `imacs models show \(id) --format markdown --lang es`.\n" }
}
