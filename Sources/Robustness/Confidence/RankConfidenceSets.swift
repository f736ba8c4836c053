import StudyData
import MaturityModels
import Scoring

/// Which brands are surely better than which, and what that leaves open of
/// every rank (Mogstad, Romano, Shaikh and Wilhelm 2024; contract §6).
package struct RankConfidenceSets: Sendable {
  /// By ranked unit: 1 + how many are surely better.
  package let low: [Int]
  /// By ranked unit: n − how many are surely worse.
  package let high: [Int]
  /// By ranked unit: the number of its group, from 1. A group begins with the
  /// best brand not yet in one and takes, going down, all that it is not surely
  /// better than.
  package let groups: [Int]
  /// By ranked unit: does anything tell how far its index may be off?
  package let isKnown: [Bool]
  /// What a difference must exceed in standard errors at the last step.
  package let criticalValue: Double

  /// Above this many brands the quantile of Bonferroni is taken.
  static let mostJoint = 500
  static let level = 0.95

  /// From the replications of block *errors*; `nil` where no brand's errors are
  /// known, or in staged schemes, whose ranks are no differences of indices.
  package init?(_ study: CompiledStudy, _ run: BlockRun, threads: Int) {
    let known = study.knownErrors
    guard known.contains(true), run.replications > 1, study.states?.isStaged != true else {
      return nil
    }
    let index = (0..<study.rankedCount).map { study.publishedIndex($0) }
    let pairs = PairedErrors(
      run, index: index, isKnown: known, tolerance: study.model.scale.tolerance)
    let better =
      study.rankedCount > Self.mostJoint
      ? pairs.bonferroni(level: Self.level, threads: threads)
      : pairs.stepwise(level: Self.level, threads: threads)
    let count = study.rankedCount
    isKnown = known
    criticalValue = better.criticalValue
    low = (0..<count).map { 1 + better.betterThan[$0] }
    high = (0..<count).map { count - better.worseThan[$0] }
    var groups = [Int](repeating: 0, count: count)
    var number = 0
    var leader = -1
    for brand in study.card.market.order {
      guard let unit = study.unit(of: brand) else { continue }
      if leader < 0 || better.isSurelyBetter(leader, unit) {
        number += 1
        leader = unit
      }
      groups[unit] = number
    }
    self.groups = groups
  }
}

extension CompiledStudy {
  /// By ranked unit: do sampling or coders tell how far its index may be off?
  var knownErrors: [Bool] {
    var known = [Bool](repeating: false, count: rankedCount)
    for unit in sampling?.units ?? [] where unit < rankedCount { known[unit] = true }
    for moves in coderMoves {
      guard let moves else { continue }
      for cell in moves.cells where cell.unit < rankedCount { known[cell.unit] = true }
      for unit in moves.single where unit < rankedCount { known[unit] = true }
    }
    return known
  }

  /// The published index of a ranked unit.
  func publishedIndex(_ unit: Int) -> Double { card.index(brands[unit]) ?? model.scale.low }

  /// The ranked unit of a brand.
  func unit(of brand: Int) -> Int? {
    guard let unit = units[brand], unit < rankedCount else { return nil }
    return unit
  }
}
