import Analysis
package import Wording
package import MaturityModels

/// How scores, their differences and their distances to thresholds are
/// written, on pages, in workbooks' sentences and on the terminal.
///
/// A difference is that of the figures as they are shown, so that a reader
/// who subtracts finds it; a score takes the decimals that tell it apart from
/// a threshold it would round onto.
package struct ScoreWords: Sendable {
  private let language: Language
  private let tolerance: Double
  /// The thresholds of the states, by the node whose score decides.
  private let states: (node: Int, thresholds: [Double])?
  /// The least scores that states ask for, by indicator.
  private let asked: [Int: [Double]]
  /// The decimals of scores.
  package let decimals: Int

  package init(_ model: MaturityModel, _ language: Language) {
    self.language = language
    decimals = model.scoreDecimals
    tolerance = model.scale.tolerance
    var asked: [Int: [Double]] = [:]
    let scheme = model.maturity
    for state in scheme?.states ?? [] {
      for requirement in state.requires {
        asked[requirement.indicator, default: []].append(requirement.atLeast)
      }
      for criterion in state.criteria { asked[criterion, default: []].append(state.metAt) }
    }
    self.asked = asked
    states = scheme.flatMap { scheme in
      scheme.kind == .thresholds ? (scheme.node, scheme.states.dropFirst().map(\.from)) : nil
    }
  }

  /// A score that no threshold judges.
  package func plain(_ value: Double?) -> String {
    value.map { NumberFormat.fixed($0, decimals, language) } ?? NumberFormat.missing
  }

  /// The score of a node, or the mean of such scores.
  package func node(_ node: Int, _ value: Double?) -> String {
    guard let value else { return NumberFormat.missing }
    return NumberFormat.fixed(value, places(node: node, value), language)
  }

  /// The score of an indicator.
  package func indicator(_ indicator: Int, _ value: Double?) -> String {
    guard let value else { return NumberFormat.missing }
    return NumberFormat.fixed(
      value, decimals, apartFrom: asked[indicator] ?? [], tolerance: tolerance, language)
  }

  private func places(node: Int, _ value: Double) -> Int {
    guard let states, states.node == node else { return decimals }
    return NumberFormat.decimals(
      value, decimals, apartFrom: states.thresholds, tolerance: tolerance)
  }

  /// The difference of two scores as they are shown.
  package func difference(_ one: Double, _ other: Double) -> Double {
    NumberFormat.difference(one, other, decimals)
  }

  /// What the score of a node lacks to a threshold above it, with the
  /// decimals that the score itself is shown with.
  package func lack(node: Int, _ value: Double, to threshold: Double) -> String {
    let places = places(node: node, value)
    return NumberFormat.fixed(
      NumberFormat.difference(threshold, value, places), places, language)
  }
}
