// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: CoderAgreementRuleWording {
  var codersLowAgreement: RuleText { RuleText("{indicator}: los codificadores coinciden poco: α de Krippendorff {alpha}, en {n} celdas codificadas por varias personas.", advice: "Por debajo de 0,667 no caben ni conclusiones provisionales; aclare la definición y vuelvan a codificar." ) }
}
