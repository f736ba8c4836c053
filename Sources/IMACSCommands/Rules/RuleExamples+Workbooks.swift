import Findings
import Wording
import StudyData

extension RuleExamples {
  /// S and L of four brands in a workbook, the rest in observations.csv.
  private static func workbook(_ entry: String) -> Setup {
    Setup(
      .file(
        "observations.csv",
        """
        brand,S,T,L,B
        alfa,,30,,yes
        beta,,240,,no
        gamma,,90,,yes
        delta,,1200,,no
        epsilon,50,120,basic,yes

        """),
      .edit("study.yaml", "[observations.csv]", "[observations.csv, \(entry)]"),
      words: \.workbookOfSAndL)
  }

  private static let sound = Made(
    "workbook long", words: \.plainWorkbook)

  private static func row(
    _ rule: Rule, _ kind: String, words: (any RuleExampleWording) -> String
  ) -> RuleExample {
    RuleExample(
      rule, "coding.xlsx", good: sound, bad: Made("workbook \(kind)", words: words),
      given: workbook("coding.xlsx"))
  }

  static let workbooks: [RuleExample] = [
    row(
      .workbookDamaged, "truncated", words: \.workbookCutInHalf),
    row(
      .workbookCellDamaged, "shuffled",
      words: \.workbookCellsOutOfOrder),
    row(
      .workbookEncrypted, "encrypted", words: \.workbookWithPassword),
    row(
      .workbookOldFormat, "xls", words: \.oldWorkbookRenamed),
    row(
      .workbookNone, "no-workbook", words: \.zipOfSomethingElse),
    row(
      .workbookTooLarge, "bomb",
      words: \.workbookUnpacksLarge),
    row(
      .workbookDocumentType, "entities",
      words: \.workbookWithEntities),
    RuleExample(
      .workbookNoSheet, "study.yaml", good: "{file: coding.xlsx, sheet: Estrategia}",
      bad: "{file: coding.xlsx, sheet: Estrategya}",
      given: Setup(
        .edit("observations.csv", "brand,S,T,L,B", "brand,T,L,B"),
        .edit("observations.csv", "alfa,80,", "alfa,"),
        .edit("observations.csv", "beta,40,", "beta,"),
        .edit("observations.csv", "gamma,60,", "gamma,"),
        .edit("observations.csv", "delta,20,", "delta,"),
        .edit("observations.csv", "epsilon,50,", "epsilon,"),
        .edit(
          "study.yaml", "[observations.csv]",
          "[observations.csv, {file: coding.xlsx, sheet: Estrategia}]"),
        maker: "workbook wide",
        words: \.workbookSheetOfS),
      reported: .file("coding.xlsx")),
    row(
      .sheetSkipped, "wide",
      words: \.workbookSheetWithoutHeader),
    row(
      .formulaWithoutValue, "formula",
      words: \.formulaNotCalculated),
  ]
}
