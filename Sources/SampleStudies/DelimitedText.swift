/// Delimited text with a header, quoted where needed.
struct DelimitedText {
  private(set) var text = ""
  private let separator: Character

  init(header: [String], separator: Character = ",") {
    self.separator = separator
    append(header)
  }

  /// Adds one row.
  mutating func append(_ cells: [String]) {
    text += cells.map(quoted).joined(separator: String(separator)) + "\n"
  }

  private func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == separator || "\"\n\r".contains($0) }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
