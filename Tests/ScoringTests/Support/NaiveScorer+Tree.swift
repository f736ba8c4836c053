import Foundation

extension NaiveScorer {
  /// The mark and the coverage of a node for a brand, noted on the way.
  mutating func evaluate(_ node: NodeDraft, _ brand: Int) -> (Mark, Double?) {
    var parts: [(weight: Double, mark: Mark, coverage: Double)] = []
    for child in node.children {
      let (mark, coverage): (Mark, Double?)
      switch child {
      case .node(let inner): (mark, coverage) = evaluate(inner, brand)
      case .leaf(let leaf):
        mark = marks[leaf.id]?[brand] ?? .missing
        coverage = columns[leaf.id]?.observed.contains(brand) == true ? 1 : 0
      }
      if child.weight > 0, mark != .notApplicable {
        parts.append((child.weight, mark, mark == .missing ? 0 : coverage ?? 0))
      }
    }
    let found = combine(node, parts)
    let count = brands.count
    let unmarked = [Mark](repeating: .missing, count: count)
    let uncovered = [Double?](repeating: nil, count: count)
    marks[node.id, default: unmarked][brand] = found.mark
    coverages[node.id, default: uncovered][brand] = found.coverage
    return found
  }

  private func combine(
    _ node: NodeDraft, _ parts: [(weight: Double, mark: Mark, coverage: Double)]
  ) -> (mark: Mark, coverage: Double?) {
    if parts.isEmpty { return (.notApplicable, nil) }
    let coverage =
      parts.map { $0.weight * $0.coverage }.reduce(0, +) / parts.map(\.weight).reduce(0, +)
    var counted: [(weight: Double, score: Double)] = []
    var isAnyMissing = false
    var isAnyPresent = false
    for part in parts {
      if case .score(let score) = part.mark {
        counted.append((part.weight, score))
        isAnyPresent = true
      } else {
        isAnyMissing = true
        if node.policy == .zero { counted.append((part.weight, draft.low)) }
      }
    }
    if coverage < node.coverage - 1e-12 || !isAnyPresent { return (.missing, coverage) }
    if isAnyMissing, node.policy == .exclude { return (.missing, coverage) }
    return (.score(aggregate(node.aggregation, counted)), coverage)
  }

  private func aggregate(
    _ kind: NodeDraft.Kind, _ parts: [(weight: Double, score: Double)]
  ) -> Double {
    let total = parts.map(\.weight).reduce(0, +)
    let scores = parts.map(\.score).sorted()
    switch kind {
    case .arithmetic: return parts.map { $0.weight * $0.score }.reduce(0, +) / total
    case .median: return median(scores) ?? .nan
    case .minimum: return scores[0]
    case .geometric:
      if scores[0] <= 0 { return 0 }
      return parts.map { pow($0.score, $0.weight / total) }.reduce(1, *)
    case .harmonic:
      if scores[0] <= 0 { return 0 }
      return total / parts.map { $0.weight / $0.score }.reduce(0, +)
    }
  }
}

// MARK: Formulas

func mean(_ x: [Double]) -> Double? {
  x.isEmpty ? nil : x.reduce(0, +) / Double(x.count)
}

/// Of ascending values.
func median(_ x: [Double]) -> Double? {
  if x.isEmpty { return nil }
  return x.count % 2 == 1 ? x[x.count / 2] : (x[x.count / 2 - 1] + x[x.count / 2]) / 2
}

/// With n − 1.
func deviation(_ x: [Double]) -> Double {
  let centre = mean(x) ?? 0
  return (x.map { ($0 - centre) * ($0 - centre) }.reduce(0, +) / Double(x.count - 1)).squareRoot()
}

/// G1 in the form spreadsheets document: n/((n−1)(n−2)) Σ((x−x̄)/s)³.
func skewness(_ x: [Double]) -> Double {
  let n = Double(x.count)
  let (centre, s) = (mean(x) ?? 0, deviation(x))
  return n / ((n - 1) * (n - 2)) * x.map { pow(($0 - centre) / s, 3) }.reduce(0, +)
}

/// G2 in the form spreadsheets document.
func excessKurtosis(_ x: [Double]) -> Double {
  let n = Double(x.count)
  let (centre, s) = (mean(x) ?? 0, deviation(x))
  let core = x.map { pow(($0 - centre) / s, 4) }.reduce(0, +)
  return n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * core
    - 3 * (n - 1) * (n - 1) / ((n - 2) * (n - 3))
}

/// The average rank of `value` from the worst of `x` up, from 1.
func averageRank(_ value: Double, _ x: [Double], _ lower: Bool) -> Double {
  let behind = x.count { lower ? $0 > value : $0 < value }
  let equal = x.count { $0 == value }
  return Double(behind) + Double(equal + 1) / 2
}

func interpolate(_ points: [(x: Double, y: Double)], _ x: Double) -> Double {
  for (left, right) in zip(points, points.dropFirst()) where x >= left.x && x <= right.x {
    return left.y + (right.y - left.y) * (x - left.x) / (right.x - left.x)
  }
  return x < points[0].x ? points[0].y : points[points.count - 1].y
}
