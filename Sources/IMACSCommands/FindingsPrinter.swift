import Findings
import Foundation
import Tabular

/// Prints findings for people and for programs.
struct FindingsPrinter {
  let log: FindingLog
  let language: Language

  func printText(to stream: StandardStream) {
    var text = ""
    for finding in log.sorted { text += finding.description(language) + "\n" }
    text += counts + "\n"
    stream.write(text)
  }

  /// `2 errors, 1 warning`
  private var counts: String {
    func part(_ severity: Severity, _ es: (String, String), _ en: (String, String)) -> String {
      let count = log.count(severity)
      let word = language == .es ? es : en
      return "\(NumberFormat.integer(count, language)) \(count == 1 ? word.0 : word.1)"
    }
    return [
      part(.error, ("error", "errores"), ("error", "errors")),
      part(.warning, ("aviso", "avisos"), ("warning", "warnings")),
      part(.note, ("nota", "notas"), ("note", "notes")),
    ].joined(separator: ", ")
  }

  /// `more` adds members to the object.
  func printJSON(_ more: (inout JSONWriter) -> Void = { _ in }) {
    var json = JSONWriter()
    json.beginObject(lines: true)
    json.member("schema", 1)
    json.member("errors", log.count(.error))
    json.member("warnings", log.count(.warning))
    json.member("notes", log.count(.note))
    json.key("findings")
    json.beginArray(lines: true)
    for finding in log.sorted {
      json.beginObject()
      json.member("rule", finding.rule.id)
      json.member("severity", finding.severity.rawValue)
      json.member("file", finding.place?.file)
      json.member("sheet", finding.place?.sheet)
      json.member("line", finding.place?.line)
      json.member("column", finding.place?.column)
      json.member("key_path", finding.place?.keyPath)
      json.member("location", finding.place?.description)
      json.member("message", finding.message(language))
      json.member("advice", finding.advice(language))
      json.member("suggestion", finding.suggestion)
      json.endObject()
    }
    json.endArray()
    more(&json)
    json.endObject()
    json.finish()
    StandardStream.output.write(json.bytes)
  }
}
