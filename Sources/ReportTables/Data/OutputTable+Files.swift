package import Files
package import Tables

extension OutputTable {
  /// The table as a CSV file.
  package func csv(_ style: CSVStyle) -> [UInt8] {
    var writer = DelimitedWriter(style: style)
    writer.row(fileColumns)
    forEachRow { values in
      for value in values {
        switch value {
        case .text(let text): writer.field(text ?? "")
        case .number(let number): writer.field(number)
        case .count(let count): writer.field(count)
        }
      }
      writer.endRow()
    }
    return writer.bytes
  }

  /// The table as a member of an object: an array of an object per row, one to a line.
  package func write(to json: inout JSONWriter, as key: String? = nil) {
    let ids = fileColumns
    json.key(key ?? id)
    json.beginArray(lines: true)
    forEachRow { values in
      json.beginObject()
      for (id, value) in zip(ids, values) {
        switch value {
        case .text(let text): json.member(id, text)
        case .number(let number): json.member(id, number)
        case .count(let count): json.member(id, count)
        }
      }
      json.endObject()
    }
    json.endArray()
  }
}
