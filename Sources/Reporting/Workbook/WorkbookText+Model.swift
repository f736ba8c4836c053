import Findings

/// The words for what a model file says.
extension WorkbookText {

  static let goalposts = Text(es: "Límites fijos", en: "Fixed goalposts")
  static let levels = Text(es: "Niveles con puntos", en: "Levels with points")
  static let curve = Text(es: "Curva por tramos", en: "Piecewise linear curve")
  static let minMax = Text(es: "Mínimo y máximo observados", en: "Observed minimum and maximum")
  static let zScore = Text(es: "Puntuación z", en: "Z-score")
  static let percentileRank = Text(es: "Rango percentil", en: "Percentile rank")
  static let borda = Text(es: "Puntos por posición (Borda)", en: "Points by rank (Borda)")
  static let distanceToBest = Text(es: "Distancia al mejor", en: "Distance to best")

  static let goalpostsAre = Text(es: "peor {worst}, mejor {best}", en: "worst {worst}, best {best}")
  static let logarithm = Text(es: "logaritmo", en: "logarithm")
  static let zScoreIs = Text(es: "media {mean}, desviación {sd}", en: "mean {mean}, sd {sd}")
  static let bestIs = Text(es: "mejor {best}", en: "best {best}")
  static let columnIs = Text(
    es: "observado: n {n}, mín. {minimum}, máx. {maximum}, media {mean}, desv. {sd}",
    en: "observed: n {n}, min {minimum}, max {maximum}, mean {mean}, sd {sd}")
  static let noValues = Text(es: "sin ningún valor", en: "no values")
  static let constant = Text(
    es: "no distingue a nadie: no aplica", en: "tells nobody apart: not applicable")
  static let outOf = Text(
    es: "en una escala de {low} a {high}", en: "on a scale of {low} to {high}")

  static let higher = Text(es: "más es mejor", en: "higher is better")
  static let lower = Text(es: "menos es mejor", en: "lower is better")

  static let arithmetic = Text(es: "media aritmética", en: "arithmetic mean")
  static let geometric = Text(es: "media geométrica", en: "geometric mean")
  static let harmonic = Text(es: "media armónica", en: "harmonic mean")
  static let medianOfParts = Text(es: "mediana", en: "median")
  static let minimumOfParts = Text(es: "mínimo", en: "minimum")

  static let reweight = Text(es: "se reparte su peso", en: "its weight is shared out")
  static let zero = Text(es: "cuenta como el mínimo", en: "counts as the low end")
  static let exclude = Text(es: "no hay puntuación", en: "there is no score")

  static let coding = Text(es: "codificación", en: "coding")
  static let survey = Text(es: "encuesta", en: "survey")
  static let interactions = Text(es: "interacciones", en: "interactions")
  static let brandFile = Text(es: "archivo de {units}", en: "{units} file")

  static let none = Text(es: "ninguna", en: "none")
  static let groupMean = Text(es: "media {ofTheGroup}", en: "{group} mean")
  static let groupMedian = Text(es: "mediana {ofTheGroup}", en: "{group} median")
  static let marketMean = Text(es: "media del mercado", en: "market mean")
  static let marketMedian = Text(es: "mediana del mercado", en: "market median")
  static let zeroValue = Text(es: "cero", en: "zero")
  static let noTreatment = Text(es: "ninguno", en: "none")
  static let winsorise = Text(es: "winsorización", en: "winsorisation")
  static let emptyMissing = Text(es: "sin dato", en: "missing")
  static let emptyWorst = Text(es: "peor valor", en: "worst value")
  static let published = Text(es: "publicado", en: "published")
  static let reconstruction = Text(es: "reconstrucción", en: "reconstruction")
  static let own = Text(es: "propio", en: "own")

  static let yesNo = Text(es: "sí = 1, no = 0", en: "yes = 1, no = 0")
  static let points = Text(es: "puntos", en: "points")
  static let number = Text(es: "número", en: "number")

  static let atLeast = Text(
    es: "{index} ≥ {value}", en: "{index} ≥ {value}")
  static let scoreAtLeast = Text(
    es: "puntuación de {indicator} ≥ {value}", en: "score on {indicator} ≥ {value}")
  static let criteria = Text(
    es: "{share} de los criterios con puntuación ≥ {value}: {list}",
    en: "{share} of the criteria at a score ≥ {value}: {list}")
  static let below = Text(
    es: "Punto de partida: no se exige nada.", en: "Where everyone starts: nothing is required.")
}
