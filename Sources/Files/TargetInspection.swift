import Foundation
import Statistics

/// Looks through a target before it is replaced: what in it is not known,
/// and which outputs were changed since they were written.
struct TargetInspection {
  /// Neither an output nor a leftover of a desktop program, in order.
  private(set) var strangers: [String] = []
  /// Outputs whose bytes are not those of the manifest, in order.
  private(set) var changed: [String] = []
  /// Outputs that are as they were written, by path.
  private(set) var verified: [[UInt8]: FileMark] = [:]

  private let listing: OutputListing
  private var unverified: [(path: [UInt8], sha256: String, mark: FileMark)] = []

  /// Nothing stands in the way of replacing the folder.
  var isReplaceable: Bool { strangers.isEmpty && changed.isEmpty }

  /// Looks at the folder open as `folder`. What `known` holds is not hashed
  /// again while it is untouched; nothing is unless `unchangedOnly`.
  init(folder: Int32, known: [[UInt8]: FileMark], unchangedOnly: Bool, threads: Int) {
    listing = OutputListing(folder: folder)
    walk(folder, path: [])
    strangers.sort()
    guard unchangedOnly, strangers.isEmpty else { return }
    var work = unverified
    work.removeAll { known[$0.path] == $0.mark }
    let pieces = work
    let digests = ParallelWork.map(pieces.count, threads: threads) {
      Self.digest(pieces[$0].path, in: folder)
    }
    verified = known
    for (piece, digest) in zip(pieces, digests) {
      switch digest {
      case .gone: break
      case .taken(let sha256) where sha256 == piece.sha256: verified[piece.path] = piece.mark
      default: changed.append(String(decoding: piece.path, as: UTF8.self))
      }
    }
    changed.sort()
    unverified = []
  }

  /// Looks at everything in one folder; `path` is where it lies.
  private mutating func walk(_ folder: Int32, path: [UInt8]) {
    guard let names = FolderEntries.list(folder) else {
      strangers.append(path.isEmpty ? "." : String(decoding: path, as: UTF8.self))
      return
    }
    for name in names {
      let inside = path.isEmpty ? name : path + [UInt8(ascii: "/")] + name
      var status = stat()
      guard fstatat(folder, Self.cName(name), &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        // Taken away meanwhile is as good as never there.
        if errno != ENOENT { strangers.append(String(decoding: inside, as: UTF8.self)) }
        continue
      }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where listing.holds(folder: inside): enter(name, of: folder, path: inside)
      case S_IFREG where listing.holds(file: inside):
        if let sha256 = listing.sha256(inside) {
          unverified.append((inside, sha256, FileMark(status)))
        }
      case S_IFREG where DesktopLeftover.isNamed(name): break
      default: strangers.append(String(decoding: inside, as: UTF8.self))
      }
    }
  }

  private mutating func enter(_ name: [UInt8], of folder: Int32, path: [UInt8]) {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let inner = openat(folder, Self.cName(name), flags)
    guard inner >= 0 else {
      if errno != ENOENT { strangers.append(String(decoding: path, as: UTF8.self)) }
      return
    }
    walk(inner, path: path)
    close(inner)
  }

  private enum Hashed: Sendable {
    case gone
    case unreadable
    case taken(String)
  }

  private static func digest(_ path: [UInt8], in folder: Int32) -> Hashed {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = openat(folder, cName(path), flags)
    guard descriptor >= 0 else { return errno == ENOENT ? .gone : .unreadable }
    defer { close(descriptor) }
    return Digest.sha256(descriptor: descriptor).map { .taken($0) } ?? .unreadable
  }

  private static func cName(_ name: [UInt8]) -> [CChar] {
    name.map { CChar(bitPattern: $0) } + [0]
  }
}
