import CXlsxWriter

extension Worksheet {
  /// Puts a chart with its upper left corner in a cell, moved right and down
  /// by so many pixels.
  package func insert(
    _ chart: Chart, at cell: CellReference, right: Int = 0, down: Int = 0
  ) throws(WorkbookError) {
    try open(CellRange(cell))
    guard !chart.series.isEmpty, chart.series.count <= 255 else {
      throw invalid("A chart has 1 to 255 series.", at: cell)
    }
    guard let builder = ChartBuilder(chart, core: core) else {
      throw invalid("The chart cannot be made.", at: cell)
    }
    var options = lxw_chart_options()
    options.x_offset = Int32(min(max(right, 0), 10_000))
    options.y_offset = Int32(min(max(down, 0), 10_000))
    // The library's charts are 480 × 288 pixels, times these.
    options.x_scale = Double(min(max(chart.width, 40), 10_000)) / 480
    options.y_scale = Double(min(max(chart.height, 40), 10_000)) / 288
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    options.description = builder.copy(SpreadsheetText.attribute(chart.altText))
    let code = withExtendedLifetime(builder) {
      worksheet_insert_chart_opt(
        handle, UInt32(cell.row), UInt16(cell.column), builder.chart, &options)
    }
    try check(code, at: cell)
  }
}
