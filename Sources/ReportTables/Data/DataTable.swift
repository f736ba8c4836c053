/// One machine-readable table: it is written as CSV and inside results.json
/// from the same description, so that the two cannot differ.
package struct DataTable: Sendable {
  /// The file's name without its ending, and the key in results.json.
  package let name: String
  package let columns: [String]
  /// Hands every cell of every row, in order, to the sink.
  package let fill: @Sendable (inout any DataSink) -> Void
}

/// Takes the cells of a table, row by row.
package protocol DataSink {
  mutating func text(_ value: String?)
  mutating func number(_ value: Double?)
  mutating func count(_ value: Int?)
  mutating func endRow()
}
