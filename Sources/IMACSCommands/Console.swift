import ArgumentParser
import Findings
import Foundation
import Tabular

/// What a command says to the person at the terminal.
final class Console {
  private let quiet: Bool
  var language: Language = Console.systemLanguage

  init(quiet: Bool) { self.quiet = quiet }

  /// Spanish if the environment asks for it, else English: what is spoken
  /// until the study's own language is known.
  static var systemLanguage: Language {
    let environment = ProcessInfo.processInfo.environment
    let locale = environment["LC_ALL"] ?? environment["LC_MESSAGES"] ?? environment["LANG"] ?? ""
    return locale.hasPrefix("es") ? .es : .en
  }

  /// `[2/4] Scoring…` on standard error.
  func step(_ number: Int, of total: Int, _ text: LocalizedText) {
    guard !quiet else { return }
    error("[\(number)/\(total)] \(text[language])")
  }

  /// A remark on standard error.
  func note(_ text: LocalizedText) {
    guard !quiet else { return }
    error(text[language])
  }

  /// Lists the findings on standard error.
  func show(_ log: FindingLog) {
    guard !log.isEmpty, !quiet || log.hasErrors else { return }
    FindingsPrinter(log: log, language: language).printText(to: .error)
  }

  /// Lists the findings and ends with 1.
  func stop(_ log: FindingLog) throws {
    FindingsPrinter(log: log, language: language).printText(to: .error)
    error(Phrase.nothingWritten.with([:])[language])
    throw ExitCode(1)
  }

  /// Says what went wrong and ends the program.
  func fail(_ message: String, code: Int32) -> Never {
    error("imacs: \(message)")
    exit(code)
  }

  /// The paths written and the summary, on standard output.
  func result(target: String, paths: [String], summary: Summary) {
    if quiet {
      say(target)
      return
    }
    say(summary.text)
    let pages = paths.filter { !$0.contains("/") }.sorted()
    for path in pages { say("\(target)/\(path)") }
    let folders = Dictionary(grouping: paths.filter { $0.contains("/") }) {
      String($0.prefix { $0 != "/" })
    }
    for (folder, inside) in folders.sorted(by: { $0.key < $1.key }) {
      let files = LocalizedText(
        es: inside.count == 1 ? "archivo" : "archivos", en: inside.count == 1 ? "file" : "files")
      say("\(target)/\(folder)/ (\(inside.count) \(files[language]))")
    }
  }

  private func say(_ text: String) { StandardStream.output.write(text + "\n") }

  private func error(_ text: String) {
    StandardStream.error.write(text + "\n")
  }
}
