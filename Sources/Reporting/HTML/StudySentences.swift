import Findings
import MaturityModels
import Scoring
import StudyData
import Wording

/// What the study's numbers say, in sentences, the most important first.
/// Nothing is said that the numbers do not bear.
struct StudySentences {
  let site: Site

  private var card: Scorecard { site.card }

  var all: [String] {
    [nobody, level, leader, sectors, axes, held, spread].compactMap { $0 }
  }

  /// Why the page says so little.
  private var nobody: String? {
    guard card.marketResult.count == 0 else { return nil }
    let all = site.study.brands.count
    guard all > 0 else {
      return site.say(
        es: "El estudio no tiene \(site.unit.plural).",
        en: "The study has no \(site.model.unit.plural.en).")
    }
    return all == 1
      ? site.say(
        es:
          "\(site.unit.isFeminine ? "La única" : "El único") \(site.unit.singular) no tiene datos suficientes para un índice.",
        en: "The only \(site.model.unit.singular.en) does not have enough data for an index.")
      : site.say(
        es:
          "Ningun\(site.unit.vowel) de \(site.brands(all)) tiene datos suficientes para un índice.",
        en: "None of \(site.brands(all)) has enough data for an index.")
  }

  /// Where the market stands, and how many are at either end of the states.
  private var level: String? {
    let market = card.marketResult
    guard let scheme = site.model.maturity, scheme.states.count > 1, market.count > 1 else {
      return nil
    }
    let counts = market.stateCounts
    guard let largest = counts.max(), largest > 0 else { return nil }
    let most = counts.indices.filter { counts[$0] == largest }
    let top = scheme.states.count - 1
    if largest == market.count, let only = most.first {
      return site.say(
        es: "Tod\(site.unit.vowel)s \(site.unit.thePlural) están en \(site.name(state: only)).",
        en: "All \(site.model.unit.plural.en) are in \(site.name(state: only)).")
    }
    let names = site.list(most.map { site.name(state: $0) })
    let share = site.percent(Double(largest) / Double(market.count))
    let part =
      "\(site.brands(largest)) \(site.say(es: "de", en: "of")) \(site.integer(market.count))"
    var text =
      most.count == 1
      ? site.say(
        es: "El estado más frecuente es \(names): \(part) (\(share)).",
        en: "The most frequent state is \(names): \(part) (\(share)).")
      : site.say(
        es: "Los estados más frecuentes son \(names), con \(part) (\(share)) cada uno.",
        en: "The most frequent states are \(names), with \(part) (\(share)) each.")
    if !most.contains(top) { text += " " + highest(counts[top], site.name(state: top)) }
    return text
  }

  private func highest(_ count: Int, _ state: String) -> String {
    switch count {
    case 0:
      site.say(es: "Ningun\(site.unit.vowel) llega a \(state).", en: "None reaches \(state).")
    case 1:
      site.say(es: "Solo un\(site.unit.vowel) llega a \(state).", en: "Only one reaches \(state).")
    default:
      site.say(
        es: "\(site.integer(count)) llegan a \(state).",
        en: "\(site.integer(count)) reach \(state).")
    }
  }

  private var leader: String? {
    let order = card.market.order
    guard order.count > 1, let score = card.index(order[0]) else { return nil }
    let first = order.prefix { card.market.ranks[$0] == 1 }
    if first.count == order.count {
      return site.say(
        es:
          "Tod\(site.unit.vowel)s \(site.unit.thePlural) comparten el primer puesto con \(site.index(score)).",
        en: "All \(site.model.unit.plural.en) share the first place with \(site.index(score)).")
    }
    if first.count > 1 {
      let names =
        first.count > 4 ? site.brands(first.count) : site.list(first.map { site.name(brand: $0) })
      return site.say(
        es: "\(names) comparten el primer puesto con \(site.index(score)).",
        en: "\(names) share the first place with \(site.index(score)).")
    }
    let sector = site.name(sector: site.study.brands[order[0]].sector)
    let name = "\(site.name(brand: order[0])) (\(sector))"
    guard let next = card.index(order[1]), site.difference(score, next) >= site.visibleGap else {
      return site.say(
        es: "\(name) encabeza el ranking con \(site.index(score)).",
        en: "\(name) leads the ranking with \(site.index(score)).")
    }
    let gap = site.score(site.difference(score, next))
    return site.say(
      es:
        "\(name) encabeza el ranking con \(site.index(score)), \(gap) puntos por delante de \(site.name(brand: order[1])).",
      en:
        "\(name) leads the ranking with \(site.index(score)), \(gap) points ahead of \(site.name(brand: order[1]))."
    )
  }

