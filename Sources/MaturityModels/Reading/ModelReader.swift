package import Findings
import Tabular

/// Reads model files. All faults of a file are collected in the log.
package struct ModelReader {
  /// Finds the bytes of an included model: its name in, bytes and file name
  /// out.
  package typealias Resolver = (String) -> (bytes: [UInt8], file: String)?

  private let resolve: Resolver

  package init(resolve: @escaping Resolver = ModelReader.bundled) { self.resolve = resolve }

  /// Finds only what is bundled.
  package static func bundled(_ id: String) -> (bytes: [UInt8], file: String)? {
    BundledModel.bytes(id).map { ($0, id) }
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
    let builder = ModelBuilder(document: document, sha256: Digest.sha256(bytes)) {
      name, value in
      if ancestors.contains(name) || name == file {
        value.report(.modelIncludeCycle, ["model": .text(name)])
        return nil
      }
      if let model = known.models[name] { return model }
      guard let found = resolve(name) else {
        value.report(
          .modelUnknown, ["model": .text(name), "known": .list(BundledModel.ids)],
          didYouMean: Spelling.nearest(to: name, among: BundledModel.ids))
        return nil
      }
      var inner = FindingLog()
      let model = read(
        found.bytes, file: found.file, ancestors: ancestors + [name, file], known: known,
        log: &inner)
      known.models[name] = .some(model)
      document.log.merge(inner)
      return model
    }
    let model = builder.build()
    log.merge(document.log)
    return document.log.hasErrors ? nil : model
  }
}
