import MaturityModels
import Statistics

/// How the engine works; results never depend on `chunkSize` or `threads`.
package struct InteractionsOptions: Sendable {
  /// Bytes read at a time. Any number from 1 gives the same results.
  package var chunkSize: Int
  /// A row of more bytes is no message, but a quote that is never closed.
  package var longestRow: Int
  package var threads: Int
  /// Take the SHA-256 of the files (for a manifest)?
  package var digests: Bool
  /// Count messages, posts, requests and answers per brand and channel?
  package var activity: Bool
  /// Hears how many bytes of how many are read.
  package var progress: @Sendable (_ done: Int, _ total: Int) -> Void

  package init(
    chunkSize: Int = 1 << 18, longestRow: Int = 1 << 26, threads: Int = ParallelWork.cores,
    digests: Bool = false,
    activity: Bool = false, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    self.chunkSize = chunkSize
    self.longestRow = min(max(1, longestRow), 1 << 26)
    self.threads = threads
    self.digests = digests
    self.activity = activity
    self.progress = progress
  }
}
