import CXlsxWriter
import Glibc

/// A range of a chart, whose values the chart keeps a copy of for viewers
/// that do not read the cells.
///
/// The library fills these copies itself, but puts 0 where a cell holds a
/// formula; so they are filled here, with what the formulas have cached.
struct ChartCache {
  let range: UnsafeMutablePointer<lxw_series_range>
  let source: SheetRange

  /// Copies the cells into the chart. Does nothing for a block of more than
  /// one row and column, or an unknown sheet: the library then keeps no copy.
  func fill(from sheets: [String: UnsafeMutablePointer<lxw_worksheet>]) {
    let cells = source.range
    guard let sheet = sheets[source.sheet],
      cells.rows.count == 1 || cells.columns.count == 1,
      cells.rows.count * cells.columns.count <= Int(UInt16.max),
      let list = range.pointee.data_cache, list.pointee.stqh_first == nil
    else { return }
    var points: [UnsafeMutablePointer<lxw_series_data_point>] = []
    var hasText = false
    for row in cells.rows {
      let line = lxw_worksheet_find_row(sheet, UInt32(truncatingIfNeeded: row))
      for column in cells.columns {
        let found = line.flatMap {
          lxw_worksheet_find_cell_in_row($0, UInt16(truncatingIfNeeded: column))
        }
        // Freed by the library with the chart.
        guard
          let point = calloc(1, MemoryLayout<lxw_series_data_point>.size)?
            .bindMemory(to: lxw_series_data_point.self, capacity: 1)
        else {
          for point in points { free(point) }
          return
        }
        ChartCache.copy(found, to: point)
        if point.pointee.is_string != 0 { hasText = true }
        points.append(point)
      }
    }
    for point in points {
      list.pointee.stqh_last?.pointee = point
      list.pointee.stqh_last = point.pointer(to: \.list_pointers.stqe_next)
    }
    range.pointee.num_data_points = UInt16(truncatingIfNeeded: points.count)
    range.pointee.has_string_cache = hasText ? 1 : 0
    range.pointee.ignore_cache = 1
  }

  private static func copy(
    _ cell: UnsafeMutablePointer<lxw_cell>?, to point: UnsafeMutablePointer<lxw_series_data_point>
  ) {
    guard let cell else {
      point.pointee.no_data = 1
      return
    }
    var text: UnsafePointer<CChar>?
    switch cell.pointee.type {
    case NUMBER_CELL, BOOLEAN_CELL: point.pointee.number = cell.pointee.u.number
    case STRING_CELL: text = UnsafePointer(cell.pointee.sst_string)
    case FORMULA_CELL:
      if let cached = cell.pointee.user_data2 {
        text = UnsafePointer(cached)
      } else {
        point.pointee.number = cell.pointee.formula_result
      }
    default: point.pointee.no_data = 1
    }
    if let text {
      if text.pointee == 0 {
        point.pointee.no_data = 1
      } else {
        point.pointee.string = strdup(text)
        point.pointee.is_string = 1
      }
    }
  }
}
