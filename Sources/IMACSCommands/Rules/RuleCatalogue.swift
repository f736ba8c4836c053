import Findings
package import Wording

/// Every rule of the program with its example, in the order of a reader.
package enum RuleCatalogue {
  package struct Section: Sendable {
    /// The anchor of its heading.
    let id: String
    package let title: LocalizedText
    package let examples: [RuleExample]

    fileprivate init(_ id: String, es: String, en: String, _ examples: [RuleExample]) {
      self.id = id
      title = LocalizedText(es: es, en: en)
      self.examples = examples
    }
  }

  package static let sections: [Section] = [
    Section("yaml", es: "Archivos YAML", en: "YAML files", RuleExamples.yaml),
    Section("files", es: "Archivos del estudio", en: "Files of the study", RuleExamples.files),
    Section("study", es: "El estudio", en: "The study", RuleExamples.study),
    Section(
      "tree", es: "El modelo: árbol y agregación", en: "The model: tree and aggregation",
      RuleExamples.tree),
    Section(
      "normalisation", es: "El modelo: indicadores y normalización",
      en: "The model: indicators and normalisation", RuleExamples.normalisation),
    Section(
      "states", es: "El modelo: estados de madurez", en: "The model: maturity states",
      RuleExamples.states),
    Section(
      "tables", es: "Tablas: texto, columnas y filas", en: "Tables: text, columns and rows",
      RuleExamples.tables),
    Section("brands", es: "Marcas y cuentas", en: "Brands and accounts", RuleExamples.brands),
    Section("observations", es: "Observaciones", en: "Observations", RuleExamples.observations),
    Section("coders", es: "Varios codificadores", en: "Several coders", RuleExamples.coders),
    Section("interactions", es: "Interacciones", en: "Interactions", RuleExamples.interactions),
    Section("workbooks", es: "Libros XLSX", en: "XLSX workbooks", RuleExamples.workbooks),
    Section("scores", es: "Puntuación y ranking", en: "Scores and ranking", RuleExamples.scores),
  ]

  /// Every example, in order.
  package static var examples: [RuleExample] { sections.flatMap(\.examples) }

  /// The example of the rule `id`.
  package static func example(_ id: String) -> RuleExample? {
    examples.first { $0.rule.id == id }
  }
}
