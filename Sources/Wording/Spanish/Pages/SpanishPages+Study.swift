// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: StudyPageWording {
  func aboveBoth(units: String, x: String, y: String) -> String { "\(units) por encima de la media en \(x) y en \(y)" }
  var eachDot: String { "Cada punto, \(unit.one)" }
  var size: String { "tamaño" }
  func linesAreMeans(_ count: String) -> String { "líneas: medias del mercado; n = \(count)" }
  var map: String { "Mapa" }
  func meanOfEachAxis(_ population: String) -> String { "Media de cada eje; \(population)" }
  func highestOnAllAxes(best: String, count: String) -> String { "\(best) tiene la media más alta en los \(count) ejes" }
  var axesByGroup: String { "Los ejes, \(group.singular) a \(group.singular)" }
  func allIndicatorsByGroup(_ indicators: Int) -> String { "Los \(indicators) indicadores por \(group.singular)" }
  func lowestIndicator(name: String, mean: String) -> String { "\(name): el indicador más bajo del mercado, \(mean) de media" }
  func meanOfEachIndicator(_ population: String) -> String { "Puntuación media de cada indicador; \(population)" }
  func population(brands: String, edition: String) -> String { "\(brands), edición \(edition)" }
  func firstGroups(first: String, all: String) -> String { "; l\(group.vowel)s \(first) primer\(group.vowel)s de \(all)" }
  var edition: String { "Edición" }
  var ranking: String { "Ranking" }
  var rankingOfUnits: String { "Ranking de \(unit.plural)" }
  var clientReports: String { "Informes de cliente" }
  var pageForEachGroup: String { "Una página por \(group.singular)" }
  func unrankedToo(_ left: String) -> String { "y \(left) sin índice" }
  func quartiles(_ lower: String, _ upper: String) -> String { "cuartiles \(lower) y \(upper)" }
  var noUnits: String { "El estudio no tiene \(unit.plural)." }
  func noneOfUnits(_ units: String) -> String { "Ningun\(unit.vowel) de \(units) tiene datos suficientes para un índice." }
  func allUnitsAreIn(_ only: String) -> String { "Tod\(unit.vowel)s \(unit.thePlural) están en \(only)." }
  func commonestState(names: String, part: String, share: String) -> String { "El estado más frecuente es \(names): \(part) (\(share))." }
  func commonestStates(names: String, part: String, share: String) -> String { "Los estados más frecuentes son \(names), con \(part) (\(share)) cada uno." }
  func noneReaches(_ state: String) -> String { "Ningun\(unit.vowel) llega a \(state)." }
  func onlyOneReaches(_ state: String) -> String { "Solo un\(unit.vowel) llega a \(state)." }
  func someReach(count: String, state: String) -> String { "\(count) llegan a \(state)." }
  func allShareFirst(_ score: String) -> String { "Tod\(unit.vowel)s \(unit.thePlural) comparten el primer puesto con \(score)." }
  func someShareFirst(names: String, score: String) -> String { "\(names) comparten el primer puesto con \(score)." }
  func leadsRanking(name: String, score: String) -> String { "\(name) encabeza el ranking con \(score)." }
  func leadsRankingBy(name: String, score: String, gap: String, order: String) -> String { "\(name) encabeza el ranking con \(score), \(gap) puntos por delante de \(order)." }
  func groupsApart(best: String, worst: String, gap: String) -> String { "Por \(group.plural), \(best) va en cabeza y \(worst) cierra la lista: \(gap) puntos de distancia." }
  func bestAndWorstAxis(best: String, mean: String, worst: String, meanOfWorst: String) -> String { "El eje más desarrollado es \(best) (media \(mean)); el menos, \(worst) (\(meanOfWorst))." }
  func fromIndexToIndex(low: String, high: String) -> String { "de \(low) a \(high)" }
  func liesFurthestApart(name: String, range: String) -> String { "\(name) es donde más distan entre sí \(unit.thePlural): \(range)." }
  func measuredOf(index: String, units: String, groups: String, indicators: Int, written: String)
    -> String
  {
    "\(index) de \(units) en \(groups), a partir de \(written) \(indicators == 1 ? "indicador" : "indicadores")."
  }
  var onlyUnitHasTooFewData: String { "\(unit.isFeminine ? "La única" : "El único") \(unit.singular) no tiene datos suficientes para un índice." }
  func passButFail(_ shown: String, one: Bool) -> String { "\(shown) \(one ? "supera" : "superan") el umbral de un estado pero no \(one ? "cumple" : "cumplen") su requisito, y \(one ? "queda" : "quedan") en el inferior." }
}
