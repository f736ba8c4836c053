package import PagePrinting
package import Tables
package import ReportTables

/// How a run was asked for, as far as its outputs depend on it.
package struct RunSettings: Sendable {
  package var command: String
  package var formats: [OutputFormat]
  package var seed: UInt64
  package var strict: Bool
  /// A folder of templates that replace bundled ones.
  package var templates: String?
  /// How CSV files are written.
  package var csvStyle: CSVStyle
  /// What prints the PDFs; needed if `formats` has them.
  package var chromium: Chromium?

  package init(
    command: String, formats: [OutputFormat], seed: UInt64, strict: Bool, templates: String? = nil,
    csvStyle: CSVStyle = .machine, chromium: Chromium? = nil
  ) {
    self.csvStyle = csvStyle
    self.chromium = chromium
    self.command = command
    self.formats = formats
    self.seed = seed
    self.strict = strict
    self.templates = templates
  }
}
