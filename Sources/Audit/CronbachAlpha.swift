import Statistics

/// Cronbach's α of a node's children (Cronbach 1951).
package struct CronbachAlpha: Sendable {
  /// Over brands with scores on all children.
  package let listwise: Double?
  /// From covariances over the brands that have both.
  package let pairwise: Double?
  /// From the mean correlation, over brands with scores on all children.
  package let standardised: Double?
  /// By child: listwise without it, over the same brands; `nil` with fewer than
  /// three children.
  package let ifDropped: [Double?]
  /// Brands with scores on all children.
  package let n: Int

  init(_ scores: AuditScores, _ children: [Int]) {
    let rows = scores.complete(children)
    let width = children.count
    n = rows.count
    listwise = Self.listwise(rows, Array(0..<width))
    ifDropped = (0..<width).map { dropped in
      width > 2 ? Self.listwise(rows, (0..<width).filter { $0 != dropped }) : nil
    }
    pairwise = Self.pairwise(scores, children)
    standardised =
      width > 1
      ? SymmetricMatrix.correlations(rows, columns: width).flatMap { matrix in
        var sum = 0.0
        for one in 0..<width {
          for other in one + 1..<max(one + 1, width) { sum += matrix[one, other] }
        }
        let mean = sum / (Double(width) * Double(width - 1) / 2)
        let below = 1 + Double(width - 1) * mean
        return below > 1e-12 ? Double(width) * mean / below : nil
      } : nil
  }

  /// k/(k−1)·(1 − Σ variances / variance of the sum).
  static func listwise(_ rows: [[Double]], _ columns: [Int]) -> Double? {
    let k = Double(columns.count)
    guard columns.count > 1, rows.count > 1 else { return nil }
    func variance(_ values: [Double]) -> Double {
      Moments.standardDeviation(values).map { $0 * $0 } ?? 0
    }
    let parts = columns.reduce(0) { sum, column in sum + variance(rows.map { $0[column] }) }
    let whole = variance(rows.map { row in columns.reduce(0) { $0 + row[$1] } })
    guard whole > 1e-12 * max(parts, 1e-300), parts > 0 else { return nil }
    return k / (k - 1) * (1 - parts / whole)
  }

  private static func pairwise(_ scores: AuditScores, _ children: [Int]) -> Double? {
    let k = Double(children.count)
    guard children.count > 1 else { return nil }
    var (trace, whole) = (0.0, 0.0)
    for one in children {
      for other in children {
        let (x, y) = scores.pairs(one, other)
        guard x.count > 1, let meanX = Moments.mean(x), let meanY = Moments.mean(y) else {
          return nil
        }
        let covariance =
          zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) } / Double(x.count - 1)
        whole += covariance
        if one == other { trace += covariance }
      }
    }
    guard whole > 1e-12 * max(trace, 1e-300), trace > 0 else { return nil }
    return k / (k - 1) * (1 - trace / whole)
  }
}
