import Findings
import Wording

/// The catalogue for a terminal.
struct RulePage {
  let language: Language

  /// A line for each rule: id, severity, message.
  var list: String {
    let width = RuleCatalogue.examples.map { $0.rule.id.utf8.count }.max() ?? 0
    var text = ""
    for section in RuleCatalogue.sections {
      text += (text.isEmpty ? "" : "\n") + section.title[language] + "\n"
      for rule in section.examples.map(\.rule) {
        text += "  \(padded(rule.id, width))  \(padded(rule.severity.word(language), 7))  "
        text += RulePlaces.readable(rule.text(language).message, language) + "\n"
      }
    }
    return text
  }

  /// One rule explained.
  func page(_ example: RuleExample) -> String {
    let rule = example.rule
    var text = "\(rule.id) (\(rule.severity.word(language)))\n"
    text += "  \(RulePlaces.readable(rule.text(language).message, language))\n"
    let advice = RulePlaces.readable(rule.text(language).advice, language)
    if !advice.isEmpty { text += "  \(advice)\n" }
    if let words = example.setup.words { text += "\n\(words[language])\n" }
    let bad = LocalizedText(\.ruleCatalogue.bad)[language]
    let good = LocalizedText(\.ruleCatalogue.good)[language]
    func lines(_ text: String) -> String {
      guard !text.trimmed.isEmpty else { return "  \(nothing[language])\n" }
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .reversed().drop { $0.isEmpty }.reversed().map { "  \($0)\n" }.joined()
    }
    switch example.pair {
    case .text(let goodText, let badText):
      text += "\n\(bad) (\(example.file)):\n\(lines(badText))"
      text += "\n\(good) (\(example.file)):\n\(lines(goodText))"
    case .made(let goodFile, let badFile):
      text += "\n\(bad) (\(example.file)): \(badFile.words[language])\n"
      text += "\(good) (\(example.file)): \(goodFile.words[language])\n"
    }
    return text
  }

  /// What stands for a text without lines.
  let nothing = LocalizedText(\.ruleCatalogue.nothing)

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
