// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishWorkbookWording: LiveWorkbookWording {
  var clientTab: Phrase { "Vista de cliente" }
  var clientTitle: Phrase { "Vista de cliente" }
  var clientHolds: Phrase { "{OneUnit} a elegir en la lista: estado, puestos, ejes frente a su {group}, el mercado y el líder, y dónde está la distancia." }
  var valuesUsedTab: Phrase { "Valores usados" }
  var valuesUsedTitle: Phrase { "Cálculo: valores usados" }
  var valuesUsedHolds: Phrase { "Los valores tal como entran en las puntuaciones: niveles en puntos, huecos imputados y extremos acercados donde el modelo lo pide." }
  var normalisationTab: Phrase { "Normalización" }
  var normalisationTitle: Phrase { "Cálculo: de valor a puntuación" }
  var normalisationHolds: Phrase { "Método y límites de cada indicador y las estadísticas de su columna." }
  var pointsTab: Phrase { "Puntos" }
  var pointsTitle: Phrase { "Cálculo: puntos de niveles y curvas" }
  var pointsHolds: Phrase { "Lo que vale cada nivel y por dónde pasa cada curva." }
  var imputationTab: Phrase { "Imputación" }
  var imputationTitle: Phrase { "Cálculo: valores de relleno" }
  var imputationHolds: Phrase { "Con qué se rellena un hueco de cada indicador, por {group}." }
  var preparationTab: Phrase { "Preparación" }
  var preparationTitle: Phrase { "Cálculo: imputación y winsorización" }
  var preparationHolds: Phrase { "De lo observado a lo usado, paso a paso, para los indicadores que se imputan o winsorizan." }
  var aggregationTab: Phrase { "Agregación" }
  var aggregationTitle: Phrase { "Cálculo: agregaciones no aritméticas" }
  var aggregationHolds: Phrase { "Los términos de medias geométricas y armónicas, medianas y mínimos." }
  var nodeCoverageTab: Phrase { "Cobertura" }
  var nodeCoverageTitle: Phrase { "Cálculo: cobertura de cada nodo" }
  var nodeCoverageHolds: Phrase { "Qué parte del peso de cada nodo se ha observado; por debajo del mínimo no puntúa." }
  var stateTestTab: Phrase { "Prueba de estados" }
  var stateTestTitle: Phrase { "Cálculo: requisitos de los estados" }
  var stateTestHolds: Phrase { "Qué requisitos y criterios cumple cada {unit}: 1 sí, 0 no, vacío no aplica." }
  var resultsTab: Phrase { "Resultados" }
  var resultsTitle: Phrase { "Cálculo: puestos y estados" }
  var resultsHolds: Phrase { "Índice, puestos, orden y estado de cada {unit}; de aquí leen las hojas ordenadas." }
  var groupsTab: Phrase { "Estadísticas" }
  var groupsTitle: Phrase { "Cálculo: mercado y {groups}" }
  var groupsHolds: Phrase { "Estadísticas del mercado y de cada {group}, de quienes entran en el ranking." }
  var filledScoresTab: Phrase { "Puntuaciones completas" }
  var filledScoresTitle: Phrase { "Cálculo: puntuaciones para la comparación" }
  var filledScoresHolds: Phrase { "Las partes del índice; donde falta una puntuación, la del nodo más cercano por encima." }
  var clientGapsTab: Phrase { "Distancias" }
  var clientGapsTitle: Phrase { "Cálculo: distancias del cliente" }
  var clientGapsHolds: Phrase { "Lo que aporta cada parte a la distancia entre {theUnit} elegid{o} y su {group}." }

  // MARK: Heads

  var inputMark: Phrase { "se puede cambiar" }
  var weightRule: Phrase { "Un peso es un número de 0 en adelante; 0 deja la parte fuera." }
  var method: Phrase { "Método" }
  var smallestFrom: Phrase { "Desde (peor, media, n)" }
  var largestTo: Phrase { "Hasta (mejor, desv., signo)" }
  var fromOrCoverage: Phrase { "Desde (peor, media, n); nodos: cobertura mínima" }
  var usable: Phrase { "Utilizable (1 = sí)" }
  var standardDeviation: Phrase { "Desv. típica" }
  var targetMean: Phrase { "Media buscada" }
  var targetDeviation: Phrase { "Desv. buscada" }
  var totalOfParts: Phrase { "Suma de pesos de sus partes" }
  var scaleLow: Phrase { "escala, mínimo" }
  var scaleHigh: Phrase { "escala, máximo" }
  var tolerance: Phrase { "tolerancia" }
  var labelOfLevel: Phrase { "Nivel" }
  var levelID: Phrase { "Id del nivel" }
  var valueX: Phrase { "Valor" }
  var slope: Phrase { "Pendiente" }
  var pointsHead: Phrase { "Puntos" }
  var step: Phrase { "Paso" }
  var stepObserved: Phrase { "observado" }
  var stepOrder: Phrase { "orden en su {group}" }
  var stepImputed: Phrase { "con huecos rellenos" }
  var stepWinsorised: Phrase { "winsorización {n}" }
  var skewness: Phrase { "Asimetría" }
  var kurtosis: Phrase { "Curtosis" }
  var lowerCap: Phrase { "Límite inferior" }
  var upperCap: Phrase { "Límite superior" }
  var node: Phrase { "Nodo" }
  var statesHead: Phrase { "Estado" }
  var limit: Phrase { "Puntuación mínima" }
  var shareNeeded: Phrase { "Parte exigida" }
  var holdsState: Phrase { "{state}: ¿se alcanza?" }
  var groupNumber: Phrase { "N.º de {group}" }
  var size: Phrase { "Tamaño" }
  var order: Phrase { "Orden" }
  var sectorKey: Phrase { "Clave de orden en {group}" }
  var scoreKey: Phrase { "Clave por puntuación" }
  var stateNumber: Phrase { "N.º de estado" }
  var decidingScore: Phrase { "Puntuación que decide" }
  var decidingMean: Phrase { "Media que decide" }
  var position: Phrase { "N.º" }
  var nameInList: Phrase { "Nombre en la lista" }
  var rankOf: Phrase { "Puesto: {axis}" }
  var orderOf: Phrase { "Orden: {axis}" }
  var meanOfNode: Phrase { "Media: {axis}" }
  var calculationRow: Phrase { "Fila de cálculo" }
  var noLongerRanked: Phrase { "Sin índice con los valores y pesos actuales" }
}
