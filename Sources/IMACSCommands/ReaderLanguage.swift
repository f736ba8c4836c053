import Wording
import Foundation

/// In which language the program speaks before a study says its own.
enum ReaderLanguage {
  /// What the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set and not
  /// empty asks for, if the program speaks it, else English.
  static func system(
    _ environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Language {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }
    let locale = set.first { !$0.isEmpty } ?? ""
    let code = locale.prefix { $0 != "_" && $0 != "." && $0 != "@" && $0 != "-" }
    return Language(rawValue: code.lowercased()) ?? .en
  }

  /// The language of what is wrong with a command line: that of its `--lang`,
  /// where it can be told, else the system's.
  static func of(
    _ arguments: [String],
    environment: [String: String] = ProcessInfo.processInfo.environment
  ) -> Language {
    let before = arguments.prefix { $0 != "--" }
    for (position, argument) in before.enumerated() {
      let value: String? =
        if argument == "--lang" {
          before.dropFirst(position + 1).first
        } else if argument.hasPrefix("--lang=") {
          String(argument.dropFirst("--lang=".count))
        } else {
          nil
        }
      if let language = value.flatMap(Language.init(rawValue:)) { return language }
    }
    return system(environment)
  }

  /// The same for the command line of this process.
  static var current: Language { of(Array(CommandLine.arguments.dropFirst())) }
}
