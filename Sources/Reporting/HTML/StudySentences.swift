import Findings
import MaturityModels
import Scoring
import StudyData

/// What the study's numbers say, in sentences, the most important first.
/// Nothing is said that the numbers do not bear.
struct StudySentences {
  let site: Site

  private var card: Scorecard { site.card }

  var all: [String] {
    [level, leader, sectors, axes, held, spread].compactMap { $0 }
  }

  /// Where the market stands, and how many are at either end of the states.
  private var level: String? {
    let market = card.marketResult
    guard let scheme = site.model.maturity, scheme.states.count > 1, market.count > 0,
      let most = market.stateCounts.indices.max(by: {
        market.stateCounts[$0] < market.stateCounts[$1]
      })
    else { return nil }
    let top = scheme.states.count - 1
    let highest = market.stateCounts[top]
    let share = site.percent(market.share(ofState: most))
    let name = site.name(state: most)
    var text = site.say(
      es:
        "El estado más frecuente es \(name): \(site.brands(market.stateCounts[most])) de \(site.integer(market.count)) (\(share)).",
      en:
        "The most frequent state is \(name): \(site.brands(market.stateCounts[most])) of \(site.integer(market.count)) (\(share))."
    )
    if most != top {
      switch highest {
      case 0:
        text += site.say(
          es: " Ninguna llega a \(site.name(state: top)).",
          en: " None reaches \(site.name(state: top)).")
      case 1:
        text += site.say(
          es: " Solo una llega a \(site.name(state: top)).",
          en: " Only one reaches \(site.name(state: top)).")
      default:
        text += site.say(
          es: " \(site.integer(highest)) llegan a \(site.name(state: top)).",
          en: " \(site.integer(highest)) reach \(site.name(state: top)).")
      }
    }
    return text
  }

  private var leader: String? {
    let order = card.market.order
    guard order.count > 1, let score = card.index(order[0]), let next = card.index(order[1]) else {
      return nil
    }
    let first = order.prefix { card.market.ranks[$0] == 1 }
    if first.count > 1 {
      let names = list(first.map { site.name(brand: $0) })
      return site.say(
        es: "\(names) comparten el primer puesto con \(site.score(score)).",
        en: "\(names) share the first place with \(site.score(score)).")
    }
    let sector = site.name(sector: site.study.brands[order[0]].sector)
    return site.say(
      es:
        "\(site.name(brand: order[0])) (\(sector)) encabeza el ranking con \(site.score(score)), \(site.score(score - next)) puntos por delante de \(site.name(brand: order[1])).",
      en:
        "\(site.name(brand: order[0])) (\(sector)) leads with \(site.score(score)), \(site.score(score - next)) points ahead of \(site.name(brand: order[1]))."
    )
  }

  private var sectors: String? {
    let ranked = card.sectorOrder.filter { card.sectors[$0].mean != nil }
    guard ranked.count > 1, let first = ranked.first, let last = ranked.last,
      let best = card.sectors[first].mean, let worst = card.sectors[last].mean,
      best - worst > site.model.scale.tolerance
    else { return nil }
    func part(_ sector: Int, _ mean: Double) -> String {
      "\(site.name(sector: sector)) (\(site.score(mean)), n = \(card.sectors[sector].count))"
    }
    return site.say(
      es:
        "Por \(site.model.group.plural.es), \(part(first, best)) va en cabeza y \(part(last, worst)) cierra la lista: \(site.score(best - worst)) puntos de distancia.",
      en:
        "Among \(site.model.group.plural.en), \(part(first, best)) is ahead and \(part(last, worst)) comes last: \(site.score(best - worst)) points apart."
    )
  }

  private var axes: String? {
    let means = site.model.topNodes.compactMap { node -> (node: Int, mean: Double)? in
      card.statistics(node: node, of: card.market.order).mean.map { (node, $0) }
    }.sorted { $0.mean == $1.mean ? $0.node < $1.node : $0.mean > $1.mean }
    guard means.count > 1, let best = means.first, let worst = means.last,
      best.mean - worst.mean >= 1
    else { return nil }
    return site.say(
      es:
        "El eje más desarrollado es \(site.name(node: best.node)) (media \(site.score(best.mean))); el que menos, \(site.name(node: worst.node)) (\(site.score(worst.mean))).",
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
    let shown = names.count > 5 ? site.brands(names.count) : list(names)
    let one = names.count == 1
    return site.say(
      es:
        "\(shown) \(one ? "supera" : "superan") el umbral de un estado pero no \(one ? "cumple" : "cumplen") su requisito, y \(one ? "queda" : "quedan") en el inferior.",
      en:
        "\(shown) \(one ? "passes" : "pass") the threshold of a state but \(one ? "fails" : "fail") its requirement, and \(one ? "stays" : "stay") in the one below."
    )
  }

  /// The sector whose brands lie furthest apart.
  private var spread: String? {
    let widths = card.sectors.indices.compactMap { sector -> (sector: Int, width: Double)? in
      let group = card.sectors[sector]
      guard group.count >= 3, let low = group.minimum, let high = group.maximum else { return nil }
      return (sector, high - low)
    }
    guard widths.count > 1,
      let widest = widths.max(by: {
        $0.width == $1.width ? $0.sector > $1.sector : $0.width < $1.width
      }), let group = Optional(card.sectors[widest.sector]), let low = group.minimum,
      let high = group.maximum
    else { return nil }
    return site.say(
      es:
        "\(site.name(sector: widest.sector)) es donde más se separan las \(site.model.unit.plural.es): de \(site.score(low)) a \(site.score(high)).",
      en:
        "\(capitalised(site.model.unit.plural.en)) lie furthest apart in \(site.name(sector: widest.sector)): from \(site.score(low)) to \(site.score(high))."
    )
  }

  private func list(_ names: [String]) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    let and =
      site.language == .es
      ? (Spelling.folded(last).hasPrefix("i") || Spelling.folded(last).hasPrefix("hi")
        ? " e " : " y ")
      : " and "
    return names.dropLast().joined(separator: ", ") + and + last
  }
}
