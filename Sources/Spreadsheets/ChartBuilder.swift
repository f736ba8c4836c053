import CXlsxWriter

/// Makes a chart of the C library's out of a description.
struct ChartBuilder {
  let core: WorkbookCore
  let chart: UnsafeMutablePointer<lxw_chart>
  private let strings = CStrings()

  /// `nil` when memory is out or the workbook is closed.
  init?(_ description: Chart, core: WorkbookCore) {
    guard let book = core.book,
      let chart = workbook_add_chart(book, UInt8(description.kind.type.rawValue))
    else { return nil }
    self.core = core
    self.chart = chart
    for series in description.series { add(series, to: description) }
    setTitle(description.title)
    // The library's bars have their categories on y.
    let (first, second) =
      description.kind.isBar
      ? (LXW_CHART_AXIS_TYPE_Y, LXW_CHART_AXIS_TYPE_X)
      : (LXW_CHART_AXIS_TYPE_X, LXW_CHART_AXIS_TYPE_Y)
    let isScatter = description.kind == .scatter || description.kind == .scatterWithLines
    set(description.categoryAxis, first, hasScale: isScatter)
    set(description.valueAxis, second, hasScale: true)
    setLegend(description)
    if let gap = description.gap { chart_set_series_gap(chart, UInt16(min(max(gap, 0), 500))) }
    if let overlap = description.overlap {
      chart_set_series_overlap(chart, Int8(min(max(overlap, -100), 100)))
    }
    chart_show_blanks_as(chart, description.blanks.code)
    if description.hasHighLowLines { chart_set_high_low_lines(chart, nil) }
  }

  /// Copies `text` for as long as the builder lives.
  func copy(_ text: String) -> UnsafeMutablePointer<CChar>? { strings.copy(text) }

  /// The one text or the cell, by whichever of the library's two calls.
  func put(
    _ text: ChartText, fixed: (String) -> Void,
    cell: (String, UInt32, UInt16) -> UnsafeMutablePointer<lxw_series_range>?
  ) {
    switch text {
    case .text(let text): fixed(SpreadsheetText.cell(text, limit: 255))
    case .cell(let sheet, let reference):
      guard reference.exists else { return }
      let range = cell(sheet, UInt32(reference.row), UInt16(reference.column))
      core.adopt(range, as: SheetRange(sheet, reference))
    }
  }

  /// The font of a title, of an axis or of labels.
  static func font(_ size: Double, bold: Bool = false, colour: CellColour? = nil) -> lxw_chart_font
  {
    var font = lxw_chart_font()
    font.size = size >= 1 && size <= 400 ? size : 9
    // The library's titles are bold unless told otherwise.
    font.bold = UInt8((bold ? LXW_TRUE : LXW_EXPLICIT_FALSE).rawValue)
    if let colour { font.color = colour.code }
    return font
  }

  private func setTitle(_ title: ChartText?) {
    guard let title else {
      chart_title_off(chart)
      return
    }
    put(
      title, fixed: { chart_title_set_name(chart, $0) },
      cell: { sheet, row, column in
        chart_title_set_name_range(chart, sheet, row, column)
        return chart.pointee.title.range
      })
    var font = ChartBuilder.font(12, bold: true)
    chart_title_set_name_font(chart, &font)
  }

  private func setLegend(_ description: Chart) {
    let position =
      switch description.legend {
      case .none: LXW_CHART_LEGEND_NONE
      case .right: LXW_CHART_LEGEND_RIGHT
      case .left: LXW_CHART_LEGEND_LEFT
      case .top: LXW_CHART_LEGEND_TOP
      case .bottom: LXW_CHART_LEGEND_BOTTOM
      }
    chart_legend_set_position(chart, UInt8(position.rawValue))
    var unlisted = description.unlistedSeries.filter(description.series.indices.contains)
      .map { Int16(truncatingIfNeeded: $0) }
    guard !unlisted.isEmpty else { return }
    unlisted.append(-1)
    _ = chart_legend_delete_series(chart, &unlisted)
  }
}

extension Chart.Kind {
  fileprivate var type: lxw_chart_type {
    switch self {
    case .bar: LXW_CHART_BAR
    case .stackedBar: LXW_CHART_BAR_STACKED
    case .fullBar: LXW_CHART_BAR_STACKED_PERCENT
    case .column: LXW_CHART_COLUMN
    case .stackedColumn: LXW_CHART_COLUMN_STACKED
    case .fullColumn: LXW_CHART_COLUMN_STACKED_PERCENT
    case .line: LXW_CHART_LINE
    case .scatter: LXW_CHART_SCATTER
    case .scatterWithLines: LXW_CHART_SCATTER_STRAIGHT
    case .radar: LXW_CHART_RADAR
    case .radarWithMarkers: LXW_CHART_RADAR_WITH_MARKERS
    case .filledRadar: LXW_CHART_RADAR_FILLED
    }
  }

  /// Do the categories stand below each other?
  var isBar: Bool { self == .bar || self == .stackedBar || self == .fullBar }

  /// Is a series a line or a cloud of points, not an area?
  var isLine: Bool {
    switch self {
    case .line, .scatter, .scatterWithLines, .radar, .radarWithMarkers: true
    default: false
    }
  }
}

extension Chart.Blanks {
  fileprivate var code: UInt8 {
    switch self {
    case .gap: UInt8(LXW_CHART_BLANKS_AS_GAP.rawValue)
    case .zero: UInt8(LXW_CHART_BLANKS_AS_ZERO.rawValue)
    case .connected: UInt8(LXW_CHART_BLANKS_AS_CONNECTED.rawValue)
    }
  }
}
