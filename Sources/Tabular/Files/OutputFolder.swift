import CPlatform
import Foundation

/// A folder of outputs that appears whole or not at all.
///
/// Files are written to a folder beside the target, which is swapped in by
/// one rename. The staging folder is locked while its process lives, so a
/// later run can tell debris from a running neighbour.
package final class OutputFolder {
  /// The name of the file that lists a folder's outputs.
  package static let manifestName = "manifest.json"

  /// The folder as the user named it.
  package let target: String
  private let real: String
  private let staging: String
  private let lock: Int32
  private var finished = false

  /// Checks the target, clears the debris of dead runs and opens a staging
  /// folder beside it.
  package init(replacing target: String) throws(OutputError) {
    self.target = target
    real = Self.realPath(target)
    try Self.checkPlace(real, shownAs: target)
    try Self.checkReplaceable(real, shownAs: target)
    let parent = PathParts.folder(of: real)
    let name = PathParts.name(of: real)
    let manager = FileManager.default
    do {
      try manager.createDirectory(atPath: parent, withIntermediateDirectories: true)
    } catch {
      throw .cannotCreate(target: target, reason: Self.reason(error))
    }
    Self.clearDebris(of: name, in: parent)
    var made = ""
    var made_: Int32 = -1
    for attempt in 0..<100 {
      made = "\(parent)/.\(name).imacs-\(getpid())-\(attempt)"
      if mkdir(made, 0o777) == 0 {
        made_ = imacs_lock_folder(made)
        break
      }
      guard errno == EEXIST else {
        throw .cannotCreate(target: target, reason: String(cString: strerror(errno)))
      }
    }
    guard made_ >= 0 else {
      throw .cannotCreate(target: target, reason: String(cString: strerror(-made_)))
    }
    staging = made
    lock = made_
    OpenStagings.add(made)
  }

  deinit {
    if !finished { discard() }
  }

  /// The path at which a file is to be written before the swap; its folders
  /// are made. `path` is relative to the target.
  package func stagedPath(_ path: String) throws(OutputError) -> String {
    let full = staging + "/" + path
    let folder = PathParts.folder(of: full)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .writeFailed(path: path, reason: Self.reason(error))
    }
    return full
  }

  /// Writes one file.
  package func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    let full = try stagedPath(path)
    let descriptor = open(full, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw .writeFailed(path: path, reason: String(cString: strerror(errno)))
    }
    var offset = 0
    let failure: Int32 = bytes.withUnsafeBytes { buffer in
      while offset < buffer.count {
        let written = Foundation.write(
          descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += written
      }
      return 0
    }
    let closed = close(descriptor)
    guard failure == 0, closed == 0 else {
      throw .writeFailed(
        path: path, reason: String(cString: strerror(failure != 0 ? failure : errno)))
    }
  }

  /// Takes a file or folder out again, if it is there.
  package func removeStaged(_ path: String) {
    try? FileManager.default.removeItem(atPath: staging + "/" + path)
  }

  /// Swaps the finished folder in.
  package func commit() throws(OutputError) {
    try Self.checkReplaceable(real, shownAs: target)
    OpenStagings.willSwap()
    defer { OpenStagings.didSwap() }
    var failure = imacs_rename_new(staging, real)
    var replaced = false
    if failure == EEXIST || failure == ENOTEMPTY {
      failure = imacs_exchange(staging, real)
      replaced = failure == 0
    }
    guard failure == 0 else {
      discard()
      throw .cannotSwap(target: target, reason: String(cString: strerror(failure)))
    }
    finished = true
    OpenStagings.remove(staging)
    if replaced { try? FileManager.default.removeItem(atPath: staging) }
    close(lock)
  }

  /// Throws the staging folder away.
  package func discard() {
    guard !finished else { return }
    finished = true
    try? FileManager.default.removeItem(atPath: staging)
    OpenStagings.remove(staging)
    close(lock)
  }

  /// Fails for a link to nowhere, and for the folder the process stands in
  /// (or one around it), which must not be swapped from under it.
  private static func checkPlace(_ path: String, shownAs target: String) throws(OutputError) {
    let manager = FileManager.default
    if (try? manager.destinationOfSymbolicLink(atPath: path)) != nil,
      !manager.fileExists(atPath: path)
    {
      throw .brokenLink(target: target)
    }
    let current = URL(fileURLWithPath: manager.currentDirectoryPath).resolvingSymlinksInPath().path
    if current == path || current.hasPrefix(path.hasSuffix("/") ? path : path + "/") {
      throw .currentFolder(target: target)
    }
  }

  /// Fails unless `path` is absent, an empty folder, or holds only what its
  /// own manifest lists.
  package static func checkReplaceable(
    _ path: String, shownAs target: String
  ) throws(OutputError) {
    var isFolder: ObjCBool = false
    let manager = FileManager.default
    guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    guard isFolder.boolValue else { throw .notAFolder(target: target) }
    guard let found = manager.enumerator(atPath: path) else { return }
    let listed = listedOutputs(path)
    var folders: Set<String> = []
    for file in listed {
      var folder = PathParts.folder(of: file)
      while !folder.isEmpty, folder != "/" {
        folders.insert(folder)
        folder = PathParts.folder(of: folder)
      }
    }
    var strangers: [String] = []
    for case let relative as String in found {
      let isLink = (try? manager.destinationOfSymbolicLink(atPath: path + "/" + relative)) != nil
      var inner: ObjCBool = false
      _ = manager.fileExists(atPath: path + "/" + relative, isDirectory: &inner)
      let known = inner.boolValue ? folders.contains(relative) : listed.contains(relative)
      if !known || isLink {
        strangers.append(relative)
        if inner.boolValue { found.skipDescendants() }
      }
    }
    if !strangers.isEmpty { throw .strangers(target: target, paths: strangers.sorted()) }
  }

  /// What the manifest in `folder` lists, itself included.
  private static func listedOutputs(_ folder: String) -> Set<String> {
    struct Manifest: Decodable {
      struct Output: Decodable { let path: String }
      let outputs: [Output]
    }
    guard let data = FileManager.default.contents(atPath: folder + "/" + manifestName),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: data)
    else { return [] }
    return Set(manifest.outputs.map(\.path) + [manifestName])
  }

  private static func clearDebris(of name: String, in parent: String) {
    let prefix = ".\(name).imacs-"
    let manager = FileManager.default
    for entry in (try? manager.contentsOfDirectory(atPath: parent)) ?? []
    where entry.hasPrefix(prefix)
      && entry.dropFirst(prefix.count).allSatisfy({ $0.isNumber || $0 == "-" })
    {
      let path = parent + "/" + entry
      let held = imacs_lock_folder(path)
      guard held >= 0 else { continue }
      try? manager.removeItem(atPath: path)
      close(held)
    }
  }

  /// The target with links resolved and without a trailing slash, so that
  /// the staging folder lies on the same file system.
  private static func realPath(_ target: String) -> String {
    let absolute =
      target.hasPrefix("/") ? target : FileManager.default.currentDirectoryPath + "/" + target
    let standard = (absolute as NSString).standardizingPath
    return URL(fileURLWithPath: standard).resolvingSymlinksInPath().path
  }

  private static func reason(_ error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let code = underlying?.code, underlying?.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(truncatingIfNeeded: code)))
    }
    return (error as NSError).localizedDescription
  }
}
