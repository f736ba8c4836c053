import Foundation
import Tabular

/// Keeps a new study off everything that is there already.
enum NewFolder {
  /// Fails unless `path` is absent or an empty folder.
  static func check(_ path: String) throws(OutputError) {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw .notAFolder(target: path) }
    let found: [String]
    do {
      found = try manager.contentsOfDirectory(atPath: path)
    } catch {
      throw .cannotCreate(target: path, reason: error.localizedDescription)
    }
    if !found.isEmpty { throw .strangers(target: path, paths: found.sorted()) }
  }
}
