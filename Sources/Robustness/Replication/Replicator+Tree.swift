import Foundation
import Scoring

extension Replicator {
  /// Scores one node for all units that are aggregated.
  func aggregate(_ step: TreeStep) {
    var isComplete = study.scope == .published && step.childCount > 0
    for position in 0..<step.childCount {
      let child = study.children[step.childStart + position]
      weights[position] = study.childWeights[step.childStart + position] * drawing.factors[child]
      if isSkipped(child) || !isWhole[child] { isComplete = false }
    }
    if isComplete, isPublishedWhole(step.node) {
      aggregateWhole(step)
    } else {
      weighGaps(step)
    }
    fill(step)
  }

  /// Not applicable to anybody: left out, or with nothing to go by.
  @inline(__always)
  private func isSkipped(_ child: Int) -> Bool {
    isOff[child] || child == drawing.dropped
      || (drawing.leftOut >= 0 && child == study.nodeCount + drawing.leftOut)
  }

  /// Does coverage leave nobody without the node?
  @inline(__always)
  private func isPublishedWhole(_ node: Int) -> Bool { study.isNeverUncovered[node] }

  /// How the node aggregates in this replication.
  private func form(_ step: TreeStep) -> (kind: TreeStep.Kind, isRescaled: Bool) {
    guard step.isAveraging else { return (step.aggregation, false) }
    switch drawing.aggregation {
    case .own: return (step.aggregation, false)
    case .arithmetic: return (.arithmetic, false)
    case .geometric:
      return isWithinScale(step) ? (.geometric, true) : (step.aggregation, false)
    }
  }

  /// Do the scores of all children lie on the scale, for all ranked units?
  private func isWithinScale(_ step: TreeStep) -> Bool {
    let low = step.low - step.tolerance
    let high = step.low + step.span + step.tolerance
    for position in 0..<step.childCount {
      let child = study.children[step.childStart + position]
      if isSkipped(child) || isOnScale(child) { continue }
      let (column, marks) = (scores[child], present[child])
      for unit in 0..<study.rankedCount
      where marks[unit] > 0 && (column[unit] < low || column[unit] > high) { return false }
    }
    return true
  }

  /// Scores of these methods are clamped.
  private func isOnScale(_ child: Int) -> Bool {
    guard child >= study.nodeCount else { return false }
    return study.forms[child - study.nodeCount].isClamped
  }

  private func aggregateWhole(_ step: TreeStep) {
    let count = study.rankedCount
    var total = 0.0
    for position in 0..<step.childCount { total += weights[position] }
    for unit in 0..<count {
      present[step.node][unit] = 1
      missing[step.node][unit] = 0
      work[unit] = total
    }
    isWhole[step.node] = true
    isOff[step.node] = false
  }

  /// Who has the node's score, and over which weight: into `present`,
  /// `missing` and the first column of `work`.
  private func weighGaps(_ step: TreeStep) {
    let (count, stride) = (study.rankedCount, study.stride)
    let there = work.pointer
    let absent = work.pointer + stride
    let covered = work.pointer + 2 * stride
    let isWholeScope = study.scope == .whole
    for unit in 0..<count {
      there[unit] = 0
      absent[unit] = 0
      covered[unit] = 0
    }
    for position in 0..<step.childCount {
      let child = study.children[step.childStart + position]
      if isSkipped(child) { continue }
      let weight = weights[position]
      if isWhole[child], !isWholeScope {
        for unit in 0..<count { there[unit] += weight }
        continue
      }
      let (marks, gaps) = (present[child], missing[child])
      for unit in 0..<count {
        there[unit] += weight * marks[unit]
        absent[unit] += weight * gaps[unit]
      }
      guard isWholeScope else { continue }
      let coverage =
        child < study.nodeCount
        ? nodeCoverage.pointer + child * stride
        : study.observed.pointer + (child - study.nodeCount) * stride
      for unit in 0..<count { covered[unit] += weight * marks[unit] * coverage[unit] }
    }
    settle(step, there, absent, covered)
  }

