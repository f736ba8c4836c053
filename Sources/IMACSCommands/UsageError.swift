import ArgumentParser
import Wording

/// Wrong usage that the program itself notices, in the reader's language.
enum UsageError {
  /// An error that ends the program with 64.
  static func make(_ text: (any UsageWording) -> String) -> ValidationError {
    ValidationError(text(ReaderLanguage.current.wording.usage))
  }

  /// Fails for a place to write that is none: nothing, and `-`, which other
  /// programs take for standard output.
  static func checkOutput(_ path: String?, option: String) throws {
    if path == "" { throw make { $0.emptyOutput(option) } }
    if path == "-" { throw make { $0.noStandardOutput(option) } }
  }
}
