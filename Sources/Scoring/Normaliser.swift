import MaturityModels

/// Turns the values of one indicator into scores (contract §4).
struct Normaliser {
  private let form: ScoreForm
  private let scale: ScoreScale
  /// Scores of every unit, made from ranks beforehand.
  private var ready: [Double] = []

  /// `ranks` are the average ranks of the units with a value, 0 of the others;
  /// a column with nothing to go by is not scored.
  init(_ indicator: Indicator, _ treatment: ColumnTreatment, ranks: [Double]?) {
    form = indicator.normalisation.form(treatment.statistics) ?? .points
    scale = indicator.scale
    if case .ranks(_, let isShare) = form {
      ready = (ranks ?? []).map {
        ScoreForm.score(
          rank: $0, of: treatment.statistics.count, isShare: isShare, indicator.scale)
      }
    }
  }

  /// Scores the units `range` of a column; the caller keeps to cells that
  /// have values, others may get any number.
  func score(
    _ values: UnsafeBufferPointer<Double>, into scores: UnsafeMutableBufferPointer<Double>,
    firstUnit: Int
  ) {
    guard ready.isEmpty else {
      for i in 0..<values.count { scores[i] = ready[firstUnit + i] }
      return
    }
    form.score(values, into: scores, scale)
  }
}
