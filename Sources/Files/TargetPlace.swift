import Foundation

/// Where a target lies.
enum TargetPlace {
  /// The target with links resolved, as the system resolves them, so that
  /// the staging folder lies on the same file system. What does not exist
  /// yet stays as it is named, and so does all of it where the way there is
  /// no text.
  static func realPath(_ target: String) -> String {
    var known = target
    var missing: [String] = []
    while true {
      if let resolved = realpath(known.isEmpty ? "." : known, nil) {
        defer { free(resolved) }
        guard let text = String(validatingCString: resolved) else { break }
        return missing.reversed().reduce(text) { PathParts.joined($0, $1) }
      }
      guard !known.isEmpty, known != "/" else { break }
      missing.append(PathParts.name(of: known))
      known = PathParts.folder(of: known)
    }
    return PathParts.joined(".", target)
  }

  /// Fails for a link to nowhere, for the folder the process stands in (or
  /// one around it), which must not be swapped from under it, and for a
  /// folder on which a file system is mounted.
  static func check(_ path: String, shownAs target: String) throws(OutputError) {
    if let status = status(path), status.st_mode & S_IFMT == S_IFLNK {
      throw .brokenLink(target: target)
    }
    let current = realPath(".")
    if current == path || current.hasPrefix(path.hasSuffix("/") ? path : path + "/") {
      throw .currentFolder(target: target)
    }
    if let inside = status(path), let around = status(PathParts.folder(of: path)),
      inside.st_dev != around.st_dev
    {
      throw .cannotSwap(target: target, reason: String(cString: strerror(EXDEV)))
    }
  }

  /// What is at `path` itself, a link not followed; `nil` for nothing.
  static func status(_ path: String) -> stat? {
    var status = stat()
    return lstat(path, &status) == 0 ? status : nil
  }

  /// Is the open folder still what lies at `path`?
  static func isSame(_ folder: Int32, _ path: String) -> Bool {
    var opened = stat()
    guard fstat(folder, &opened) == 0, let named = status(path) else { return false }
    return opened.st_dev == named.st_dev && opened.st_ino == named.st_ino
  }
}
