import CXlsxWriter

/// What a reader may still do in a protected sheet, besides editing the
/// unlocked cells.
package struct SheetProtection: Hashable, Sendable {
  /// Sort unlocked cells.
  package var sorting = false
  /// Use the filter.
  package var filtering = true
  /// Change the widths of columns.
  package var columnWidths = true
  /// Change the heights of rows.
  package var rowHeights = true
  /// Select cells that cannot be changed.
  package var selectingLockedCells = true

  /// Filter and resize, not sort.
  package init() {}
}

extension Worksheet {
  /// Locks the sheet but for cells with an unlocked style. Without a
  /// password: it guards against slips, not against people.
  package func protect(_ protection: SheetProtection = SheetProtection()) throws(WorkbookError) {
    try open()
    var options = lxw_protection()
    options.sort = protection.sorting ? 1 : 0
    options.autofilter = protection.filtering ? 1 : 0
    options.format_columns = protection.columnWidths ? 1 : 0
    options.format_rows = protection.rowHeights ? 1 : 0
    options.no_select_locked_cells = protection.selectingLockedCells ? 0 : 1
    worksheet_protect(handle, nil, &options)
  }
}
