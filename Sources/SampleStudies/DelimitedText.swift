/// Comma-separated text with a header, quoted where needed.
struct DelimitedText {
  private(set) var text = ""

  init(header: [String]) { append(header) }

  /// Adds one row.
  mutating func append(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"\n\r".contains($0) }) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
