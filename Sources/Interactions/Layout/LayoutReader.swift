import Findings
import Wording
import Foundation
import StudyData
import Files
import YAML

/// Finds the layout a study or a command line names: a bundled one or a
/// mapping file.
struct LayoutReader {
  let folder: String
  /// Mapping files read, for the manifest.
  private(set) var inputs: [InputFile] = []
  private var known: [String: Layout] = [:]

  init(folder: String) { self.folder = folder }

  mutating func layout(_ name: String, at place: SourceLocation?, log: inout FindingLog) -> Layout?
  {
    switch name {
    case "canonical": return .canonical
    case "twcs": return .twcs
    default: break
    }
    if let read = known[name] { return read }
    guard name.contains(".") || name.contains("/") else {
      log.add(
        .layoutUnknown, at: place, ["layout": .text(name)],
        didYouMean: Spelling.nearest(to: name, among: ["canonical", "twcs"]))
      return nil
    }
    switch FileBytes.read(FileBytes.resolve(name, in: folder), name: name, at: place) {
    case .failure(let error):
      if error.finding.rule == .fileMissing {
        log.add(
          .interactionsFileMissing, at: place,
          ["file": .text(name), "base": .localized(PathBase(folder: folder).words)])
      } else {
        log.add(error.finding)
      }
      return nil
    case .success(let bytes):
      inputs.append(InputFile(path: name, sha256: Digest.sha256(bytes), rows: nil))
      let document = YAMLDocument(bytes, file: name)
      let layout = MappingReader(document: document, name: name).read()
      log.merge(document.log)
      if document.log.hasErrors { return nil }
      known[name] = layout
      return layout
    }
  }
}
