package import Findings

/// A YAML file being read into something typed. It collects what is wrong
/// with it; readers go on after a fault so that all faults come out at once.
package final class YAMLDocument {
  /// The file's name in findings.
  package let file: String
  package var log: FindingLog
  /// The root, unless the file cannot be read at all.
  package private(set) var root: YAMLValue?

  /// Composes `bytes`; on failure `root` is `nil` and `log` says why.
  package init(_ bytes: [UInt8], file: String) {
    self.file = file
    let composed = YAMLComposer.compose(bytes, file: file)
    log = composed.log
    root = composed.root.map { YAMLValue(node: $0, path: "", document: self) }
  }
}
