extension SpanishRuleWording: BordaColumnsRuleWording {
  package var bordaCounts: RuleText {
    RuleText(
      "El nodo '{node}' suma puestos (borda) de columnas con distinto número de valores: '{one}' tiene {n} y '{other}' tiene {m}.",
      advice:
        "Un puesto vale más en la columna más larga. Complete las celdas que faltan, use 'impute' o cambie a percentile-rank."
    )
  }
}
