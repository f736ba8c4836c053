import Foundation
import MaturityModels
import StudyData

/// Turns one column's values into scores, all units at a time.
///
/// `values` are treated and, for logarithmic goalposts, logarithms (−∞ where
/// there is none); `present` is 1 where there is a value and 0 elsewhere.
struct ColumnKernel {
  typealias Column = UnsafeMutablePointer<Double>

  let form: ColumnForm
  let count: Int
  /// Worst and best, in transformed units.
  let worst: Double
  let best: Double
  let knotX: UnsafePointer<Double>
  let knotY: UnsafePointer<Double>

  /// Scores by the model's own method; false where it has nothing to go by.
  func own(_ values: Column, _ present: Column, into scores: Column, _ scratch: RankScratch)
    -> Bool
  {
    let (low, span) = (form.low, form.span)
    switch form.method {
    case .linear, .logarithmic:
      clamped(values, present, from: worst, by: best - worst, into: scores)
    case .levels: for i in 0..<count { scores[i] = values[i] }
    case .curve: interpolate(values, present, into: scores)
    case .minMax: return minMax(values, present, into: scores)
    case .distance:
      guard let bounds = bounds(values, present) else { return true }
      let start = form.isLower ? bounds.high : bounds.low
      let range = form.second - start
      guard bounds.low < bounds.high, form.isLower ? range < 0 : range > 0 else { return false }
      clamped(values, present, from: start, by: range, into: scores)
    case .zScore: return standardise(values, present, into: scores)
    case .percentileRank, .borda:
      let found = scratch.averageRanks(
        values, present, count, isLower: form.isLower, into: scores)
      if form.method == .borda {
        for i in 0..<count { scores[i] = (scores[i] - 1) * present[i] }
      } else {
        guard let bounds = bounds(values, present) else { return true }
        guard bounds.low < bounds.high else { return false }
        let last = Double(max(1, found - 1))
        for i in 0..<count { scores[i] = (low + span * (scores[i] - 1) / last) * present[i] }
      }
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

  private func standardise(_ values: Column, _ present: Column, into scores: Column) -> Bool {
    var number = 0.0
    var sum = 0.0
    for i in 0..<count {
      number += present[i]
      sum += present[i] * values[i]
    }
    guard number > 0 else { return true }
    let mean = sum / number
    var squares = 0.0
    for i in 0..<count { squares += present[i] * (values[i] - mean) * (values[i] - mean) }
    guard let bounds = bounds(values, present), bounds.low < bounds.high, number > 1 else {
      return false
    }
    let deviation = (squares / (number - 1)).squareRoot()
    guard deviation > 0 else { return false }
    let target = form.isLower ? -form.second : form.second
    for i in 0..<count {
      scores[i] = (form.first + target * (values[i] - mean) / deviation) * present[i]
    }
    return true
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
