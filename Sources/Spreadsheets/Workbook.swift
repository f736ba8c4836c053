import CXlsxWriter

/// A workbook being written: the one door to libxlsxwriter.
///
/// Sheets are added and filled, then `close()` writes the file. A workbook
/// that is never closed leaves no file and no memory behind. The same calls
/// give the same bytes: no clock, no locale, no chance.
///
/// Rows and columns count from 0 everywhere. Numbers are written with 16
/// digits, the C library's own precision.
package final class Workbook {
  /// Where the file goes.
  package let path: String
  /// The sheets in their order.
  package private(set) var sheets: [Worksheet] = []

  /// The font of styles that name none; `nil` is the library's, Calibri.
  package var defaultFont: String?

  let core: WorkbookCore
  private var taken: Set<String> = []

  /// - Parameters:
  ///   - path: the file; nothing is written there before `close()`.
  ///   - constantMemory: keep only one row of each sheet in memory. Rows must
  ///     then be written in order, and tables become filters.
  ///   - temporaryFolder: for the library's temporary files (they have no
  ///     name, so none is left behind); the system's folder when `nil`.
  package init(
    path: String, properties: WorkbookProperties, constantMemory: Bool = false,
    temporaryFolder: String? = nil
  ) throws(WorkbookError) {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw WorkbookError(.file(path: path, text: "not a path"))
    }
    guard
      let core = WorkbookCore(
        path: path, isConstantMemory: constantMemory, temporaryFolder: temporaryFolder),
      let book = core.book
    else {
      throw WorkbookError(LXW_ERROR_MEMORY_MALLOC_FAILED) ?? WorkbookError(.closed)
    }
    self.path = path
    self.core = core
    if let error = WorkbookError(Workbook.set(properties, of: book)) { throw error }
  }

  /// Is the file still to be written?
  package var isOpen: Bool { core.book != nil }
  /// Is only one row of each sheet kept in memory?
  package var isConstantMemory: Bool { core.isConstantMemory }

  /// Adds a sheet under the name nearest to `wanted` that Excel takes and no
  /// other sheet has; `Worksheet.name` tells which.
  package func addSheet(named wanted: String) throws(WorkbookError) -> Worksheet {
    let name = SheetName.safe(wanted, avoiding: taken)
    let sheet = Worksheet(name: name, handle: try core.addSheet(name), core: core)
    taken.insert(SheetName.key(name))
    sheets.append(sheet)
    return sheet
  }

  /// Makes `style` known to the workbook. Ask once, write many cells with it.
  package func style(_ style: CellStyle) throws(WorkbookError) -> StyleID {
    guard let defaultFont, style.fontName == nil else { return try core.id(of: style) }
    return try core.id(of: style.with { $0.fontName = defaultFont })
  }

  private static func set(
    _ properties: WorkbookProperties, of book: UnsafeMutablePointer<lxw_workbook>
  ) -> lxw_error {
    let strings = CStrings()
    func copy(_ text: String) -> UnsafeMutablePointer<CChar>? {
      strings.copy(SpreadsheetText.line(text, limit: 255))
    }
    var values = lxw_doc_properties()
    values.title = copy(properties.title)
    values.subject = copy(properties.subject)
    values.author = copy(properties.author)
    values.company = copy(properties.company)
    values.keywords = copy(properties.keywords)
    values.comments = copy(properties.comments)
    values.created = properties.created == 0 ? 1 : properties.created
    return withExtendedLifetime(strings) { workbook_set_properties(book, &values) }
  }
}
