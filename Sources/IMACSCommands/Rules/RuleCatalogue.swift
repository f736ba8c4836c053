import Findings
package import Wording

/// Every rule of the program with its example, in the order of a reader.
package enum RuleCatalogue {
  package struct Section: Sendable {
    /// The anchor of its heading.
    let id: String
    package let title: LocalizedText
    package let examples: [RuleExample]

    fileprivate init(
      _ id: String, _ title: (any RuleCatalogueWording) -> String, _ examples: [RuleExample]
    ) {
      self.id = id
      self.title = LocalizedText { title($0.ruleCatalogue) }
      self.examples = examples
    }
  }

  package static let sections: [Section] = [
    Section("yaml", \.yaml, RuleExamples.yaml),
    Section("files", \.files, RuleExamples.files),
    Section("study", \.study, RuleExamples.study),
    Section("tree", \.tree, RuleExamples.tree),
    Section("normalisation", \.normalisation, RuleExamples.normalisation),
    Section("states", \.states, RuleExamples.states),
    Section("tables", \.tables, RuleExamples.tables),
    Section("brands", \.brands, RuleExamples.brands),
    Section("observations", \.observations, RuleExamples.observations),
    Section("coders", \.coders, RuleExamples.coders),
    Section("interactions", \.interactions, RuleExamples.interactions),
    Section("workbooks", \.workbooks, RuleExamples.workbooks),
    Section("scores", \.scores, RuleExamples.scores),
  ]

  /// Every example, in order.
  package static var examples: [RuleExample] { sections.flatMap(\.examples) }

  /// The example of the rule `id`.
  package static func example(_ id: String) -> RuleExample? {
    examples.first { $0.rule.id == id }
  }
}
