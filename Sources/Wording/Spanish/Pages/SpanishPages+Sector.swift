// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishPages: SectorPageWording {
  var all: String { "Total" }
  func shareInStates(_ population: String) -> String { "Porcentaje en cada estado de madurez; \(population)" }
  func allAreIn(_ only: String) -> String { "Tod\(unit.vowel)s \(unit.thePlural) están en \(only)" }
  var statesByGroup: String { "Estados de madurez por \(group.singular)" }
  func onlyOneIn(units: String, names: String) -> String { "Solo un\(unit.vowel) de \(units) está en \(names)" }
  func shareIn(share: String, names: String) -> String { "El \(share) de \(unit.thePlural) está en \(names)" }
  var range: String { "rango" }
  var median: String { "mediana" }
  func meanIs(_ market: String) -> String { "media \(market)" }
  var meanHead: String { "Media" }
  var minimum: String { "Mínimo" }
  var maximum: String { "Máximo" }
  func indexByGroup(node: String, population: String) -> String { "\(node) por \(group.singular): media, mediana y rango; \(population)" }
  var leader: String { "Líder" }
  var rankingOfGroups: String { "Ranking de \(group.plural)" }
  func groupLeads(first: String, gap: String) -> String { "\(first) lidera, \(gap) puntos sobre la media del mercado" }
  func groupRank(rank: String, groups: String) -> String { "\(rank) de \(groups) por su media" }
  func indexInGroups(_ node: String) -> String { "\(node) por \(group.singular): media, mediana y rango" }
  var market: String { "mercado" }
  var axesAgainstMarket: String { "Los ejes frente al mercado" }
  func axesAgainstMarketSubtitle(count: String, all: String) -> String { "Media de cada eje; n = \(count) frente a \(all)" }
  var marketHead: String { "Mercado" }
  var meanOfGroup: String { "media \(group.ofThe)" }
  func firstUnits(_ shown: Int, of all: String) -> String { "; l\(unit.vowel)s \(shown) primer\(unit.vowel)s de \(all)" }
  var axesByUnit: String { "Los ejes, \(unit.singular) a \(unit.singular)" }
  func axesInOrderOfRanking(_ first: String) -> String { "Puntuación de cada eje, por orden de ranking\(first)" }
  func sectorLede(units: String, ranked: String) -> String { "\(units); \(ranked) con índice." }
  var rankingOfGroup: String { "Ranking \(group.ofThe)" }
  func outOfGroups(_ groups: String) -> String { "de \(groups)" }
  func marketIs(_ mean: String) -> String { "mercado \(mean)" }
  var rangeHead: String { "Rango" }
  var stateOfMean: String { "Estado de la media" }
  var noneRankedInGroup: String { "Ningun\(unit.vowel) de sus \(unit.plural) tiene índice." }
  var indexOfOnlyUnit: String { "El índice de su únic\(unit.vowel) \(unit.singular)" }
  var itsMean: String { "Su media" }
  func equalsMarket(subject: String, market: String) -> String { "\(subject) coincide con la media del mercado (\(market))." }
  var above: String { "por encima" }
  var below: String { "por debajo" }
  func apartFromMarket(subject: String, size: String, side: String, market: String)
    -> String
  {
    "\(subject) está \(size) puntos \(side) de la media del mercado (\(market))."
  }

  func allInState(count: String, name: String) -> String { "Sus \(count) \(unit.plural) están en \(name)." }
  func leadsGroup(name: String, score: String, gap: String, second: String) -> String { "\(name) (\(score)) es líder, \(gap) puntos por delante de \(second)." }
  var groupAgainstMarket: String { "Media \(group.ofThe) frente a la del mercado, en puntos" }
  func whatSetsApart(_ leader: String) -> String { "Lo que distingue a \(leader)" }
  func someInState(largest: Int, written: String, count: String, name: String) -> String { "\(written) de sus \(count) \(unit.plural) \(largest == 1 ? "está" : "están") en \(name)." }
  func leaderAgainstOthers(count: Int, written: String, units: String) -> String { "Puntuación \(unit.isFeminine ? "de la" : "del") líder frente a la media de \(unit.theOther(count, written))" }
}
