package import Findings
package import Wording
import Foundation
package import MaturityModels
import Files
import YAML

/// A study read from its folder.
package struct LoadedStudy: Sendable {
  package let study: Study
  package let observations: ObservationTable
  /// What each coder said of each cell; empty unless some cell was coded by
  /// several.
  package let codings: [Coding]
  /// Every file read, in the order of the manifest.
  package let inputs: [InputFile]
}

/// Reads a study folder: study.yaml, the model, brands, accounts,
/// observations.
package struct StudyReader {
  /// The study folder of a command-line argument: the folder itself, or the
  /// one that holds the named study.yaml.
  package static func folder(_ argument: String) -> String {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder),
      !isFolder.boolValue, PathParts.name(of: argument) == "study.yaml"
    {
      let parent = PathParts.folder(of: argument)
      return parent.isEmpty ? "." : parent
    }
    return argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
  }

  /// The language study.yaml asks for, even when nothing else of it can be
  /// read.
  package static func language(_ folder: String) -> Language? {
    guard case .success(let bytes) = FileBytes.read(folder + "/study.yaml", name: "study.yaml")
    else { return nil }
    let document = YAMLDocument(bytes, file: "study.yaml")
    guard case .mapping(let pairs)? = document.root?.node.content,
      case .scalar(let text, _)? = pairs.first(where: { $0.key == "language" })?.value.content
    else { return nil }
    return Language(rawValue: text)
  }

  /// What an engine gives of a study's interactions: values, and the files
  /// read.
  package typealias Measuring =
    (_ study: Study, _ log: inout FindingLog) -> (values: [MeasuredValue], inputs: [InputFile])?

  /// Reads study.yaml, the model, brands and accounts, but no observations:
  /// what measuring interactions needs. `nil` if there are errors.
  package static func readFrame(_ argument: String, log: inout FindingLog) -> Study? {
    guard let builder = open(folder(argument), log: &log) else { return nil }
    let study = builder.build()
    var findings = builder.document.log
    findings.merge(builder.log)
    log.merge(findings)
    return findings.hasErrors ? nil : study
  }

  private static func open(_ folder: String, log: inout FindingLog) -> StudyBuilder? {
    switch FileBytes.read(folder + "/study.yaml", name: folder + "/study.yaml") {
    case .success(let bytes):
      let builder = StudyBuilder(YAMLDocument(bytes, file: "study.yaml"), folder: folder)
      builder.inputs.append(
        InputFile(path: "study.yaml", sha256: Digest.sha256(bytes), rows: nil))
      return builder
    case .failure(let error):
      log.add(error.finding)
      return nil
    }
  }

  /// Reads everything; `nil` if there are errors. All findings are in `log`.
  ///
  /// `measure` is asked for the values of the study's interactions, if it
  /// names any and nothing is wrong with study.yaml, model, brands and
  /// accounts. With `model`, observations are read by that one instead of the
  /// study's own.
  package static func read(
    _ argument: String, model: MaturityModel? = nil, log: inout FindingLog,
    measure: Measuring? = nil
  ) -> LoadedStudy? {
    let folder = folder(argument)
    guard let builder = open(folder, log: &log) else { return nil }
    var built = builder.build()
    if let model { built?.model = model }
    var findings = builder.document.log
    findings.merge(builder.log)
    guard let study = built, let brandIndex = builder.brandIndex else {
      log.merge(findings)
      return nil
    }
    // What is wrong with the frame would spoil what is measured within it;
    // what is wrong with a cell would not.
    let isFrameSound = !findings.hasErrors
    var reader = ObservationsReader(model: study.model, brands: study.brands, index: brandIndex)
    for file in study.observationFiles { reader.read(file, in: folder, log: &findings) }
    reader.finish(log: &findings)
    var reconciliation = Reconciliation(study: study, ledger: reader.ledger)
    var measuredInputs: [InputFile] = []
    if let measure, !study.interactionFiles.isEmpty, isFrameSound {
      if let measured = measure(study, &findings) {
        reconciliation.measured = measured.values
        measuredInputs = measured.inputs
      }
    }
    let table = reconciliation.table(log: &findings)
    ColumnChecks(study: study, table: table).run(log: &findings)
    let codings = reader.ledger.codings
    CoderAgreement(codings, of: study)?.report(study.model, to: &findings)
    log.merge(findings)
    if findings.hasErrors { return nil }
    return LoadedStudy(
      study: study, observations: table, codings: codings,
      inputs: builder.inputs + reader.inputs + measuredInputs)
  }
}
