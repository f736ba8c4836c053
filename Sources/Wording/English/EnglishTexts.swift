/// Everything the tool says, in English.
package struct EnglishTexts: Texts {
  package init() {}

  package var language: Language { .en }
  package var numbers: NumberMarks {
    NumberMarks(decimal: ".", group: ",", fewestGrouped: 4, percent: "%", cellShare: "0.0%")
  }
  package var grammar: any GrammarWording { EnglishGrammar() }
  package var findings: any FindingWording { EnglishFindingWording() }
  package var commands: any CommandWording { EnglishCommandWording() }
  package var files: any FileWording { EnglishFileWording() }
  package var interaction: any InteractionWording { EnglishInteractionWording() }
  package var modelFile: any ModelFileWording { EnglishModelFileWording() }
  package var newStudy: any NewStudyWording { EnglishNewStudyWording() }
  package var printing: any PrintingWording { EnglishPrintingWording() }
  package var ruleCatalogue: any RuleCatalogueWording { EnglishRuleCatalogueWording() }
  package var rulePlace: any RulePlaceWording { EnglishRulePlaceWording() }
  package var scoring: any ScoringWording { EnglishScoringWording() }
  package var study: any StudyWording { EnglishStudyWording() }
  package var summary: any SummaryWording { EnglishSummaryWording() }
  package var tables: any TableWording { EnglishTableWording() }
  package var templates: any TemplateWording { EnglishTemplateWording() }
  package var usage: any UsageWording { EnglishUsageWording() }
  package var yaml: any YAMLWording { EnglishYAMLWording() }
  package var audit: any AuditWording { EnglishAuditWording() }
  package var robustness: any RobustnessWording { EnglishRobustnessWording() }
  package var studyFile: any StudyFileWording { EnglishStudyFileWording() }
  package var ruleExample: any RuleExampleWording { EnglishRuleExampleWording() }
  package var rules: any RuleWording { EnglishRuleWording() }
  package var workbook: any WorkbookWording { EnglishWorkbookWording() }
  package var coding: any CodingWording { EnglishCodingWording() }

  package func pages(unit: Noun, group: Noun) -> any PageWording {
    EnglishPages(unit: unit, group: group)
  }
}
