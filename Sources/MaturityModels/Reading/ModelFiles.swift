package import Findings
package import Files

/// Finds included model files below a folder.
package struct ModelFiles {
  private let folder: String

  package init(folder: String) { self.folder = folder }

  package func read(_ path: String, _ place: SourceLocation) -> Result<[UInt8], FindingError> {
    FileBytes.read(FileBytes.resolve(path, in: folder), name: path, at: place)
  }
}
