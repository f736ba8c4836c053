import Findings
import Wording
import Foundation
import Files

/// Colour and weight for what is read at a terminal; plain text for files,
/// pipes, `NO_COLOR` and terminals that cannot.
struct TerminalInk {
  let isOn: Bool

  static let plain = TerminalInk(isOn: false)

  init(isOn: Bool) { self.isOn = isOn }

  /// What suits a stream of this process.
  init(
    for stream: StandardStream,
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) {
    let terminal = environment["TERM"] ?? ""
    isOn =
      isatty(stream.rawValue) != 0 && (environment["NO_COLOR"] ?? "").isEmpty
      && !terminal.isEmpty && terminal != "dumb"
  }

  /// The word of a severity: bold, errors red, warnings yellow, notes blue.
  func word(_ severity: Severity, _ language: Language) -> String {
    let code =
      switch severity {
      case .error: "1;31"
      case .warning: "1;33"
      case .note: "1;34"
      }
    return styled(severity.word(language), code)
  }

  private func styled(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
