import ArgumentParser
import Findings
import Wording
import Foundation
import MaturityModels
import Files

extension ModelsCommand {
  /// `imacs models new FILE`: a commented model to change.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a commented model file to start from.",
      discussion: """
        One axis of each kind: coded, answered, measured on messages, from brands.csv. The file \
        is valid as it is; it must not exist yet. Asks nothing.

        Example:
          imacs models new my-model.yaml
          imacs models new mi-modelo.yaml --lang es
        """)
    @Argument(help: ArgumentHelp("The file to write.", valueName: "FILE"), completion: .file())
    var file: String
    @Option(help: "Language of the remarks: es or en (default: the environment's).")
    var lang: Language?
    @OptionGroup var work: WorkOptions

    func validate() throws {
      try UsageError.checkOutput(file, option: "FILE")
    }

    func run() throws {
      let console = Console(quiet: false)
      console.language = lang ?? Console.systemLanguage
      let language = console.language
      guard !FileManager.default.fileExists(atPath: file) else {
        let message = LocalizedText { $0.newStudy.exists(file) }
        console.fail(message[language], code: 73)
      }
      do throws(OutputError) {
        try SingleFile(file).write(Array(text(language).utf8))
      } catch {
        console.fail(error.message[language], code: error.exitCode)
      }
      StandardStream.output.write(file + "\n")
    }

    private func text(_ language: Language) -> String {
      BundledModel.skeleton(language)
        .replacing("{id}", with: YAMLText.scalar(id)).replacing("{file}", with: file)
    }

    /// The file's name without its ending, where that can be an id.
    private var id: String {
      let name = PathParts.name(of: file)
      let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
      return Identifier.isValid(stem) ? stem : "my-model"
    }
  }
}
