// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: QualityPageWording {
  var analystTitle: String { "Datos, para el analista" }
  var internalUse: String { "Uso interno" }
  var findings: String { "Hallazgos" }
  var nothingToReport: String { "Nada que señalar." }
  var warningsDoNotStop: String { "Un aviso no detiene el estudio; conviene mirarlo antes de publicar." }
  var filesRead: String { "Archivos leídos" }
  var file: String { "Archivo" }
  var rows: String { "Filas" }
  var readAs: String { "Leído como" }
  var observedCells: String { "observadas" }
  var imputedCells: String { "imputadas" }
  var winsorisedCells: String { "winsorizadas" }
  var notApplicableCells: String { "no aplican" }
  var coderAgreement: String { "Acuerdo entre codificadores" }
  var cellsToSettle: String { "Celdas por acordar" }
  var whatEachGave: String { "Lo que dio cada uno" }
  var distanceInPoints: String { "Distancia (puntos)" }
  func agreementSubtitle(names: String, alpha: String, share: String, cells: String)
    -> String
  {
    "\(names): α de Krippendorff \(alpha), media de los indicadores ponderada por sus celdas; coincide el \(share) de \(cells) celdas codificadas por varios. Desde 0,8 los datos son fiables; por debajo de 0,667 no permiten ni conclusiones provisionales. κ, solo para categorías y dos codificadores. Sin variación no hay α ni κ (–)."
  }
  var farthestFirst: String { "De la más discrepante a la menos, en puntos del indicador." }
  func firstDisagreements(shown: String, all: String) -> String { " Las \(shown) primeras de \(all); todas están en data/codings.csv." }
  var low: String { "bajo" }
  var howFarTrusted: String { "Hasta dónde se puede confiar en lo que dice el estudio." }
  var verdict: String { "Veredicto" }
  var observedHead: String { "Observado" }
  func ofValues(_ all: String) -> String { "de \(all) datos" }
  var agreementAlpha: String { "Acuerdo, α" }
  func outOfCoders(_ count: String) -> String { "de \(count) codificadores" }
  var withCare: String { "Con cautela" }
  func outOfIndicators(_ indicators: String) -> String { "de \(indicators) indicadores" }
  func outOfUnits(_ units: String) -> String { "de \(units)" }
  func weakIndicatorsSubtitle(_ least: String) -> String { "Observados en menos del \(least), o con poco acuerdo entre codificadores" }
  func weakestShown(_ shown: String, of all: String) -> String { "; los \(shown) más débiles de \(all)" }
  var whatCallsForCare: String { "Lo que pide cautela" }
  func ifAChildIsMissing(aggregation: String, kind: String, coverage: String) -> String { "\(aggregation); si falta un componente, \(kind); cobertura mínima \(coverage)" }
  var nothingToMeasure: String { "sin casos: el peor valor" }
  func rangeOfValues(low: String, high: String) -> String { "de \(low) a \(high)" }
  var yesOrNo: String { "sí o no" }
  var kindLevels: String { "niveles" }
  var kindShare: String { "porcentaje" }
  var kindCount: String { "recuento" }
  var kindDuration: String { "duración" }
  var kindNumber: String { "número" }
  var data: String { "Datos" }
  var coding: String { "Codificación" }
  var index: String { "Índice" }
  var noData: String { "No hay datos." }
  func observedShare(share: String, observed: String, all: String) -> String { "Se observó el \(share) de los datos posibles (\(observed) de \(all))" }
  func codedIndependently(count: String, cells: String, share: String)
    -> String
  {
    "\(count) personas codificaron por separado \(cells) datos y coinciden en el \(share)"
  }
  var alphaReliable: String { "fiable (desde 0,8)" }
  var alphaTentative: String { "suficiente para conclusiones provisionales (desde 0,667; fiable desde 0,8)" }
  var alphaInsufficient: String { "insuficiente incluso para conclusiones provisionales (desde 0,667)" }
  func alphaIs(opening: String, alpha: String, word: String) -> String { "\(opening); α de Krippendorff \(alpha), \(word)." }
  var noneCallsForCare: String { "Ningún indicador pide cautela." }
  func oneCallsForCare(_ all: String) -> String { "Un indicador de \(all) pide cautela." }
  func someCallForCare(count: String, all: String) -> String { "\(count) indicadores de \(all) piden cautela." }
  var allRanked: String { "Tod\(unit.vowel)s \(unit.thePlural) tienen índice." }
  func codersAgreeLittle(_ alpha: String) -> String { "los codificadores coinciden poco (α \(alpha))" }
  func observedIn(_ observed: String) -> String { "se observó en el \(observed)" }
  func filledInFor(_ imputed: String) -> String { "rellenado en el \(imputed)" }
  func warningsAndNotes(warnings: Int, notes: Int) -> String { "\(warnings) \(warnings == 1 ? "aviso" : "avisos") y \(notes) \(notes == 1 ? "nota" : "notas"). Esta página nombra archivos, líneas y codificadores: no se publica." }
  func filledIn(_ count: Int, written: String) -> String { "; \(written) \(count == 1 ? "se rellenó" : "se rellenaron") con valores de otr\(unit.vowel)s" }
  func capped(_ count: Int, written: String) -> String { count == 1 ? "; 1 valor extremo se recortó" : "; \(written) valores extremos se recortaron" }
  func onlyUnitIsRanked(_ ranked: Bool) -> String { "\(unit.isFeminine ? "La única" : "El único") \(unit.singular) \(ranked ? "tiene" : "queda sin") índice." }
  func leftUnranked(_ count: Int, written: String, of all: Int, writtenAll: String)
    -> String
  {
    "\(written) de \(writtenAll) \(all == 1 ? unit.singular : unit.plural) \(count == 1 ? "queda" : "quedan") sin índice."
  }
}
