// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: MethodologyPageWording {
  func howComputed(_ name: String) -> String { "Cómo se calcula \(name)." }
  var effectiveWeight: String { "Peso efectivo" }
  var commonRules: String { "Reglas comunes" }
  func stateByValue(_ node: String) -> String { "Por el valor de \(node): el estado más alto cuyo umbral se alcanza y cuyos requisitos se cumplen." }
  var stateByStages: String { "Por etapas: un estado solo se alcanza tras todos los anteriores." }
  var orderOfSteps: String { "Orden: imputar, tratar extremos, normalizar, agregar." }
  var whatCoverageIs: String { "La cobertura es el peso de los indicadores observados; lo imputado no cuenta como observado, y lo que no aplica no cuenta en absoluto." }
  var whatRankIs: String { "El puesto es 1 más el número de \(unit.plural) con más puntuación; las diferencias menores que una milmillonésima de la escala son empate. Se ordena con toda la precisión y se redondea solo al mostrar." }
  var whatGroupMeansAre: String { "Las medias de \(group.singular) son las de sus \(unit.plural) con índice, sin ponderar." }
  func severalCoders(_ coders: String) -> String { "Varios codificadores en una celda: \(coders)." }
  var codersMean: String { "su media" }
  var codersMedian: String { "su mediana" }
  var codersConsensus: String { "el valor en que coinciden todos" }
  var codersFirst: String { "el primero que lo da" }
  var imputationAndTreatment: String { "Imputación · tratamiento" }
  var definition: String { "Definición" }
  func indicatorsAndScale(indicators: Int, low: String, high: String) -> String { "\(indicators) \(indicators == 1 ? "indicador" : "indicadores"); escala de \(low) a \(high). El peso efectivo es el del indicador en el índice." }
}
