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
        let filling = Self.fills(indicator.imputation, observed, study)
        fills[index] = filling
        values = study.brands.indices.map {
          observed[$0] ?? (isOut($0) ? nil : filling[study.brands[$0].sector])
        }
        add(index, .imputed, values)
      }
      if indicator.treatment == .winsorise {
        let untreated = values
        for number in 1...Winsorisation.enough {
          let replaced = zip(untreated, values).count { $0 != $1 }
          let caps = Self.caps(values.compactMap { $0 }, replaced: replaced)
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

  private static func fills(
    _ imputation: Indicator.Imputation, _ observed: [Double?], _ study: Study
  ) -> [Double?] {
    func market(_ value: Double?) -> [Double?] {
      [Double?](repeating: value, count: study.sectors.count)
    }
    func groups(_ statistic: ([Double]) -> Double?) -> [Double?] {
      var members = [[Double]](repeating: [], count: study.sectors.count)
      for (brand, value) in observed.enumerated() {
        if let value { members[study.brands[brand].sector].append(value) }
      }
      return members.map(statistic)
    }
    switch imputation {
    case .none: return market(nil)
    case .zero: return market(0)
    case .marketMean: return market(Moments.mean(observed.compactMap { $0 }))
    case .marketMedian: return market(Quantiles.median(observed.compactMap { $0 }))
    case .groupMean: return groups { Moments.mean($0) }
    case .groupMedian: return groups { Quantiles.median($0) }
    }
  }

  /// Where a step brings the ends of a column of which so many values were
  /// replaced before it.
  private static func caps(_ values: [Double], replaced: Int) -> Caps {
    var low = values.min() ?? 0
    var high = values.max() ?? 0
    let shape = low < high ? Moments.shape(values) : nil
    let acts = values.count >= Winsorisation.fewest && replaced < Winsorisation.enough
    if acts, let skewness = Winsorisation.excessiveSkewness(values),
      let step = Winsorisation.step(values, upper: skewness >= 0)
    {
      if skewness >= 0 { high = step.neighbour } else { low = step.neighbour }
    }
    return Caps(
      skewness: shape?.skewness ?? 0, kurtosis: shape?.kurtosis ?? 0, low: low, high: high)
  }
}
