import ArgumentParser
import Findings
import Wording
import Foundation
import Files

/// What a command says to the person at the terminal.
final class Console {
  private let quiet: Bool
  /// What is going on, at a terminal.
  let progress: Progress
  var language: Language = Console.systemLanguage

  init(quiet: Bool) {
    self.quiet = quiet
    progress = Progress(quiet: quiet)
  }

  /// What is spoken until the study's own language is known.
  static var systemLanguage: Language { ReaderLanguage.system() }

  /// `[2/4] Scoring 79 brands` at a terminal, if it takes long.
  func step(_ number: Int, of total: Int, _ text: LocalizedText) {
    progress.begin("[\(number)/\(total)] \(text[language])")
  }

  /// A remark on standard error.
  func note(_ text: LocalizedText) {
    guard !quiet else { return }
    error(text[language])
  }

  /// Lists the findings on standard error.
  func show(_ log: FindingLog) {
    progress.end()
    guard !log.isEmpty, !quiet || log.hasErrors else { return }
    FindingsPrinter(log: log, language: language).printText(to: .error)
  }

  /// Lists the findings and ends with 1.
  func stop(_ log: FindingLog) throws {
    progress.end()
    FindingsPrinter(log: log, language: language).printText(to: .error)
    error(said(\.nothingWritten)[language])
    throw ExitCode(1)
  }

  /// Says what went wrong and ends the program.
  func fail(_ message: String, code: Int32) -> Never {
    error("imacs: \(message)")
    exit(code)
  }

  /// The paths written and the summary, on standard output; `log` knows what
  /// was asked for and is not used yet.
  func result(target: String, paths: [String], summary: Summary, log: FindingLog) {
    progress.end()
    if quiet {
      say(target)
      return
    }
    say(summary.text)
    if let unused = UnusedRequests(log).text { say(unused[language] + "\n") }
    let pages = paths.filter { !$0.contains("/") }.sorted()
    for path in pages { say("\(target)/\(path)") }
    let folders = Dictionary(grouping: paths.filter { $0.contains("/") }) {
      String($0.prefix { $0 != "/" })
    }
    for (folder, inside) in folders.sorted(by: { $0.key < $1.key }) {
      let files = language.wording.summary.files(inside.count)
      say("\(target)/\(folder)/ (\(files))")
    }
  }

  private func say(_ text: String) { StandardStream.output.write(text + "\n") }

  private func error(_ text: String) {
    progress.end()
    StandardStream.error.write(text + "\n")
  }
}
