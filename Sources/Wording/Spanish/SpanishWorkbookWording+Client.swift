// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishWorkbookWording: ClientWorkbookWording {
  var client: Phrase { "Cliente" }
  var choose: Phrase { "Elija en la lista" }
  var chooseHint: Phrase { "Toda la hoja y sus gráficos siguen a la elección." }
  var standing: Phrase { "Dónde está" }
  var outOfCount: Phrase { "de" }
  var rankInMarket: Phrase { "Puesto en el mercado" }
  var nextState: Phrase { "Estado siguiente" }
  var pointsToNext: Phrase { "Puntos que faltan para alcanzarlo" }
  var unmet: Phrase { "Requisitos que aún no cumple" }
  var criteriaShort: Phrase { "Criterios que faltan para alcanzarlo" }
  var against: Phrase { "Frente a su {group}, el mercado y el líder" }
  var againstOthers: Phrase { "Frente a su {group} y al mercado" }
  var peersOfGroup: Phrase { "{Group} sin el cliente" }
  var peersOfMarket: Phrase { "Mercado sin el cliente" }
  var leaderOfGroup: Phrase { "Líder de su {group}" }
  var leaderIs: Phrase { "Líder: {bestUnit} de l{o}s demás de su {group}" }
  var gapToGroup: Phrase { "Distancia a su {group}" }
  var wholeGroup: Phrase { "{Group} con el cliente" }
  var largestGaps: Phrase { "Las diez partes que más pesan en la distancia a su {group}" }
  var part: Phrase { "Parte del índice" }
  var peersMean: Phrase { "Media de l{o}s demás" }
  var contribution: Phrase { "Aportación a la distancia" }
  var contributionNote: Phrase { "Aportación = peso efectivo × (cliente − media de l{o}s demás), en puntos de {index}; negativa donde el cliente va por detrás." }
  var sizeOfGap: Phrase { "Tamaño de la aportación" }
  var nextStateOpen: Phrase { "Pendiente para el estado siguiente" }
  var radarTitle: Phrase { "Perfil por ejes" }
  var radarAlt: Phrase { "Radar: ejes del cliente, de su {group}, del mercado y del líder. Los datos están en la tabla de la izquierda." }
  var barsTitle: Phrase { "{index} y ejes, frente a {group}, mercado y líder" }
  var barsTitleWithoutLeader: Phrase { "{index} y ejes, frente a {group} y mercado" }
  var barsAltWithoutLeader: Phrase { "Índice y ejes del cliente, de su {group} y del mercado. Los datos están en la tabla de la izquierda." }
  var barsAlt: Phrase { "Barras: índice y ejes del cliente, de su {group}, del mercado y del líder. Los datos están en la tabla de la izquierda." }
  var gapsTitle: Phrase { "Dónde se gana y se pierde frente a su {group}" }
  var gapsAlt: Phrase { "Barras: aportación de las diez partes que más pesan en la distancia a su {group}. Los datos están en la tabla de la izquierda." }
  var clientCutTab: Phrase { "Cliente" }
  var clientCutHolds: Phrase { "Dónde está, frente a su {group} y al mercado, y dónde está la distancia; sus propias cifras son fórmulas." }
  var asPublished: Phrase { "Publicado" }
  var asItIs: Phrase { "Con los valores y pesos de este libro" }
  var othersOfGroup: Phrase { "L{o}s demás de su {group} (n)" }
  var othersOfMarket: Phrase { "L{o}s demás del mercado (n)" }
  var othersWithData: Phrase { "L{o}s demás con dato (n)" }
  var gapToMarket: Phrase { "Distancia al mercado" }
  var withheld: Phrase { "menos de 3" }
  var gapParts: Phrase { "De qué se compone la distancia a {peers}" }
  var itsGroup: Phrase { "su {group}" }
  var theMarket: Phrase { "el mercado" }
  var rankText: Phrase { "{rank} de {n}" }
  var scoreAxis: Phrase { "Puntuación" }
}
