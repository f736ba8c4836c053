// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishRuleWording: BordaColumnsRuleWording {
  var bordaCounts: RuleText { RuleText("El nodo '{node}' suma puestos (borda) de columnas con distinto número de valores: '{one}' tiene {n} y '{other}' tiene {m}.", advice: "Un puesto vale más en la columna más larga. Complete las celdas que faltan, use 'impute' o cambie a percentile-rank." ) }
}
