import Foundation

/// What a folder's own manifest says that a run wrote into it. The manifest
/// may be anybody's: it only ever says which names of this folder are known.
struct OutputListing {
  private struct Entry {
    /// Relative to the folder, as the file system spells it.
    let path: [UInt8]
    let sha256: String?
  }

  /// By path, byte by byte.
  private let entries: [Entry]

  /// A manifest that is larger is none of ours (this is room for some 200,000
  /// outputs), and reading one of somebody else's must end soon.
  static let mostBytes = 32 << 20
  /// A path that is longer is none of ours either.
  static let longestPath = 1_024

  /// Reads the manifest of the folder open as `folder`; lists nothing if
  /// there is none, or none that can be read.
  init(folder: Int32) {
    guard let bytes = Self.manifest(in: folder),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(bytes))
    else {
      entries = []
      return
    }
    let outputs = manifest.outputs + [Manifest.Output(path: OutputFolder.manifestName, sha256: nil)]
    entries = outputs.filter { Self.isInside($0.path.utf8) }
      .map { Entry(path: Array($0.path.utf8), sha256: $0.sha256?.lowercased()) }
      .sorted { $0.path.lexicographicallyPrecedes($1.path) }
  }

  /// Is there such an output?
  func holds(file path: [UInt8]) -> Bool { entry(path) != nil }

  /// The digest that an output had when it was written; `nil` where none is
  /// noted.
  func sha256(_ path: [UInt8]) -> String? { entry(path)?.sha256 }

  /// Does an output lie below this folder?
  func holds(folder path: [UInt8]) -> Bool {
    let start = path + [UInt8(ascii: "/")]
    let next = position(start)
    return next < entries.count && entries[next].path.starts(with: start)
  }

  private func entry(_ path: [UInt8]) -> Entry? {
    let next = position(path)
    return next < entries.count && entries[next].path == path ? entries[next] : nil
  }

  /// The first entry that does not come before `path`.
  private func position(_ path: [UInt8]) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].path.lexicographicallyPrecedes(path) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private struct Manifest: Decodable {
    struct Output: Decodable {
      let path: String
      let sha256: String?
    }
    let outputs: [Output]
  }

  /// Only names below the folder itself: nothing absolute, no `..`.
  private static func isInside(_ path: String.UTF8View) -> Bool {
    guard !path.isEmpty, path.count <= longestPath else { return false }
    return path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
    }
  }

  /// The bytes of the manifest, if it is a regular file: what a link leads
  /// to is not read, and no pipe is waited for.
  private static func manifest(in folder: Int32) -> [UInt8]? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = openat(folder, OutputFolder.manifestName, flags)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= mostBytes
    else { return nil }
    let size = Int(status.st_size)
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let got = bytes.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress?.advanced(by: count), size - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      count += got
    }
    return bytes
  }
}
