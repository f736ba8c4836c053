import ArgumentParser
import Findings
import Wording
import Foundation
import MaturityModels
import Files

/// A model as commands are given it: the id of a bundled one or a file.
enum ModelArgument {
  /// Reads the model; `nil` if it has errors, which are in `log`. Wrong usage
  /// if there is no such model.
  static func read(
    _ argument: String, language: Language, log: inout FindingLog
  ) throws -> MaturityModel? {
    if let bytes = BundledModel.bytes(argument) {
      return ModelReader().read(bytes, file: argument, log: &log)
    }
    guard FileManager.default.fileExists(atPath: argument) else {
      throw ValidationError(NewText.unknownModel(argument)[language])
    }
    switch FileBytes.read(argument, name: argument) {
    case .failure(let error):
      log.add(error.finding)
      return nil
    case .success(let bytes):
      return ModelReader(resolve: ModelFiles(folder: "").read)
        .read(bytes, file: argument, log: &log)
    }
  }
}
