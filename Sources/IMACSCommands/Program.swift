import ArgumentParser
import Foundation
import Tabular

/// The program as a whole: parses, runs, and turns every way it can end
/// into an exit code (0 done, 1 data errors, 64 usage, 70 internal, 73 and
/// 74 output, 130 interrupted).
public enum Program {
  /// Runs the command line of this process and ends it.
  public static func main() async {
    do {
      var command = try IMACS.parseAsRoot()
      if var async = command as? any AsyncParsableCommand {
        try await async.run()
      } else {
        try command.run()
      }
    } catch {
      if IMACS.exitCode(for: error) == .failure, !(error is ExitCode) {
        StandardStream.error.write("imacs: internal error: \(error)\n")
        exit(70)
      }
      IMACS.exit(withError: error)
    }
  }
}
