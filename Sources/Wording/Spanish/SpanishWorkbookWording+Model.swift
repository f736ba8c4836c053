// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishWorkbookWording: ModelWorkbookWording {
  var goalposts: Phrase { "Límites fijos" }
  var levels: Phrase { "Niveles con puntos" }
  var curve: Phrase { "Curva por tramos" }
  var minMax: Phrase { "Mínimo y máximo observados" }
  var zScore: Phrase { "Puntuación z" }
  var percentileRank: Phrase { "Rango percentil" }
  var borda: Phrase { "Puntos por puesto (Borda)" }
  var distanceToBest: Phrase { "Distancia al mejor" }
  var goalpostsAre: Phrase { "peor {worst}, mejor {best}" }
  var logarithm: Phrase { "logaritmo" }
  var zScoreIs: Phrase { "media {mean}, desviación {sd}" }
  var bestIs: Phrase { "mejor {best}" }
  var columnIs: Phrase { "observado: n {n}, mín. {minimum}, máx. {maximum}, media {mean}, desv. {sd}" }
  var noValues: Phrase { "sin ningún valor" }
  var constant: Phrase { "todo puntúa igual: no aplica" }
  var outOf: Phrase { "en una escala de {low} a {high}" }
  var higher: Phrase { "más es mejor" }
  var lower: Phrase { "menos es mejor" }
  var arithmetic: Phrase { "media aritmética" }
  var geometric: Phrase { "media geométrica" }
  var harmonic: Phrase { "media armónica" }
  var medianOfParts: Phrase { "mediana" }
  var minimumOfParts: Phrase { "mínimo" }
  var reweight: Phrase { "se reparte su peso" }
  var zero: Phrase { "cuenta como el mínimo" }
  var exclude: Phrase { "no hay puntuación" }
  var coding: Phrase { "codificación" }
  var survey: Phrase { "encuesta" }
  var interactions: Phrase { "interacciones" }
  var brandFile: Phrase { "archivo de {units}" }
  var none: Phrase { "ninguna" }
  var groupMean: Phrase { "media {ofTheGroup}" }
  var groupMedian: Phrase { "mediana {ofTheGroup}" }
  var marketMean: Phrase { "media del mercado" }
  var marketMedian: Phrase { "mediana del mercado" }
  var zeroValue: Phrase { "cero" }
  var noTreatment: Phrase { "ninguno" }
  var winsorise: Phrase { "winsorización" }
  var emptyMissing: Phrase { "sin dato" }
  var emptyWorst: Phrase { "peor valor" }
  var published: Phrase { "publicado" }
  var reconstruction: Phrase { "reconstrucción" }
  var own: Phrase { "propio" }
  var yesNo: Phrase { "sí = 1, no = 0" }
  var points: Phrase { "puntos" }
  var number: Phrase { "número" }
  var atLeast: Phrase { "{index} ≥ {value}" }
  var scoreAtLeast: Phrase { "puntuación de {indicator} ≥ {value}" }
  var criteria: Phrase { "{share} de los criterios con puntuación ≥ {value}: {list}" }
  var below: Phrase { "Punto de partida: no se exige nada." }
}
