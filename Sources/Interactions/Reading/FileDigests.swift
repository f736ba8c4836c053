import Dispatch
import Foundation
import Synchronization
import Tabular

/// SHA-256 of files, taken on a thread of its own while they are scanned.
final class FileDigests: Sendable {
  private let result = Mutex<[String]>([])
  private let group = DispatchGroup()

  init(_ names: [String], folder: String) {
    DispatchQueue.global().async(group: group) { [self] in
      for name in names {
        let digest = Digest.sha256(file: FileBytes.resolve(name, in: folder)) ?? ""
        result.withLock { $0.append(digest) }
      }
    }
  }

  /// The digests in the order of the names, once they are there.
  func wait() -> [String] {
    group.wait()
    return result.withLock { $0 }
  }
}
