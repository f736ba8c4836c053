import Findings

/// The words of the sheets that formulas go by, and of what a reader may
/// change.
extension WorkbookText {
  static let clientTab = Text(es: "Vista de cliente", en: "Client view")
  static let clientTitle = Text(es: "Vista de cliente", en: "Client view")
  static let clientHolds = Text(
    es: "{OneUnit} a elegir en la lista: estado, puestos, ejes frente a su {group}, el mercado y "
      + "el líder, y dónde está la distancia.",
    en: "One {unit}, chosen from the list: state, ranks, axes against its {group}, the market and "
      + "the leader, and where the gap lies.")
  static let robustnessTab = Text(es: "Robustez", en: "Robustness")
  static let robustnessHolds = Text(
    es: "Entre qué puestos se mueve cada {unit} si cambian pesos y métodos.",
    en: "Between which ranks each {unit} moves as weights and methods change.")
  static let evolutionTab = Text(es: "Evolución", en: "Evolution")
  static let evolutionHolds = Text(
    es: "Cada {unit} frente a la edición anterior.", en: "Each {unit} against the last edition.")

  static let valuesUsedTab = Text(es: "Valores usados", en: "Values used")
  static let valuesUsedTitle = Text(es: "Cálculo: valores usados", en: "Calculation: values used")
  static let valuesUsedHolds = Text(
    es: "Los valores como entran en las puntuaciones: niveles en puntos, huecos imputados y "
      + "extremos acercados donde el modelo lo pide.",
    en: "The values as scores take them: levels as points, gaps imputed and extremes brought in "
      + "where the model says so.")
  static let normalisationTab = Text(es: "Normalización", en: "Normalisation")
  static let normalisationTitle = Text(
    es: "Cálculo: de valor a puntuación", en: "Calculation: from value to score")
  static let normalisationHolds = Text(
    es: "Método y límites de cada indicador y las estadísticas de su columna.",
    en: "Method and ends of each indicator and the statistics of its column.")
  static let pointsTab = Text(es: "Puntos", en: "Points")
  static let pointsTitle = Text(
    es: "Cálculo: puntos de niveles y curvas", en: "Calculation: points of levels and curves")
  static let pointsHolds = Text(
    es: "Lo que vale cada nivel y por dónde pasa cada curva.",
    en: "What each level is worth and where each curve passes.")
  static let imputationTab = Text(es: "Imputación", en: "Imputation")
  static let imputationTitle = Text(
    es: "Cálculo: valores de relleno", en: "Calculation: values that fill gaps")
  static let imputationHolds = Text(
    es: "Con qué se rellena un hueco de cada indicador, por {group}.",
    en: "What fills a gap of each indicator, by {group}.")
  static let preparationTab = Text(es: "Preparación", en: "Preparation")
  static let preparationTitle = Text(
    es: "Cálculo: imputación y winsorización", en: "Calculation: imputation and winsorisation")
  static let preparationHolds = Text(
    es: "De lo observado a lo usado, paso a paso, en los indicadores que se imputan o winsorizan.",
    en: "From observed to used, step by step, of the indicators imputed or winsorised.")
  static let aggregationTab = Text(es: "Agregación", en: "Aggregation")
  static let aggregationTitle = Text(
    es: "Cálculo: agregaciones no aritméticas",
    en: "Calculation: aggregations that are not arithmetic")
  static let aggregationHolds = Text(
    es: "Los términos de medias geométricas y armónicas, medianas y mínimos.",
    en: "The terms of geometric and harmonic means, medians and minima.")
  static let nodeCoverageTab = Text(es: "Cobertura", en: "Coverage")
  static let nodeCoverageTitle = Text(
    es: "Cálculo: cobertura de cada nodo", en: "Calculation: coverage of each node")
  static let nodeCoverageHolds = Text(
    es: "Qué parte del peso de cada nodo se ha observado; por debajo del mínimo no puntúa.",
    en: "How much of each node's weight was observed; below the minimum it has no score.")
  static let stateTestTab = Text(es: "Prueba de estados", en: "State test")
  static let stateTestTitle = Text(
    es: "Cálculo: requisitos de los estados", en: "Calculation: requirements of the states")
  static let stateTestHolds = Text(
    es: "Qué requisitos y criterios cumple cada {unit}: 1 sí, 0 no, vacío no aplica.",
    en: "Which requirements and criteria each {unit} meets: 1 yes, 0 no, empty not applicable.")
  static let resultsTab = Text(es: "Resultados", en: "Results")
  static let resultsTitle = Text(
    es: "Cálculo: puestos y estados", en: "Calculation: ranks and states")
  static let resultsHolds = Text(
    es: "Índice, puestos, orden y estado de cada {unit}; de aquí leen las hojas ordenadas.",
    en: "Index, ranks, order and state of each {unit}; the sorted sheets read from here.")
  static let groupsTab = Text(es: "Estadísticas", en: "Statistics")
  static let groupsTitle = Text(
    es: "Cálculo: mercado y {groups}", en: "Calculation: market and {groups}")
  static let groupsHolds = Text(
    es: "Estadísticas del mercado y de cada {group}, de quienes entran en el ranking.",
    en: "Statistics of the market and each {group}, of those ranked.")
  static let filledScoresTab = Text(es: "Puntuaciones completas", en: "Filled scores")
  static let filledScoresTitle = Text(
    es: "Cálculo: puntuaciones para la comparación", en: "Calculation: scores for the comparison")
  static let filledScoresHolds = Text(
    es: "Las partes del índice; donde falta una puntuación, la del nodo más cercano por encima.",
    en: "The parts of the index; where a score is missing, that of the nearest node above.")
  static let clientGapsTab = Text(es: "Distancias", en: "Gaps")
  static let clientGapsTitle = Text(
    es: "Cálculo: distancias del cliente", en: "Calculation: gaps of the client")
  static let clientGapsHolds = Text(
    es: "Lo que aporta cada parte a la distancia entre {theUnit} elegid{o} y su {group}.",
    en: "What each part contributes to the gap between the chosen {unit} and its {group}.")

