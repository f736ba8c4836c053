extension SpanishPages: ModelDocumentPageWording {
  package var newIndicators: String { "Indicadores nuevos" }

  package func weighsOfTheIndex(indicator: String, node: String, weight: String, index: String)
    -> String
  {
    "\(indicator) (\(node)); pesa el \(weight) del índice; \(index)"
  }
  package var indicatorsRemoved: String { "Indicadores retirados" }

  package func weighedOfTheIndex(indicator: String, node: String, weight: String) -> String {
    "\(indicator) (\(node)); pesaba el \(weight) del índice"
  }
  package var indicatorsThatChange: String { "Indicadores que cambian" }
  package var node: String { "nodo" }
  package var nameText: String { "nombre" }
  package var definitionInModelDocument: String { "definición" }
  package var weightInItsNode: String { "peso en su nodo" }
  package var sourceInModelDocument: String { "fuente" }
  package var valueInModelDocument: String { "valor" }
  package var scoreInModelDocument: String { "puntuación" }
  package var imputation: String { "imputación" }
  package var treatment: String { "tratamiento" }
  package var originInModelDocument: String { "origen" }
  package var referenceInModelDocument: String { "referencia" }

  package func levelInModelDocument(name: String) -> String {
    "nivel «\(name)»"
  }

  package func isRemoved(name: String) -> String {
    "Se quita \(name)"
  }

  package func newWeighsOfTheIndex(name: String, weight: String, node: String) -> String {
    "Nuevo: \(name); pesa el \(weight) del índice; \(node)"
  }
  package var nodeAbove: String { "nodo superior" }
  package var description: String { "descripción" }
  package var indicatorsInModelDocument: String { "indicadores" }
  package var weightInTheIndex: String { "peso en el índice" }
  package var rule: String { "regla" }
  package var eachWeighs: String { "cada uno pesa" }
  package var staged: String { "por etapas" }
  package var byThresholds: String { "por umbrales" }
  package var decidedBy: String { "Decide" }

  package func new(name: String, rule: String) -> String {
    "Nuevo: \(name); \(rule)"
  }
  package var requires: String { "exige" }

  package func thereAreStatesNow(names: String) -> String {
    "Ahora hay estados: \(names)"
  }

  package func thereAreNoStatesAny(names: String) -> String {
    "Ya no hay estados (había: \(names))"
  }

  package func fromTo(before: String, after: String) -> String {
    "De \(before) a \(after)"
  }
  package var nothingOfWhatIsComputed: String {
    "No cambia nada de lo que se calcula ni de sus textos.\n"
  }
  package var nothing: String { "nada" }

  package func added(label: String) -> String {
    "\(label): se añade"
  }

  package func removed(label: String) -> String {
    "\(label): se quita"
  }

  package func reworded(label: String) -> String {
    "\(label): redacción nueva"
  }
  package var introduction: String { "Presentación" }
  package var scale: String { "Escala" }
  package var whatIsMeasured: String { "Qué se mide" }
  package var groups: String { "Grupos" }
  package var theModel: String { "El modelo" }

  package func indicatorsForEachOnA(
    count: String, unit: String, low: String, high: String, groups: String
  ) -> String {
    "\(count) indicadores por \(unit), en una escala de \(low) a \(high); grupos: \(groups)."
  }
  package var weightInTheIndexInModelDocument: String { "Peso en el índice" }
  package var requiresInModelDocument: String { "Exige" }
  package var whatItIs: String { "Qué es" }
  package var imputationInModelDocument: String { "Imputación" }
  package var treatmentInModelDocument: String { "Tratamiento" }
  package var pointsInModelDocument: String { "Puntos" }
  package var when: String { "Cuándo" }

  package func thisPageIsPrintedBy(id: String) -> String {
    "Esta página sale del propio modelo: `imacs models show \(id) --format markdown --lang es`.\n"
  }
}
