import MaturityModels

/// Which levels stand behind each cell of a levels indicator, so that the cell
/// follows when judgement moves their points.
struct LevelMoves: Sendable {
  struct Cell: BitwiseCopyable {
    let unit: Int
    /// Its levels are `start ..< start + count`, in order of the coder's id.
    let start: Int
    let count: Int
    /// Which of them is the first in the order of the files.
    let first: Int
  }

  let cells: [Cell]
  /// Positions among the indicator's levels.
  let levels: [Int]
  private let positions: [Int: Int]

  /// The cell of a unit.
  func cell(of unit: Int) -> Cell? { positions[unit].map { cells[$0] } }

  /// - Parameter said: per unit, the points each coder gave, in order of id, and
  ///   which of them counts as first.
  init(_ indicator: Indicator, said: [(unit: Int, points: [Double], first: Int)]) {
    var known: [Double: Int] = [:]
    for (position, level) in indicator.levels.enumerated().reversed() {
      known[level.points] = position
    }
    var cells: [Cell] = []
    var levels: [Int] = []
    for (unit, points, first) in said {
      // Points that are no level's stay where they are.
      let found = points.compactMap { known[$0] }
      guard found.count == points.count, !found.isEmpty else { continue }
      cells.append(
        Cell(unit: unit, start: levels.count, count: found.count, first: first))
      levels += found
    }
    self.cells = cells
    self.levels = levels
    self.positions = Dictionary(
      cells.enumerated().map { ($1.unit, $0) }, uniquingKeysWith: { one, _ in one })
  }
}
