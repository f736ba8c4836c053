/// How a node's score is made of its children's.
package enum Aggregation: String, CaseIterable, Sendable {
  /// Σwx / Σw
  case arithmetic
  /// exp(Σw·ln x / Σw); 0 as soon as a child is at 0.
  case geometric
  /// Σw / Σ(w/x); 0 as soon as a child is at 0.
  case harmonic
  /// The middle child, unweighted.
  case median
  /// The worst child, unweighted.
  case minimum
}
