import Wording
import Spreadsheets

/// Sentences whose figures are formulas: the titles of charts.
extension WorkbookContext {
  /// A chart's title that follows the cells, written into the cell that the
  /// chart's corner covers; plain text in a workbook of values.
  ///
  /// - Parameters:
  ///   - values: what stands in the braces of `text` now.
  ///   - formulas: the same as formulas.
  func title(
    _ text: Phrase, _ values: [String: String], _ formulas: [String: String],
    on page: StudySheet, at cell: CellReference
  ) throws(WorkbookError) -> ChartText {
    let now = self.text(text, values)
    guard isLive else { return .text(now) }
    var terms: [String] = []
    for part in text.parts {
      switch part {
      case .words(let words): terms.append(Formula.quoted(words))
      case .place(let name):
        terms.append(formulas[name] ?? Formula.quoted(self.text(Phrase("{\(name)}"))))
      }
    }
    try page.sheet.write(
      Formula(trusted: "IFERROR(\(terms.joined(separator: "&")),\"\")"), cached: .text(now),
      row: cell.row, column: cell.column, style: styles.hiddenText)
    return .cell(sheet: page.sheet.name, cell)
  }

  /// A score in a sentence, in the reader's own marks.
  func spelt(_ score: String) -> String { "FIXED(\(score),\(decimals),TRUE)" }

  /// A share (0…1) in percent, likewise.
  func speltShare(_ share: String) -> String {
    "FIXED(100*\(share),1,TRUE)&\"\(language.wording.numbers.percent)\""
  }
}
