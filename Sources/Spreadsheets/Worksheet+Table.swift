import CXlsxWriter

extension Worksheet {
  /// Of more columns no table is made.
  package static let mostTableColumns = 500

  /// Adds a table and writes its header; the caller writes the rows below,
  /// which are returned. In constant memory, where the library has no tables,
  /// and over very many columns, for which it takes memory by their square,
  /// the header and a filter stand in for it.
  @discardableResult
  package func addTable(_ table: SheetTable) throws(WorkbookError) -> CellRange {
    let corner = CellReference(row: table.row, column: table.column)
    try open(CellRange(corner))
    guard !table.columns.isEmpty, table.rowCount < CellReference.rowCount else {
      throw invalid("A table has columns, and no more rows than a sheet.", at: corner)
    }
    let last = CellReference(
      row: table.row + max(table.rowCount, 1), column: table.column + table.columns.count - 1)
    let range = CellRange(corner, last)
    let rows = CellRange(CellReference(row: table.row + 1, column: table.column), last)
    let headers = table.headers
    if core.isConstantMemory || table.columns.count > Self.mostTableColumns {
      if table.hasFilter { try setFilter(range) }
      for (index, header) in headers.enumerated() {
        try write(
          text: header, row: table.row, column: table.column + index,
          style: table.columns[index].style)
      }
      return rows
    }
    try enter(corner.row, corner.column)
    try claim(range)
    let name = DefinedName.safe(table.name, avoiding: core.names)
    core.names.insert(name.lowercased())
    try check(add(table, name: name, headers: headers, range: range), at: corner)
    for (index, header) in headers.enumerated() {
      columns.note(
        TextScan(header), arrow: table.hasFilter ? ColumnExtents.arrow : 0,
        column: table.column + index, style: table.columns[index].style, in: core)
    }
    return rows
  }

  private func add(
    _ table: SheetTable, name: String, headers: [String], range: CellRange
  ) -> lxw_error {
    let strings = CStrings()
    var columns = headers.indices.map { index in
      var column = lxw_table_column()
      column.header = strings.copy(headers[index])
      column.header_format = core.format(table.columns[index].style)
      return column
    }
    var options = lxw_table_options()
    options.name = strings.copy(name)
    options.no_autofilter = table.hasFilter ? 0 : 1
    options.no_banded_rows = table.isBanded ? 0 : 1
    let (type, number) = table.look.codes
    options.style_type = UInt8(type.rawValue)
    options.style_type_number = UInt8(number)
    return withExtendedLifetime(strings) {
      columns.withUnsafeMutableBufferPointer { buffer in
        var pointers: [UnsafeMutablePointer<lxw_table_column>?] = []
        if let base = buffer.baseAddress {
          for index in buffer.indices { pointers.append(base + index) }
        }
        pointers.append(nil)
        return pointers.withUnsafeMutableBufferPointer { list in
          options.columns = list.baseAddress
          return worksheet_add_table(
            handle, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row),
            UInt16(range.last.column), &options)
        }
      }
    }
  }
}

extension SheetTable.Look {
  fileprivate var codes: (lxw_table_style_type, Int) {
    switch self {
    case .plain: (LXW_TABLE_STYLE_TYPE_LIGHT, 0)
    case .light(let number): (LXW_TABLE_STYLE_TYPE_LIGHT, min(max(number, 1), 21))
    case .medium(let number): (LXW_TABLE_STYLE_TYPE_MEDIUM, min(max(number, 1), 28))
    case .dark(let number): (LXW_TABLE_STYLE_TYPE_DARK, min(max(number, 1), 11))
    }
  }
}
