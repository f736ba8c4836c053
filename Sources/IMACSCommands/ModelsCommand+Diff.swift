import ArgumentParser
import Findings
import Wording
import MaturityModels
import ReportPages
import Reporting
import Files

extension ModelsCommand {
  /// `imacs models diff A B`: what changed between two versions of a model.
  struct Diff: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say in words what changed between two versions of a model.",
      discussion: """
        A and B are ids of bundled models or model files. Parts are matched by their ids. \
        Ends with 0, whether or not they differ; with 1 if one of them has errors.

        Example:
          imacs models diff imacs-2015 imacs-2016
          imacs models diff imacs-2016 my-model.yaml --lang es
        """)
    @Argument(
      help: ArgumentHelp("The earlier model.", valueName: "A"), completion: Completions.model)
    var before: String
    @Argument(
      help: ArgumentHelp("The later model.", valueName: "B"), completion: Completions.model)
    var after: String
    @Option(help: "Language of the text: es or en (default: the environment's).")
    var lang: Language?
    @OptionGroup var work: WorkOptions

    func run() throws {
      let language = lang ?? Console.systemLanguage
      var log = FindingLog()
      let old = try ModelArgument.read(before, language: language, log: &log)
      let new = try ModelArgument.read(after, language: language, log: &log)
      guard let old, let new else {
        FindingsPrinter(log: log, language: language).printText(to: .error)
        throw ExitCode(1)
      }
      StandardStream.output.write(ModelDifferences(old, new, language).text)
    }
  }
}
