import MaturityModels
import Statistics

/// How far apart two coders' values of one indicator lie, in score points.
///
/// Where scores depend on the other units (min-max, ranks, z-scores), the
/// coders' own values stand in for them: this orders a list of cells to
/// settle, it makes no score.
struct CodedScores {
  private let form: ScoreForm?
  private let scale: ScoreScale
  private var ranks: [Double: Double] = [:]
  private let count: Int

  /// `values` are all that coders gave of the indicator.
  init(_ indicator: Indicator, values: [Double]) {
    var column = ColumnSummary()
    column.count = values.count
    column.minimum = values.min() ?? 0
    column.maximum = values.max() ?? 0
    column.mean = Moments.mean(values) ?? 0
    column.standardDeviation = Moments.standardDeviation(values)
    form = indicator.normalisation.form(column)
    scale = indicator.scale
    count = values.count
    if case .ranks? = form {
      ranks = Dictionary(zip(values, Ranks.average(values))) { one, _ in one }
    }
  }

  /// The greatest distance between scores of `values`.
  func distance(_ values: [Double]) -> Double {
    let scores = values.map(score)
    return (scores.max() ?? 0) - (scores.min() ?? 0)
  }

  private func score(_ value: Double) -> Double {
    guard case .ranks(_, let isShare)? = form else { return form?.score(value, scale) ?? 0 }
    return ScoreForm.score(rank: ranks[value] ?? 1, of: count, isShare: isShare, scale)
  }
}
