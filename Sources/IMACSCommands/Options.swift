import ArgumentParser
import Wording
import Statistics
import Files
import Tables
import ReportTables

/// Options every command has.
struct WorkOptions: ParsableArguments {
  @Option(
    name: .customLong("threads"),
    help: ArgumentHelp(
      "How many threads to use (default: the machine's cores); results never depend on it.",
      valueName: "N"))
  var requested: Int?

  /// At least 1.
  var threads: Int { requested ?? ParallelWork.cores }

  func validate() throws {
    if let requested, !(1...1024).contains(requested) {
      throw UsageError.make {
        $0.invalidValue(requested, of: "--threads", from: 1, to: 1024)
      }
    }
  }
}

extension CSVStyle: ExpressibleByArgument {}

/// `es` or `en`.
extension Language: ExpressibleByArgument {}

/// `comma` or `point`.
enum DecimalOption: String, CaseIterable, ExpressibleByArgument {
  case comma, point
  var mark: DecimalMark { self == .comma ? .comma : .point }
}

/// Formats separated by commas.
struct FormatList: ExpressibleByArgument {
  let formats: [OutputFormat]

  static let standard = FormatList(formats: OutputFormat.standard)
  static let allValueStrings = OutputFormat.allCases.map(\.rawValue)

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
