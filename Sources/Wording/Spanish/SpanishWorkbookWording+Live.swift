extension SpanishWorkbookWording: LiveWorkbookWording {
  package var clientTab: Phrase { "Vista de cliente" }
  package var clientTitle: Phrase { "Vista de cliente" }
  package var clientHolds: Phrase {
    "{OneUnit} a elegir en la lista: estado, puestos, ejes frente a su {group}, el mercado y el líder, y dónde está la distancia."
  }
  package var valuesUsedTab: Phrase { "Valores usados" }
  package var valuesUsedTitle: Phrase { "Cálculo: valores usados" }
  package var valuesUsedHolds: Phrase {
    "Los valores tal como entran en las puntuaciones: niveles en puntos, huecos imputados y extremos acercados donde el modelo lo pide."
  }
  package var normalisationTab: Phrase { "Normalización" }
  package var normalisationTitle: Phrase { "Cálculo: de valor a puntuación" }
  package var normalisationHolds: Phrase {
    "Método y límites de cada indicador y las estadísticas de su columna."
  }
  package var pointsTab: Phrase { "Puntos" }
  package var pointsTitle: Phrase { "Cálculo: puntos de niveles y curvas" }
  package var pointsHolds: Phrase { "Lo que vale cada nivel y por dónde pasa cada curva." }
  package var imputationTab: Phrase { "Imputación" }
  package var imputationTitle: Phrase { "Cálculo: valores de relleno" }
  package var imputationHolds: Phrase {
    "Con qué se rellena un hueco de cada indicador, por {group}."
  }
  package var preparationTab: Phrase { "Preparación" }
  package var preparationTitle: Phrase { "Cálculo: imputación y winsorización" }
  package var preparationHolds: Phrase {
    "De lo observado a lo usado, paso a paso, para los indicadores que se imputan o winsorizan."
  }
  package var aggregationTab: Phrase { "Agregación" }
  package var aggregationTitle: Phrase { "Cálculo: agregaciones no aritméticas" }
  package var aggregationHolds: Phrase {
    "Los términos de medias geométricas y armónicas, medianas y mínimos."
  }
  package var nodeCoverageTab: Phrase { "Cobertura" }
  package var nodeCoverageTitle: Phrase { "Cálculo: cobertura de cada nodo" }
  package var nodeCoverageHolds: Phrase {
    "Qué parte del peso de cada nodo se ha observado; por debajo del mínimo no puntúa."
  }
  package var stateTestTab: Phrase { "Prueba de estados" }
  package var stateTestTitle: Phrase { "Cálculo: requisitos de los estados" }
  package var stateTestHolds: Phrase {
    "Qué requisitos y criterios cumple cada {unit}: 1 sí, 0 no, vacío no aplica."
  }
  package var resultsTab: Phrase { "Resultados" }
  package var resultsTitle: Phrase { "Cálculo: puestos y estados" }
  package var resultsHolds: Phrase {
    "Índice, puestos, orden y estado de cada {unit}; de aquí leen las hojas ordenadas."
  }
  package var groupsTab: Phrase { "Estadísticas" }
  package var groupsTitle: Phrase { "Cálculo: mercado y {groups}" }
  package var groupsHolds: Phrase {
    "Estadísticas del mercado y de cada {group}, de quienes entran en el ranking."
  }
  package var filledScoresTab: Phrase { "Puntuaciones completas" }
  package var filledScoresTitle: Phrase { "Cálculo: puntuaciones para la comparación" }
  package var filledScoresHolds: Phrase {
    "Las partes del índice; donde falta una puntuación, la del nodo más cercano por encima."
  }
  package var clientGapsTab: Phrase { "Distancias" }
  package var clientGapsTitle: Phrase { "Cálculo: distancias del cliente" }
  package var clientGapsHolds: Phrase {
    "Lo que aporta cada parte a la distancia entre {theUnit} elegid{o} y su {group}."
  }

  // MARK: Heads

  package var inputMark: Phrase { "se puede cambiar" }
  package var weightRule: Phrase { "Un peso es un número de 0 en adelante; 0 deja la parte fuera." }
  package var method: Phrase { "Método" }
  package var smallestFrom: Phrase { "Desde (peor, media, n)" }
  package var largestTo: Phrase { "Hasta (mejor, desv., signo)" }
  package var fromOrCoverage: Phrase { "Desde (peor, media, n); nodos: cobertura mínima" }
  package var usable: Phrase { "Utilizable (1 = sí)" }
  package var standardDeviation: Phrase { "Desv. típica" }
  package var targetMean: Phrase { "Media buscada" }
  package var targetDeviation: Phrase { "Desv. buscada" }
  package var totalOfParts: Phrase { "Suma de pesos de sus partes" }
  package var scaleLow: Phrase { "escala, mínimo" }
  package var scaleHigh: Phrase { "escala, máximo" }
  package var tolerance: Phrase { "tolerancia" }
  package var labelOfLevel: Phrase { "Nivel" }
  package var levelID: Phrase { "Id del nivel" }
  package var valueX: Phrase { "Valor" }
  package var slope: Phrase { "Pendiente" }
  package var pointsHead: Phrase { "Puntos" }
  package var step: Phrase { "Paso" }
  package var stepObserved: Phrase { "observado" }
  package var stepOrder: Phrase { "orden en su {group}" }
  package var stepImputed: Phrase { "con huecos rellenos" }
  package var stepWinsorised: Phrase { "winsorización {n}" }
  package var skewness: Phrase { "Asimetría" }
  package var kurtosis: Phrase { "Curtosis" }
  package var lowerCap: Phrase { "Límite inferior" }
  package var upperCap: Phrase { "Límite superior" }
  package var node: Phrase { "Nodo" }
  package var statesHead: Phrase { "Estado" }
  package var limit: Phrase { "Puntuación mínima" }
  package var shareNeeded: Phrase { "Parte exigida" }
  package var holdsState: Phrase { "{state}: ¿se alcanza?" }
  package var groupNumber: Phrase { "N.º de {group}" }
  package var size: Phrase { "Tamaño" }
  package var order: Phrase { "Orden" }
  package var sectorKey: Phrase { "Clave de orden en {group}" }
  package var scoreKey: Phrase { "Clave por puntuación" }
  package var stateNumber: Phrase { "N.º de estado" }
  package var decidingScore: Phrase { "Puntuación que decide" }
  package var decidingMean: Phrase { "Media que decide" }
  package var position: Phrase { "N.º" }
  package var nameInList: Phrase { "Nombre en la lista" }
  package var rankOf: Phrase { "Puesto: {axis}" }
  package var orderOf: Phrase { "Orden: {axis}" }
  package var meanOfNode: Phrase { "Media: {axis}" }
  package var calculationRow: Phrase { "Fila de cálculo" }
  package var noLongerRanked: Phrase { "Sin índice con los valores y pesos actuales" }
}
