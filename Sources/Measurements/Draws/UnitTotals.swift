/// What each unit has of a part and of the whole it is a part of.
struct UnitTotals {
  var parts: [Double]
  var wholes: [Double]

  init(count: Int) {
    parts = [Double](repeating: 0, count: count)
    wholes = parts
  }

  /// How many cases the whole is worth, as units weigh: (Σn)² / Σn².
  var effectiveCount: Double {
    let sum = wholes.reduce(0, +)
    let squares = wholes.reduce(0) { $0 + $1 * $1 }
    return squares > 0 ? sum * sum / squares : 0
  }
}
