import Statistics

/// Differences between the indices of all pairs, and how far they vary.
struct PairedErrors: Sendable {
  /// Which of two units is surely better.
  struct Verdicts: Sendable {
    let criticalValue: Double
    /// By unit: how many are surely better, and surely worse, than it.
    let betterThan: [Int]
    let worseThan: [Int]
    fileprivate let isBetter: @Sendable (Int, Int) -> Bool

    func isSurelyBetter(_ one: Int, _ other: Int) -> Bool { isBetter(one, other) }
  }

  let index: [Double]
  let isKnown: [Bool]
  let tolerance: Double
  private let count: Int
  private let replications: Int
  /// The index less its mean over replications, unit by unit.
  private let errors: Slab<Double>

  init(_ run: BlockRun, index: [Double], isKnown: [Bool], tolerance: Double) {
    self.init(
      replications: run.replications, index: index, isKnown: isKnown, tolerance: tolerance
    ) { run.indices[$0 * run.unitCount + $1] }
  }

  /// - Parameter value: the index of a unit in a replication.
  init(
    replications: Int, index: [Double], isKnown: [Bool], tolerance: Double,
    _ value: (_ replication: Int, _ unit: Int) -> Double
  ) {
    self.index = index
    self.isKnown = isKnown
    self.tolerance = tolerance
    self.replications = replications
    count = index.count
    errors = Slab(replications * index.count, 0)
    for unit in 0..<index.count {
      // From the published index, so that a unit that never moves has no error
      // left over by rounding.
      var sum = 0.0
      for replication in 0..<replications {
        let move = value(replication, unit) - index[unit]
        errors[unit * replications + replication] = move
        sum += move
      }
      let mean = sum / Double(max(1, replications))
      for replication in 0..<replications {
        errors[unit * replications + replication] -= mean
      }
    }
  }

  /// Standard errors this small are none.
  private var least: Double { tolerance * 1e-3 }

  private func standardError(_ one: Int, _ other: Int) -> Double {
    let (a, b) = (errors.pointer + one * replications, errors.pointer + other * replications)
    var sum = 0.0
    for replication in 0..<replications {
      let difference = a[replication] - b[replication]
      sum += difference * difference
    }
    return (sum / Double(max(1, replications - 1))).squareRoot()
  }

  // MARK: Jointly, step by step

  /// The critical value is the quantile of the greatest standardised error over
  /// the pairs not yet told apart, taken anew until nothing more is told apart.
  func stepwise(level: Double, threads: Int) -> Verdicts {
    let count = count
    let rows = ParallelWork.map(count, threads: threads) { one in
      (one + 1..<max(one + 1, count)).map { standardError(one, $0) }
    }
    var isOpen = rows.map { $0.map { $0 > least } }
    var isApart = [Bool](repeating: false, count: count * count)
    for one in 0..<count {
      for (offset, error) in rows[one].enumerated() where error <= least {
        let other = one + 1 + offset
        isApart[one * count + other] = areExactlyApart(one, other)
      }
    }
    var critical = 0.0
    while let quantile = criticalValue(rows, isOpen, level: level, threads: threads) {
      critical = quantile
      var isAnyNew = false
      for one in 0..<count {
        for offset in rows[one].indices where isOpen[one][offset] {
          let other = one + 1 + offset
          guard abs(index[one] - index[other]) > quantile * rows[one][offset] else { continue }
          isOpen[one][offset] = false
          isApart[one * count + other] = true
          isAnyNew = true
        }
      }
      if !isAnyNew { break }
    }
    let (index, apart) = (index, isApart)
    return verdicts(critical) { one, other in
      apart[min(one, other) * count + max(one, other)] && index[one] > index[other]
    }
  }

  /// `nil` if no pair is open.
  private func criticalValue(
    _ rows: [[Double]], _ isOpen: [[Bool]], level: Double, threads: Int
  ) -> Double? {
    guard isOpen.contains(where: { $0.contains(true) }) else { return nil }
    let maxima = ParallelWork.map(min(BlockRun.pieces, count), threads: threads) { piece in
      let greatest = Slab(replications, 0.0)
      for one in stride(from: piece, to: count, by: BlockRun.pieces) {
        for offset in rows[one].indices where isOpen[one][offset] {
          let inverse = 1 / rows[one][offset]
          let a = errors.pointer + one * replications
          let b = errors.pointer + (one + 1 + offset) * replications
          let most = greatest.pointer
          for replication in 0..<replications {
            let size = abs(a[replication] - b[replication]) * inverse
            most[replication] = size > most[replication] ? size : most[replication]
          }
        }
      }
      return greatest
    }
    let greatest = (0..<replications).map { replication in
      maxima.reduce(0) { max($0, $1[replication]) }
    }
    return ReplicationQuantiles.type7(greatest, [level])?.first
  }

  // MARK: One by one

  /// The normal quantile of Bonferroni over all pairs, errors of two units taken
  /// as independent.
  func bonferroni(level: Double, threads: Int) -> Verdicts {
    let count = count
    let pairs = Double(count) * Double(max(1, count - 1)) / 2
    let critical = NormalDistribution.quantile(1 - (1 - level) / (2 * pairs))
    let variances = (0..<count).map { unit in
      var sum = 0.0
      for replication in 0..<replications {
        let error = errors[unit * replications + replication]
        sum += error * error
      }
      return sum / Double(max(1, replications - 1))
    }
    let (index, least, copy) = (index, least, self)
    return verdicts(critical) { one, other in
      guard index[one] > index[other] else { return false }
      let error = (variances[one] + variances[other]).squareRoot()
      return error > least
        ? index[one] - index[other] > critical * error : copy.areExactlyApart(one, other)
    }
  }

  /// Without any error of the difference: apart if both errors are known.
  private func areExactlyApart(_ one: Int, _ other: Int) -> Bool {
    isKnown[one] && isKnown[other] && abs(index[one] - index[other]) > tolerance
  }

  private func verdicts(
    _ critical: Double, _ isBetter: @escaping @Sendable (Int, Int) -> Bool
  ) -> Verdicts {
    var better = [Int](repeating: 0, count: count)
    var worse = better
    for one in 0..<count {
      for other in 0..<count where one != other && isBetter(one, other) {
        better[other] += 1
        worse[one] += 1
      }
    }
    return Verdicts(
      criticalValue: critical, betterThan: better, worseThan: worse, isBetter: isBetter)
  }
}
