extension SpanishPages: SectorPageWording {
  package var all: String { "Total" }

  package func shareInStates(_ population: String) -> String {
    "Porcentaje en cada estado de madurez; \(population)"
  }

  package func allAreIn(_ only: String) -> String {
    "Tod\(unit.vowel)s \(unit.thePlural) están en \(only)"
  }
  package var statesByGroup: String { "Estados de madurez por \(group.singular)" }

  package func onlyOneIn(units: String, names: String) -> String {
    "Solo un\(unit.vowel) de \(units) está en \(names)"
  }

  package func shareIn(share: String, names: String) -> String {
    "El \(share) de \(unit.thePlural) está en \(names)"
  }
  package var range: String { "rango" }
  package var median: String { "mediana" }

  package func meanIs(_ market: String) -> String {
    "media \(market)"
  }
  package var meanHead: String { "Media" }
  package var minimum: String { "Mínimo" }
  package var maximum: String { "Máximo" }

  package func indexByGroup(node: String, population: String) -> String {
    "\(node) por \(group.singular): media, mediana y rango; \(population)"
  }
  package var leader: String { "Líder" }
  package var rankingOfGroups: String { "Ranking de \(group.plural)" }

  package func groupLeads(first: String, gap: String) -> String {
    "\(first) lidera, \(gap) puntos sobre la media del mercado"
  }

  package func groupRank(rank: String, groups: String) -> String {
    "\(rank) de \(groups) por su media"
  }

  package func indexInGroups(_ node: String) -> String {
    "\(node) por \(group.singular): media, mediana y rango"
  }
  package var market: String { "mercado" }
  package var axesAgainstMarket: String { "Los ejes frente al mercado" }

  package func axesAgainstMarketSubtitle(count: String, all: String) -> String {
    "Media de cada eje; n = \(count) frente a \(all)"
  }
  package var marketHead: String { "Mercado" }
  package var meanOfGroup: String { "media \(group.ofThe)" }

  package func firstUnits(_ shown: Int, of all: String) -> String {
    "; l\(unit.vowel)s \(shown) primer\(unit.vowel)s de \(all)"
  }
  package var axesByUnit: String { "Los ejes, \(unit.singular) a \(unit.singular)" }

  package func axesInOrderOfRanking(_ first: String) -> String {
    "Puntuación de cada eje, por orden de ranking\(first)"
  }

  package func sectorLede(units: String, ranked: String) -> String {
    "\(units); \(ranked) con índice."
  }
  package var rankingOfGroup: String { "Ranking \(group.ofThe)" }

  package func outOfGroups(_ groups: String) -> String {
    "de \(groups)"
  }

  package func marketIs(_ mean: String) -> String {
    "mercado \(mean)"
  }
  package var rangeHead: String { "Rango" }
  package var stateOfMean: String { "Estado de la media" }
  package var noneRankedInGroup: String {
    "Ningun\(unit.vowel) de sus \(unit.plural) tiene índice."
  }
  package var indexOfOnlyUnit: String { "El índice de su únic\(unit.vowel) \(unit.singular)" }
  package var itsMean: String { "Su media" }

  package func equalsMarket(subject: String, market: String) -> String {
    "\(subject) coincide con la media del mercado (\(market))."
  }
  package var above: String { "por encima" }
  package var below: String { "por debajo" }

  package func apartFromMarket(subject: String, size: String, side: String, market: String)
    -> String
  {
    "\(subject) está \(size) puntos \(side) de la media del mercado (\(market))."
  }

  package func allInState(count: String, name: String) -> String {
    "Sus \(count) \(unit.plural) están en \(name)."
  }

  package func leadsGroup(name: String, score: String, gap: String, second: String) -> String {
    "\(name) (\(score)) es líder, \(gap) puntos por delante de \(second)."
  }
  package var groupAgainstMarket: String {
    "Media \(group.ofThe) frente a la del mercado, en puntos"
  }

  package func whatSetsApart(_ leader: String) -> String {
    "Lo que distingue a \(leader)"
  }

  package func someInState(largest: Int, written: String, count: String, name: String) -> String {
    "\(written) de sus \(count) \(unit.plural) \(largest == 1 ? "está" : "están") en \(name)."
  }

  package func leaderAgainstOthers(count: Int, written: String, units: String) -> String {
    "Puntuación \(unit.isFeminine ? "de la" : "del") líder frente a la media de \(unit.theOther(count, written))"
  }
}
