package import Findings
package import StudyData

/// Measures the interactions of a study (contract §7). Engines give the same
/// observations to 1e-9, counts exactly, and the same draws.
package protocol InteractionsEngine: Sendable {
  /// Reads `files` and measures every indicator of source `interactions` of
  /// the study's model; `nil` if there are errors, which are in `log`.
  ///
  /// Several files are read as one: ids, threads and duplicates across files
  /// count, in the order given. Paths start at `folder`.
  func observe(
    files: [InteractionsFile], study: Study, folder: String, options: InteractionsOptions,
    log: inout FindingLog
  ) -> InteractionsResult?
}

extension InteractionsEngine {
  /// The same of the study's own files.
  package func observe(
    _ study: Study, options: InteractionsOptions = InteractionsOptions(), log: inout FindingLog
  ) -> InteractionsResult? {
    observe(
      files: study.interactionFiles, study: study, folder: study.folder, options: options,
      log: &log)
  }
}
