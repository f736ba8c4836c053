// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

/// Everything the tool says, in English.
struct EnglishTexts: Texts {
  var language: Language { .en }
  var numbers: NumberMarks { NumberMarks(decimal: ".", group: ",", fewestGrouped: 4, percent: "%", cellShare: "0.0%") }
  var grammar: any GrammarWording { EnglishGrammar() }
  var findings: any FindingWording { EnglishFindingWording() }
  var commands: any CommandWording { EnglishCommandWording() }
  var files: any FileWording { EnglishFileWording() }
  var interaction: any InteractionWording { EnglishInteractionWording() }
  var modelFile: any ModelFileWording { EnglishModelFileWording() }
  var newStudy: any NewStudyWording { EnglishNewStudyWording() }
  var printing: any PrintingWording { EnglishPrintingWording() }
  var ruleCatalogue: any RuleCatalogueWording { EnglishRuleCatalogueWording() }
  var rulePlace: any RulePlaceWording { EnglishRulePlaceWording() }
  var scoring: any ScoringWording { EnglishScoringWording() }
  var study: any StudyWording { EnglishStudyWording() }
  var summary: any SummaryWording { EnglishSummaryWording() }
  var tables: any TableWording { EnglishTableWording() }
  var templates: any TemplateWording { EnglishTemplateWording() }
  var usage: any UsageWording { EnglishUsageWording() }
  var yaml: any YAMLWording { EnglishYAMLWording() }
  var audit: any AuditWording { EnglishAuditWording() }
  var robustness: any RobustnessWording { EnglishRobustnessWording() }
  var studyFile: any StudyFileWording { EnglishStudyFileWording() }
  var ruleExample: any RuleExampleWording { EnglishRuleExampleWording() }
  var rules: any RuleWording { EnglishRuleWording() }
  var workbook: any WorkbookWording { EnglishWorkbookWording() }
  var coding: any CodingWording { EnglishCodingWording() }
  func pages(unit: Noun, group: Noun) -> any PageWording { EnglishPages(unit: unit, group: group) }
}
