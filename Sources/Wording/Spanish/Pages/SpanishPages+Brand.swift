extension SpanishPages: BrandPageWording {
  package var score: String { "Puntuación" }
  package var restOfGroup: String { "Resto \(group.ofThe)" }
  package var provenance: String { "Procedencia" }

  package func indicatorsSubtitle(_ count: String) -> String {
    "Valor observado, puntuación y media del resto de su \(group.singular) (n = \(count))"
  }
  package var stripOfMany: String {
    "la banda va del mínimo al máximo, con las partes centrales del 80 % y del 50 %; la raya larga es la mediana"
  }
  package var stripOfFew: String { "cada raya es una puntuación; la larga, la mediana" }

  package func positionInMarket(rest: String, all: String, marks: String) -> String {
    "\(rest). Posición en el mercado (n = \(all)): \(marks); el punto es la de aquí."
  }

  package func notRankedBecause(_ reason: String) -> String {
    "Sin índice. \(reason)."
  }
  package var rankInMarket: String { "Puesto en el mercado" }

  package func outOf(_ market: String) -> String {
    "de \(market)"
  }
  package var rankInGroup: String { "Puesto en su \(group.singular)" }

  package func outOfGroup(_ group: String) -> String {
    "de \(group)"
  }
  package var weightObserved: String { "peso observado" }

  package func toState(_ state: String) -> String {
    "Hasta \(state)"
  }
  package var requirement: String { "requisito" }
  package var requirements: String { "requisitos" }
  package var points: String { "puntos" }
  package var and: String { "y" }
  package var criterion: String { "criterio" }
  package var criteria: String { "criterios" }

  package func restOfGroupCounted(_ count: String) -> String {
    "resto \(group.ofThe) (n = \(count))"
  }

  package func restOfMarketCounted(_ count: String) -> String {
    "resto del mercado (n = \(count))"
  }

  package func axesSubtitle(_ bounds: String) -> String {
    "Puntuación de cada eje, de \(bounds)"
  }

  package func bounds(low: String, high: String) -> String {
    "\(low) a \(high)"
  }
  package var theAxes: String { "Los ejes" }

  package func aboveOnAllAxes(count: String, sector: String) -> String {
    "Por encima del resto de su \(group.singular) en los \(count) ejes"
  }

  package func belowOnAllAxes(count: String, sector: String) -> String {
    "Por debajo del resto de su \(group.singular) en los \(count) ejes"
  }

  package func aboveOnSomeAxes(above: String, count: String, sector: String) -> String {
    "Por encima del resto de su \(group.singular) en \(above) de \(count) ejes"
  }

  package func againstMeanOfGroup(_ others: String) -> String {
    "Puntuación frente a la media de \(others) de su \(group.singular)"
  }

  package func againstMeanOfMarket(_ others: String) -> String {
    "Puntuación frente a la media de \(others) del mercado"
  }

  package func coverageOf(_ coverage: String) -> String {
    "cobertura \(coverage)"
  }
  package var filledIn: String { "rellenado" }

  package func coders(_ count: String) -> String {
    "\(count) codificadores"
  }
  package var capped: String { "recortado" }

  package func sharesRank(rank: String, units: String) -> String {
    "Comparte el puesto \(rank) de \(units)"
  }

  package func ranks(rank: Int, written: String, units: String) -> String {
    "Ocupa el puesto \(written) de \(units)"
  }

  package func pointsToState(points: String, node: String, state: String) -> String {
    "Le faltan \(points) puntos de \(node) para llegar a \(state)."
  }

  package func outOfCriteria(_ open: String) -> String {
    "de entre \(open)"
  }

  package func lacksOneCriterion(state: String, which: String) -> String {
    "Le falta un criterio para llegar a \(state): \(which)."
  }

  package func lacksCriteria(count: String, state: String, which: String) -> String {
    "Le faltan \(count) criterios para llegar a \(state): \(which)."
  }

  package func equalsMean(of others: String, figures: String) -> String {
    "Su índice coincide con la media \(others) \(figures)."
  }

  package func aboveMean(size: String, of others: String, figures: String) -> String {
    "Está \(size) puntos por encima de la media \(others) \(figures)."
  }

  package func belowMean(size: String, of others: String, figures: String) -> String {
    "Está \(size) puntos por debajo de la media \(others) \(figures)."
  }

  package func bestAndWorst(first: String, up: String, last: String, down: String) -> String {
    "Frente al resto de su \(group.singular), su mejor diferencia está en \(first) (\(up)) y la peor, en \(last) (\(down))."
  }
  package var notApplicable: String { "no aplica" }
  package var yes: String { "sí" }

  package func betweenCoders(_ names: String) -> String {
    "entre \(names)"
  }

  package func andInItsGroup(shared: Bool, rank: Int, written: String, of count: String) -> String {
    " y el \(written) de \(count) en su \(group.singular)"
  }

  package func heldBelow(_ state: String, requirements: [String], listed: String) -> String {
    "Por puntuación le correspondería \(state), pero no cumple \(requirements.count == 1 ? "el requisito" : "los requisitos") de \(listed)."
  }

  package func lacksPointsAndRequirements(
    _ state: String, points: String, node: String, one: Bool, listed: String
  ) -> String {
    "Para llegar a \(state) le faltan \(points) puntos de \(node) y cumplir \(one ? "el requisito" : "los requisitos") de \(listed)."
  }

  package var ofTheRestOfItsGroup: String {
    "del resto de su \(group.singular)"
  }

  package var ofTheRestOfTheMarket: String {
    "del resto del mercado"
  }

  package func withheld(of others: String, count: Int, units: String, fewest: String) -> String {
    "No se muestran estadísticas \(others): \(count == 0 ? "no hay otr\(unit.vowel)s \(unit.plural) con índice" : "se basarían en \(units) y revelarían sus datos"). Hacen falta al menos \(fewest)."
  }

  package func theOthers(_ count: Int, written: String, units: String) -> String {
    unit.theOther(count, written)
  }
}
