import Wording

/// The examples of all rules, a table for each subject.
enum RuleExamples {
  typealias Setup = RuleExample.Setup
  typealias Made = RuleExample.Made

  /// One more key in study.yaml.
  static func key(_ line: String) -> Setup { Setup(.append("study.yaml", line + "\n")) }

  /// Observations of S, T and L only.
  static let withoutHours = ExampleStudy.Change.file(
    "observations.csv",
    """
    brand,S,T,L
    alfa,80,30,full
    beta,40,240,basic
    gamma,60,90,full
    delta,20,1200,none
    epsilon,50,120,basic

    """)

  /// B in a file of its own, in the long layout.
  static let long = Setup(
    withoutHours, .edit("study.yaml", "[observations.csv]", "[observations.csv, hours.csv]"),
    .file(
      "hours.csv",
      """
      brand,indicator,value
      alfa,B,yes
      beta,B,no
      gamma,B,yes
      delta,B,no
      epsilon,B,yes

      """),
    words: \.bHasItsOwnFile)

  /// Accounts of every brand on Twitter, but of delta.
  static let accounts = Setup(
    .append("study.yaml", "accounts: accounts.csv\n"),
    .file(
      "accounts.csv",
      """
      account,channel,brand
      bancoalfa,twitter,alfa
      bancobeta,twitter,beta
      telegamma,twitter,gamma
      teleepsilon,twitter,epsilon

      """),
    words: \.accountsNamed)

  /// A model of S alone, with a method and with states or without, and its
  /// observations.
  static func alone(_ method: String, states: Bool) -> Setup {
    let model = """
      schema: 1
      id: example
      version: "1"
      name: Example
      unit: [brand, brands]
      group: [sector, sectors]
      scale: [0, 100]
      tree:
        id: top
        name: Index
        aggregation: arithmetic
        missing: {policy: reweight}
        children: [{indicator: S}]
      indicators:
        - id: S
          name: Requests answered
          definition: Of a hundred requests.
          source: coding
          value: {type: share, unit: "%", range: [0, 100]}
          normalisation: {method: \(method)}
          origin: published

      """
    let maturity =
      "maturity: {rule: thresholds, of: top, states: [{id: low, name: Low, from: 0}]}\n"
    return Setup(
      .file("model.yaml", states ? model + maturity : model),
      .file("observations.csv", "brand,S\nalfa,80\nbeta,40\ngamma,60\ndelta,20\nepsilon,50\n"),
      words: { $0.oneIndicator(method, states: states) })
  }
}
