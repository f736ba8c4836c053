package import Findings
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
          "alpha": .localized(
            LocalizedText(
              es: NumberFormat.fixed(alpha, 3, .es), en: NumberFormat.fixed(alpha, 3, .en))),
          "n": .count(entry.cells),
        ])
    }
  }
}

extension Rule {
  package static let codersLowAgreement = Rule(
    "coders-low-agreement", .warning,
    es:
      "{indicator}: los codificadores coinciden poco: α de Krippendorff {alpha}, en {n} celdas codificadas por varias personas.",
    en:
      "{indicator}: the coders agree too little: Krippendorff's α {alpha}, over {n} cells coded by several people.",
    adviceES:
      "Por debajo de 0,667 no caben ni conclusiones provisionales; aclare la definición y vuelvan a codificar.",
    adviceEN:
      "Below 0.667 not even tentative conclusions hold; clear up the definition and code again.")
}
