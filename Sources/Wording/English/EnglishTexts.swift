/// Everything the tool says, in English.
package struct EnglishTexts: Texts {
  package init() {}

  package var language: Language { .en }
  package var numbers: NumberMarks {
    NumberMarks(decimal: ".", group: ",", fewestGrouped: 4, percent: "%")
  }
  package var grammar: any GrammarWording { EnglishGrammar() }
  package var findings: any FindingWording { EnglishFindingWording() }
  package var commands: any CommandWording { EnglishCommandWording() }
  package var rules: any RuleWording { EnglishRuleWording() }
  package var workbook: any WorkbookWording { EnglishWorkbookWording() }
  package var coding: any CodingWording { EnglishCodingWording() }

  package func pages(unit: Noun, group: Noun) -> any PageWording {
    EnglishPages(unit: unit, group: group)
  }
}
