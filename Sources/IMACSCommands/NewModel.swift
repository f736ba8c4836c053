import ArgumentParser
import Findings
import Wording
import Foundation
import MaturityModels
import Files

/// The model of a new study: a bundled one, or a file that is copied.
struct NewModel {
  let model: MaturityModel
  /// What study.yaml calls it.
  let name: String
  let copies: [StudyFolderWriter.Copy]

  /// The name of a copied model file.
  static let fileName = "model.yaml"

  /// Reads the model called `argument`; `nil` if it has errors, which are in
  /// `log`. Wrong usage if there is no such model.
  static func read(
    _ argument: String, language: Language, log: inout FindingLog
  ) throws -> NewModel? {
    if let bytes = BundledModel.bytes(argument) {
      return ModelReader().read(bytes, file: argument, log: &log)
        .map { NewModel(model: $0, name: argument, copies: []) }
    }
    guard FileManager.default.fileExists(atPath: argument) else {
      throw ValidationError(NewText.unknownModel(argument)[language])
    }
    let bytes: [UInt8]
    switch FileBytes.read(argument, name: argument) {
    case .success(let read): bytes = read
    case .failure(let error):
      log.add(error.finding)
      return nil
    }
    let reader = ModelReader(resolve: ModelFiles(folder: "").read)
    guard let model = reader.read(bytes, file: argument, log: &log) else { return nil }
    var copies = [StudyFolderWriter.Copy(name: fileName, bytes: bytes)]
    for file in model.includedFiles {
      let inside = relative(file.name, to: PathParts.folder(of: argument))
      guard let inside, !isTaken(inside),
        case .success(let bytes) = FileBytes.read(file.name, name: file.name)
      else { throw ValidationError(NewText.strayInclude(argument, file.name)[language]) }
      copies.append(StudyFolderWriter.Copy(name: inside, bytes: bytes))
    }
    return NewModel(model: model, name: fileName, copies: copies)
  }

  /// `path` seen from `folder`; `nil` where it lies outside.
  private static func relative(_ path: String, to folder: String) -> String? {
    let whole = PathParts.joined("", path)
    let parent = PathParts.joined("", folder)
    guard !parent.isEmpty, parent != "." else {
      return whole.hasPrefix("/") || whole.hasPrefix("..") ? nil : whole
    }
    let start = parent.hasSuffix("/") ? parent : parent + "/"
    return whole.hasPrefix(start) ? String(whole.dropFirst(start.count)) : nil
  }

  /// Would an included file stand in the way of the study's own?
  private static func isTaken(_ name: String) -> Bool {
    let lower = name.lowercased()
    return ["study.yaml", fileName, "brands.csv", "brands.xlsx"].contains(lower)
      || lower.hasPrefix("observations")
  }
}
