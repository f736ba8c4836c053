import CXlsxWriter
import Glibc

extension Workbook {
  /// Writes the file. The workbook is closed afterwards, also when that
  /// fails; a file that this call made is removed again then.
  package func close() throws(WorkbookError) {
    guard isOpen else { throw WorkbookError(.closed) }
    var handles: [String: UnsafeMutablePointer<lxw_worksheet>] = [:]
    for sheet in sheets { handles[sheet.name] = sheet.handle }
    do throws(WorkbookError) {
      for sheet in sheets { try sheet.applyColumns() }
      if let name = core.missingSheet(in: handles) {
        throw WorkbookError(.invalid("A chart refers to a sheet '\(name)'."))
      }
    } catch {
      core.discard()
      throw error
    }
    let isNew = try claimFile()
    if let error = WorkbookError(core.close(sheets: handles)) {
      if isNew { unlink(path) }
      throw error
    }
  }

  /// Tries whether the file can be written before the library does, which
  /// would say so on the error stream. Returns whether it was not there.
  private func claimFile() throws(WorkbookError) -> Bool {
    var descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    let isNew = descriptor >= 0
    if !isNew, errno == EEXIST { descriptor = open(path, O_WRONLY | O_CLOEXEC) }
    guard descriptor >= 0 else {
      let text = String(cString: strerror(errno))
      core.discard()
      throw WorkbookError(.file(path: path, text: text))
    }
    _ = Glibc.close(descriptor)
    return isNew
  }
}
