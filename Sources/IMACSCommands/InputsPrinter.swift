import Findings
import Wording
import StudyData
import Files

/// Prints which files were read, and how.
struct InputsPrinter {
  let inputs: [InputFile]
  let language: Language

  /// A line per table: its file, its rows, what was found out about it.
  var text: String {
    let tables = inputs.compactMap { input in
      input.rows.map {
        (Finding.visible(input.path), NumberFormat.integer($0, language), input.detected)
      }
    }
    guard !tables.isEmpty else { return "" }
    let width = tables.map(\.0.unicodeScalars.count).max() ?? 0
    let digits = tables.map(\.1.unicodeScalars.count).max() ?? 0
    var lines = ["", language.wording.summary.filesRead]
    for (path, rows, detected) in tables {
      let gap = String(repeating: " ", count: width - path.unicodeScalars.count)
      let indent = String(repeating: " ", count: digits - rows.unicodeScalars.count)
      let unit = language.wording.summary.rows
      let how = detected.map { "  " + Finding.visible($0[language], limit: .max) } ?? ""
      lines.append("  \(path)\(gap)  \(indent)\(rows) \(unit)\(how)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The member `inputs` of a JSON object.
  func write(to json: inout JSONWriter) {
    json.key("inputs")
    json.beginArray(lines: true)
    for input in inputs {
      json.beginObject()
      json.member("path", input.path)
      json.member("rows", input.rows)
      json.member("read_as", input.detected?.en)
      json.endObject()
    }
    json.endArray()
  }
}
