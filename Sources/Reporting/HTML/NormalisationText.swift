import Findings
import MaturityModels

/// A normalisation rule in words and numbers.
struct NormalisationText {
  let site: Site

  func text(_ normalisation: Normalisation) -> String {
    func n(_ value: Double) -> String { NumberFormat.plain(value, site.language) }
    let low = n(site.model.scale.low)
    let high = n(site.model.scale.high)
    func direction(_ direction: Direction) -> String {
      direction == .higher
        ? site.say(es: "más es mejor", en: "higher is better")
        : site.say(es: "menos es mejor", en: "lower is better")
    }
    switch normalisation {
    case .goalposts(let worst, let best, let log):
      let scale = log ? site.say(es: ", en logaritmos", en: ", on logarithms") : ""
      return site.say(
        es:
          "Límites: \(n(worst)) → \(low) puntos, \(n(best)) → \(high)\(scale); lineal entre ambos, plano fuera",
        en:
          "Goalposts: \(n(worst)) → \(low) points, \(n(best)) → \(high)\(scale); linear between, flat outside"
      )
    case .levels(let levels):
      let parts = levels.map { "\($0.name[site.language]) \(n($0.points))" }
      return site.say(es: "Niveles: ", en: "Levels: ") + parts.joined(separator: " · ")
    case .curve(let points):
      let parts = points.map { "\(n($0.x)) → \(n($0.y))" }
      return site.say(es: "Curva: ", en: "Curve: ") + parts.joined(separator: " · ")
        + site.say(
          es: "; lineal entre puntos, plana fuera", en: "; linear between points, flat outside")
    case .minMax(let way):
      return site.say(
        es: "Mínimo–máximo observados → \(low)–\(high); \(direction(way))",
        en: "Least–greatest observed → \(low)–\(high); \(direction(way))")
    case .zScore(let mean, let sd, let way):
      return site.say(
        es: "Puntuación z con media \(n(mean)) y desviación \(n(sd)); \(direction(way))",
        en: "z-score with mean \(n(mean)) and standard deviation \(n(sd)); \(direction(way))")
    case .percentileRank(let way):
      return site.say(
        es: "Rango percentil → \(low)–\(high); \(direction(way))",
        en: "Percentile rank → \(low)–\(high); \(direction(way))")
    case .borda(let way):
      return site.say(
        es: "Borda (puesto medio − 1); \(direction(way))",
        en: "Borda (average rank − 1); \(direction(way))")
    case .distanceToBest(let best, let way):
      return site.say(
        es: "Distancia recorrida hasta \(n(best)) → \(low)–\(high); \(direction(way))",
        en: "Distance covered towards \(n(best)) → \(low)–\(high); \(direction(way))")
    }
  }

  func text(_ aggregation: Aggregation) -> String {
    switch aggregation {
    case .arithmetic: site.say(es: "media aritmética ponderada", en: "weighted arithmetic mean")
    case .geometric: site.say(es: "media geométrica ponderada", en: "weighted geometric mean")
    case .harmonic: site.say(es: "media armónica ponderada", en: "weighted harmonic mean")
    case .median: site.say(es: "mediana", en: "median")
    case .minimum: site.say(es: "mínimo", en: "minimum")
    }
  }

  func text(_ missing: MissingPolicy) -> String {
    let coverage = NumberFormat.percent(missing.minimumCoverage * 100, 0, site.language)
    switch missing.kind {
    case .reweight:
      return site.say(
        es: "sin dato: se reparte el peso; cobertura mínima \(coverage)",
        en: "missing: weights are shared out; least coverage \(coverage)")
    case .zero:
      return site.say(
        es: "sin dato: cuenta como el mínimo; cobertura mínima \(coverage)",
        en: "missing: counts as the low end; least coverage \(coverage)")
    case .exclude:
      return site.say(
        es: "sin dato: el nodo queda sin puntuación; cobertura mínima \(coverage)",
        en: "missing: the node has no score; least coverage \(coverage)")
    }
  }
}
