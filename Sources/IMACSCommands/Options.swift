import ArgumentParser
import Findings
import Reporting
import Statistics

/// Options every command has.
struct WorkOptions: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: "How many threads to use (default: the machine's cores); results never depend on it.")
  var requested: Int?

  /// At least 1.
  var threads: Int { requested ?? ParallelWork.cores }

  func validate() throws {
    if let requested, !(1...1024).contains(requested) {
      throw ValidationError("The value '\(requested)' is invalid for '--threads': use 1 to 1024.")
    }
  }
}

/// `es` or `en`.
enum LanguageOption: String, CaseIterable, ExpressibleByArgument {
  case es, en
  var language: Language { self == .es ? .es : .en }
}

/// Formats separated by commas.
struct FormatList: ExpressibleByArgument {
  let formats: [OutputFormat]

  static let standard = FormatList(formats: OutputFormat.standard)

  private init(formats: [OutputFormat]) { self.formats = formats }

  init?(argument: String) {
    var formats: [OutputFormat] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = OutputFormat(rawValue: String(part).trimmed.lowercased()) else {
        return nil
      }
      if !formats.contains(format) { formats.append(format) }
    }
    self.formats = formats
  }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }
}
