import Foundation

/// Prints pages as tagged PDFs through one headless Chromium, several at a
/// time, over its DevTools channel; asks nothing and reaches no network.
package struct PagePrinter {
  private let chromium: Chromium
  private let profile: String
  private let patience: PrintPatience

  /// `profile` is an empty folder for what Chromium writes; the caller
  /// removes it.
  package init(
    chromium: Chromium, profile: String,
    patience: PrintPatience = PrintPatience(environment: ProcessInfo.processInfo.environment)
  ) {
    self.chromium = chromium
    self.profile = profile
    self.patience = patience
  }

  /// Prints `jobs`, `tabs` at a time; `finished` gets each PDF with the
  /// number of its job, in the order they come.
  package func print(
    _ jobs: [PrintJob], tabs: Int, finished: (_ job: Int, _ pdf: [UInt8]) throws -> Void
  ) throws {
    guard !jobs.isEmpty else { return }
    let browser = try BrowserProcess(chromium, profile: profile)
    defer { browser.end() }
    var session = PrintSession(
      browser: browser, jobs: jobs, patience: patience, path: chromium.path)
    try session.run(tabs: max(1, min(tabs, jobs.count)), finished: finished)
  }
}
