import MaturityModels
import Scoring
import StudyData
import ReportTables

/// The values as they were observed, before anything was imputed or brought
/// in: what a reader may change.
struct RawInputs {
  /// One cell.
  enum Input {
    case number(Double)
    /// A level, by the name its sheet of points gives it.
    case label(String, points: Double)
    case missing, notApplicable

    /// The value, on the indicator's own scale (points for levels).
    var value: Double? {
      switch self {
      case .number(let value), .label(_, let value): value
      case .missing, .notApplicable: nil
      }
    }
  }

  private let cells: ObservationTable
  private let labels: [[String]?]
  private let levels: [[Level]]
  /// Per indicator, what stood in the cells that winsorising brought in.
  private let before: [[Int: Double]]

  init(_ report: Report) {
    cells = report.card.matrix.cells
    let indicators = report.study.model.indicators
    levels = indicators.map(\.levels)
    labels = indicators.map { indicator in
      indicator.levels.isEmpty ? nil : PointRows.labels(indicator.levels, report.language)
    }
    before = report.card.matrix.treatments.map { treatment in
      var values: [Int: Double] = [:]
      for cell in treatment.winsorised { values[cell.unit] = cell.before }
      return values
    }
  }

  subscript(_ brand: Int, _ indicator: Int) -> Input {
    switch cells.status(brand, indicator) {
    case .missing, .imputed: return .missing
    case .notApplicable: return .notApplicable
    case .winsorised: return .number(before[indicator][brand] ?? 0)
    case .observed:
      guard let value = cells.value(brand, indicator) else { return .missing }
      if let labels = labels[indicator], let level = level(brand, indicator, value) {
        return .label(labels[level], points: value)
      }
      return .number(value)
    }
  }

  /// The level all coders gave, else the only one worth that many points.
  private func level(_ brand: Int, _ indicator: Int, _ value: Double) -> Int? {
    let levels = levels[indicator]
    if !cells.origins.isEmpty, let level = cells.origins[cells.cell(brand, indicator)].level,
      levels.indices.contains(level), levels[level].points == value
    {
      return level
    }
    let found = levels.indices.filter { levels[$0].points == value }
    return found.count == 1 ? found[0] : nil
  }
}
