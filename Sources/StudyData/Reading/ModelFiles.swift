import MaturityModels
import Tabular

/// Finds included models: bundled ones, then files beside the including one.
package struct ModelFiles {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  package func find(_ name: String) -> (bytes: [UInt8], file: String)? {
    if let bytes = BundledModel.bytes(name) { return (bytes, name) }
    let path = FileBytes.resolve(name, in: folder.isEmpty ? "." : folder)
    guard case .success(let bytes) = FileBytes.read(path, name: name) else { return nil }
    return (bytes, name)
  }
}
