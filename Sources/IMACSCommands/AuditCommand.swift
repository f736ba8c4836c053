import ArgumentParser
import Audit
import Findings
import Wording
import Foundation
import ReportTables
import Reporting
import Scoring
import StudyData
import Files

/// `imacs audit`: the statistical coherence of the index.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check the statistical coherence of the index.",
    discussion: """
      Correlations, reliability, principal components, importance beside weight, what the ranking \
      loses without each indicator: all on the scores of ranked brands, each table with its n.

      Example:
        imacs audit datasets/imacs-2016 -o output/audit
      """)

  @Argument(help: ArgumentHelp("The study folder.", valueName: "STUDY"), completion: .directory)
  var study: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write (default: output/<study id>.audit).", valueName: "DIR"),
    completion: .directory)
  var output: String?
  @Option(help: ArgumentHelp("Seed of the parallel analysis.", valueName: "S")) var seed: UInt64 = 1
  @Option(help: "Language of findings and summary: es or en (default: the study's).")
  var lang: Language?
  @Flag(help: "Stop at warnings as at errors.") var strict = false
  @Flag(help: "Print only the output folder; findings only when they stop the run.") var quiet =
    false
  @OptionGroup var work: WorkOptions

  func run() throws {
    Interruption.watch()
    let console = Console(quiet: quiet)
    let folder = StudyReader.folder(study)
    let language = lang ?? StudyReader.language(folder) ?? Console.systemLanguage
    console.language = language
    var log = FindingLog()
    console.step(1, of: 2, said(\.reading, ["study": .text(study)]))
    guard
      let loading = StudyLoading.read(
        study, threads: work.threads, digests: true, log: &log,
        progress: console.progress.show)
    else {
      try console.stop(log)
      return
    }
    let loaded = loading.loaded
    let card = Scorer.score(
      loaded.study, loaded.observations, threads: work.threads, log: &log)
    if strict, log.hasWarnings { try console.stop(log.strict) }
    console.show(log)
    let audit = StatisticalAudit(
      card, observations: loaded.observations,
      external: loaded.study.external.map { ($0.name, $0.values) }, seed: seed,
      threads: work.threads)
    let target = output ?? "output/\(loaded.study.id).audit"
    console.step(2, of: 2, said(\.placing, ["folder": .text(target)]))
    do throws(OutputError) {
      let folder = try OutputFolder(replacing: target)
      let paths = try DataFolder(
        AuditSubject(audit: audit), study: loaded.study, inputs: loaded.inputs
      ).write(
        to: folder,
        settings: RunSettings(command: "audit", formats: [.csv], seed: seed, strict: strict),
        language: language)
      try folder.commit()
      console.progress.end()
      if !quiet {
        StandardStream.output.write(AuditText(language: language, audit: audit).summary + "\n\n")
      }
      StandardStream.output.write(
        quiet ? target + "\n" : paths.map { "\(target)/\($0)\n" }.joined())
    } catch {
      console.fail(error.message[language], code: error.exitCode)
    }
  }
}
