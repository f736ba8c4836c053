import Findings
package import Wording

/// One file a study was made from, for the manifest.
package struct InputFile: Sendable {
  /// Relative to the study folder.
  package let path: String
  package let sha256: String
  /// Data rows read; `nil` for files that have none.
  package let rows: Int?
  /// What was found out about a file: encoding, delimiter, decimal mark, or
  /// the sheets of a workbook.
  package let detected: LocalizedText?

  package init(path: String, sha256: String, rows: Int?, detected: LocalizedText? = nil) {
    self.path = path
    self.sha256 = sha256
    self.rows = rows
    self.detected = detected
  }
}
