import ArgumentParser
import Findings
import Wording
import Foundation
import Measurements
import ReportTables
import Reporting
import Robustness
import Scoring
import StudyData
import Files

/// `imacs robustness`: how sure ranks and states are.
struct RobustnessCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "robustness",
    abstract: "Say how sure ranks and states are.",
    discussion: """
      Scores the study again thousands of times with other weights, methods, judgements, customers \
      and coders, and writes how ranks, indices and states come out: rank ranges, rank confidence \
      sets, reversal margins, which source moves the ranks, and where more data would help.

      Example:
        imacs robustness datasets/imacs-2016 -o output/robustness --replications 1000
      """)

  @Argument(help: ArgumentHelp("The study folder.", valueName: "STUDY"), completion: .directory)
  var study: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to write (default: output/<study id>.robustness).", valueName: "DIR"),
    completion: .directory)
  var output: String?
  @Option(
    help: ArgumentHelp("How many replications (default: the study's, else 5000).", valueName: "N"))
  var replications: Int?
  @Option(help: ArgumentHelp("Seed of everything random.", valueName: "S")) var seed: UInt64 = 1
  @Option(
    help: ArgumentHelp("Also write the first K replications, draw by draw.", valueName: "K"))
  var trace = 0
  @Option(help: "Language of findings and summary: es or en (default: the study's).")
  var lang: Language?
  @Flag(help: "Stop at warnings as at errors.") var strict = false
  @Flag(help: "Print only the output folder; findings only when they stop the run.") var quiet =
    false
  @OptionGroup var work: WorkOptions

  func validate() throws {
    if let replications, !(1...RobustnessRun.mostReplications).contains(replications) {
      throw ValidationError(
        "The value '\(replications)' is invalid for '--replications': use 1 to \(RobustnessRun.mostReplications)."
      )
    }
    if !(0...10_000).contains(trace) {
      throw ValidationError("The value '\(trace)' is invalid for '--trace': use 0 to 10000.")
    }
  }

  func run() throws {
    Interruption.watch()
    let console = Console(quiet: quiet)
    let folder = StudyReader.folder(study)
    let language = lang ?? StudyReader.language(folder) ?? Console.systemLanguage
    console.language = language
    var log = FindingLog()
    console.step(1, of: 3, said(\.reading, ["study": .text(study)]))
    guard
      let loading = StudyLoading.read(
        study, threads: work.threads, digests: true, keepsCases: true, log: &log,
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
    let text = RobustnessText(language: language, card: card)
    var options = RobustnessRun.Options(
      replications: replications ?? loaded.study.robustness.replications, seed: seed,
      threads: work.threads)
    options.traced = trace
    if let refusal = text.refusal(of: options) { console.fail(refusal, code: 1) }
    console.step(2, of: 3, LocalizedText { $0.robustness.scoring(options.replications) })
    guard
      let run = RobustnessRun(
        card, observations: loaded.observations, codings: loaded.codings,
        sampling: loading.cases.map {
          MeasureDraws($0, study: loaded.study, seed: options.seed, threads: work.threads)
        }, options: options)
    else { console.fail(text.nothingRanked, code: 1) }
    for note in text.notes(run) { console.note(note) }
    var outcomes: [ScenarioOutcome] = []
    for scenario in loaded.study.scenarios {
      outcomes.append(try outcome(scenario, card, loaded.observations, console))
    }
    let target = output ?? "output/\(loaded.study.id).robustness"
    console.step(3, of: 3, said(\.placing, ["folder": .text(target)]))
    do throws(OutputError) {
      let folder = try OutputFolder(replacing: target)
      let paths = try DataFolder(
        RobustnessSubject(card: card, run: run, scenarios: outcomes), study: card.study,
        inputs: loaded.inputs
      ).write(
        to: folder,
        settings: RunSettings(
          command: "robustness", formats: [.csv], seed: seed, strict: strict),
        language: language)
      try folder.commit()
      console.progress.end()
      if !quiet { StandardStream.output.write(text.summary(run, outcomes) + "\n\n") }
      StandardStream.output.write(
        quiet ? target + "\n" : paths.map { "\(target)/\($0)\n" }.joined())
    } catch {
      console.fail(error.message[language], code: error.exitCode)
    }
  }

  /// One scenario scored; a model under which the observations cannot be read
  /// ends the program with their findings.
  private func outcome(
    _ scenario: ScenarioDefinition, _ card: Scorecard, _ observations: ObservationTable,
    _ console: Console
  ) throws -> ScenarioOutcome {
    guard let model = scenario.model else {
      return try ScenarioOutcome(
        scenario, card: card, observations: observations, threads: work.threads)
    }
    var log = FindingLog()
    guard
      let loading = StudyLoading.read(
        study, model: model, threads: work.threads, digests: false, log: &log)
    else {
      try console.stop(log)
      throw ExitCode(1)
    }
    let scored = Scorer.score(
      loading.loaded.study, loading.loaded.observations, threads: work.threads, log: &log)
    return ScenarioOutcome(id: scenario.id, scored: scored, published: card)
  }
}
