// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// Everything the tool says, in Spanish.
struct SpanishTexts: Texts {
  var language: Language { .es }
  var numbers: NumberMarks { NumberMarks( decimal: ",", group: ".", fewestGrouped: 5, percent: "\u{A0}%", cellShare: "0.0\\ %") }
  var grammar: any GrammarWording { SpanishGrammar() }
  var findings: any FindingWording { SpanishFindingWording() }
  var commands: any CommandWording { SpanishCommandWording() }
  var files: any FileWording { SpanishFileWording() }
  var interaction: any InteractionWording { SpanishInteractionWording() }
  var modelFile: any ModelFileWording { SpanishModelFileWording() }
  var newStudy: any NewStudyWording { SpanishNewStudyWording() }
  var printing: any PrintingWording { SpanishPrintingWording() }
  var ruleCatalogue: any RuleCatalogueWording { SpanishRuleCatalogueWording() }
  var rulePlace: any RulePlaceWording { SpanishRulePlaceWording() }
  var scoring: any ScoringWording { SpanishScoringWording() }
  var study: any StudyWording { SpanishStudyWording() }
  var summary: any SummaryWording { SpanishSummaryWording() }
  var tables: any TableWording { SpanishTableWording() }
  var templates: any TemplateWording { SpanishTemplateWording() }
  var usage: any UsageWording { SpanishUsageWording() }
  var yaml: any YAMLWording { SpanishYAMLWording() }
  var audit: any AuditWording { SpanishAuditWording() }
  var robustness: any RobustnessWording { SpanishRobustnessWording() }
  var studyFile: any StudyFileWording { SpanishStudyFileWording() }
  var ruleExample: any RuleExampleWording { SpanishRuleExampleWording() }
  var rules: any RuleWording { SpanishRuleWording() }
  var workbook: any WorkbookWording { SpanishWorkbookWording() }
  var coding: any CodingWording { SpanishCodingWording() }
  func pages(unit: Noun, group: Noun) -> any PageWording { SpanishPages(unit: unit, group: group) }
}
