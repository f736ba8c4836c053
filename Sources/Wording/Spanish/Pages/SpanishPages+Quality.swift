extension SpanishPages: QualityPageWording {
  package var analystTitle: String { "Datos, para el analista" }
  package var internalUse: String { "Uso interno" }
  package var findings: String { "Hallazgos" }
  package var nothingToReport: String { "Nada que señalar." }
  package var warningsDoNotStop: String {
    "Un aviso no detiene el estudio; conviene mirarlo antes de publicar."
  }
  package var filesRead: String { "Archivos leídos" }
  package var file: String { "Archivo" }
  package var rows: String { "Filas" }
  package var readAs: String { "Leído como" }
  package var observedCells: String { "observadas" }
  package var imputedCells: String { "imputadas" }
  package var winsorisedCells: String { "winsorizadas" }
  package var notApplicableCells: String { "no aplican" }
  package var coderAgreement: String { "Acuerdo entre codificadores" }
  package var cellsToSettle: String { "Celdas por acordar" }
  package var whatEachGave: String { "Lo que dio cada uno" }
  package var distanceInPoints: String { "Distancia (puntos)" }

  package func agreementSubtitle(names: String, alpha: String, share: String, cells: String)
    -> String
  {
    "\(names): α de Krippendorff \(alpha), media de los indicadores ponderada por sus celdas; coincide el \(share) de \(cells) celdas codificadas por varios. Desde 0,8 los datos son fiables; por debajo de 0,667 no permiten ni conclusiones provisionales. κ, solo para categorías y dos codificadores. Sin variación no hay α ni κ (–)."
  }
  package var farthestFirst: String { "De la más discrepante a la menos, en puntos del indicador." }

  package func firstDisagreements(shown: String, all: String) -> String {
    " Las \(shown) primeras de \(all); todas están en data/codings.csv."
  }
  package var low: String { "bajo" }
  package var howFarTrusted: String { "Hasta dónde se puede confiar en lo que dice el estudio." }
  package var verdict: String { "Veredicto" }
  package var observedHead: String { "Observado" }

  package func ofValues(_ all: String) -> String {
    "de \(all) datos"
  }
  package var agreementAlpha: String { "Acuerdo, α" }

  package func outOfCoders(_ count: String) -> String {
    "de \(count) codificadores"
  }
  package var withCare: String { "Con cautela" }

  package func outOfIndicators(_ indicators: String) -> String {
    "de \(indicators) indicadores"
  }

  package func outOfUnits(_ units: String) -> String {
    "de \(units)"
  }

  package func weakIndicatorsSubtitle(_ least: String) -> String {
    "Observados en menos del \(least), o con poco acuerdo entre codificadores"
  }

  package func weakestShown(_ shown: String, of all: String) -> String {
    "; los \(shown) más débiles de \(all)"
  }
  package var whatCallsForCare: String { "Lo que pide cautela" }

  package func ifAChildIsMissing(aggregation: String, kind: String, coverage: String) -> String {
    "\(aggregation); si falta un componente, \(kind); cobertura mínima \(coverage)"
  }
  package var nothingToMeasure: String { "sin casos: el peor valor" }

  package func rangeOfValues(low: String, high: String) -> String {
    "de \(low) a \(high)"
  }
  package var yesOrNo: String { "sí o no" }
  package var kindLevels: String { "niveles" }
  package var kindShare: String { "porcentaje" }
  package var kindCount: String { "recuento" }
  package var kindDuration: String { "duración" }
  package var kindNumber: String { "número" }
  package var data: String { "Datos" }
  package var coding: String { "Codificación" }
  package var index: String { "Índice" }
  package var noData: String { "No hay datos." }

  package func observedShare(share: String, observed: String, all: String) -> String {
    "Se observó el \(share) de los datos posibles (\(observed) de \(all))"
  }

  package func codedIndependently(count: String, cells: String, share: String)
    -> String
  {
    "\(count) personas codificaron por separado \(cells) datos y coinciden en el \(share)"
  }
  package var alphaReliable: String { "fiable (desde 0,8)" }
  package var alphaTentative: String {
    "suficiente para conclusiones provisionales (desde 0,667; fiable desde 0,8)"
  }
  package var alphaInsufficient: String {
    "insuficiente incluso para conclusiones provisionales (desde 0,667)"
  }

  package func alphaIs(opening: String, alpha: String, word: String) -> String {
    "\(opening); α de Krippendorff \(alpha), \(word)."
  }
  package var noneCallsForCare: String { "Ningún indicador pide cautela." }

  package func oneCallsForCare(_ all: String) -> String {
    "Un indicador de \(all) pide cautela."
  }

  package func someCallForCare(count: String, all: String) -> String {
    "\(count) indicadores de \(all) piden cautela."
  }
  package var allRanked: String { "Tod\(unit.vowel)s \(unit.thePlural) tienen índice." }

  package func codersAgreeLittle(_ alpha: String) -> String {
    "los codificadores coinciden poco (α \(alpha))"
  }

  package func observedIn(_ observed: String) -> String {
    "se observó en el \(observed)"
  }

  package func filledInFor(_ imputed: String) -> String {
    "rellenado en el \(imputed)"
  }

  package func warningsAndNotes(warnings: Int, notes: Int) -> String {
    "\(warnings) \(warnings == 1 ? "aviso" : "avisos") y \(notes) \(notes == 1 ? "nota" : "notas"). Esta página nombra archivos, líneas y codificadores: no se publica."
  }

  package func filledIn(_ count: Int, written: String) -> String {
    "; \(written) \(count == 1 ? "se rellenó" : "se rellenaron") con valores de otr\(unit.vowel)s"
  }

  package func capped(_ count: Int, written: String) -> String {
    count == 1
      ? "; 1 valor extremo se recortó" : "; \(written) valores extremos se recortaron"
  }

  package func onlyUnitIsRanked(_ ranked: Bool) -> String {
    "\(unit.isFeminine ? "La única" : "El único") \(unit.singular) \(ranked ? "tiene" : "queda sin") índice."
  }

  package func leftUnranked(_ count: Int, written: String, of all: Int, writtenAll: String)
    -> String
  {
    "\(written) de \(writtenAll) \(all == 1 ? unit.singular : unit.plural) \(count == 1 ? "queda" : "quedan") sin índice."
  }
}
