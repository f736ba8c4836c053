import ArgumentParser
import Findings
import Wording
import Foundation
import MaturityModels
import Reporting
import StudyData
import Files

/// `imacs models`: bundled models and checks of one's own.
struct ModelsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "models",
    abstract: "List, print, check, start and compare maturity models.",
    discussion: """
      Example:
        imacs models new my-model.yaml
        imacs models check my-model.yaml
        imacs models diff imacs-2015 imacs-2016
      """,
    subcommands: [List.self, Show.self, Check.self, New.self, Diff.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the bundled models.",
      discussion: """
        Example:
          imacs models list
        """)
    @Option(help: "Language of the names: es or en.") var lang: Language?
    @OptionGroup var work: WorkOptions

    func run() throws {
      let language = lang ?? Console.systemLanguage
      for id in BundledModel.ids {
        var log = FindingLog()
        guard let bytes = BundledModel.bytes(id),
          let model = ModelReader().read(bytes, file: id, log: &log)
        else { continue }
        let count = model.indicators.count
        let states =
          switch model.maturity {
          case .some(let scheme):
            // What lies below the first stage is no stage.
            "\(scheme.states.count - (scheme.kind == .staged ? 1 : 0)) "
              + (language.wording.newStudy.states)
          case nil: language.wording.newStudy.noStates
          }
        let shape =
          "\(count) \(language.wording.newStudy.indicators), \(states)"
        StandardStream.output.write("\(id)\t\(model.version)\t\(model.name[language])\t\(shape)\n")
      }
    }
  }

  struct Show: ParsableCommand {
    enum Format: String, CaseIterable, ExpressibleByArgument {
      case yaml, markdown
    }

    static let configuration = CommandConfiguration(
      abstract: "Print a bundled model as YAML, with every default written out.",
      discussion: """
        As markdown: the model as a page for readers, with its weights, states and levels.

        Example:
          imacs models show imacs-2016 > my-model.yaml
          imacs models show imacs-2016 --format markdown --lang es > modelo.md
        """)
    @Argument(
      help: ArgumentHelp("The id of a bundled model.", valueName: "ID"),
      completion: .list(BundledModel.ids)) var id: String
    @Option(help: "yaml or markdown.") var format = Format.yaml
    @Option(help: "Language of the page: es or en (default: the environment's).")
    var lang: Language?
    @OptionGroup var work: WorkOptions

    func run() throws {
      guard let bytes = BundledModel.bytes(id) else {
        throw UsageError.make {
          $0.noBundledModel(
            Finding.visible(id), near: Spelling.nearest(to: id, among: BundledModel.ids),
            known: BundledModel.ids.joined(separator: ", "))
        }
      }
      var log = FindingLog()
      guard let model = ModelReader().read(bytes, file: id, log: &log) else {
        FindingsPrinter(log: log, language: Console.systemLanguage).printText(to: .error)
        throw ExitCode(70)
      }
      switch format {
      case .yaml: StandardStream.output.write(ModelText(model).yaml)
      case .markdown:
        let language = lang ?? Console.systemLanguage
        StandardStream.output.write(ModelMarkdown(model, language).page)
      }
    }
  }

  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check a model file.",
      discussion: """
        Ends with 1 if the file has errors.

        Example:
          imacs models check my-model.yaml
        """)
    @Argument(help: ArgumentHelp("The model file.", valueName: "FILE"), completion: .file())
    var file: String
    @Option(help: "Language of the findings: es or en.") var lang: Language?
    @OptionGroup var work: WorkOptions

    func run() throws {
      let language = lang ?? Console.systemLanguage
      var log = FindingLog()
      switch FileBytes.read(file, name: file) {
      case .failure(let error): log.add(error.finding)
      case .success(let bytes):
        let model = ModelReader(resolve: ModelFiles(folder: "").read)
          .read(bytes, file: file, log: &log)
        if let model {
          let nodes = model.nodes.count
          // Written, not printed: it must stand before the findings in a pipe too.
          let line =
            language.wording.newStudy.checkedModel(
              file: file, id: model.id, version: model.version,
              indicators: model.indicators.count, nodes: nodes)
          StandardStream.output.write(line + "\n")
        }
      }
      FindingsPrinter(log: log, language: language).printText(to: .output)
      if log.hasErrors { throw ExitCode(1) }
    }
  }
}
