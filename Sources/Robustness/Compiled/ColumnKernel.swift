import Foundation
import MaturityModels

/// Turns one column's values into scores, all units at a time.
///
/// `values` are treated and, for logarithmic goalposts, logarithms (−∞ where
/// there is none); `present` is 1 where there is a value and 0 elsewhere.
struct ColumnKernel {
  typealias Column = UnsafeMutablePointer<Double>

  let form: ColumnForm
  /// The method of a column in general form.
  let method: (normalisation: Normalisation, scale: ScoreScale)?
  let count: Int
  /// Worst and best, in transformed units.
  let worst: Double
  let best: Double
  let knotX: UnsafePointer<Double>
  let knotY: UnsafePointer<Double>

  /// The method of an indicator where its column is scored in general form.
  static func method(
    _ indicator: Indicator, _ form: ColumnForm
  ) -> (normalisation: Normalisation, scale: ScoreScale)? {
    form.method == .general ? (indicator.normalisation, indicator.scale) : nil
  }

  /// Scores by the model's own method; false where it has nothing to go by.
  func own(_ values: Column, _ present: Column, into scores: Column, _ scratch: RankScratch)
    -> Bool
  {
    switch form.method {
    case .linear, .logarithmic:
      clamped(values, present, from: worst, by: best - worst, into: scores)
    case .levels: for i in 0..<count { scores[i] = values[i] }
    case .curve: interpolate(values, present, into: scores)
    case .general: return general(values, present, into: scores, scratch)
    }
    return true
  }

  private func general(
    _ values: Column, _ present: Column, into scores: Column, _ scratch: RankScratch
  ) -> Bool {
    let summary = summary(values, present)
    guard summary.count > 0 else { return true }
    guard let method, let made = method.normalisation.form(summary) else { return false }
    if case .ranks(_, let isShare) = made {
      let found = scratch.averageRanks(values, present, count, isLower: form.isLower, into: scores)
      for i in 0..<count {
        scores[i] =
          ScoreForm.score(rank: scores[i], of: found, isShare: isShare, method.scale)
          * present[i]
      }
    } else {
      made.score(
        UnsafeBufferPointer(start: values, count: count),
        into: UnsafeMutableBufferPointer(start: scores, count: count), method.scale)
      for i in 0..<count { scores[i] *= present[i] }
    }
    return true
  }

  /// Scores between the least and the greatest value; false where all are
  /// equal. `values` may be the scores of levels and curves.
  func minMax(_ values: Column, _ present: Column, into scores: Column) -> Bool {
    guard let bounds = bounds(values, present) else { return true }
    guard bounds.low < bounds.high else { return false }
    let isLower = form.method == .levels || form.method == .curve ? false : form.isLower
    clamped(
      values, present, from: isLower ? bounds.high : bounds.low,
      by: isLower ? bounds.low - bounds.high : bounds.high - bounds.low, into: scores)
    return true
  }

  private func clamped(
    _ values: Column, _ present: Column, from start: Double, by range: Double, into scores: Column
  ) {
    let (low, span) = (form.low, form.span)
    for i in 0..<count {
      let t = (values[i] - start) / range
      scores[i] = (low + span * (t < 0 ? 0 : (t > 1 ? 1 : t))) * present[i]
    }
  }

  /// The least and the greatest finite value; `nil` without any.
  private func bounds(_ values: Column, _ present: Column) -> (low: Double, high: Double)? {
    var low = Double.infinity
    var high = -Double.infinity
    for i in 0..<count {
      let isCounted = present[i] > 0 && values[i] > -Double.infinity
      low = isCounted && values[i] < low ? values[i] : low
      high = isCounted && values[i] > high ? values[i] : high
    }
    return low <= high ? (low, high) : nil
  }

  /// What the values come to, as the scorer takes it.
  private func summary(_ values: Column, _ present: Column) -> ColumnSummary {
    var summary = ColumnSummary()
    var sum = 0.0
    for i in 0..<count {
      summary.count += present[i] > 0 ? 1 : 0
      sum += present[i] * values[i]
    }
    guard summary.count > 0, let bounds = bounds(values, present) else { return summary }
    (summary.minimum, summary.maximum) = bounds
    summary.mean = sum / Double(summary.count)
    guard summary.count > 1 else { return summary }
    let mean = summary.mean
    var squares = 0.0
    for i in 0..<count { squares += present[i] * (values[i] - mean) * (values[i] - mean) }
    summary.standardDeviation = (squares / Double(summary.count - 1)).squareRoot()
    return summary
  }

  /// Piece by piece over all values, later pieces over earlier ones.
  private func interpolate(_ values: Column, _ present: Column, into scores: Column) {
    for i in 0..<count { scores[i] = knotY[0] }
    for knot in 1..<max(1, form.knotCount) {
      let (x, y) = (knotX[knot - 1], knotY[knot - 1])
      let (end, top) = (knotX[knot], knotY[knot])
      let width = end - x
      let rise = top - y
      for i in 0..<count {
        let value = values[i]
        let inside = y + rise * ((value - x) / width)
        scores[i] = value > x ? (value >= end ? top : inside) : scores[i]
      }
    }
    for i in 0..<count { scores[i] *= present[i] }
  }
}
