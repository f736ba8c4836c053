import Findings
import Wording
import Foundation
import Files

/// Prints findings for people and for programs.
struct FindingsPrinter {
  let log: FindingLog
  let language: Language

  func printText(to stream: StandardStream) {
    stream.write(text(TerminalInk(for: stream)))
  }

  /// The findings one after the other, and how many there are.
  func text(_ ink: TerminalInk) -> String {
    var text = ""
    for group in log.grouped { text += description(group, ink) }
    return text + counts + "\n"
  }

  /// A finding as it is; findings of one cause under one head, each with its
  /// place and value.
  private func description(_ group: FindingGroup, _ ink: TerminalInk) -> String {
    let first = group.first
    guard group.count > 1 else {
      return first.description(language, severity: ink.word(first.severity, language)) + "\n"
    }
    var text = first.place.map { "\(Finding.visible($0.container, limit: .max)): " } ?? ""
    text += "\(ink.word(first.severity, language)): "
    text += "\(group.message(language)) [\(first.rule.id)]\n"
    let advice = first.advice(language)
    if !advice.isEmpty { text += "    \(advice)\n" }
    let shown = group.findings.prefix(FindingsPrinter.mostPlaces)
    var line = "   "
    for (position, finding) in shown.enumerated() {
      let spot = FindingGroup.spot(finding, language) + (position + 1 < group.count ? "," : "")
      if line.count + 1 + spot.count > 100, line.count > 3 {
        text += line + "\n"
        line = "   "
      }
      line += " " + spot
    }
    text += line + "\n"
    if shown.count < group.count {
      text += "    \(language.wording.findings.andMoreInJSON(group.count - shown.count))\n"
    }
    return text
  }

  /// How many places of one cause are printed.
  private static let mostPlaces = 1_000

  /// `2 errors, 1 warning`
  private var counts: String {
    let words = language.wording.findings
    let counts = [
      words.errors(log.count(.error)), words.warnings(log.count(.warning)),
      words.notes(log.count(.note)),
    ].joined(separator: ", ")
    guard let unused = UnusedRequests(log).clause else { return counts }
    return "\(counts); \(unused[language])"
  }

  /// `more` adds members to the object.
  func printJSON(_ more: (inout JSONWriter) -> Void = { _ in }) {
    var json = JSONWriter()
    json.beginObject(lines: true)
    json.member("schema", 1)
    json.member("errors", log.count(.error))
    json.member("warnings", log.count(.warning))
    json.member("notes", log.count(.note))
    json.key("without_effect")
    json.beginArray()
    for key in UnusedRequests(log).names { json.value(key) }
    json.endArray()
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
    json.key("groups")
    json.beginArray(lines: true)
    for group in log.grouped where group.count > 1 {
      json.beginObject()
      json.member("rule", group.first.rule.id)
      json.member("severity", group.first.severity.rawValue)
      json.member("file", group.first.place?.file)
      json.member("sheet", group.first.place?.sheet)
      json.member("count", group.count)
      json.member("headline", group.headline(language))
      json.member("first", group.first.place?.description)
      json.endObject()
    }
    json.endArray()
    more(&json)
    json.endObject()
    json.finish()
    StandardStream.output.write(json.bytes)
  }
}