  private func settle(_ step: TreeStep, _ there: Column, _ absent: Column, _ covered: Column) {
    let count = study.rankedCount
    let (marks, gaps) = (present[step.node], missing[step.node])
    let published = study.published.pointer + step.node * study.stride
    let coverages = nodeCoverage.pointer + step.node * study.stride
    var isEverybodyIn = true
    for unit in 0..<count {
      let applicable = there[unit] + absent[unit]
      var isPresent = false
      var isMissing = false
      if study.scope == .whole {
        let coverage = applicable > 0 ? covered[unit] / applicable : 0
        coverages[unit] = coverage
        let isShort = coverage < step.minimumCoverage - 1e-12
        isMissing =
          applicable > 0
          && (isShort || there[unit] == 0 || (step.policy == .exclude && absent[unit] > 0))
        isPresent = applicable > 0 && !isMissing
      } else if published[unit] == 1 {
        isMissing = true
      } else if applicable > 0 {
        if step.policy == .exclude, absent[unit] > 0, published[unit] != 2 || there[unit] > 0 {
          isMissing = true
        } else if there[unit] > 0 {
          isPresent = true
        } else {
          // A replication took all there was: the node does not apply.
          isMissing = published[unit] != 2
        }
      }
      marks[unit] = isPresent ? 1 : 0
      gaps[unit] = isMissing ? 1 : 0
      if step.policy == .zero { there[unit] += absent[unit] }
      if !isPresent { isEverybodyIn = false }
    }
    isWhole[step.node] = isEverybodyIn
    isOff[step.node] = false
  }

  /// The scores, where there are any; 0 elsewhere.
  private func fill(_ step: TreeStep) {
    let (kind, isRescaled) = form(step)
    if kind == .arithmetic {
      arithmetic(step)
    } else if isRescaled {
      geometric(step)
    } else {
      general(step, kind)
    }
    guard !isWhole[step.node] else { return }
    let (column, marks) = (scores[step.node], present[step.node])
    for unit in 0..<study.rankedCount where marks[unit] == 0 { column[unit] = 0 }
  }

  private func arithmetic(_ step: TreeStep) {
    let count = study.rankedCount
    let sums = scores[step.node]
    for unit in 0..<count { sums[unit] = 0 }
    for position in 0..<step.childCount {
      let child = study.children[step.childStart + position]
      if isSkipped(child) { continue }
      let weight = weights[position]
      let column = scores[child]
      // A score that is not there is 0.
      for unit in 0..<count { sums[unit] += weight * column[unit] }
      guard step.policy == .zero, !isWhole[child] else { continue }
      let gaps = missing[child]
      for unit in 0..<count { sums[unit] += weight * step.low * gaps[unit] }
    }
    let totals = work.pointer
    for unit in 0..<count { sums[unit] /= totals[unit] }
  }

  /// Geometric on s′ = 1 + 99(s−lo)/(hi−lo), mapped back. A child that counts
  /// as the low end has s′ = 1, the logarithm of which adds nothing.
  private func geometric(_ step: TreeStep) {
    let count = study.rankedCount
    let sums = logs.pointer + step.node * study.stride
    for unit in 0..<count { sums[unit] = 0 }
    for position in 0..<step.childCount {
      let child = study.children[step.childStart + position]
      if isSkipped(child) { continue }
      let weight = weights[position]
      let column = logarithms(child, step)
      for unit in 0..<count { sums[unit] += weight * column[unit] }
    }
    let totals = work.pointer
    let result = scores[step.node]
    for unit in 0..<count {
      let mean = totals[unit] > 0 ? sums[unit] / totals[unit] : 0
      sums[unit] = mean
      result[unit] = step.low + step.span * (exp(mean) - 1) / 99
    }
    if !isWhole[step.node] {
      let marks = present[step.node]
      for unit in 0..<count { sums[unit] *= marks[unit] }
    }
    hasLogs[step.node] = true
  }

  /// ln s′ of a child, 0 where it has no score.
  private func logarithms(_ child: Int, _ step: TreeStep) -> Column {
    let column = logs.pointer + child * study.stride
    guard !hasLogs[child] else { return column }
    let (values, marks) = (scores[child], present[child])
    let factor = 99 / step.span
    for unit in 0..<study.rankedCount {
      column[unit] = marks[unit] > 0 ? log(1 + factor * (values[unit] - step.low)) : 0
    }
    hasLogs[child] = true
    return column
  }

  /// Unit by unit, as the scorer does it.
  private func general(_ step: TreeStep, _ kind: TreeStep.Kind) {
    let result = scores[step.node]
    let marks = present[step.node]
    for unit in 0..<study.rankedCount where marks[unit] > 0 {
      var used = 0
      let shares = weights.pointer + step.childCount
      for position in 0..<step.childCount {
        let child = study.children[step.childStart + position]
        if isSkipped(child) { continue }
        if present[child][unit] > 0 {
          generalValues[used] = scores[child][unit]
        } else if missing[child][unit] > 0, step.policy == .zero {
          generalValues[used] = step.low
        } else {
          continue
        }
        shares[used] = weights[position]
        used += 1
      }
      result[unit] = Aggregator.combine(
        kind.aggregation, UnsafeBufferPointer(generalValues.slice(0, used)),
        UnsafeBufferPointer(weights.slice(step.childCount, used)))
    }
  }
}
