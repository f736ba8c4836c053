import CXlsxWriter

extension ChartBuilder {
  /// Adds one series.
  func add(_ series: ChartSeries, to description: Chart) {
    guard series.values.range.exists, let handle = chart_add_series(chart, nil, nil) else { return }
    refer(handle.pointee.values, to: series.values) { sheet, first, last in
      chart_series_set_values(
        handle, sheet, UInt32(first.row), UInt16(first.column), UInt32(last.row),
        UInt16(last.column))
    }
    if let categories = series.categories, categories.range.exists {
      refer(handle.pointee.categories, to: categories) { sheet, first, last in
        chart_series_set_categories(
          handle, sheet, UInt32(first.row), UInt16(first.column), UInt32(last.row),
          UInt16(last.column))
      }
    }
    if let name = series.name {
      put(
        name, fixed: { chart_series_set_name(handle, $0) },
        cell: { sheet, row, column in
          chart_series_set_name_range(handle, sheet, row, column)
          return handle.pointee.title.range
        })
    }
    if description.kind.isLine {
      drawLine(series, of: description.kind, handle)
    } else {
      drawArea(series, handle)
    }
    colourPoints(series, isLine: description.kind.isLine, handle)
    if let labels = series.labels { add(labels, handle) }
  }

  private func refer(
    _ range: UnsafeMutablePointer<lxw_series_range>?, to source: SheetRange,
    _ set: (String, CellReference, CellReference) -> Void
  ) {
    set(source.sheet, source.range.first, source.range.last)
    core.adopt(range, as: source)
  }

  private func drawArea(
    _ series: ChartSeries, _ handle: UnsafeMutablePointer<lxw_chart_series>
  ) {
    var fill = lxw_chart_fill()
    if series.isInvisible {
      fill.none = 1
      var line = lxw_chart_line()
      line.none = 1
      chart_series_set_line(handle, &line)
    } else if let colour = series.colour {
      fill.color = colour.code
      fill.transparency = UInt8(min(max(series.transparency, 0), 100))
    } else {
      return
    }
    chart_series_set_fill(handle, &fill)
  }

  private func drawLine(
    _ series: ChartSeries, of kind: Chart.Kind, _ handle: UnsafeMutablePointer<lxw_chart_series>
  ) {
    var line = lxw_chart_line()
    let width = series.lineWidth ?? (kind == .scatter ? 0 : 2)
    if series.isInvisible || !(width > 0) {
      line.none = 1
    } else {
      if let colour = series.colour { line.color = colour.code }
      line.width = Float(min(width, 100))
      line.transparency = UInt8(min(max(series.transparency, 0), 100))
      if series.isDashed { line.dash_type = UInt8(LXW_CHART_LINE_DASH_DASH.rawValue) }
    }
    chart_series_set_line(handle, &line)
    let marker = series.marker ?? (kind == .scatter || kind == .radarWithMarkers ? .circle : .none)
    chart_series_set_marker_type(handle, series.isInvisible ? 1 : marker.rawValue)
    guard marker != .none, !series.isInvisible else { return }
    chart_series_set_marker_size(handle, UInt8(min(max(series.markerSize, 2), 72)))
    guard let colour = series.colour else { return }
    var fill = lxw_chart_fill()
    fill.color = colour.code
    fill.transparency = UInt8(min(max(series.transparency, 0), 100))
    chart_series_set_marker_fill(handle, &fill)
    var edge = lxw_chart_line()
    edge.color = colour.code
    chart_series_set_marker_line(handle, &edge)
  }

  /// Gives single points their colours. (The library has these for areas;
  /// for a line it draws the piece before the point so.)
  private func colourPoints(
    _ series: ChartSeries, isLine: Bool, _ handle: UnsafeMutablePointer<lxw_chart_series>
  ) {
    guard let last = series.pointColours.keys.max(), last >= 0, last < 65_000, !isLine else {
      return
    }
    var fills = (0...last).map { index in
      var fill = lxw_chart_fill()
      if let colour = series.pointColours[index] ?? series.colour { fill.color = colour.code }
      return fill
    }
    fills.withUnsafeMutableBufferPointer { fills in
      guard let base = fills.baseAddress else { return }
      var points = (0...last).map { index in
        var point = lxw_chart_point()
        if series.pointColours[index] != nil { point.fill = base + index }
        return point
      }
      points.withUnsafeMutableBufferPointer { points in
        guard let first = points.baseAddress else { return }
        var list: [UnsafeMutablePointer<lxw_chart_point>?] = (0...last).map { first + $0 }
        list.append(nil)
        _ = chart_series_set_points(handle, &list)
      }
    }
  }

  private func add(
    _ labels: ChartSeries.Labels, _ handle: UnsafeMutablePointer<lxw_chart_series>
  ) {
    chart_series_set_labels(handle)
    let code = labels.numberFormat.code
    if !code.isEmpty { chart_series_set_labels_num_format(handle, code) }
    if labels.position != .standard {
      chart_series_set_labels_position(handle, labels.position.code)
    }
    var font = ChartBuilder.font(labels.fontSize, colour: labels.colour)
    chart_series_set_labels_font(handle, &font)
  }
}

extension ChartSeries.LabelPosition {
  fileprivate var code: UInt8 {
    let position =
      switch self {
      case .standard: LXW_CHART_LABEL_POSITION_DEFAULT
      case .centre: LXW_CHART_LABEL_POSITION_CENTER
      case .above: LXW_CHART_LABEL_POSITION_ABOVE
      case .below: LXW_CHART_LABEL_POSITION_BELOW
      case .left: LXW_CHART_LABEL_POSITION_LEFT
      case .right: LXW_CHART_LABEL_POSITION_RIGHT
      case .insideEnd: LXW_CHART_LABEL_POSITION_INSIDE_END
      case .outsideEnd: LXW_CHART_LABEL_POSITION_OUTSIDE_END
      case .insideBase: LXW_CHART_LABEL_POSITION_INSIDE_BASE
      }
    return UInt8(position.rawValue)
  }
}
