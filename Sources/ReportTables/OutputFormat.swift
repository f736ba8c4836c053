/// A kind of output that can be asked for.
package enum OutputFormat: String, CaseIterable, Sendable {
  case xlsx, html, json, csv, pdf

  /// What a run writes unless told otherwise.
  package static let standard: [OutputFormat] = [.xlsx, .html, .json, .csv]
}
