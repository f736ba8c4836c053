package import Audit
import Findings
package import Wording
package import Robustness
package import Scoring
package import StudyData
package import Files
import Tables
package import ReportTables

/// An output folder of tables alone: what `robustness` and `audit` write.
package struct DataFolder {
  private let study: Study
  private let inputs: [InputFile]
  private let tables: [any OutputTable]

  /// The tables of a robustness run.
  package init(
    _ card: Scorecard, _ run: RobustnessRun, scenarios: [ScenarioOutcome], inputs: [InputFile]
  ) {
    study = card.study
    self.inputs = inputs
    tables = RobustnessTables(card: card, run: run, scenarios: scenarios).all
  }

  /// The tables of an audit.
  package init(_ audit: StatisticalAudit, inputs: [InputFile]) {
    study = audit.scores.card.study
    self.inputs = inputs
    tables = AuditTables(audit: audit).all
  }

  /// Writes `data/` and the manifest; gives the paths, relative to the folder.
  package func write(
    to folder: OutputFolder, settings: RunSettings, language: Language
  ) throws(OutputError) -> [String] {
    var outputs: [Manifest.Output] = []
    for table in tables {
      let bytes = table.csv(.machine)
      let path = "data/\(table.id).csv"
      try folder.write(bytes, to: path)
      outputs.append(Manifest.Output(path: path, sha256: Digest.sha256(bytes)))
    }
    let manifest = Manifest(
      study: study, inputs: inputs, outputs: outputs, settings: settings, language: language)
    try folder.write(manifest.bytes, to: OutputFolder.manifestName)
    return outputs.map(\.path) + [OutputFolder.manifestName]
  }
}
