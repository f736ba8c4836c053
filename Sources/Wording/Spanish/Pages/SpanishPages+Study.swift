extension SpanishPages: StudyPageWording {
  package func aboveBoth(units: String, x: String, y: String) -> String {
    "\(units) por encima de la media en \(x) y en \(y)"
  }
  package var eachDot: String { "Cada punto, \(unit.one)" }
  package var size: String { "tamaño" }

  package func linesAreMeans(_ count: String) -> String {
    "líneas: medias del mercado; n = \(count)"
  }
  package var map: String { "Mapa" }

  package func meanOfEachAxis(_ population: String) -> String {
    "Media de cada eje; \(population)"
  }

  package func highestOnAllAxes(best: String, count: String) -> String {
    "\(best) tiene la media más alta en los \(count) ejes"
  }
  package var axesByGroup: String { "Los ejes, \(group.singular) a \(group.singular)" }

  package func allIndicatorsByGroup(_ indicators: Int) -> String {
    "Los \(indicators) indicadores por \(group.singular)"
  }

  package func lowestIndicator(name: String, mean: String) -> String {
    "\(name): el indicador más bajo del mercado, \(mean) de media"
  }

  package func meanOfEachIndicator(_ population: String) -> String {
    "Puntuación media de cada indicador; \(population)"
  }

  package func population(brands: String, edition: String) -> String {
    "\(brands), edición \(edition)"
  }

  package func firstGroups(first: String, all: String) -> String {
    "; l\(group.vowel)s \(first) primer\(group.vowel)s de \(all)"
  }
  package var edition: String { "Edición" }
  package var ranking: String { "Ranking" }
  package var rankingOfUnits: String { "Ranking de \(unit.plural)" }
  package var clientReports: String { "Informes de cliente" }
  package var pageForEachGroup: String { "Una página por \(group.singular)" }

  package func unrankedToo(_ left: String) -> String {
    "y \(left) sin índice"
  }

  package func quartiles(_ lower: String, _ upper: String) -> String {
    "cuartiles \(lower) y \(upper)"
  }
  package var noUnits: String { "El estudio no tiene \(unit.plural)." }

  package func noneOfUnits(_ units: String) -> String {
    "Ningun\(unit.vowel) de \(units) tiene datos suficientes para un índice."
  }

  package func allUnitsAreIn(_ only: String) -> String {
    "Tod\(unit.vowel)s \(unit.thePlural) están en \(only)."
  }

  package func commonestState(names: String, part: String, share: String) -> String {
    "El estado más frecuente es \(names): \(part) (\(share))."
  }

  package func commonestStates(names: String, part: String, share: String) -> String {
    "Los estados más frecuentes son \(names), con \(part) (\(share)) cada uno."
  }

  package func noneReaches(_ state: String) -> String {
    "Ningun\(unit.vowel) llega a \(state)."
  }

  package func onlyOneReaches(_ state: String) -> String {
    "Solo un\(unit.vowel) llega a \(state)."
  }

  package func someReach(count: String, state: String) -> String {
    "\(count) llegan a \(state)."
  }

  package func allShareFirst(_ score: String) -> String {
    "Tod\(unit.vowel)s \(unit.thePlural) comparten el primer puesto con \(score)."
  }

  package func someShareFirst(names: String, score: String) -> String {
    "\(names) comparten el primer puesto con \(score)."
  }

  package func leadsRanking(name: String, score: String) -> String {
    "\(name) encabeza el ranking con \(score)."
  }

  package func leadsRankingBy(name: String, score: String, gap: String, order: String) -> String {
    "\(name) encabeza el ranking con \(score), \(gap) puntos por delante de \(order)."
  }

  package func groupsApart(best: String, worst: String, gap: String) -> String {
    "Por \(group.plural), \(best) va en cabeza y \(worst) cierra la lista: \(gap) puntos de distancia."
  }

  package func bestAndWorstAxis(
    best: String, mean: String, worst: String, meanOfWorst: String
  ) -> String {
    "El eje más desarrollado es \(best) (media \(mean)); el menos, \(worst) (\(meanOfWorst))."
  }

  package func fromIndexToIndex(low: String, high: String) -> String {
    "de \(low) a \(high)"
  }

  package func liesFurthestApart(name: String, range: String) -> String {
    "\(name) es donde más distan entre sí \(unit.thePlural): \(range)."
  }

  package func measuredOf(
    index: String, units: String, groups: String, indicators: Int, written: String
  ) -> String {
    "\(index) de \(units) en \(groups), a partir de \(written) \(indicators == 1 ? "indicador" : "indicadores")."
  }

  package var onlyUnitHasTooFewData: String {
    "\(unit.isFeminine ? "La única" : "El único") \(unit.singular) no tiene datos suficientes para un índice."
  }

  package func passButFail(_ shown: String, one: Bool) -> String {
    "\(shown) \(one ? "supera" : "superan") el umbral de un estado pero no \(one ? "cumple" : "cumplen") su requisito, y \(one ? "queda" : "quedan") en el inferior."
  }
}
