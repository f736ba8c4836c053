/// Everything the tool says, in Spanish.
package struct SpanishTexts: Texts {
  package init() {}

  package var language: Language { .es }
  package var numbers: NumberMarks {
    NumberMarks(decimal: ",", group: ".", fewestGrouped: 5, percent: "\u{A0}%")
  }
  package var grammar: any GrammarWording { SpanishGrammar() }
  package var findings: any FindingWording { SpanishFindingWording() }
  package var commands: any CommandWording { SpanishCommandWording() }
  package var rules: any RuleWording { SpanishRuleWording() }
  package var workbook: any WorkbookWording { SpanishWorkbookWording() }
  package var coding: any CodingWording { SpanishCodingWording() }

  package func pages(unit: Noun, group: Noun) -> any PageWording {
    SpanishPages(unit: unit, group: group)
  }
}
