import ArgumentParser
import Findings
import Wording
import Files

/// `imacs rules`: the catalogue of what `check` and `run` look for.
struct RulesCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract: "List every rule a study is checked by, or explain one with examples.",
    discussion: """
      ID is what stands in brackets after a finding.

      Example:
        imacs rules
        imacs rules decimal-ambiguous --lang es
      """)

  @Argument(
    help: ArgumentHelp("The id of a rule (default: list them all).", valueName: "ID"),
    completion: .list(RuleCatalogue.examples.map(\.rule.id)))
  var id: String?
  @Option(help: "Language of the texts: es or en (default: the environment's).")
  var lang: Language?
  @Option(help: "text or markdown.") var format = Format.text
  @OptionGroup var work: WorkOptions

  func run() throws {
    let language = lang ?? Console.systemLanguage
    let text = RulePage(language: language)
    let markdown = RuleMarkdown(language: language)
    guard let id else {
      StandardStream.output.write(format == .text ? text.list : markdown.page)
      return
    }
    guard let example = RuleCatalogue.example(id.trimmed) else {
      let near = Spelling.nearest(to: id, among: RuleCatalogue.examples.map(\.rule.id))
      throw UsageError.make { $0.noRule(Finding.visible(id), near: near) }
    }
    StandardStream.output.write(format == .text ? text.page(example) : markdown.entry(example))
  }
}
