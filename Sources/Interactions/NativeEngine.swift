package import Findings
package import Measurements
package import StudyData

/// From raw messages to observations on this machine.
///
/// The files are read in chunks by all threads (``FileScanner``); what is kept
/// of a message is 32 bytes in columns (``MessageStore``), more where measures
/// ask who wrote. Messages are linked by row (``ThreadLinker``), put in the
/// order of the requests they hang on (``ConversationIndex``), each request
/// gets its brand and its facts (``ConversationReader``), and measures are
/// taken over those (``MeasureCalculator``).
package struct NativeEngine: InteractionsEngine {
  /// Bytes read at a time. Any number from 1 gives the same results.
  let chunkSize: Int
  /// A row of more bytes is no message, but a quote that is never closed.
  let longestRow: Int

  package init(chunkSize: Int = 1 << 18, longestRow: Int = 1 << 26) {
    self.chunkSize = chunkSize
    self.longestRow = min(max(1, longestRow), 1 << 26)
  }

  package func observe(
    files: [InteractionsFile], study: Study, folder: String, options: InteractionsOptions,
    log: inout FindingLog
  ) -> InteractionsResult? {
    var run = InteractionsRun(engine: self, study: study, folder: folder, options: options)
    let result = run.observe(files)
    log.merge(run.log)
    return run.log.hasErrors ? nil : result
  }
}
