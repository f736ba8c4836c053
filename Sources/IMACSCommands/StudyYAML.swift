import Findings
import Wording
import MaturityModels
import Tables

/// A study.yaml to begin with, every key explained.
struct StudyYAML {
  let id: String
  let title: LocalizedText
  let edition: Int
  let modelName: String
  let language: Language
  let brandsName: String
  let brandsDecimal: DecimalMark?
  let workbooks: [(name: String, coder: String?)]

  var text: String {
    var lines = ["# " + words.start]
    func key(_ line: String, _ comment: String) { lines += ["", "# " + comment, line] }
    key("schema: 1", words.schema)
    key("id: \(scalar(id))", words.id)
    let titles = Language.allCases.map { "\($0.rawValue): \(quoted(title[$0]))" }
    key("title: {\(titles.joined(separator: ", "))}", words.title)
    key("edition: \(edition)", words.edition)
    key("period: {from: \(edition)-01-01, to: \(edition)-12-31}", words.period)
    key("model: \(scalar(modelName))", words.model)
    key("language: \(language.rawValue)", words.language)
    key(
      "brands: "
        + (brandsDecimal.map { "{file: \(scalar(brandsName)), decimal: \($0.rawValue)}" }
          ?? scalar(brandsName)),
      words.brands)
    if workbooks.isEmpty {
      key("observations: []", words.nothingToCode)
    } else {
      key("observations:", words.observations)
      for (name, coder) in workbooks {
        let file = scalar(name)
        lines.append("  - " + (coder.map { "{file: \(file), coder: \(scalar($0))}" } ?? file))
      }
    }
    key((workbooks.count > 1 ? "" : "# ") + "coders: mean", words.coders)
    lines += ["", "# " + words.optional]
    for (key, comment) in [
      ("client: ID", words.client), ("accounts: accounts.csv", words.accounts),
      ("minimum-n: 10", words.minimumN), ("time-zone: Europe/Madrid", words.timeZone),
      ("brand: {accent: \"#12436D\"}", words.accent),
    ] { lines.append("# \(key)  # \(comment)") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var words: any StudyFileWording { language.wording.studyFile }

  private func scalar(_ text: String) -> String { YAMLText.scalar(text) }

  /// Within braces a plain text would end at a comma.
  private func quoted(_ text: String) -> String {
    let scalar = YAMLText.scalar(text)
    // By bytes: a quote before a combining mark is one Character with it.
    return scalar.utf8.first == UInt8(ascii: "\"") ? scalar : "\"\(scalar)\""
  }
}
