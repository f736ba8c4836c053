package import Findings
package import Tables

/// Cells of workbooks for readers of other tables than those of a study.
package enum SheetCells {
  /// The cells of the first sheet that is not empty, or of the one named;
  /// `nil` with the reason in `log`.
  package static func read(
    _ name: String, in folder: String, sheet: String?, at place: SourceLocation,
    log: inout FindingLog
  ) -> CellTable? {
    let file = DataFile(
      name: name, delimiter: nil, decimal: nil, encoding: nil, sheet: sheet, coder: nil,
      place: place)
    return TableFile.openAll(file, in: folder, isHeader: { _ in true }, log: &log).first?.table
  }
}