  // MARK: Heads

  static let inputMark = Text(es: "se puede cambiar", en: "may be changed")
  static let weightRule = Text(
    es: "Un peso es un número de 0 en adelante; 0 deja la parte fuera.",
    en: "A weight is a number from 0 up; 0 leaves the part out.")
  static let method = Text(es: "Método", en: "Method")
  static let smallestFrom = Text(es: "Desde (peor, media, n)", en: "From (worst, mean, n)")
  static let largestTo = Text(es: "Hasta (mejor, desv., signo)", en: "To (best, sd, sign)")
  static let fromOrCoverage = Text(
    es: "Desde (peor, media, n); nodos: cobertura mínima",
    en: "From (worst, mean, n); nodes: minimum coverage")
  static let usable = Text(es: "Utilizable (1 = sí)", en: "Usable (1 = yes)")
  static let standardDeviation = Text(es: "Desv. típica", en: "Std dev.")
  static let targetMean = Text(es: "Media buscada", en: "Target mean")
  static let targetDeviation = Text(es: "Desv. buscada", en: "Target sd")
  static let totalOfParts = Text(
    es: "Suma de pesos de sus partes", en: "Sum of weights of its parts")
  static let scaleLow = Text(es: "escala, mínimo", en: "scale, low")
  static let scaleHigh = Text(es: "escala, máximo", en: "scale, high")
  static let tolerance = Text(es: "tolerancia", en: "tolerance")
  static let labelOfLevel = Text(es: "Nivel", en: "Level")
  static let levelID = Text(es: "Id del nivel", en: "Level id")
  static let valueX = Text(es: "Valor", en: "Value")
  static let slope = Text(es: "Pendiente", en: "Slope")
  static let pointsHead = Text(es: "Puntos", en: "Points")
  static let step = Text(es: "Paso", en: "Step")
  static let stepObserved = Text(es: "observado", en: "observed")
  static let stepOrder = Text(es: "orden en su {group}", en: "order in its {group}")
  static let stepImputed = Text(es: "con huecos rellenos", en: "with gaps filled")
  static let stepWinsorised = Text(es: "winsorización {n}", en: "winsorisation {n}")
  static let skewness = Text(es: "Asimetría", en: "Skewness")
  static let kurtosis = Text(es: "Curtosis", en: "Kurtosis")
  static let lowerCap = Text(es: "Límite inferior", en: "Lower cap")
  static let upperCap = Text(es: "Límite superior", en: "Upper cap")
  static let node = Text(es: "Nodo", en: "Node")
  static let statesHead = Text(es: "Estado", en: "State")
  static let limit = Text(es: "Puntuación mínima", en: "Least score")
  static let shareNeeded = Text(es: "Parte exigida", en: "Share needed")
  static let holdsState = Text(es: "{state}: ¿se alcanza?", en: "{state}: reached?")
  static let groupNumber = Text(es: "N.º de {group}", en: "{Group} no.")
  static let size = Text(es: "Tamaño", en: "Size")
  static let order = Text(es: "Orden", en: "Order")
  static let sectorKey = Text(es: "Clave de orden en {group}", en: "Key of order in {group}")
  static let scoreKey = Text(es: "Clave por puntuación", en: "Key by score")
  static let stateNumber = Text(es: "N.º de estado", en: "State no.")
  static let decidingScore = Text(es: "Puntuación que decide", en: "Deciding score")
  static let decidingMean = Text(es: "Media que decide", en: "Deciding mean")
  static let position = Text(es: "N.º", en: "No.")
  static let nameInList = Text(es: "Nombre en la lista", en: "Name in the list")
  static let rankOf = Text(es: "Puesto: {axis}", en: "Rank: {axis}")
  static let orderOf = Text(es: "Orden: {axis}", en: "Order: {axis}")
  static let meanOfNode = Text(es: "Media: {axis}", en: "Mean: {axis}")
  static let calculationRow = Text(es: "Fila de cálculo", en: "Calculation row")
  static let noLongerRanked = Text(
    es: "Sin índice con los valores y pesos actuales",
    en: "No index with the values and weights as they are")
}
