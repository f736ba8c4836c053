import Scoring
import Statistics
import StudyData
import MaturityModels

/// The rows of the sheet of normalisation: an indicator's method, its ends
/// and the statistics of its column.
struct NormalisationRows {
  static let worst = 4
  static let best = 5
  static let count = 6
  static let minimum = 7
  static let maximum = 8
  static let mean = 9
  static let deviation = 10
  static let targetMean = 11
  static let targetDeviation = 12
  static let usable = 13
  static let from = 14
  static let to = 15

  private let numbers: [Int: Int]

  init(_ layout: LiveLayout) {
    var numbers: [Int: Int] = [:]
    for (position, indicator) in layout.indicators.enumerated() {
      numbers[indicator] = StudySheet.firstRow + 2 + position
    }
    self.numbers = numbers
  }

  /// The number (from 1) of an indicator's row.
  func number(_ indicator: Int) -> Int { numbers[indicator] ?? 0 }
}

/// What a column comes to and the ends its scores run between.
struct ColumnFigures {
  var count = 0
  var minimum: Double?
  var maximum: Double?
  var mean: Double?
  var deviation: Double?
  var isUsable = true
  /// Worst, mean or n; on logarithms where the method has them.
  var from: Double?
  /// Best, deviation with its sign, or the sign of ranks.
  var to: Double?

  init(_ index: Int, _ card: Scorecard) {
    let indicator = card.model.indicators[index]
    let values = card.matrix.cells.present(index)
    count = values.count
    minimum = values.min()
    maximum = values.max()
    mean = Moments.mean(values)
    deviation = Moments.standardDeviation(values)
    isUsable = !card.matrix.treatments[index].isConstant
    switch indicator.normalisation {
    case .goalposts(let worst, let best, let log):
      from = log ? Self.logarithm(worst) : worst
      to = log ? Self.logarithm(best) : best
    case .levels, .curve: break
    case .minMax(.higher): (from, to) = (minimum, maximum)
    case .minMax(.lower): (from, to) = (maximum, minimum)
    case .distanceToBest(let best, let direction):
      (from, to) = (direction == .higher ? minimum : maximum, best)
    case .zScore(_, _, let direction):
      (from, to) = (mean, deviation.map { direction == .higher ? $0 : -$0 })
    case .percentileRank(let direction), .borda(let direction):
      (from, to) = (Double(count), direction == .higher ? 1 : -1)
    }
  }
}
