import ArgumentParser
import Findings
import Wording
import Foundation
import Interactions
import Measurements
import Scoring
import StudyData
import Files
import MaturityModels

/// `imacs observe`: raw interactions → observations.
struct ObserveCommand: ParsableCommand {
  enum Engine: String, CaseIterable, ExpressibleByArgument {
    case native, spark
  }

  static let configuration = CommandConfiguration(
    commandName: "observe",
    abstract: "Measure a study's interactions indicators on raw messages.",
    discussion: """
      Reads exports of messages (.csv, .csv.gz, .ndjson) as one and writes a row for each brand \
      of the study and each interactions indicator of its model: \
      brand,indicator,value,n,source,note. The file may be named under 'observations:' of the \
      study; or name the exports under 'interactions:' and 'imacs run' does it all.

      Layouts: canonical (the columns of docs/interactions.md), twcs (the public data set \
      "Customer Support on Twitter"), or a mapping file that names the columns of any other export.

      Example:
        imacs observe tweets.csv --study datasets/imacs-2016 --layout twcs -o observed.csv
      """)

  @Argument(help: ArgumentHelp("Files of messages.", valueName: "FILE"), completion: .file())
  var files: [String]
  @Option(help: ArgumentHelp("The study folder.", valueName: "STUDY"), completion: .directory)
  var study: String
  @Option(
    help: ArgumentHelp("canonical, twcs, or a mapping file.", valueName: "LAYOUT"),
    completion: Completions.layout)
  var layout = "canonical"
  @Option(help: "native, or spark (not available yet).") var engine = Engine.native
  @Option(help: ArgumentHelp("The Spark master, with --engine spark.", valueName: "URL"))
  var master: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The CSV file to write (default: output/<study id>.observe.csv).", valueName: "FILE"),
    completion: .file())
  var output: String?
  @Option(help: "Language of findings and summary: es or en (default: the study's).")
  var lang: Language?
  @Flag(help: "Stop at warnings as at errors.") var strict = false
  @Flag(help: "Print only the file written; findings only when they stop the run.") var quiet =
    false
  @OptionGroup var work: WorkOptions

  func validate() throws {
    if engine == .spark {
      throw UsageError.make(\.noSpark)
    }
    if master != nil {
      throw UsageError.make(\.masterGoesWithSpark)
    }
    try UsageError.checkOutput(output, option: "-o")
  }

  func run() throws {
    Interruption.watch()
    let console = Console(quiet: quiet)
    let folder = StudyReader.folder(study)
    let language = lang ?? StudyReader.language(folder) ?? Console.systemLanguage
    console.language = language
    var log = FindingLog()
    guard let study = StudyReader.readFrame(study, log: &log) else {
      try console.stop(log)
      return
    }
    let named = files.map { InteractionsFile(name: $0, layout: layout) }
    console.step(1, of: 2, said(\.measuring, ["files": .list(files)]))
    let options = InteractionsOptions(
      threads: work.threads, progress: console.progress.show)
    let found = NativeEngine().observe(
      files: named, study: study, folder: "", options: options, log: &log)
    // A run tells this with all that has no value.
    for lacking in found?.lacking ?? [] {
      let indicators = lacking.indicators.map { study.model.indicators[$0] }
      log.add(
        .indicatorNotInData, at: nil,
        [
          "indicators": .names(indicators.map { Finding.Name(id: $0.id, text: $0.name) }),
          "fields": .text(lacking.fields),
        ])
    }
    if strict { log = log.strict }
    guard let found, !log.hasErrors else {
      try console.stop(log)
      return
    }
    console.show(log)
    let target = output ?? "output/\(study.id).observe.csv"
    console.step(2, of: 2, said(\.placing, ["folder": .text(target)]))
    do throws(OutputError) {
      try ObservationsFile(study: study, result: found).write(to: target)
    } catch {
      console.fail(error.message[language], code: error.exitCode)
    }
    console.progress.end()
    if !quiet {
      StandardStream.output.write(
        ActivitySummary(study: study, result: found, language: language).text + "\n")
    }
    StandardStream.output.write(target + "\n")
  }
}
