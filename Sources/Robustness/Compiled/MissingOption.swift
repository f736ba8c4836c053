import MaturityModels

/// What fills missing cells (contract §6, source `missing`).
package enum MissingOption: String, Sendable, CaseIterable {
  case own
  case marketMedian = "market-median"
  case groupMedian = "group-median"

  /// The indicator with this imputation.
  func applied(to indicator: Indicator) -> Indicator {
    var changed = indicator
    switch self {
    case .own: break
    case .marketMedian: changed.imputation = .marketMedian
    case .groupMedian: changed.imputation = .groupMedian
    }
    return changed
  }
}

/// How averaging nodes aggregate (source `aggregation`).
package enum AggregationOption: String, Sendable, CaseIterable {
  case own, arithmetic, geometric
}

/// How values become scores (source `normalisation`).
package enum NormalisationOption: String, Sendable, CaseIterable {
  case own
  case minMax = "min-max"
}
