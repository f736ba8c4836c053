// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: BrandPageWording {
  var score: String { "Puntuación" }
  var restOfGroup: String { "Resto \(group.ofThe)" }
  var provenance: String { "Procedencia" }
  func indicatorsSubtitle(_ count: String) -> String { "Valor observado, puntuación y media del resto de su \(group.singular) (n = \(count))" }
  var stripOfMany: String { "la banda va del mínimo al máximo, con las partes centrales del 80 % y del 50 %; la raya larga es la mediana" }
  var stripOfFew: String { "cada raya es una puntuación; la larga, la mediana" }
  func positionInMarket(rest: String, all: String, marks: String) -> String { "\(rest). Posición en el mercado (n = \(all)): \(marks); el punto es la de aquí." }
  func notRankedBecause(_ reason: String) -> String { "Sin índice. \(reason)." }
  var rankInMarket: String { "Puesto en el mercado" }
  func outOf(_ market: String) -> String { "de \(market)" }
  var rankInGroup: String { "Puesto en su \(group.singular)" }
  func outOfGroup(_ group: String) -> String { "de \(group)" }
  var weightObserved: String { "peso observado" }
  func toState(_ state: String) -> String { "Hasta \(state)" }
  var requirement: String { "requisito" }
  var requirements: String { "requisitos" }
  var points: String { "puntos" }
  var and: String { "y" }
  var criterion: String { "criterio" }
  var criteria: String { "criterios" }
  func restOfGroupCounted(_ count: String) -> String { "resto \(group.ofThe) (n = \(count))" }
  func restOfMarketCounted(_ count: String) -> String { "resto del mercado (n = \(count))" }
  func axesSubtitle(_ bounds: String) -> String { "Puntuación de cada eje, de \(bounds)" }
  func bounds(low: String, high: String) -> String { "\(low) a \(high)" }
  var theAxes: String { "Los ejes" }
  func aboveOnAllAxes(count: String, sector: String) -> String { "Por encima del resto de su \(group.singular) en los \(count) ejes" }
  func belowOnAllAxes(count: String, sector: String) -> String { "Por debajo del resto de su \(group.singular) en los \(count) ejes" }
  func aboveOnSomeAxes(above: String, count: String, sector: String) -> String { "Por encima del resto de su \(group.singular) en \(above) de \(count) ejes" }
  func againstMeanOfGroup(_ others: String) -> String { "Puntuación frente a la media de \(others) de su \(group.singular)" }
  func againstMeanOfMarket(_ others: String) -> String { "Puntuación frente a la media de \(others) del mercado" }
  func coverageOf(_ coverage: String) -> String { "cobertura \(coverage)" }
  var filledIn: String { "rellenado" }
  func coders(_ count: String) -> String { "\(count) codificadores" }
  var capped: String { "recortado" }
  func sharesRank(rank: String, units: String) -> String { "Comparte el puesto \(rank) de \(units)" }
  func ranks(rank: Int, written: String, units: String) -> String { "Ocupa el puesto \(written) de \(units)" }
  func pointsToState(points: String, node: String, state: String) -> String { "Le faltan \(points) puntos de \(node) para llegar a \(state)." }
  func outOfCriteria(_ open: String) -> String { "de entre \(open)" }
  func lacksOneCriterion(state: String, which: String) -> String { "Le falta un criterio para llegar a \(state): \(which)." }
  func lacksCriteria(count: String, state: String, which: String) -> String { "Le faltan \(count) criterios para llegar a \(state): \(which)." }
  func equalsMean(of others: String, figures: String) -> String { "Su índice coincide con la media \(others) \(figures)." }
  func aboveMean(size: String, of others: String, figures: String) -> String { "Está \(size) puntos por encima de la media \(others) \(figures)." }
  func belowMean(size: String, of others: String, figures: String) -> String { "Está \(size) puntos por debajo de la media \(others) \(figures)." }
  func bestAndWorst(first: String, up: String, last: String, down: String) -> String { "Frente al resto de su \(group.singular), su mejor diferencia está en \(first) (\(up)) y la peor, en \(last) (\(down))." }
  var notApplicable: String { "no aplica" }
  var yes: String { "sí" }
  func betweenCoders(_ names: String) -> String { "entre \(names)" }
  func andInItsGroup(shared: Bool, rank: Int, written: String, of count: String) -> String { " y el \(written) de \(count) en su \(group.singular)" }
  func heldBelow(_ state: String, requirements: [String], listed: String) -> String { "Por puntuación le correspondería \(state), pero no cumple \(requirements.count == 1 ? "el requisito" : "los requisitos") de \(listed)." }
  func lacksPointsAndRequirements(_ state: String, points: String, node: String, one: Bool, listed: String) -> String { "Para llegar a \(state) le faltan \(points) puntos de \(node) y cumplir \(one ? "el requisito" : "los requisitos") de \(listed)." }
  var ofTheRestOfItsGroup: String { "del resto de su \(group.singular)" }
  var ofTheRestOfTheMarket: String { "del resto del mercado" }
  func withheld(of others: String, count: Int, units: String, fewest: String) -> String { "No se muestran estadísticas \(others): \(count == 0 ? "no hay otr\(unit.vowel)s \(unit.plural) con índice" : "se basarían en \(units) y revelarían sus datos"). Hacen falta al menos \(fewest)." }
  func theOthers(_ count: Int, written: String, units: String) -> String { unit.theOther(count, written) }
}
