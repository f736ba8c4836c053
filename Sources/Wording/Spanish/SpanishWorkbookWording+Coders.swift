// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension SpanishWorkbookWording: CodersWorkbookWording {
  var codersTab: Phrase { "Acuerdo de codificadores" }
  var codersTitle: Phrase { "Calidad de datos: acuerdo entre codificadores" }
  var codersHolds: Phrase { "Cuánto coinciden los codificadores en cada indicador; α fiable desde 0,8, insuficiente por debajo de 0,667, vacío sin variación; κ solo para categorías y dos codificadores." }
  var metric: Phrase { "Métrica" }
  var codedBySeveral: Phrase { "Celdas comparadas" }
  var agreeShare: Phrase { "Coinciden (%)" }
  var alpha: Phrase { "α de Krippendorff" }
  var kappa: Phrase { "κ de Cohen" }
  var allIndicators: Phrase { "Todos (α: media ponderada por celdas)" }
}
