import ArgumentParser
import Findings
import Wording
import Foundation
import MaturityModels
import PagePrinting
import ReportPages
import ReportTables
import Reporting
import Scoring
import StudyData
import Files
import Tables

/// `imacs run`: from a study folder to workbook, pages and data.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Score a study and write its workbook, pages and data.",
    discussion: """
      Nothing is written while the data have errors. Outputs appear whole or not at all.

      PDFs are printed by an installed Chromium (the one of IMACS_CHROMIUM, else of the PATH):
      every page, those of single brands up to 100 brands.

      Example:
        imacs run datasets/imacs-2016 -o output/imacs-2016 --lang en
        imacs run datasets/imacs-2016 --formats html,pdf
      """)

  @Argument(help: ArgumentHelp("The study folder.", valueName: "STUDY"), completion: .directory)
  var study: String
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write (default: output/<study id>).", valueName: "DIR"),
    completion: .directory)
  var output: String?
  @Option(help: "Language of the outputs: es or en (default: the study's).") var lang: Language?
  @Option(
    help: "What to write, separated by commas: xlsx, html, json, csv, pdf.",
    completion: Completions.formats)
  var formats = FormatList.standard
  @Option(
    help: ArgumentHelp("A folder of templates that replace bundled ones.", valueName: "DIR"),
    completion: .directory)
  var templates: String?
  @Option(
    name: .customLong("client"),
    help: ArgumentHelp(
      "A brand that gets a client page and workbook; may be given several times (default: the study's client).",
      valueName: "BRAND"), completion: Completions.brand)
  var clients: [String] = []
  @Option(
    help: ArgumentHelp(
      "Replications of the robustness run; 0 for none. (Not run yet.)", valueName: "N"))
  var replications: Int?
  @Option(help: ArgumentHelp("Seed of everything random.", valueName: "S")) var seed: UInt64 = 1
  @Option(
    help: ArgumentHelp(
      "How CSV files are written: machine (comma, decimal point) or spanish (semicolon, decimal comma, for Spanish Excel).",
      valueName: "STYLE"))
  var csvStyle = CSVStyle.machine
  @Flag(help: "Replace outputs of an earlier run even if they were changed since.")
  var replace = false
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
    let chromium = findChromium(console)
    var log = FindingLog()

    console.step(1, of: 4, said(\.reading, ["study": .text(study)]))
    guard
      let loading = StudyLoading.read(
        study, threads: work.threads, digests: true, log: &log,
        progress: console.progress.show)
    else {
      try console.stop(log)
      return
    }
    let loaded = loading.loaded
    if strict, log.hasWarnings { try console.stop(log.strict) }
    var study = loaded.study
    let clients = chooseClients(&study, console)
    if let replications, replications > 0 {
      log.add(.notYetUsed, at: nil, ["key": "--replications"])
    }
    // Other commands use them.
    for key in study.keysOfAnalyses {
      log.add(.notYetUsed, at: nil, ["key": .text("\(key) (imacs run)")])
    }
    // Nothing of a run is random yet.
    if seed != 1 { log.add(.notYetUsed, at: nil, ["key": "--seed"]) }

    let words = Vocabulary(study.model)
    console.step(
      2, of: 4,
      said(
        \.scoring,
        [
          "brands": words.counted(study.brands.count),
          "indicators": .count(study.model.indicators.count),
        ]))
    let card = Scorer.score(study, loaded.observations, threads: work.threads, log: &log)
    // What only scoring can tell may be an error, too.
    if log.hasErrors { try console.stop(log) }
    if strict, log.hasWarnings { try console.stop(log.strict) }
    console.show(log)

    let target = output ?? "output/\(study.id)"
    let report = Report(
      card: card, inputs: loaded.inputs, codings: loaded.codings,
      activity: loading.activity, findings: log,
      language: language, threads: work.threads, clients: clients)
    let settings = RunSettings(
      command: "run", formats: formats.formats, seed: seed, strict: strict, templates: templates,
      csvStyle: csvStyle, chromium: chromium)
    do {
      console.step(3, of: 4, said(\.writing))
      if chromium != nil, !PrintedPages.includeBrands(study) {
        console.note(
          said(
            \.brandsNotPrinted,
            [
              "brands": words.counted(study.brands.count), "subject": .localized(words.unit),
              "most": .count(PrintedPages.mostBrands),
            ]))
      }
      let folder = try OutputFolder(
        replacing: target, replacesChanged: replace, threads: work.threads)
      let paths = try ReportWriter(report: report, settings: settings).write(
        to: folder, progress: console.progress.show)
      console.step(4, of: 4, said(\.placing, ["folder": .text(target)]))
      try folder.commit()
      console.result(
        target: target, paths: paths,
        summary: Summary(report: report), log: log)
    } catch let error as OutputError {
      console.fail(error.message[language], code: error.exitCode)
    } catch let error as TemplateFault {
      console.fail(error.description[language], code: 1)
    } catch let error as PrintingError {
      console.fail(error.message[language], code: error.exitCode)
    }
  }

  /// What prints the PDFs, if they are wanted; without it the run ends
  /// before anything is read.
  private func findChromium(_ console: Console) -> Chromium? {
    guard formats.formats.contains(.pdf) else { return nil }
    do {
      return try Chromium.find()
    } catch {
      console.fail(error.message[console.language], code: error.exitCode)
    }
  }

  func validate() throws {
    try UsageError.checkOutput(output, option: "-o")
    if let replications, replications < 0 {
      throw UsageError.make {
        $0.invalidValue(replications, of: "--replications", from: 0, to: nil)
      }
    }
  }

  /// The clients of the command line, the first of which is marked in place of
  /// the study's; `nil` without any. A name that is no brand of the study is
  /// wrong usage.
  private func chooseClients(_ study: inout Study, _ console: Console) -> [Int]? {
    for name in clients where study.brand(name) == nil {
      let near = Spelling.nearest(to: name, among: study.brands.map(\.id))
      let message = said(\.unknownClient, ["brand": .text(name)])[console.language]
      console.fail(message + console.language.wording.usage.hint(near), code: 64)
    }
    guard let first = clients.first else { return nil }
    study.client = study.brand(first)
    var chosen: [Int] = []
    for brand in clients.compactMap(study.brand) where !chosen.contains(brand) {
      chosen.append(brand)
    }
    return chosen
  }
}
