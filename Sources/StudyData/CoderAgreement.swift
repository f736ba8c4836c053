import MaturityModels
package import Statistics

/// How far the coders of a study agree, indicator by indicator, and where
/// they do not.
///
/// Only values count: a missing cell is no statement, and where all say not
/// applicable there is nothing to compare.
package struct CoderAgreement: Sendable {
  /// One indicator of which some cell was coded by several.
  package struct Entry: Sendable {
    /// The index of the indicator.
    package let indicator: Int
    /// Levels are ordinal on their points; yes and no nominal; shares, counts
    /// and durations ratios (differences, where some are negative); other
    /// numbers differences.
    package let metric: KrippendorffAlpha.Metric
    /// Cells with values of two coders or more.
    package let cells: Int
    /// Those in which all values are the same.
    package let agreed: Int
    /// Krippendorff's α; `nil` where all values are the same.
    package let alpha: Double?
    /// Cohen's κ, of binaries and levels that just two coders coded: on
    /// measured numbers it would call near misses plain disagreement.
    package let kappa: Double?

    /// The share of cells in which all agree.
    package var agreement: Double { Double(agreed) / Double(cells) }

    /// Is α too low for conclusions, of cells enough to say so?
    package var isLow: Bool {
      cells >= CoderAgreement.fewestCells && (alpha ?? 1) < KrippendorffAlpha.tentative
    }
  }

  /// A cell whose coders gave different values.
  package struct Disagreement: Sendable {
    package let brand: Int
    package let indicator: Int
    /// Between the lowest and the highest, in score points.
    package let distance: Double
    /// What each one said, in the order of the files.
    package let codings: [Coding]
  }

  /// Everybody who coded a cell others coded too, by name.
  package let coders: [String]
  /// In the model's order.
  package let entries: [Entry]
  /// The farthest apart first, then by the ids of brand and indicator.
  package let disagreements: [Disagreement]

  /// From so many cells on a low α is worth a warning; of fewer it says next
  /// to nothing (of a single cell it is always 0).
  package static let fewestCells = 5

  /// `nil` unless some cell has values of several coders. `codings` must
  /// stand cell by cell, as `LoadedStudy.codings` does.
  package init?(_ codings: [Coding], of study: Study) {
    let cells = Self.cells(codings)
    guard !cells.isEmpty else { return nil }
    let model = study.model
    var byIndicator = [[[Coding]]](repeating: [], count: model.indicators.count)
    for cell in cells { byIndicator[cell[0].indicator].append(cell) }
    var entries: [Entry] = []
    var disagreements: [Disagreement] = []
    for (index, cells) in byIndicator.enumerated() where !cells.isEmpty {
      let indicator = model.indicators[index]
      let scores = CodedScores(indicator, values: cells.flatMap { $0.compactMap(\.value) })
      let apart = cells.filter { cell in cell.contains { $0.value != cell[0].value } }
      entries.append(Self.entry(index, indicator, cells, agreed: cells.count - apart.count))
      disagreements += apart.map { cell in
        Disagreement(
          brand: cell[0].brand, indicator: index,
          distance: scores.distance(cell.compactMap(\.value)),
          codings: cell)
      }
    }
    self.entries = entries
    coders = Set(cells.flatMap { $0.map(\.coder) }).sorted()
    self.disagreements = disagreements.sorted { one, other in
      if one.distance != other.distance { return one.distance > other.distance }
      if one.brand != other.brand {
        return study.brands[one.brand].id < study.brands[other.brand].id
      }
      return model.indicators[one.indicator].id < model.indicators[other.indicator].id
    }
  }

  /// Cells with values of several coders.
  package var cells: Int { entries.reduce(0) { $0 + $1.cells } }

  /// The share of cells in which all agree.
  package var agreement: Double {
    Double(entries.reduce(0) { $0 + $1.agreed }) / Double(cells)
  }

  /// The mean of the indicators' α, each with the weight of its cells coded
  /// by several: values of different indicators cannot be pooled, they have
  /// no common unit. Indicators without an α are left out.
  package var alpha: Double? {
    var sum = 0.0
    var weight = 0
    for entry in entries {
      guard let alpha = entry.alpha else { continue }
      sum += alpha * Double(entry.cells)
      weight += entry.cells
    }
    return weight > 0 ? sum / Double(weight) : nil
  }

  private static func entry(
    _ index: Int, _ indicator: Indicator, _ cells: [[Coding]], agreed: Int
  ) -> Entry {
    let units = cells.map { $0.compactMap(\.value) }
    let metric = metric(indicator, units)
    return Entry(
      indicator: index, metric: metric, cells: cells.count, agreed: agreed,
      alpha: KrippendorffAlpha.alpha(units, metric: metric),
      kappa: metric == .nominal || metric == .ordinal ? kappa(cells) : nil)
  }

  private static func metric(
    _ indicator: Indicator, _ units: [[Double]]
  ) -> KrippendorffAlpha.Metric {
    switch indicator.type {
    case .levels: .ordinal
    case .binary: .nominal
    case .share, .count, .duration:
      units.allSatisfy { $0.allSatisfy { $0 >= 0 } } ? .ratio : .interval
    case .number: .interval
    }
  }

  /// κ, where all cells were coded by the same two.
  private static func kappa(_ cells: [[Coding]]) -> Double? {
    let coders = Set(cells.flatMap { $0.map(\.coder) }).sorted()
    guard coders.count == 2 else { return nil }
    return CohensKappa.kappa(
      cells.compactMap { cell -> (Double, Double)? in
        guard let first = cell.first(where: { $0.coder == coders[0] })?.value,
          let second = cell.first(where: { $0.coder == coders[1] })?.value
        else { return nil }
        return (first, second)
      })
  }

  /// The codings of each cell with two values or more.
  private static func cells(_ codings: [Coding]) -> [[Coding]] {
    var found: [[Coding]] = []
    var cell: [Coding] = []
    func close() { if cell.count > 1 { found.append(cell) } }
    for coding in codings where coding.value != nil {
      if let last = cell.last, last.brand == coding.brand, last.indicator == coding.indicator {
        cell.append(coding)
      } else {
        close()
        cell = [coding]
      }
    }
    close()
    return found
  }
}
