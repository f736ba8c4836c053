package import Wording
package import StudyData
package import Files
import Tables
package import ReportTables

/// An output folder of the tables of one subject alone: what `robustness` and `audit` write.
package struct DataFolder {
  private let study: Study
  private let inputs: [InputFile]
  private let subject: any Subject

  package init(_ subject: any Subject, study: Study, inputs: [InputFile]) {
    self.subject = subject
    self.study = study
    self.inputs = inputs
  }

  /// Writes `data/` and the manifest; gives the paths, relative to the folder.
  package func write(
    to folder: OutputFolder, settings: RunSettings, language: Language
  ) throws(OutputError) -> [String] {
    var outputs: [Manifest.Output] = []
    for table in subject.tables {
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
