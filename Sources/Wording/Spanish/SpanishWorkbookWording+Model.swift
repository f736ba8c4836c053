extension SpanishWorkbookWording: ModelWorkbookWording {
  package var goalposts: Phrase { "Límites fijos" }
  package var levels: Phrase { "Niveles con puntos" }
  package var curve: Phrase { "Curva por tramos" }
  package var minMax: Phrase { "Mínimo y máximo observados" }
  package var zScore: Phrase { "Puntuación z" }
  package var percentileRank: Phrase { "Rango percentil" }
  package var borda: Phrase { "Puntos por puesto (Borda)" }
  package var distanceToBest: Phrase { "Distancia al mejor" }
  package var goalpostsAre: Phrase { "peor {worst}, mejor {best}" }
  package var logarithm: Phrase { "logaritmo" }
  package var zScoreIs: Phrase { "media {mean}, desviación {sd}" }
  package var bestIs: Phrase { "mejor {best}" }
  package var columnIs: Phrase {
    "observado: n {n}, mín. {minimum}, máx. {maximum}, media {mean}, desv. {sd}"
  }
  package var noValues: Phrase { "sin ningún valor" }
  package var constant: Phrase { "todo puntúa igual: no aplica" }
  package var outOf: Phrase { "en una escala de {low} a {high}" }
  package var higher: Phrase { "más es mejor" }
  package var lower: Phrase { "menos es mejor" }
  package var arithmetic: Phrase { "media aritmética" }
  package var geometric: Phrase { "media geométrica" }
  package var harmonic: Phrase { "media armónica" }
  package var medianOfParts: Phrase { "mediana" }
  package var minimumOfParts: Phrase { "mínimo" }
  package var reweight: Phrase { "se reparte su peso" }
  package var zero: Phrase { "cuenta como el mínimo" }
  package var exclude: Phrase { "no hay puntuación" }
  package var coding: Phrase { "codificación" }
  package var survey: Phrase { "encuesta" }
  package var interactions: Phrase { "interacciones" }
  package var brandFile: Phrase { "archivo de {units}" }
  package var none: Phrase { "ninguna" }
  package var groupMean: Phrase { "media {ofTheGroup}" }
  package var groupMedian: Phrase { "mediana {ofTheGroup}" }
  package var marketMean: Phrase { "media del mercado" }
  package var marketMedian: Phrase { "mediana del mercado" }
  package var zeroValue: Phrase { "cero" }
  package var noTreatment: Phrase { "ninguno" }
  package var winsorise: Phrase { "winsorización" }
  package var emptyMissing: Phrase { "sin dato" }
  package var emptyWorst: Phrase { "peor valor" }
  package var published: Phrase { "publicado" }
  package var reconstruction: Phrase { "reconstrucción" }
  package var own: Phrase { "propio" }
  package var yesNo: Phrase { "sí = 1, no = 0" }
  package var points: Phrase { "puntos" }
  package var number: Phrase { "número" }
  package var atLeast: Phrase { "{index} ≥ {value}" }
  package var scoreAtLeast: Phrase { "puntuación de {indicator} ≥ {value}" }
  package var criteria: Phrase { "{share} de los criterios con puntuación ≥ {value}: {list}" }
  package var below: Phrase { "Punto de partida: no se exige nada." }
}
