import Foundation
import Statistics
import StudyData
import Scoring

/// The index beside a figure from outside that was never scored.
package struct ExternalFigure: Sendable {
  package let variable: String
  /// Ranked brands with the figure.
  package let n: Int
  /// Spearman's r with the index, and its 95 % interval (Fisher's z, standard
  /// error √((1 + r²/2)/(n − 3)); Bonett and Wright 2000).
  package let spearman: Double?
  package let low: Double?
  package let high: Double?
  /// The same within sectors: ranks less their sector's mean rank.
  package let partial: Double?

  /// - Parameter values: by brand of the study; `nil` where there is none.
  package init(_ scores: AuditScores, variable: String, values: [Double?]) {
    self.variable = variable
    var (x, y, sectors): ([Double], [Double], [Int]) = ([], [], [])
    for brand in scores.brands {
      guard values.indices.contains(brand), let value = values[brand],
        let index = scores.card.index(brand)
      else { continue }
      x.append(index)
      y.append(value)
      sectors.append(scores.card.study.brands[brand].sector)
    }
    n = x.count
    let (ranksX, ranksY) = (Ranks.average(x), Ranks.average(y))
    let r = n >= 3 ? Correlation.pearson(ranksX, ranksY) : nil
    spearman = r
    if let r, n > 3, abs(r) < 1 {
      let error = ((1 + r * r / 2) / Double(n - 3)).squareRoot()
      let reach = NormalDistribution.quantile(0.975) * error
      low = tanh(atanh(r) - reach)
      high = tanh(atanh(r) + reach)
    } else {
      low = nil
      high = nil
    }
    partial =
      Set(sectors).count > 1 && n >= 3
      ? Correlation.pearson(
        Self.within(ranksX, sectors), Self.within(ranksY, sectors)) : nil
  }

  /// Values less their group's mean; exactly 0 in groups of one.
  static func within(_ values: [Double], _ groups: [Int]) -> [Double] {
    var (sums, counts): ([Int: Double], [Int: Double]) = ([:], [:])
    for (value, group) in zip(values, groups) {
      sums[group, default: 0] += value
      counts[group, default: 0] += 1
    }
    return zip(values, groups).map { $0 - (sums[$1] ?? 0) / (counts[$1] ?? 1) }
  }
}

/// How much of the index lies between sectors.
package enum SectorEffect {
  /// η²: the sum of squares between sectors over the whole; `nil` where all
  /// indices are equal.
  package static func etaSquared(_ scores: AuditScores) -> Double? {
    let index = scores.brands.compactMap { scores.card.index($0) }
    let sectors = scores.brands.map { scores.card.study.brands[$0].sector }
    guard let mean = Moments.mean(index) else { return nil }
    let whole = index.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let inner = ExternalFigure.within(index, sectors).reduce(0) { $0 + $1 * $1 }
    let least = 1e-24 * max(1e-300, mean * mean) * Double(index.count)
    return whole > least ? max(0, 1 - inner / whole) : nil
  }
}
