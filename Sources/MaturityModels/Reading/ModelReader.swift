package import Findings
import Wording
package import Files
import YAML

/// Reads model files. All faults of a file are collected in the log.
package struct ModelReader {
  /// Reads an included file: its path as seen from the first model's folder
  /// and where it is named; the bytes, or why not.
  package typealias Resolver = (_ path: String, _ place: SourceLocation) -> Result<
    [UInt8], FindingError
  >

  /// How deep models may include one another.
  private static let maximumDepth = 16

  private let resolve: Resolver

  package init(resolve: @escaping Resolver = ModelReader.noFiles) { self.resolve = resolve }

  /// Knows bundled models only.
  package static func noFiles(_ path: String, _ place: SourceLocation) -> Result<
    [UInt8], FindingError
  > {
    .failure(FindingError(Finding(.fileMissing, at: place, ["file": .text(path)])))
  }

  /// Reads the model in `bytes`; `nil` if there are errors.
  package func read(_ bytes: [UInt8], file: String, log: inout FindingLog) -> MaturityModel? {
    read(bytes, file: file, ancestors: [], known: Included(), log: &log)
  }

  /// Included models that were read already, faulty ones too: each is read
  /// once, however often models include one another.
  private final class Included {
    var models: [String: MaturityModel?] = [:]
  }

  private func read(
    _ bytes: [UInt8], file: String, ancestors: [String], known: Included, log: inout FindingLog
  ) -> MaturityModel? {
    let document = YAMLDocument(bytes, file: file)
    var files: [ModelFile] = []
    let builder = ModelBuilder(document: document, sha256: Digest.sha256(bytes)) { name, value in
      let isBundled = BundledModel.bytes(name) != nil
      let path = isBundled ? name : PathParts.joined(PathParts.folder(of: file), name)
      if ancestors.contains(path) || path == file {
        value.report(.modelIncludeCycle, ["model": .text(name)])
        return nil
      }
      guard ancestors.count < Self.maximumDepth else {
        value.report(.modelIncludeDepth, ["limit": .count(Self.maximumDepth)])
        return nil
      }
      if let model = known.models[path] {
        if let model { files += model.ownFiles }
        return model
      }
      guard let found = source(name, path, value) else { return nil }
      var inner = FindingLog()
      let model = read(
        found, file: path, ancestors: ancestors + [file], known: known, log: &inner)
      known.models[path] = .some(model)
      document.log.merge(inner)
      if let model { files += model.ownFiles }
      return model
    }
    var model = builder.build()
    model?.includedFiles = files.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    log.merge(document.log)
    return document.log.hasErrors ? nil : model
  }

  /// The bytes of an included model; reports why there are none.
  private func source(_ name: String, _ path: String, _ value: YAMLValue) -> [UInt8]? {
    if let bytes = BundledModel.bytes(name) { return bytes }
    switch resolve(path, value.place) {
    case .success(let bytes): return bytes
    case .failure(let error):
      if name.contains("/") || name.contains(".") {
        value.document.log.add(error.finding)
      } else {
        value.report(
          .modelUnknown, ["model": .text(name), "known": .list(BundledModel.ids)],
          didYouMean: Spelling.nearest(to: name, among: BundledModel.ids))
      }
      return nil
    }
  }
}

extension MaturityModel {
  /// The files it is made of, itself included, bundled ones aside.
  fileprivate var ownFiles: [ModelFile] {
    BundledModel.bytes(file) == nil
      ? [ModelFile(name: file, sha256: sha256)] + includedFiles : includedFiles
  }
}
