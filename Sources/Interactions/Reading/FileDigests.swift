import Statistics
import Files

/// SHA-256 of files, taken on a thread of its own while they are scanned.
final class FileDigests: Sendable {
  private let work: BackgroundWork<[String]>

  init(_ names: [String], folder: String) {
    work = BackgroundWork {
      names.map { Digest.sha256(file: FileBytes.resolve($0, in: folder)) ?? "" }
    }
  }

  /// The digests in the order of the names, once they are there.
  func wait() -> [String] { work.wait() }
}
