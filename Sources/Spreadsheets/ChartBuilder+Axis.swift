import CXlsxWriter

extension ChartBuilder {
  /// Sets one axis. Where it is reversed the other one must cross it at its
  /// far end to stay where it was; in the library it is the crossed axis that
  /// says so.
  func set(_ axis: ChartAxis, _ type: lxw_chart_axis_type, hasScale: Bool) {
    guard let handle = chart_axis_get(chart, type) else { return }
    if let title = axis.title {
      put(
        title, fixed: { chart_axis_set_name(handle, $0) },
        cell: { sheet, row, column in
          chart_axis_set_name_range(handle, sheet, row, column)
          return handle.pointee.title.range
        })
      var font = ChartBuilder.font(axis.fontSize)
      chart_axis_set_name_font(handle, &font)
    }
    var font = ChartBuilder.font(axis.fontSize)
    chart_axis_set_num_font(handle, &font)
    let code = axis.numberFormat.code
    if !code.isEmpty { chart_axis_set_num_format(handle, code) }
    if hasScale { setScale(axis, handle) }
    if axis.isReversed {
      chart_axis_set_reverse(handle)
      chart_axis_set_crossing_max(handle)
    }
    if let hasGridlines = axis.hasGridlines {
      chart_axis_major_gridlines_set_visible(handle, hasGridlines ? 1 : 0)
    }
    if handle.pointee.major_gridlines.visible != 0 {
      // The default is as dark as the data in some programs.
      var line = lxw_chart_line()
      line.color = 0xD9D9D9
      line.width = 0.75
      chart_axis_major_gridlines_set_line(handle, &line)
    }
    if axis.isHidden { chart_axis_off(handle) }
    if axis.hasLowLabels {
      chart_axis_set_label_position(handle, UInt8(LXW_CHART_AXIS_LABEL_POSITION_LOW.rawValue))
    }
  }

  private func setScale(_ axis: ChartAxis, _ handle: UnsafeMutablePointer<lxw_chart_axis>) {
    if let minimum = axis.minimum { chart_axis_set_min(handle, minimum.value) }
    if let maximum = axis.maximum { chart_axis_set_max(handle, maximum.value) }
    if let unit = axis.majorUnit, unit.value > 0 { chart_axis_set_major_unit(handle, unit.value) }
  }
}
