import Findings
import Tabular

/// Sentences whose figures are formulas: the titles of charts.
extension WorkbookContext {
  /// A chart's title that follows the cells, written into the cell that the
  /// chart's corner covers; plain text in a workbook of values.
  ///
  /// - Parameters:
  ///   - values: what stands in the braces of `text` now.
  ///   - formulas: the same as formulas.
  func title(
    _ text: LocalizedText, _ values: [String: String], _ formulas: [String: String],
    on page: StudySheet, at cell: CellReference
  ) throws(WorkbookError) -> ChartText {
    let now = self.text(text, values)
    guard isLive else { return .text(now) }
    var terms: [String] = []
    var rest = text[language][...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      let formula = formulas[name] ?? Formula.quoted(self.text(LocalizedText(both: "{\(name)}")))
      if open > rest.startIndex { terms.append(Formula.quoted(String(rest[..<open]))) }
      terms.append(formula)
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { terms.append(Formula.quoted(String(rest))) }
    try page.sheet.write(
      Formula(trusted: "IFERROR(\(terms.joined(separator: "&")),\"\")"), cached: .text(now),
      row: cell.row, column: cell.column, style: styles.hiddenText)
    return .cell(sheet: page.sheet.name, cell)
  }

  /// A score in a sentence, in the reader's own marks.
  func spelt(_ score: String) -> String { "FIXED(\(score),\(decimals),TRUE)" }

  /// A share (0…1) in percent, likewise.
  func speltShare(_ share: String) -> String {
    "FIXED(100*\(share),1,TRUE)&\"\(language == .es ? "\u{A0}%" : "%")\""
  }
}
