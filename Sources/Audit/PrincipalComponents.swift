import Robustness
import Statistics

/// What a node's children have in common: principal components of their
/// correlations over brands with scores on all of them, three children or more.
package struct PrincipalComponents: Sendable {
  /// From the greatest down; they add up to the number of children.
  package let eigenvalues: [Double]
  /// The 95 % quantile of each eigenvalue among sets of unrelated normal columns
  /// of the same size (Horn 1965).
  package let parallel: [Double]
  /// By component and child: the correlation between them. Of each component
  /// most of the weight is positive.
  package let loadings: [[Double]]
  /// Kaiser, Meyer and Olkin's measure; `nil` where correlations cannot be
  /// inverted.
  package let kmo: Double?
  /// Leading components whose eigenvalue exceeds the parallel one.
  package let components: Int
  /// Those above 1 (Kaiser).
  package let kaiser: Int
  /// Do all children load on the first component with the same sign?
  package let isSameSign: Bool

  static let sets = 1000

  /// `nil` with fewer than three children, where a child is constant, or with
  /// too few complete brands.
  init?(_ rows: [[Double]], columns: Int, key: DrawKey, threads: Int) {
    guard columns >= 3, rows.count > 2,
      let matrix = SymmetricMatrix.correlations(rows, columns: columns)
    else { return nil }
    let (values, vectors) = matrix.eigen()
    eigenvalues = values
    loadings = zip(values, vectors).map { value, vector in
      let sign: Double = vector.reduce(0, +) < 0 ? -1 : 1
      return vector.map { sign * $0 * max(0, value).squareRoot() }
    }
    kmo = Self.kmo(matrix)
    let simulated = ParallelWork.map(Self.sets, threads: threads) { set in
      Self.unrelated(rows.count, columns, key.child(UInt64(set)))
    }
    let parallel = (0..<columns).map { component in
      Quantiles.type7(simulated.map { $0[component] }.sorted(), 0.95) ?? 1
    }
    self.parallel = parallel
    components = zip(values, parallel).prefix { $0 > $1 }.count
    kaiser = values.count { $0 > 1 }
    // A child that hardly loads has no sign.
    isSameSign = (loadings.first ?? []).allSatisfy { $0 > -1e-9 }
  }

  /// Eigenvalues of the correlations of columns that have nothing in common.
  private static func unrelated(_ rows: Int, _ columns: Int, _ key: DrawKey) -> [Double] {
    let drawn = (0..<rows).map { row in
      (0..<columns).map { key.normal(UInt64(row * columns + $0)) }
    }
    return SymmetricMatrix.correlations(drawn, columns: columns)?.eigen().values
      ?? [Double](repeating: 1, count: columns)
  }

  /// Σr² / (Σr² + Σ partial²), off the diagonal.
  private static func kmo(_ matrix: SymmetricMatrix) -> Double? {
    guard let inverse = matrix.inverse() else { return nil }
    var (simple, partial) = (0.0, 0.0)
    for one in 0..<matrix.size {
      for other in 0..<matrix.size where other != one {
        simple += matrix[one, other] * matrix[one, other]
        let scale = inverse[one, one] * inverse[other, other]
        guard scale > 0 else { return nil }
        partial += inverse[one, other] * inverse[one, other] / scale
      }
    }
    return simple + partial > 0 ? simple / (simple + partial) : nil
  }
}
