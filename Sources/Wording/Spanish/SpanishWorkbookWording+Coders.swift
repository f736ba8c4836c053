extension SpanishWorkbookWording: CodersWorkbookWording {
  package var codersTab: Phrase { "Acuerdo de codificadores" }
  package var codersTitle: Phrase { "Calidad de datos: acuerdo entre codificadores" }
  package var codersHolds: Phrase {
    "Cuánto coinciden los codificadores en cada indicador; α fiable desde 0,8, insuficiente por debajo de 0,667, vacío sin variación; κ solo para categorías y dos codificadores."
  }
  package var metric: Phrase { "Métrica" }
  package var codedBySeveral: Phrase { "Celdas comparadas" }
  package var agreeShare: Phrase { "Coinciden (%)" }
  package var alpha: Phrase { "α de Krippendorff" }
  package var kappa: Phrase { "κ de Cohen" }
  package var allIndicators: Phrase { "Todos (α: media ponderada por celdas)" }
}
