import Analysis
import Findings
import MaturityModels
import Scoring
import StudyData
import Wording

/// What a brand's numbers say, the most important first.
struct BrandSentences {
  let site: Site
  let brand: Int
  let peers: Peers

  private var card: Scorecard { site.card }

  var all: [String] {
    [place, held, next, sectorGap, marketGap, strongest].compactMap { $0 }
  }

  /// Its rank where there is somebody to be ranked against.
  private var place: String? {
    guard let rank = card.market.ranks[brand], card.marketResult.count > 1 else { return nil }
    let count = card.marketResult.count
    let shared = site.rank(brand, in: card.market).hasPrefix("=")
    let sector = card.sectors[site.study.brands[brand].sector]
    var text =
      shared
      ? site.say(
        es: "Comparte el puesto \(site.integer(rank)) de \(site.brands(count))",
        en: "It shares rank \(site.integer(rank)) of \(site.brands(count))")
      : site.say(
        es: "Ocupa el puesto \(site.integer(rank)) de \(site.brands(count))",
        en: "It ranks \(Phrasing.ordinal(rank, .en)) of \(site.brands(count))")
    if sector.count > 1, site.study.sectors.count > 1, let own = card.sectorRanks[brand] {
      let count = site.integer(sector.count)
      let name = site.model.group.singular.en
      let english = "\(Phrasing.ordinal(own, .en)) of \(count) in its \(name)"
      text += site.say(
        es: " y el \(site.integer(own)) de \(count) en su \(site.group.singular)",
        en: shared ? " and ranks \(english)" : " and \(english)")
    }
    return text + "."
  }

  /// A requirement that keeps it below the state of its score.
  private var held: String? {
    guard let scheme = site.model.maturity, scheme.kind == .thresholds else { return nil }
    let assignment = StateAssignment(study: site.study, matrix: card.matrix)
    guard card.states[brand] != nil, let found = assignment.threshold(scheme, brand),
      found.reached > found.held
    else { return nil }
    let failed = (found.held + 1...found.reached).flatMap { scheme.states[$0].requires }
      .filter { assignment.fails($0, brand) }
    let names = self.names(failed.map(\.indicator))
    let state = site.name(state: found.reached)
    let requirements = names.count == 1 ? "requirement" : "requirements"
    return site.say(
      es:
        "Por puntuación le correspondería \(state), pero no cumple \(names.count == 1 ? "el requisito" : "los requisitos") de \(site.list(names)).",
      en:
        "By its score it would be \(state), but it fails the \(requirements) on \(site.list(names))."
    )
  }

  /// What it lacks to the state above.
  private var next: String? {
    guard let next = NextState(card, brand: brand), let scheme = site.model.maturity else {
      return nil
    }
    let state = site.name(state: next.position)
    switch scheme.kind {
    case .thresholds:
      // Where only a requirement is open, `held` has said it.
      guard next.points > 0, let score = card.matrix.score(node: scheme.node, unit: brand) else {
        return nil
      }
      let points = site.scores.lack(
        node: scheme.node, score, to: scheme.states[next.position].from)
      let node = site.name(node: scheme.node)
      let open = self.names(next.unmet.map(\.indicator))
      guard !open.isEmpty else {
        return site.say(
          es: "Le faltan \(points) puntos de \(node) para \(state).",
          en: "It lacks \(points) points of \(node) to \(state).")
      }
      let one = open.count == 1
      return site.say(
        es:
          "Para \(state) le faltan \(points) puntos de \(node) y \(one ? "el requisito" : "los requisitos") de \(site.list(open)).",
        en:
          "To \(state) it lacks \(points) points of \(node) and the \(one ? "requirement" : "requirements") on \(site.list(open))."
      )
    case .staged:
      guard next.criteriaShort > 0 else { return nil }
      let count = site.integer(next.criteriaShort)
      let open = self.names(next.unmetCriteria)
      // With shares below 1 more may be open than are needed.
      let which =
        open.count == next.criteriaShort
        ? site.list(open)
        : site.say(es: "de entre \(site.list(open))", en: "out of \(site.list(open))")
      return next.criteriaShort == 1
        ? site.say(
          es: "Le falta un criterio para \(state): \(which).",
          en: "It lacks one criterion to \(state): \(which).")
        : site.say(
          es: "Le faltan \(count) criterios para \(state): \(which).",
          en: "It lacks \(count) criteria to \(state): \(which).")
    }
  }

  /// The names of indicators, none twice.
  private func names(_ indicators: [Int]) -> [String] {
    indicators.reduce(into: []) { names, indicator in
      let name = site.name(indicator: indicator)
      if !names.contains(name) { names.append(name) }
    }
  }

  private var sectorGap: String? {
    guard peers.sectorCount >= Peers.fewest, let own = card.index(brand),
      let mean = peers.sector(node: 0)
    else { return nil }
    return gap(
      own, mean, count: peers.sectorCount, es: "del resto de su \(site.group.singular)",
      en: "of the rest of its \(site.model.group.singular.en)")
  }

  private var marketGap: String? {
    guard peers.marketCount >= Peers.fewest, site.study.sectors.count > 1,
      let own = card.index(brand), let mean = peers.market(node: 0)
    else { return nil }
    return gap(
      own, mean, count: peers.marketCount, es: "del resto del mercado",
      en: "of the rest of the market")
  }

  private func gap(
    _ own: Double, _ mean: Double, count: Int, es: String, en: String
  ) -> String {
    let gap = site.difference(own, mean)
    let size = site.score(abs(gap))
    let behind = "(\(site.index(mean)), n = \(site.integer(count)))"
    if abs(gap) < site.visibleGap {
      return site.say(
        es: "Su índice coincide con la media \(es) \(behind).",
        en: "Its index equals the mean \(en) \(behind).")
    }
    return gap > 0
      ? site.say(
        es: "Está \(size) puntos por encima de la media \(es) \(behind).",
        en: "It is \(size) points above the mean \(en) \(behind).")
      : site.say(
        es: "Está \(size) puntos por debajo de la media \(es) \(behind).",
        en: "It is \(size) points below the mean \(en) \(behind).")
  }

  /// The axes furthest above and below the rest of its sector.
  private var strongest: String? {
    guard peers.sectorCount >= Peers.fewest else { return nil }
    let gaps = site.model.axes.compactMap { node -> (node: Int, gap: Double)? in
      guard let own = peers.own(node: node), let mean = peers.sector(node: node) else { return nil }
      return (node, site.difference(own, mean))
    }.sorted { $0.gap == $1.gap ? $0.node < $1.node : $0.gap > $1.gap }
    guard gaps.count > 1, let best = gaps.first, let worst = gaps.last,
      best.gap - worst.gap >= site.model.scale.span / 50
    else { return nil }
    let (first, last) = (site.name(node: best.node), site.name(node: worst.node))
    let (up, down) = (site.change(best.gap), site.change(worst.gap))
    return site.say(
      es:
        "Frente al resto de su \(site.group.singular), donde mejor queda es \(first) (\(up)) y donde peor, \(last) (\(down)).",
      en:
        "Against the rest of its \(site.model.group.singular.en), it does best on \(first) (\(up)) and worst on \(last) (\(down))."
    )
  }
}
