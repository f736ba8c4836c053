/// Everything the tool says, in Spanish.
package struct SpanishTexts: Texts {
  package init() {}

  package var language: Language { .es }
  package var numbers: NumberMarks {
    NumberMarks(
      decimal: ",", group: ".", fewestGrouped: 5, percent: "\u{A0}%", cellShare: "0.0\\ %")
  }
  package var grammar: any GrammarWording { SpanishGrammar() }
  package var findings: any FindingWording { SpanishFindingWording() }
  package var commands: any CommandWording { SpanishCommandWording() }
  package var files: any FileWording { SpanishFileWording() }
  package var interaction: any InteractionWording { SpanishInteractionWording() }
  package var modelFile: any ModelFileWording { SpanishModelFileWording() }
  package var newStudy: any NewStudyWording { SpanishNewStudyWording() }
  package var printing: any PrintingWording { SpanishPrintingWording() }
  package var ruleCatalogue: any RuleCatalogueWording { SpanishRuleCatalogueWording() }
  package var rulePlace: any RulePlaceWording { SpanishRulePlaceWording() }
  package var scoring: any ScoringWording { SpanishScoringWording() }
  package var study: any StudyWording { SpanishStudyWording() }
  package var summary: any SummaryWording { SpanishSummaryWording() }
  package var tables: any TableWording { SpanishTableWording() }
  package var templates: any TemplateWording { SpanishTemplateWording() }
  package var usage: any UsageWording { SpanishUsageWording() }
  package var yaml: any YAMLWording { SpanishYAMLWording() }
  package var audit: any AuditWording { SpanishAuditWording() }
  package var robustness: any RobustnessWording { SpanishRobustnessWording() }
  package var studyFile: any StudyFileWording { SpanishStudyFileWording() }
  package var ruleExample: any RuleExampleWording { SpanishRuleExampleWording() }
  package var rules: any RuleWording { SpanishRuleWording() }
  package var workbook: any WorkbookWording { SpanishWorkbookWording() }
  package var coding: any CodingWording { SpanishCodingWording() }

  package func pages(unit: Noun, group: Noun) -> any PageWording {
    SpanishPages(unit: unit, group: group)
  }
}
