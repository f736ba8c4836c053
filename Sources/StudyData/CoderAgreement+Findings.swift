package import Findings
import Wording
package import MaturityModels

extension CoderAgreement {
  /// Warns of indicators whose coders agree too little for conclusions.
  package func report(_ model: MaturityModel, to log: inout FindingLog) {
    for entry in entries where entry.isLow {
      guard let alpha = entry.alpha else { continue }
      log.add(
        .codersLowAgreement, at: nil,
        [
          "indicator": .text(model.indicators[entry.indicator].id),
          "alpha": .localized(LocalizedText { NumberFormat.fixed(alpha, 3, $0.language) }),
          "n": .count(entry.cells),
        ])
    }
  }
}

extension Rule {
  package static let codersLowAgreement = Rule(
    "coders-low-agreement", .warning, \.codersLowAgreement)
}
