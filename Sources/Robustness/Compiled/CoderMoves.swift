import MaturityModels
import StudyData

/// How other coders, or the same on another day, would have moved the cells of
/// one indicator (contract §6, source `coders`).
struct CoderMoves: Sendable {
  /// A cell with several coders: what each of them, in order of id, makes of it.
  struct Cell: BitwiseCopyable {
    let unit: Int
    /// Its picks are `start ..< start + count`.
    let start: Int
    let count: Int
  }

  let cells: [Cell]
  /// The deviation of each pick from the published value.
  let deviations: [Double]
  /// Units with one coder, moved by one of `pool`; empty where fewer than ten
  /// cells of the indicator have several.
  let single: [Int]
  let pool: [Double]
  /// Moved values stay within.
  let low: Double
  let high: Double

  /// The least number of cells with several coders whose deviations stand for
  /// those of other cells.
  static let leastCells = 10

  /// - Parameter codings: of this indicator, those that gave a value, by unit
  ///   and within it in order of the coder's id.
  init?(
    _ indicator: Indicator, codings: [(unit: Int, values: [Double])], policy: CoderPolicy
  ) {
    guard policy != .consensus, codings.contains(where: { $0.values.count > 1 }) else {
      return nil
    }
    var cells: [Cell] = []
    var deviations: [Double] = []
    var pool: [Double] = []
    for (unit, values) in codings where values.count > 1 {
      cells.append(Cell(unit: unit, start: deviations.count, count: values.count))
      let found = Self.deviations(values, policy)
      deviations += found.own
      pool += found.whole
    }
    self.cells = cells
    self.deviations = deviations
    let isPooled = cells.count >= Self.leastCells
    single = isPooled ? codings.filter { $0.values.count == 1 }.map(\.unit) : []
    self.pool = isPooled ? pool : []
    (low, high) = Self.range(of: indicator)
  }

  /// What the coders of one cell move it by, and what one of them would move a
  /// cell coded once.
  static func deviations(
    _ values: [Double], _ policy: CoderPolicy
  ) -> (own: [Double], whole: [Double]) {
    let count = Double(values.count)
    let mean = values.reduce(0, +) / count
    let whole = values.map { ($0 - mean) * (count / (count - 1)).squareRoot() }
    switch policy {
    case .mean, .median: return (values.map { ($0 - mean) / (count - 1).squareRoot() }, whole)
    case .first: return (whole, whole)
    case .consensus: return (values.map { _ in 0 }, values.map { _ in 0 })
    }
  }

  private static func range(of indicator: Indicator) -> (Double, Double) {
    let points = indicator.levels.map(\.points)
    if let low = points.min(), let high = points.max() { return (low, high) }
    if indicator.type == .binary { return (0, 1) }
    if let range = indicator.range { return (range.lowerBound, range.upperBound) }
    return (-1e100, 1e100)
  }

  @inline(__always)
  func clamped(_ value: Double) -> Double { min(max(value, low), high) }
}
