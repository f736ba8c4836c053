package import Findings
import MaturityModels
import Statistics
package import StudyData

/// From raw messages to observations (contract §7).
///
/// The files are read in chunks by all threads (``FileScanner``); what is kept
/// of a message is 32 bytes in columns (``MessageStore``), more where measures
/// ask who wrote. Messages are linked by row (``ThreadLinker``), put in the
/// order of the requests they hang on (``ConversationIndex``), each request
/// gets its brand and its facts (``ConversationReader``), and measures are
/// taken over those (``MeasureCalculator``).
package enum InteractionsEngine {
  /// Reads `files` and measures every indicator of source `interactions` of
  /// the study's model; `nil` if there are errors, which are in `log`.
  ///
  /// Several files are read as one: ids, threads and duplicates across files
  /// count, in the order given. Paths start at `folder`, the study's own
  /// unless another is given.
  package static func observe(
    files: [InteractionsFile], study: Study, folder: String? = nil,
    options: InteractionsOptions = InteractionsOptions(), log: inout FindingLog
  ) -> InteractionsResult? {
    var run = InteractionsRun(study: study, folder: folder ?? study.folder, options: options)
    let result = run.observe(files)
    log.merge(run.log)
    return run.log.hasErrors ? nil : result
  }
}
