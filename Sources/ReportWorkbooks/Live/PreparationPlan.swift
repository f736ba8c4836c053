import MaturityModels
import Scoring
import Statistics
import StudyData
import ReportTables

/// From observed to used, step by step, for the indicators that are imputed
/// or winsorised: one column per step.
struct PreparationPlan {
  /// What a column of the sheet does to the one before it.
  enum Kind {
    /// Levels as points, everything else as it is.
    case observed
    /// Its place among the observed values of its sector.
    case order
    case imputed
    /// The step's number, from 1, and what it goes by.
    case winsorised(Int, Caps)
  }

  /// What a winsorising step sees and does.
  struct Caps {
    let skewness: Double
    let kurtosis: Double
    let low: Double
    let high: Double
  }

  /// One column.
  struct Step {
    let indicator: Int
    let kind: Kind
    let column: Int
    /// By brand; `nil` where there is no number.
    let values: [Double?]
  }

  private(set) var steps: [Step] = []
  /// The last column of each indicator that has some.
  private(set) var lastColumns: [Int: Int] = [:]
  /// What fills a gap of an indicator, by sector.
  private(set) var fills: [Int: [Double?]] = [:]
  /// The indicators that are imputed: the columns of the sheet of fills.
  private(set) var imputed: [Int] = []
  /// Where each stands among them.
  private(set) var imputedPlaces: [Int: Int] = [:]
  /// The column of the observed values of each indicator that has some.
  private(set) var observedColumns: [Int: Int] = [:]

  static func isNeeded(_ indicator: Indicator) -> Bool {
    indicator.imputation != .none || indicator.treatment != .none
  }

  /// How many columns an indicator has.
  static func columnCount(_ indicator: Indicator) -> Int {
    guard isNeeded(indicator) else { return 0 }
    let imputing =
      switch indicator.imputation {
      case .none: 0
      case .groupMedian: 2
      case .groupMean, .marketMean, .marketMedian, .zero: 1
      }
    return 1 + imputing + (indicator.treatment == .winsorise ? Winsorisation.enough : 0)
  }

  init() {}

  init(_ report: Report, _ layout: LiveLayout, _ inputs: RawInputs) {
    let study = report.study
    for index in layout.indicators where Self.isNeeded(study.model.indicators[index]) {
      let indicator = study.model.indicators[index]
      let observed = study.brands.indices.map { inputs[$0, index].value }
      func isOut(_ brand: Int) -> Bool {
        report.card.matrix.cells.status(brand, index) == .notApplicable
      }
      add(index, .observed, observed)
      var values = observed
      if indicator.imputation != .none {
        if indicator.imputation == .groupMedian {
          add(index, .order, Self.orders(observed, layout, study))
        }
        imputedPlaces[index] = imputed.count
        imputed.append(index)
        let filling = report.card.matrix.treatments[index].fills
        fills[index] = filling
        values = study.brands.indices.map {
          observed[$0] ?? (isOut($0) ? nil : filling[study.brands[$0].sector])
        }
        add(index, .imputed, values)
      }
      if indicator.treatment == .winsorise {
        let steps = report.card.matrix.treatments[index].steps
        for number in 1...Winsorisation.enough {
          let step = number <= steps.count ? steps[number - 1] : nil
          let caps = Self.caps(values.compactMap { $0 }, step)
          values = values.map { value in value.map { max(caps.low, min(caps.high, $0)) } }
          add(index, .winsorised(number, caps), values)
        }
      }
    }
  }

  private mutating func add(_ indicator: Int, _ kind: Kind, _ values: [Double?]) {
    let column = LiveLayout.nameColumns + steps.count
    steps.append(Step(indicator: indicator, kind: kind, column: column, values: values))
    lastColumns[indicator] = column
    if case .observed = kind { observedColumns[indicator] = column }
  }

  /// The place of each observed value in its sector, from the least up; equal
  /// ones in the order of the rows.
  private static func orders(
    _ observed: [Double?], _ layout: LiveLayout, _ study: Study
  ) -> [Double?] {
    var orders = [Double?](repeating: nil, count: observed.count)
    for sector in study.sectors.indices {
      let members = layout.brands.filter {
        study.brands[$0].sector == sector && observed[$0] != nil
      }
      let sorted = members.enumerated().sorted {
        let (one, other) = (observed[$0.element] ?? 0, observed[$1.element] ?? 0)
        return one == other ? $0.offset < $1.offset : one < other
      }
      for (place, member) in sorted.enumerated() { orders[member.element] = Double(place + 1) }
    }
    return orders
  }

  /// The ends between which a step brings the values; without one they stay.
  private static func caps(_ values: [Double], _ step: Winsorisation.Step?) -> Caps {
    let low = values.min() ?? 0
    let high = values.max() ?? 0
    let shape = low < high ? Moments.shape(values) : nil
    let isUpper = (step?.skewness ?? 0) >= 0
    return Caps(
      skewness: shape?.skewness ?? 0, kurtosis: shape?.kurtosis ?? 0,
      low: isUpper ? low : step?.neighbour ?? low, high: isUpper ? step?.neighbour ?? high : high)
  }
}
