/// How much may be made of one workbook; what is read says little of it, as
/// a cell in the last column makes a row of 16,384 and a short reference
/// copies a long text.
package struct WorkbookLimits: Sendable {
  /// Cells of all sheets, those between filled ones included: a sheet of a
  /// million rows may have thirty columns.
  package var cells = 32_000_000
  /// Bytes of the cells' texts, each use of a shared text counted.
  package var text = 512 << 20
  /// UTF-16 units of one cell's text: what Excel and its format allow
  /// (ECMA-376, 18.18.95 and "Excel specifications and limits").
  package var cellText = 32_767

  package init() {}

  /// The most bytes that a text within `cellText` is written with: an escape
  /// such as `_x000D_` stands for one unit.
  var writtenCellText: Int { cellText * 7 }

  /// Is a text, its escapes resolved, longer than a cell may hold?
  func isTooLong(_ text: some Collection<UInt8>) -> Bool {
    text.count > cellText && String(decoding: text, as: UTF8.self).utf16.count > cellText
  }
}

/// What is left of the limits of a workbook while its sheets are read.
final class WorkbookBudget {
  let limits: WorkbookLimits
  private var cells: Int
  private var text: Int

  init(_ limits: WorkbookLimits) {
    self.limits = limits
    cells = limits.cells
    text = limits.text
  }

  /// Takes `count` cells and `bytes` of their texts; false when there is not
  /// that much left.
  func take(cells count: Int, text bytes: Int = 0) -> Bool {
    cells -= count
    text -= bytes
    return cells >= 0 && text >= 0
  }
}