  /// The first and the last sector; a sector of one brand is only that brand,
  /// and its n says so.
  private var sectors: String? {
    let ranked = card.sectorOrder.filter { card.sectors[$0].mean != nil }
    guard ranked.count > 1, let first = ranked.first, let last = ranked.last,
      let best = card.sectors[first].mean, let worst = card.sectors[last].mean,
      site.difference(best, worst) >= site.visibleGap
    else { return nil }
    func part(_ sector: Int, _ mean: Double) -> String {
      let count = site.integer(card.sectors[sector].count)
      return "\(site.name(sector: sector)) (\(site.index(mean)), n = \(count))"
    }
    let gap = site.score(site.difference(best, worst))
    return site.say(
      es:
        "Por \(site.group.plural), \(part(first, best)) va en cabeza y \(part(last, worst)) cierra la lista: \(gap) puntos de distancia.",
      en:
        "Among \(site.model.group.plural.en), \(part(first, best)) is ahead and \(part(last, worst)) comes last: \(gap) points apart."
    )
  }

  private var axes: String? {
    let means = site.model.axes.compactMap { node -> (node: Int, mean: Double)? in
      site.marketMeans.mean(node: node).map { (node, $0) }
    }.sorted { $0.mean == $1.mean ? $0.node < $1.node : $0.mean > $1.mean }
    guard card.marketResult.count > 1, means.count > 1, let best = means.first,
      let worst = means.last, best.mean - worst.mean >= site.model.scale.span / 100
    else { return nil }
    return site.say(
      es:
        "El eje más desarrollado es \(site.name(node: best.node)) (media \(site.score(best.mean))); el menos, \(site.name(node: worst.node)) (\(site.score(worst.mean))).",
      en:
        "The most developed axis is \(site.name(node: best.node)) (mean \(site.score(best.mean))); the least, \(site.name(node: worst.node)) (\(site.score(worst.mean)))."
    )
  }

  /// Brands that a requirement keeps below the state of their score.
  private var held: String? {
    guard let scheme = site.model.maturity, scheme.kind == .thresholds else { return nil }
    let assignment = StateAssignment(study: site.study, matrix: card.matrix)
    let names = card.market.order.filter { brand in
      assignment.threshold(scheme, brand).map { $0.reached != $0.held } ?? false
    }.map { site.name(brand: $0) }
    guard !names.isEmpty else { return nil }
    let shown = names.count > 5 ? site.brands(names.count) : site.list(names)
    let one = names.count == 1
    return site.say(
      es:
        "\(shown) \(one ? "supera" : "superan") el umbral de un estado pero no \(one ? "cumple" : "cumplen") su requisito, y \(one ? "queda" : "quedan") en el inferior.",
      en:
        "\(shown) \(one ? "passes" : "pass") the threshold of a state but \(one ? "fails" : "fail") its requirement, and \(one ? "stays" : "stay") in the one below."
    )
  }

  /// The sector whose brands lie furthest apart, among those large enough to
  /// have a spread.
  private var spread: String? {
    let widths = card.sectors.indices.compactMap { sector -> (sector: Int, width: Double)? in
      let group = card.sectors[sector]
      guard group.count >= 5, let low = group.minimum, let high = group.maximum else { return nil }
      return (sector, high - low)
    }.sorted { $0.width == $1.width ? $0.sector < $1.sector : $0.width > $1.width }
    guard widths.count > 1, let widest = widths.first,
      widest.width - widths[1].width >= site.visibleGap,
      let low = card.sectors[widest.sector].minimum,
      let high = card.sectors[widest.sector].maximum
    else { return nil }
    let name = site.name(sector: widest.sector)
    let range = site.say(
      es: "de \(site.index(low)) a \(site.index(high))",
      en: "from \(site.index(low)) to \(site.index(high))")
    return site.say(
      es: "\(name) es donde más distan entre sí \(site.unit.thePlural): \(range).",
      en: "\(capitalised(site.model.unit.plural.en)) lie furthest apart in \(name): \(range).")
  }
}
