import Findings
package import Wording

/// One measured thing: what it is, how it is read and how it scores.
package struct Indicator: Sendable {
  /// Where its values come from.
  package enum Source: String, CaseIterable, Sendable {
    case coding, survey, interactions, brands
  }

  /// What kind of value a cell holds.
  package enum ValueType: String, CaseIterable, Sendable {
    case binary, levels, share, count, duration, number
  }

  /// What fills a missing cell before scoring.
  package enum Imputation: String, CaseIterable, Sendable {
    case none
    case groupMean = "group-mean"
    case groupMedian = "group-median"
    case marketMean = "market-mean"
    case marketMedian = "market-median"
    case zero
  }

  /// What is done to outliers before scoring.
  package enum Treatment: String, CaseIterable, Sendable {
    case none, winsorise
  }

  /// Is the indicator somebody's published one, our reconstruction of one, or
  /// the model's own?
  package enum Origin: String, CaseIterable, Sendable {
    case published, reconstruction, own
  }

  /// What a measure gives when there was nothing to measure.
  package enum WhenEmpty: String, CaseIterable, Sendable {
    case missing, worst
  }

  package var id: String
  package var name: LocalizedText
  package var definition: LocalizedText
  package var source: Source
  package var measure: String?
  package var channel: String?
  package var whenEmpty: WhenEmpty
  package var type: ValueType
  package var unit: LocalizedText?
  /// Values outside are faults.
  package var range: ClosedRange<Double>?
  package var normalisation: Normalisation
  package var imputation: Imputation
  package var treatment: Treatment
  package var origin: Origin
  package var reference: LocalizedText?
  /// The scale its scores lie on.
  package var scale: ScoreScale
  /// The index of the node it is a child of.
  package var node: Int = 0
  /// Its weight there.
  package var weight: Double = 1

  /// Is the unit a percentage? Then `34,14 %` may be written for it.
  package var isPercent: Bool {
    unit.map { $0.all.contains { $0.trimmed == "%" } } ?? (type == .share)
  }

  /// The levels, for an indicator that has them.
  package var levels: [Level] {
    if case .levels(let levels) = normalisation { levels } else { [] }
  }
}
