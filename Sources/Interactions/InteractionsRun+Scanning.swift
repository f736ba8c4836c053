import Measurements
import Findings
import StudyData

extension InteractionsRun {
  /// How the files are to be read, or were.
  private enum Pass {
    case done(ChunkOutcome)
    /// A file's quotes need the state machine.
    case irregular(Int)
  }

  /// Reads all files; `nil` if one cannot be used.
  ///
  /// That quotes need the state machine is found out on the way, when rows read
  /// otherwise have left their traces: then all is read again, with that file
  /// read by the machine, and nothing is kept of the pass before.
  mutating func scan(_ files: [OpenedFile]) -> (ChunkOutcome, MessageStore)? {
    func has(_ field: MessageField) -> Bool { files.contains { $0.knows(field) } }
    let total = files.reduce(0) { $0 + $1.source.count }
    var exact = Set<Int>()
    while true {
      words = Vocabulary()
      scans = []
      guard
        let store = MessageStore.make(
          bytes: total, files: files.count, hasBrands: has(.brand),
          hasAuthors: needs.authors, hasThreads: has(.thread))
      else {
        reportNoMemory(files)
        return nil
      }
      switch read(files, into: store, exact: exact) {
      case .irregular(let file): exact.insert(file)
      case .done(let outcome): return finish(outcome, files).map { ($0, store) }
      }
    }
  }

  private mutating func read(
    _ files: [OpenedFile], into store: MessageStore, exact: Set<Int>
  ) -> Pass {
    var whole = ChunkOutcome()
    var row = 0
    var before = 0
    let total = files.reduce(0) { $0 + $1.source.count }
    let listed = ListedHandles(study, words)
    let hear = options.progress
    var failures: [(failure: FileScanner.Failure, file: OpenedFile)] = []
    for (index, file) in files.enumerated() {
      let clock = ZoneClock(
        file.layout.timeZone ?? study.timeZone, from: study.from, to: study.to)
      let base = before
      let scanner = FileScanner(
        file: file, store: store, words: words, needs: needs, clock: clock, listed: listed,
        engine: engine, threads: options.threads, firstRow: row, isExact: exact.contains(index),
        progress: { hear(base + $0, total) })
      do throws(FileScanner.Failure) {
        let result = try scanner.run()
        row = result.rowAfter
        whole.merge(result.outcome)
        scans.append(Scan(file: file, scanner: scanner, result: result))
      } catch {
        if error == .irregular { return .irregular(index) }
        failures.append((error, file))
      }
      before += file.source.count
    }
    hear(total, total)
    for failed in failures { report(failed.failure, failed.file) }
    return .done(whole)
  }

  /// Reports what was met in the files; `nil` if that stops the run.
  private mutating func finish(_ outcome: ChunkOutcome, _ files: [OpenedFile]) -> ChunkOutcome? {
    for scan in scans { check(scan.file, scan.result.outcome) }
    if words.channels.limit > Vocabulary.mostChannels { reportChannels(files) }
    totals.rows = outcome.rows
    totals.unreadable = outcome.rejected.reduce(0) { $0 + $1.count }
    return log.hasErrors ? nil : outcome
  }
}
