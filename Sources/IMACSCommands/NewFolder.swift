import Foundation
import Files

/// Keeps a new study off everything that is there already.
enum NewFolder {
  /// Fails unless `path` is absent or an empty folder, leftovers of desktop
  /// programs aside.
  static func check(_ path: String) throws(OutputError) {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw .notAFolder(target: path) }
    let found = try OutputFolder.contents(of: path)
    if !found.isEmpty { throw .strangers(target: path, paths: found) }
  }
}
