import Findings
import Wording

/// The catalogue as a Markdown page: `docs/rules.md`.
struct RuleMarkdown {
  let language: Language

  var page: String {
    var text = language.wording.ruleCatalogue.intro
    for section in RuleCatalogue.sections {
      text += "- [\(section.title[language])](#\(section.id)): "
      text +=
        section.examples.map { "[\($0.rule.id)](#\($0.rule.id))" }.joined(separator: ", ") + "\n"
    }
    text += "- [\(studyTitle)](#example-study)\n"
    for section in RuleCatalogue.sections {
      text += "\n<a id=\"\(section.id)\"></a>\n\n## \(section.title[language])\n"
      for example in section.examples { text += "\n" + entry(example) }
    }
    return text + "\n" + study
  }

  /// One rule: what it says, what to do, the examples.
  func entry(_ example: RuleExample) -> String {
    let rule = example.rule
    var text = "### \(rule.id)\n\n**\(capitalised(rule.severity.word(language)))** · "
    text += RulePlaces.readable(rule.text(language).message, language) + "\n"
    let advice = RulePlaces.readable(rule.text(language).advice, language)
    if !advice.isEmpty { text += "\n\(language.wording.ruleCatalogue.whatToDo): \(advice)\n" }
    if let words = example.setup.words { text += "\n\(words[language])\n" }
    let bad = language.wording.ruleCatalogue.bad
    let good = language.wording.ruleCatalogue.good
    switch example.pair {
    case .text(let goodText, let badText):
      text += block(bad, example.file, badText) + block(good, example.file, goodText)
    case .made(let goodFile, let badFile):
      text += "\n\(bad), `\(example.file)`: \(badFile.words[language])\n"
      text += "\n\(good), `\(example.file)`: \(goodFile.words[language])\n"
    }
    return text
  }

  private func block(_ title: String, _ file: String, _ text: String) -> String {
    guard !text.trimmed.isEmpty else {
      return "\n\(title), `\(file)`: \(RulePage(language: language).nothing[language])\n"
    }
    let kind = file.hasSuffix(".yaml") ? "yaml" : "csv"
    return "\n\(title), `\(file)`:\n\n```\(kind)\n\(text.hasSuffix("\n") ? text : text + "\n")```\n"
  }

  private var studyTitle: String {
    language.wording.ruleCatalogue.exampleStudy
  }

  private var study: String {
    var text = "<a id=\"example-study\"></a>\n\n## \(studyTitle)\n\n"
    text += language.wording.ruleCatalogue.exampleStudyIntro
    for file in ExampleStudy.order {
      let kind = file.hasSuffix(".yaml") ? "yaml" : "csv"
      text += "\n`\(file)`:\n\n```\(kind)\n\(ExampleStudy.base.files[file] ?? "")```\n"
    }
    return text
  }

  private func capitalised(_ word: String) -> String {
    word.prefix(1).uppercased() + word.dropFirst()
  }
}
