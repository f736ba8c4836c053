/// Sums of how far cells' scores move from the published, over replications.
final class CellMoments: @unchecked Sendable {
  private let study: CompiledStudy
  private let sums: Slab<Double>
  private let squares: Slab<Double>

  init(_ study: CompiledStudy) {
    self.study = study
    let count = study.indicatorCount * study.rankedCount
    sums = Slab(count, 0)
    squares = Slab(count, 0)
  }

  func add(_ replicator: Replicator) {
    for indicator in 0..<study.indicatorCount {
      let column = study.nodeCount + indicator
      guard !replicator.isOff[column] else { continue }
      let scores = replicator.scores[column]
      let published = study.caches[0][indicator].own.pointer
      let start = indicator * study.rankedCount
      for unit in 0..<study.rankedCount {
        let move = scores[unit] - published[unit]
        sums.pointer[start + unit] += move
        squares.pointer[start + unit] += move * move
      }
    }
  }

  /// Variances with n − 1, the pieces taken in order.
  static func variances(_ pieces: [CellMoments], count: Int) -> [Double] {
    guard let first = pieces.first, count > 1 else { return [] }
    let n = Double(count)
    return (0..<first.sums.count).map { cell in
      var sum = 0.0
      var square = 0.0
      for piece in pieces {
        sum += piece.sums[cell]
        square += piece.squares[cell]
      }
      return max(0, (square - sum * sum / n) / (n - 1))
    }
  }
}
