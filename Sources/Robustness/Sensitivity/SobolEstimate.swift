import Statistics

/// How much of an output's variance each input causes: first-order and total
/// indices by Jansen's estimators (Jansen 1999; Saltelli et al. 2010), for an
/// output of one or several dimensions, whose variances are summed.
package struct SobolEstimate: Sendable {
  /// One index with its 95 % interval from resampled rows. Estimates may be
  /// negative.
  package struct Index: Sendable {
    package let value: Double
    package let low: Double
    package let high: Double
  }

  /// By input.
  package let first: [Index]
  package let total: [Index]

  /// What was evaluated. `a` and `b` hold a row per base point, `width` values
  /// each; of the rows in which one input alone comes from B only the squared
  /// distances to both are needed.
  package struct Evaluations: Sendable {
    let width: Int
    let a: Slab<Double>
    let b: Slab<Double>
    /// By input and row: Σ(B − ABᵢ)² and Σ(A − ABᵢ)² over the dimensions.
    let toB: [Slab<Double>]
    let toA: [Slab<Double>]
    let rows: Int

    package init(rows: Int, width: Int, inputs: Int) {
      self.rows = rows
      self.width = width
      a = Slab(rows * width, 0)
      b = Slab(rows * width, 0)
      toB = (0..<inputs).map { _ in Slab(rows, 0) }
      toA = (0..<inputs).map { _ in Slab(rows, 0) }
    }

    /// Notes the outputs of one base point in A and B.
    package func set(row: Int, a one: [Double], b other: [Double]) {
      for column in 0..<width {
        a[row * width + column] = one[column]
        b[row * width + column] = other[column]
      }
    }

    /// Notes the output of one base point with one input from B.
    package func set(row: Int, input: Int, mixed: [Double]) {
      var (fromA, fromB) = (0.0, 0.0)
      for column in 0..<width {
        let (x, y) = (a[row * width + column], b[row * width + column])
        fromA += (x - mixed[column]) * (x - mixed[column])
        fromB += (y - mixed[column]) * (y - mixed[column])
      }
      toA[input][row] = fromA
      toB[input][row] = fromB
    }
  }

  /// `nil` where the output does not vary.
  package init?(_ found: Evaluations, resamples: Int = 500, key: DrawKey, threads: Int) {
    let rows = found.rows
    guard rows > 1 else { return nil }
    let sums = RowSums(found)
    let everything = Array(0..<rows)
    guard let point = sums.indices(of: everything) else { return nil }
    let samples = ParallelWork.map(resamples, threads: threads) { sample in
      let own = key.child(UInt64(sample))
      return sums.indices(of: (0..<rows).map { own.choice(rows, UInt64($0)) })
    }.compactMap { $0 }
    func index(_ value: Double, _ resampled: [Double]) -> Index {
      let ends = ReplicationQuantiles.type7(resampled, [0.025, 0.975])
      return Index(value: value, low: ends?[0] ?? value, high: ends?[1] ?? value)
    }
    first = point.first.indices.map { input in
      index(point.first[input], samples.map { $0.first[input] })
    }
    total = point.total.indices.map { input in
      index(point.total[input], samples.map { $0.total[input] })
    }
  }

  /// Sums per row, from which indices of any choice of rows are made.
  private struct RowSums: Sendable {
    let found: Evaluations
    /// a² + b² of a row, and a + b of its columns, both from the columns' means.
    let squares: [Double]
    let both: Slab<Double>

    init(_ found: Evaluations) {
      self.found = found
      let (rows, width) = (found.rows, found.width)
      var means = [Double](repeating: 0, count: width)
      for row in 0..<rows {
        for column in 0..<width {
          means[column] += found.a[row * width + column] + found.b[row * width + column]
        }
      }
      for column in 0..<width { means[column] /= Double(2 * rows) }
      both = Slab(rows * width, 0)
      var squares = [Double](repeating: 0, count: rows)
      for row in 0..<rows {
        for column in 0..<width {
          let a = found.a[row * width + column] - means[column]
          let b = found.b[row * width + column] - means[column]
          squares[row] += a * a + b * b
          both[row * width + column] = a + b
        }
      }
      self.squares = squares
    }

    /// V over A and B; Sᵢ = 1 − mean(B − ABᵢ)²/2V, STᵢ = mean(A − ABᵢ)²/2V.
    func indices(of rows: [Int]) -> (first: [Double], total: [Double])? {
      let width = found.width
      let count = Double(rows.count)
      var square = 0.0
      var sums = [Double](repeating: 0, count: width)
      sums.withUnsafeMutableBufferPointer { sums in
        for row in rows {
          square += squares[row]
          let start = both.pointer + row * width
          for column in 0..<width { sums[column] += start[column] }
        }
      }
      let means = sums.reduce(0) { $0 + ($1 / (2 * count)) * ($1 / (2 * count)) }
      let variance = square / (2 * count) - means
      guard variance > 1e-12 * max(square / (2 * count), 1e-300) else { return nil }
      func mean(_ slab: Slab<Double>) -> Double {
        rows.reduce(0) { $0 + slab[$1] } / count
      }
      return (
        found.toB.map { 1 - mean($0) / (2 * variance) },
        found.toA.map { mean($0) / (2 * variance) }
      )
    }
  }
}
