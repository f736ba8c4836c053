extension SpanishWorkbookWording: ClientWorkbookWording {
  package var client: Phrase { "Cliente" }
  package var choose: Phrase { "Elija en la lista" }
  package var chooseHint: Phrase { "Toda la hoja y sus gráficos siguen a la elección." }
  package var standing: Phrase { "Dónde está" }
  package var outOfCount: Phrase { "de" }
  package var rankInMarket: Phrase { "Puesto en el mercado" }
  package var nextState: Phrase { "Estado siguiente" }
  package var pointsToNext: Phrase { "Puntos que faltan para alcanzarlo" }
  package var unmet: Phrase { "Requisitos que aún no cumple" }
  package var criteriaShort: Phrase { "Criterios que faltan para alcanzarlo" }
  package var against: Phrase { "Frente a su {group}, el mercado y el líder" }
  package var againstOthers: Phrase { "Frente a su {group} y al mercado" }
  package var peersOfGroup: Phrase { "{Group} sin el cliente" }
  package var peersOfMarket: Phrase { "Mercado sin el cliente" }
  package var leaderOfGroup: Phrase { "Líder de su {group}" }
  package var leaderIs: Phrase { "Líder: {bestUnit} de l{o}s demás de su {group}" }
  package var gapToGroup: Phrase { "Distancia a su {group}" }
  package var wholeGroup: Phrase { "{Group} con el cliente" }
  package var largestGaps: Phrase { "Las diez partes que más pesan en la distancia a su {group}" }
  package var part: Phrase { "Parte del índice" }
  package var peersMean: Phrase { "Media de l{o}s demás" }
  package var contribution: Phrase { "Aportación a la distancia" }
  package var contributionNote: Phrase {
    "Aportación = peso efectivo × (cliente − media de l{o}s demás), en puntos de {index}; negativa donde el cliente va por detrás."
  }
  package var sizeOfGap: Phrase { "Tamaño de la aportación" }
  package var nextStateOpen: Phrase { "Pendiente para el estado siguiente" }
  package var radarTitle: Phrase { "Perfil por ejes" }
  package var radarAlt: Phrase {
    "Radar: ejes del cliente, de su {group}, del mercado y del líder. Los datos están en la tabla de la izquierda."
  }
  package var barsTitle: Phrase { "{index} y ejes, frente a {group}, mercado y líder" }
  package var barsTitleWithoutLeader: Phrase { "{index} y ejes, frente a {group} y mercado" }
  package var barsAltWithoutLeader: Phrase {
    "Índice y ejes del cliente, de su {group} y del mercado. Los datos están en la tabla de la izquierda."
  }
  package var barsAlt: Phrase {
    "Barras: índice y ejes del cliente, de su {group}, del mercado y del líder. Los datos están en la tabla de la izquierda."
  }
  package var gapsTitle: Phrase { "Dónde se gana y se pierde frente a su {group}" }
  package var gapsAlt: Phrase {
    "Barras: aportación de las diez partes que más pesan en la distancia a su {group}. Los datos están en la tabla de la izquierda."
  }
  package var clientCutTab: Phrase { "Cliente" }
  package var clientCutHolds: Phrase {
    "Dónde está, frente a su {group} y al mercado, y dónde está la distancia; sus propias cifras son fórmulas."
  }
  package var asPublished: Phrase { "Publicado" }
  package var asItIs: Phrase { "Con los valores y pesos de este libro" }
  package var othersOfGroup: Phrase { "L{o}s demás de su {group} (n)" }
  package var othersOfMarket: Phrase { "L{o}s demás del mercado (n)" }
  package var othersWithData: Phrase { "L{o}s demás con dato (n)" }
  package var gapToMarket: Phrase { "Distancia al mercado" }
  package var withheld: Phrase { "menos de 3" }
  package var gapParts: Phrase { "De qué se compone la distancia a {peers}" }
  package var itsGroup: Phrase { "su {group}" }
  package var theMarket: Phrase { "el mercado" }
  package var rankText: Phrase { "{rank} de {n}" }
  package var scoreAxis: Phrase { "Puntuación" }
}
