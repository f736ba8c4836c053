/// How delimited files are written.
package enum CSVStyle: String, CaseIterable, Sendable {
  /// Comma, decimal point: for programs.
  case machine
  /// Semicolon, decimal comma, and a mark that says UTF-8: what a Spanish
  /// Excel opens with a double click.
  case spanish
}
