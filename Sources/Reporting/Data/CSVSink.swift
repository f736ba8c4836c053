import Files
import Tables

/// Writes a table's cells as CSV.
struct CSVSink: DataSink {
  private(set) var writer: DelimitedWriter

  init(columns: [String], style: CSVStyle) {
    writer = DelimitedWriter(style: style)
    writer.row(columns)
  }

  mutating func text(_ value: String?) { writer.field(value ?? "") }
  mutating func number(_ value: Double?) { writer.field(value) }
  mutating func count(_ value: Int?) { writer.field(value) }
  mutating func endRow() { writer.endRow() }
}
