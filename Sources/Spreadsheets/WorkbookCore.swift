import CXlsxWriter
import Glibc

/// The C library's workbook, held by the workbook and its sheets together: it
/// is freed once, whoever goes last, and nobody reaches it after that.
final class WorkbookCore {
  /// `nil` once closed or discarded.
  private(set) var book: UnsafeMutablePointer<lxw_workbook>?
  let isConstantMemory: Bool
  private(set) var formats = FormatTable()
  private var handles: [UnsafeMutablePointer<lxw_worksheet>] = []
  private var chartRanges: [ChartCache] = []
  /// The names of tables and ranges in use, in lower case.
  var names: Set<String> = []

  init?(path: String, isConstantMemory: Bool, temporaryFolder: String?) {
    self.isConstantMemory = isConstantMemory
    let strings = CStrings()
    var options = lxw_workbook_options()
    options.constant_memory = isConstantMemory ? 1 : 0
    options.tmpdir = strings.copy(temporaryFolder)
    let book = withExtendedLifetime(strings) { workbook_new_opt(path, &options) }
    guard let book else { return nil }
    self.book = book
  }

  deinit { discard() }

  /// The style's format, for the library's calls that take one.
  @inline(__always)
  func format(_ style: StyleID?) -> UnsafeMutablePointer<lxw_format>? {
    guard let style else { return nil }
    return entry(style).format
  }

  @inline(__always)
  func entry(_ style: StyleID) -> FormatTable.Entry {
    precondition(style.owner == ObjectIdentifier(self), "a style of another workbook")
    return formats.entries[style.index]
  }

  func id(of style: CellStyle) throws(WorkbookError) -> StyleID {
    guard let book else { throw WorkbookError(.closed) }
    guard let index = formats.index(of: style, in: book) else {
      throw WorkbookError(LXW_ERROR_MEMORY_MALLOC_FAILED) ?? WorkbookError(.closed)
    }
    return StyleID(index: index, owner: ObjectIdentifier(self))
  }

  /// Makes the library's sheet of that (safe) name.
  func addSheet(_ name: String) throws(WorkbookError) -> UnsafeMutablePointer<lxw_worksheet> {
    guard let book else { throw WorkbookError(.closed) }
    guard let handle = workbook_add_worksheet(book, name) else {
      throw WorkbookError(.invalid("The sheet cannot be made."), sheet: name)
    }
    // The library writes a sheet called 2024 or Q1 without quotes into the
    // names of filters and print areas.
    if let quoted = strdup(SheetName.quoted(name)) {
      free(handle.pointee.quoted_name)
      handle.pointee.quoted_name = quoted
    }
    handles.append(handle)
    return handle
  }

  /// Takes over what a chart says of a range: the reference, which the
  /// library would leave without quotes for a sheet called 2024 or Q1, and the
  /// values, which are read at the end.
  func adopt(_ range: UnsafeMutablePointer<lxw_series_range>?, as source: SheetRange) {
    guard let range else { return }
    if let formula = strdup(source.fixed.description) {
      free(range.pointee.formula)
      range.pointee.formula = formula
    }
    chartRanges.append(ChartCache(range: range, source: source))
  }

  /// A sheet that a chart refers to and `sheets` does not hold.
  func missingSheet(in sheets: [String: UnsafeMutablePointer<lxw_worksheet>]) -> String? {
    chartRanges.first { sheets[$0.source.sheet] == nil }?.source.sheet
  }

  /// Writes the file and frees the workbook, whether that succeeds or not.
  func close(sheets: [String: UnsafeMutablePointer<lxw_worksheet>]) -> lxw_error {
    guard let book else { return LXW_NO_ERROR }
    if !isConstantMemory {
      for cache in chartRanges { cache.fill(from: sheets) }
    }
    self.book = nil
    formats.removeAll()
    return workbook_close(book)
  }

  /// Frees the workbook without writing it.
  func discard() {
    guard let book else { return }
    // The library forgets these, with their descriptors.
    for handle in handles {
      if let file = handle.pointee.optimize_tmpfile {
        fclose(file)
        handle.pointee.optimize_tmpfile = nil
      }
    }
    self.book = nil
    formats.removeAll()
    lxw_workbook_free(book)
  }
}
