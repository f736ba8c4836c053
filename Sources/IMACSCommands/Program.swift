import ArgumentParser
import Foundation
import Files
import Wording

/// The program as a whole: parses, runs, and turns every way it can end
/// into an exit code (0 done, 1 data errors, 64 usage, 70 internal, 73 and
/// 74 output, 130 interrupted, 143 terminated).
public enum Program {
  /// Runs the command line of this process and ends it.
  public static func main() {
    if let unreadable = ArgumentBytes.firstUnreadable(ArgumentBytes.ofThisProcess) {
      let message = ArgumentBytes.message(unreadable)[ReaderLanguage.current]
      StandardStream.error.write("Error: \(message)\n")
      exit(64)
    }
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try IMACS.parseAsRoot()
      try command.run()
    } catch {
      end(with: error, arguments: arguments)
    }
  }

  /// Says what the parser or a command ended with. What cannot be written
  /// ends with 74, help too.
  private static func end(with error: any Error, arguments: [String]) -> Never {
    let code = IMACS.exitCode(for: error)
    if error is ExitCode { exit(code.rawValue) }
    switch code {
    case .success:
      StandardStream.output.write(
        CompletionScript.mended(IMACS.fullMessage(for: error)) + "\n")
    case .validationFailure:
      StandardStream.error.write(usage(error, arguments: arguments) + "\n")
    default:
      StandardStream.error.write("imacs: internal error: \(error)\n")
      exit(70)
    }
    exit(code.rawValue)
  }

  private static func usage(_ error: any Error, arguments: [String]) -> String {
    let language = ReaderLanguage.of(arguments)
    guard let misspelt = CommandSpelling(arguments) else {
      return UsageText.translated(IMACS.fullMessage(for: error), to: language)
    }
    return misspelt.message(language.wording.usage)
  }
}
