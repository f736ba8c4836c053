extension SpanishPages: MethodologyPageWording {
  package func howComputed(_ name: String) -> String {
    "Cómo se calcula \(name)."
  }
  package var effectiveWeight: String { "Peso efectivo" }
  package var commonRules: String { "Reglas comunes" }
  package func stateByValue(_ node: String) -> String {
    "Por el valor de \(node): el estado más alto cuyo umbral se alcanza y cuyos requisitos se cumplen."
  }
  package var stateByStages: String {
    "Por etapas: un estado solo se alcanza tras todos los anteriores."
  }
  package var orderOfSteps: String { "Orden: imputar, tratar extremos, normalizar, agregar." }
  package var whatCoverageIs: String {
    "La cobertura es el peso de los indicadores observados; lo imputado no cuenta como observado, y lo que no aplica no cuenta en absoluto."
  }
  package var whatRankIs: String {
    "El puesto es 1 más el número de \(unit.plural) con más puntuación; las diferencias menores que una milmillonésima de la escala son empate. Se ordena con toda la precisión y se redondea solo al mostrar."
  }
  package var whatGroupMeansAre: String {
    "Las medias de \(group.singular) son las de sus \(unit.plural) con índice, sin ponderar."
  }
  package func severalCoders(_ coders: String) -> String {
    "Varios codificadores en una celda: \(coders)."
  }
  package var codersMean: String { "su media" }
  package var codersMedian: String { "su mediana" }
  package var codersConsensus: String { "el valor en que coinciden todos" }
  package var codersFirst: String { "el primero que lo da" }
  package var imputationAndTreatment: String { "Imputación · tratamiento" }
  package var definition: String { "Definición" }
  package func indicatorsAndScale(indicators: Int, low: String, high: String) -> String {
    "\(indicators) \(indicators == 1 ? "indicador" : "indicadores"); escala de \(low) a \(high). El peso efectivo es el del indicador en el índice."
  }
}
