import Findings
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
      es: "S y L de cuatro marcas se observan en un libro, `coding.xlsx`.",
      en: "S and L of four brands are observed in a workbook, `coding.xlsx`.")
  }

  private static let sound = Made(
    "workbook long", es: "Un libro XLSX guardado por una hoja de cálculo, sin contraseña.",
    en: "An XLSX workbook saved by a spreadsheet program, without a password.")

  private static func row(
    _ rule: Rule, _ kind: String, es: String, en: String
  ) -> RuleExample {
    RuleExample(
      rule, "coding.xlsx", good: sound, bad: Made("workbook \(kind)", es: es, en: en),
      given: workbook("coding.xlsx"))
  }

  static let workbooks: [RuleExample] = [
    row(
      .workbookDamaged, "truncated", es: "Un libro cortado por la mitad al copiarlo.",
      en: "A workbook cut in half while it was copied."),
    row(
      .workbookCellDamaged, "shuffled",
      es: "Un libro en el que un programa escribió las celdas de la fila 3 en el orden A, C, B.",
      en: "A workbook in which some program wrote the cells of row 3 in the order A, C, B."),
    row(
      .workbookEncrypted, "encrypted", es: "Un libro que pide contraseña al abrirlo.",
      en: "A workbook that asks for a password when it is opened."),
    row(
      .workbookOldFormat, "xls", es: "Un libro .xls con el nombre cambiado a .xlsx.",
      en: "An .xls workbook renamed to .xlsx."),
    row(
      .workbookNone, "no-workbook", es: "Un archivo ZIP con otra cosa dentro.",
      en: "A ZIP file with something else in it."),
    row(
      .workbookTooLarge, "bomb",
      es: "Un libro de unos cientos de kilobytes cuya hoja ocupa 300 MiB al descomprimirla.",
      en: "A workbook of a few hundred kilobytes whose sheet unpacks to 300 MiB."),
    row(
      .workbookDocumentType, "entities",
      es: "Un libro cuya hoja declara entidades XML que se multiplican al leerlas.",
      en: "A workbook whose sheet declares XML entities that multiply when they are read."),
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
        es: "S se observa en la hoja «Estrategia» de un libro, `coding.xlsx`.",
        en: "S is observed in the sheet “Estrategia” of a workbook, `coding.xlsx`."),
      reported: .file("coding.xlsx")),
    row(
      .sheetSkipped, "wide",
      es: "Un libro con una hoja más, «Notas», sin cabecera de observaciones.",
      en: "A workbook with one more sheet, “Notas”, that has no header of observations."),
    row(
      .formulaWithoutValue, "formula",
      es: "Una celda con la fórmula =40+40, escrita por un programa que no la calculó.",
      en: "A cell with the formula =40+40, written by a program that did not calculate it."),
  ]
}
