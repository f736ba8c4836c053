import Statistics

/// What is asked of an engine besides the values; those never depend on it.
package struct InteractionsOptions: Sendable {
  package var threads: Int
  /// Take the SHA-256 of the files (for a manifest)?
  package var digests: Bool
  /// Count messages, posts, requests and answers per brand and channel?
  package var activity: Bool
  /// Keep the cases that draws of sampling are made of?
  package var cases: Bool
  /// Hears how many bytes of how many are read.
  package var progress: @Sendable (_ done: Int, _ total: Int) -> Void

  package init(
    threads: Int = ParallelWork.cores, digests: Bool = false, activity: Bool = false,
    cases: Bool = false, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) {
    self.threads = threads
    self.digests = digests
    self.activity = activity
    self.cases = cases
    self.progress = progress
  }
}
