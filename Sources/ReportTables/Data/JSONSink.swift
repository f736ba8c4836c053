package import Files

/// Writes a table's rows as JSON objects, one to a line.
package struct JSONSink: DataSink {
  package var writer: JSONWriter
  private let columns: [String]
  private var column = 0

  package init(_ writer: JSONWriter, columns: [String]) {
    self.writer = writer
    self.columns = columns
  }

  package mutating func text(_ value: String?) {
    key()
    writer.value(value)
  }

  package mutating func number(_ value: Double?) {
    key()
    writer.value(value)
  }

  package mutating func count(_ value: Int?) {
    key()
    writer.value(value)
  }

  package mutating func endRow() {
    writer.endObject()
    column = 0
  }

  private mutating func key() {
    if column == 0 { writer.beginObject() }
    writer.key(columns[column])
    column += 1
  }
}
