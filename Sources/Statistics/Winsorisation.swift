/// Outliers brought in (contract §4; OECD/JRC Handbook and COIN Tool: while
/// |skewness| > 2 and excess kurtosis > 3.5).
///
/// While the values are too skewed, all that tie on the outermost one, the
/// largest if the skewness is not negative, else the smallest, go to the
/// nearest distinct value, until five or more of them were replaced.
package struct Winsorisation {
  /// |G1| above which values are too skewed, if G2 is above its limit, too.
  package static let skewLimit = 2.0
  package static let kurtosisLimit = 3.5
  /// How far past a limit is past it: rounding must not decide over values
  /// whose skewness is 2 exactly.
  package static let margin = 1e-9
  /// The fewest values that are treated.
  package static let fewest = 10
  /// As many replaced values as end it.
  package static let enough = 5

  /// One end of the values brought in.
  package struct Step: Hashable, Sendable {
    /// The skewness that called for it.
    package let skewness: Double
    /// What the end was, and the nearest distinct value it went to.
    package let outermost: Double
    package let neighbour: Double
  }

  /// The steps in their order.
  package private(set) var steps: [Step] = []
  /// The values in their order, some of them replaced.
  package private(set) var values: [Double]
  /// Were too many replaced for it to go on, though the rest is skewed still?
  package private(set) var isStillSkewed = false

  package init(_ values: [Double]) {
    self.values = values
    guard values.count >= Self.fewest else { return }
    var replaced = 0
    while let skewness = Self.excessiveSkewness(self.values) {
      guard replaced < Self.enough, let step = Self.step(self.values, upper: skewness >= 0) else {
        isStillSkewed = true
        return
      }
      steps.append(
        Step(skewness: skewness, outermost: step.outermost, neighbour: step.neighbour))
      for position in values.indices where self.values[position] == step.outermost {
        self.values[position] = step.neighbour
      }
      replaced = values.indices.count { values[$0] != self.values[$0] }
    }
  }

  /// The skewness, where skewness and kurtosis both pass their limits.
  private static func excessiveSkewness(_ values: [Double]) -> Double? {
    guard let shape = Moments.shape(values), abs(shape.skewness) > skewLimit + margin,
      shape.kurtosis > kurtosisLimit + margin
    else { return nil }
    return shape.skewness
  }

  /// The outermost value of one end and its nearest distinct neighbour; `nil`
  /// of a constant.
  private static func step(
    _ values: [Double], upper: Bool
  ) -> (outermost: Double, neighbour: Double)? {
    guard let outermost = upper ? values.max() : values.min() else { return nil }
    let others = values.lazy.filter { $0 != outermost }
    guard let neighbour = upper ? others.max() : others.min() else { return nil }
    return (outermost, neighbour)
  }
}
