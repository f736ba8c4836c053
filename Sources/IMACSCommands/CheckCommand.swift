import ArgumentParser
import Findings
import Wording
import Foundation
import Scoring
import StudyData
import Files

/// `imacs check`: the findings of a study, nothing written.
struct CheckCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Read and score a study and list everything noticed; nothing is written.",
    discussion: """
      Ends with 1 if there are errors (with --strict, warnings count as errors).

      Example:
        imacs check datasets/imacs-2016 --strict
      """)

  @Argument(help: ArgumentHelp("The study folder.", valueName: "STUDY"), completion: .directory)
  var study: String
  @Flag(help: "Stop at warnings as at errors.") var strict = false
  @Option(help: "text or json.") var format = Format.text
  @Option(help: "Language of the findings: es or en (default: the study's).")
  var lang: Language?
  @OptionGroup var work: WorkOptions

  func run() throws {
    let folder = StudyReader.folder(study)
    let language = lang ?? StudyReader.language(folder) ?? Console.systemLanguage
    var log = FindingLog()
    var coders: AgreementPrinter?
    var inputs: InputsPrinter?
    if let loaded = StudyLoading.read(
      study, threads: work.threads, digests: false, log: &log)?.loaded
    {
      _ = Scorer.score(loaded.study, loaded.observations, threads: work.threads, log: &log)
      inputs = InputsPrinter(inputs: loaded.inputs, language: language)
      coders = CoderAgreement(loaded.codings, of: loaded.study).map {
        AgreementPrinter(agreement: $0, study: loaded.study, language: language)
      }
    }
    if strict { log = log.strict }
    switch format {
    case .text:
      FindingsPrinter(log: log, language: language).printText(to: .output)
      if let inputs { StandardStream.output.write(inputs.text) }
      if let coders { StandardStream.output.write(coders.text) }
    case .json:
      FindingsPrinter(log: log, language: language).printJSON {
        inputs?.write(to: &$0)
        coders?.write(to: &$0)
      }
    }
    if log.hasErrors { throw ExitCode(1) }
  }
}
