import Foundation
import MaturityModels
import Scoring
import StudyData

/// One indicator's column as it is while no draw moves its values.
final class ColumnCache: Sendable {
  /// Values after imputation and treatment, as the method takes them.
  let values: Slab<Double>
  /// 1 where a unit has a value, else 0.
  let present: Slab<Double>
  /// 1 where a value is missing, else 0.
  let missing: Slab<Double>
  /// Scores by the model's own method and by min-max.
  let own: Slab<Double>
  let minMax: Slab<Double>
  /// Has every ranked unit a value?
  let isWhole: Bool
  /// Has the own method nothing to go by? Then nobody has a score.
  let isOff: Bool
  /// Has min-max nothing to go by? Then the own method is used.
  let isMinMaxConstant: Bool

  init(
    _ preparation: ColumnPreparation, form: ColumnForm, study: (ranked: Int, stride: Int),
    kernel: ColumnKernel, scratch: RankScratch
  ) {
    let count = preparation.values.count
    values = Slab(study.stride, 0)
    present = Slab(study.stride, 0)
    missing = Slab(study.stride, 0)
    own = Slab(study.stride, 0)
    minMax = Slab(study.stride, 0)
    for unit in 0..<count {
      let status = preparation.statuses[unit]
      present[unit] = status.hasValue ? 1 : 0
      missing[unit] = status == .missing ? 1 : 0
      guard status.hasValue else { continue }
      values[unit] = Self.transformed(preparation.values[unit], form)
    }
    isWhole = !preparation.statuses[0..<study.ranked].contains { !$0.hasValue }
    isOff = !kernel.own(values.pointer, present.pointer, into: own.pointer, scratch)
    let source = form.method == .levels || form.method == .curve ? own : values
    isMinMaxConstant =
      !kernel.minMax(source.pointer, present.pointer, into: minMax.pointer)
    if isOff { for unit in 0..<count { own[unit] = 0 } }
    if isMinMaxConstant { for unit in 0..<count { minMax[unit] = own[unit] } }
  }

  /// The value as the method takes it.
  @inline(__always)
  static func transformed(_ value: Double, _ form: ColumnForm) -> Double {
    if case .logarithmic = form.method { return value > 0 ? log(value) : -.infinity }
    return value
  }
}
