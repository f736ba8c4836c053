import Files
package import Tables

/// Writes a table's cells as CSV.
package struct CSVSink: DataSink {
  package private(set) var writer: DelimitedWriter

  package init(columns: [String], style: CSVStyle) {
    writer = DelimitedWriter(style: style)
    writer.row(columns)
  }

  package mutating func text(_ value: String?) { writer.field(value ?? "") }
  package mutating func number(_ value: Double?) { writer.field(value) }
  package mutating func count(_ value: Int?) { writer.field(value) }
  package mutating func endRow() { writer.endRow() }
}
