import Foundation
import MaturityModels
package import Spreadsheets
import Wording
import Tables
package import ReportTables
import StudyData

/// Writes `study.xlsx`: the study's numbers for a person who works in a
/// spreadsheet, one table to a sheet.
package struct StudyWorkbook {
  let report: Report
  /// The client, where the workbook is its own and shows nobody else.
  let only: Int?

  /// The study's workbook, or that of one client.
  package init(report: Report, only: Int? = nil) {
    self.report = report
    self.only = only
  }

  /// Beyond so many units only one row of a sheet is kept in memory, and
  /// tables become filters.
  static let largestInMemory = 5_000
  /// The same beyond so many cells of values and scores, some 250 bytes each.
  static let mostCells = 3_000_000

  /// Is the study's workbook too large for memory?
  static func isLarge(_ model: MaturityModel, brands: Int) -> Bool {
    let columns = 2 * model.indicators.count + model.nodes.count
    return brands > largestInMemory || brands > mostCells / max(columns, 1)
  }

  /// Writes the file. The same report gives the same bytes.
  package func write(to path: String) throws(WorkbookError) {
    let book = try Workbook(
      path: path, properties: properties,
      constantMemory: only == nil
        && Self.isLarge(report.study.model, brands: report.study.brands.count))
    book.defaultFont = font
    let context = try WorkbookContext(report, book, only: only)
    for (description, sheet) in context.sheets {
      let page = StudySheet(context: context, description: description, sheet: sheet)
      try description.writer.init(page: page).write()
      switch description.role {
      case .overview: try sheet.setTabColour(context.palette.accent.cell)
      case .input: if context.isLive { try sheet.setTabColour(0xE8D48A) }
      case .calculation: try sheet.setTabColour(0xBFBFBF)
      case .table: break
      }
    }
    try book.close()
  }

  private var properties: WorkbookProperties {
    let study = report.study
    let model = study.model
    return WorkbookProperties(
      created: created, title: title, subject: study.edition,
      author: "imacs \(ToolVersion.current)",
      comments: "\(model.name[report.language]) (\(model.id), \(model.version))")
  }

  /// The first of the study's fonts, which may be a list as pages have it.
  private var font: String? {
    let first = report.study.look.font?.split(separator: ",").first ?? ""
    let name = first.filter { $0 != "\"" && $0 != "'" }.trimmingCharacters(in: .whitespaces)
    let isGeneric = ["sans-serif", "serif", "monospace", "system-ui"].contains(name.lowercased())
    return name.isEmpty || isGeneric || name.utf16.count > 31 ? nil : name
  }

  private var title: String {
    let title = report.study.title[report.language]
    return only.map { "\(report.study.brands[$0].name) · \(title)" } ?? title
  }

  /// The end of the study's period, or what SOURCE_DATE_EPOCH says; never the
  /// clock.
  private var created: Int {
    let asked = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
    let seconds = asked ?? report.study.to.daysSince1970 * 86_400
    return min(max(seconds, 0), 253_402_300_799)
  }
}
