import Findings
package import Wording
package import MaturityModels
package import StudyData
package import Spreadsheets
import ReportTables

/// Writes a coding workbook: one cell for each brand and each indicator that
/// somebody judges, with the codebook at hand. Empty, or as a coder left it.
package struct CodingWorkbook {
  package let model: MaturityModel
  package let brands: [Brand]
  package let title: LocalizedText
  package let language: Language
  /// Who fills it in, where the study names its coders.
  package let coder: String?
  /// In seconds since 1970.
  package let created: Int
  /// What is filled in, by the ids of brand and indicator: numbers, or texts,
  /// of which the id of a level stands for what the drop-down offers.
  package let entries: [String: [String: WorkbookCell]]
  /// The date of coding, as its field shows it.
  package let codedOn: String

  package init(
    model: MaturityModel, brands: [Brand], title: LocalizedText, language: Language,
    coder: String?, created: Int, entries: [String: [String: WorkbookCell]] = [:],
    codedOn: String = ""
  ) {
    self.model = model
    self.brands = brands
    self.title = title
    self.language = language
    self.coder = coder
    self.created = created
    self.entries = entries
    self.codedOn = codedOn
  }

  /// Writes the file. The same arguments give the same bytes.
  package func write(to path: String) throws(WorkbookError) {
    let book = try Workbook(
      path: path,
      properties: WorkbookProperties(
        created: created, title: title[language],
        author: entries.isEmpty ? "imacs \(ToolVersion.current)" : coder ?? "",
        comments: "\(model.name[language]) (\(model.id), \(model.version))"))
    let context = try CodingContext(self, book)
    let entries = try CodebookSheet(context: context).write()
    for part in context.parts {
      try CodingAxisSheet(context: context, part: part, entries: entries).write()
    }
    try CodingProgressSheet(context: context).write()
    try CodingInstructionsSheet(context: context).write()
    try book.close()
  }
}

/// The sheets of a coding workbook and what all of them need.
struct CodingContext {
  /// A sheet to fill.
  struct Part {
    let sheet: Worksheet
    let name: String
    let indicators: [Int]
  }

  let study: CodingWorkbook
  let plan: CodingPlan
  let styles: CodingStyles
  let instructions: Worksheet
  let parts: [Part]
  let progress: Worksheet
  let codebook: Worksheet

  init(_ study: CodingWorkbook, _ book: Workbook) throws(WorkbookError) {
    self.study = study
    plan = CodingPlan(study.model)
    styles = try CodingStyles(book)
    instructions = try book.addSheet(named: study.language.wording.coding.instructions.filled())
    var parts: [Part] = []
    for part in plan.parts {
      let name = study.model.nodes[part.node].name[study.language]
      parts.append(
        Part(sheet: try book.addSheet(named: name), name: name, indicators: part.indicators))
    }
    self.parts = parts
    progress = try book.addSheet(named: study.language.wording.coding.progress.filled())
    codebook = try book.addSheet(named: study.language.wording.coding.codebook.filled())
  }

  var language: Language { study.language }
  /// What its sheets say.
  var words: any CodingWording { language.wording.coding }
  var model: MaturityModel { study.model }
  var brands: [Brand] { study.brands }

  func text(_ text: Phrase, _ values: [String: String] = [:]) -> String {
    let nouns = [
      "unit": model.unit.singular[language], "units": model.unit.plural[language],
    ]
    return text.filled { values[$0] ?? nouns[$0] }
  }

  /// What a cell is filled with, if it is.
  func entry(_ brand: Brand, _ indicator: Int) -> WorkbookCell? {
    switch study.entries[brand.id]?[model.indicators[indicator].id] {
    case nil, .blank, .text(""): nil
    case let entry: entry
    }
  }

  /// How many cells of `part` are filled in for these brands.
  func filled(_ part: Part, _ brands: [Brand]) -> Int {
    brands.reduce(0) { sum, brand in
      sum + part.indicators.count { entry(brand, $0) != nil }
    }
  }

  /// The cells of a part: one row per brand, below the header.
  func range(_ part: Part) -> CellRange {
    CellRange(1...max(brands.count, 1), 1...part.indicators.count)
  }

  /// The footer and the paper of a sheet.
  func setPrint(
    _ sheet: Worksheet, rows: ClosedRange<Int>? = nil, columns: ClosedRange<Int>? = nil,
    isLandscape: Bool = true, pagesWide: Int = 1
  ) throws(WorkbookError) {
    try sheet.setPrint(
      PrintSetup(
        isLandscape: isLandscape, pagesWide: pagesWide, repeatedRows: rows,
        repeatedColumns: columns,
        footer: PrintSetup.Line(
          left: [.text(study.title[language])], centre: [.sheetName],
          right: [
            .text(text(language.wording.workbook.page)), .pageNumber,
            .text(text(language.wording.workbook.of)), .pageCount,
          ])))
  }
}
