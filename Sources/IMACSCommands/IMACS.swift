import ArgumentParser
import ReportTables

/// The program: its commands and its version.
struct IMACS: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imacs",
    abstract:
      "Benchmarking reports: from observations of brands to index, states, ranks, workbook and pages.",
    discussion: """
      Example:
        imacs run datasets/imacs-2016
        imacs check datasets/imacs-2016 --format json
      """,
    version: ToolVersion.current,
    subcommands: [
      RunCommand.self, CheckCommand.self, NewCommand.self, ObserveCommand.self,
      RobustnessCommand.self, AuditCommand.self, ModelsCommand.self, RulesCommand.self,
    ])

}
