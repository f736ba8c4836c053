import Findings
package import Wording

/// A condition on one indicator's score.
package struct Requirement: Hashable, Sendable {
  /// The index of the indicator.
  package let indicator: Int
  /// The least score, on the model's scale.
  package let atLeast: Double
}

/// One maturity state.
package struct MaturityState: Sendable {
  package var id: String
  package var name: LocalizedText
  package var description: LocalizedText?
  /// The least score of a threshold state.
  package var from: Double
  package var requires: [Requirement]
  /// The indicators of a staged state.
  package var criteria: [Int]
  /// The share (0…1) of applicable criteria that must be met.
  package var share: Double
  /// The score at which a criterion is met.
  package var metAt: Double
}

/// How scores become states.
package struct MaturityScheme: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The highest state whose threshold the score reaches.
    case thresholds
    /// A state holds only on top of all lower ones.
    case staged
  }

  package var kind: Kind
  /// The index of the node whose score decides.
  package var node: Int
  /// From the lowest to the highest. A staged scheme's first is the one in
  /// which nothing is met.
  package var states: [MaturityState]

  /// The position of the highest state whose threshold `score` reaches.
  package func state(of score: Double, tolerance: Double) -> Int {
    var reached = 0
    for (position, state) in states.enumerated() where state.from <= score + tolerance {
      reached = position
    }
    return reached
  }
}
