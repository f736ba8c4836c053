import CByteScan
import Foundation
import Statistics
import Synchronization

/// Reads one file into the store, chunk by chunk, on several threads.
///
/// A chunk is read and its separators and quotes are marked before anything
/// is known of what stands before it; then it waits for the number of quotes
/// and rows before it, which the threads that went ahead have counted, and
/// makes messages of the rows that begin in it. If a quote stands where only
/// a state machine can say what it means, the file is read again with one
/// (``isExact``).
final class FileScanner: @unchecked Sendable {
  enum Failure: Error, Equatable {
    /// Quotes need the state machine.
    case irregular
    case unreadable(ByteSource.Failure)
    case tooManyRows
    /// A row is longer than any message; it begins on this line at the latest.
    case rowTooLong(line: Int)
    case noMemory
  }

  struct Result {
    var outcome: ChunkOutcome
    /// The row after the file's last.
    var rowAfter: Int
    /// The first row of each chunk.
    var chunkRows: [Int]
    var spoke: SpokenAccounts
    /// Rows that are not blank.
    var rows: Int
    /// Fields that some row of an NDJSON file had, in bits.
    var seen: UInt32
  }

  private let file: OpenedFile
  private let store: MessageStore
  private let words: Vocabulary
  private let needs: Needs
  private let clock: ZoneClock
  private let listed: ListedHandles
  private let chunkSize: Int
  private let longestRow: Int
  private let threads: Int
  private let firstRow: Int
  private let isExact: Bool
  private let progress: @Sendable (Int) -> Void
  private let chunkCount: Int
  private let chain: ChunkChain
  private let state = Mutex(State())

  private struct State {
    /// Of the earliest chunk that failed.
    var failure: (chunk: Int, failure: Failure)?
    var outcomes: [ChunkOutcome?] = []
    var chunkRows: [Int] = []
    var spoke = SpokenAccounts()
  }

  init(
    file: OpenedFile, store: MessageStore, words: Vocabulary, needs: Needs, clock: ZoneClock,
    listed: ListedHandles, engine: NativeEngine, threads: Int, firstRow: Int, isExact: Bool,
    progress: @escaping @Sendable (Int) -> Void
  ) {
    self.file = file
    self.store = store
    self.words = words
    self.needs = needs
    self.clock = clock
    self.listed = listed
    chunkSize = min(max(1, engine.chunkSize), 1 << 28)
    longestRow = engine.longestRow
    self.threads = threads
    self.firstRow = firstRow
    self.isExact = isExact
    self.progress = progress
    let bytes = max(0, file.source.count - file.dataStart)
    chunkCount = (bytes + chunkSize - 1) / chunkSize
    chain = ChunkChain(count: chunkCount, row: firstRow, line: file.firstLine)
    state.withLock {
      $0.outcomes = [ChunkOutcome?](repeating: nil, count: chunkCount)
      $0.chunkRows = [Int](repeating: firstRow, count: chunkCount)
    }
  }

  func run() throws(Failure) -> Result {
    do throws(ByteSource.Failure) { try file.source.open() } catch { throw .unreadable(error) }
    defer { file.source.close() }
    let next = Atomic<Int>(0)
    let workers = min(max(1, threads), max(1, chunkCount))
    ParallelWork.forEach(workers, threads: workers) { _ in
      var worker = ChunkWorker(
        file: file, store: store,
        decoder: RowDecoder(
          file: file, words: words, needs: needs, clock: clock, listed: listed),
        chunkSize: chunkSize, longestRow: longestRow, isExact: isExact)
      defer { worker.free() }
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < chunkCount, work(on: index, &worker) else { break }
        progress(min(file.source.count, file.dataStart + (index + 1) * chunkSize))
      }
      let spoke = worker.spoke
      state.withLock { $0.spoke.merge(spoke) }
    }
    let end = state.withLock { $0 }
    if let failed = end.failure { throw failed.failure }
    var whole = ChunkOutcome()
    for outcome in end.outcomes { if let outcome { whole.merge(outcome) } }
    whole.settleCounts()
    // One more than line ends: the last row need not have one.
    return Result(
      outcome: whole, rowAfter: (chain.end?.row ?? firstRow) + 1, chunkRows: end.chunkRows,
      spoke: end.spoke, rows: whole.rows, seen: whole.seen)
  }

  /// Does one chunk; false if the work has to stop.
  private func work(on index: Int, _ worker: inout ChunkWorker) -> Bool {
    let start = file.dataStart + index * chunkSize
    let range = start..<min(start + chunkSize, file.source.count)
    guard worker.load(range) else { return stop(.unreadable(file.source.failure), at: index) }
    if isExact {
      guard let known = chain.start(of: index) else { return false }
      chain.publish(worker.step(from: known.state), of: index)
      return finish(index, known, &worker)
    }
    chain.publish(worker.mark(), of: index)
    guard let known = chain.start(of: index) else { return false }
    return finish(index, known, &worker)
  }

  private func finish(_ index: Int, _ known: ChunkStart, _ worker: inout ChunkWorker) -> Bool {
    let row = known.row + (index == 0 ? 0 : 1)
    guard row < MessageStore.limit - chunkSize else { return stop(.tooManyRows, at: index) }
    do throws(ChunkWorker.RowsFailure) {
      let outcome = try worker.rows(from: known, firstRow: row)
      state.withLock {
        $0.outcomes[index] = outcome
        $0.chunkRows[index] = row
      }
      return true
    } catch {
      switch error {
      case .irregular: return stop(.irregular, at: index)
      case .unreadable: return stop(.unreadable(file.source.failure), at: index)
      case .tooLong(let line): return stop(.rowTooLong(line: line), at: index)
      case .noMemory: return stop(.noMemory, at: index)
      }
    }
  }

  private func stop(_ failure: Failure, at index: Int) -> Bool {
    state.withLock { state in
      if state.failure.map({ index < $0.chunk }) ?? true { state.failure = (index, failure) }
    }
    chain.stop(behind: index)
    return false
  }

  /// The line on which row `row` of the file begins (for findings; it reads
  /// its chunk again).
  func line(of row: Int, in result: Result) -> Int? {
    guard let index = result.chunkRows.lastIndex(where: { $0 <= row }),
      (try? file.source.open()) != nil
    else { return nil }
    defer { file.source.close() }
    var worker = ChunkWorker(
      file: file, store: store,
      decoder: RowDecoder(file: file, words: words, needs: needs, clock: clock, listed: listed),
      chunkSize: chunkSize, longestRow: longestRow, isExact: isExact)
    defer { worker.free() }
    let start = file.dataStart + index * chunkSize
    guard let known = chain.start(of: index),
      worker.load(start..<min(start + chunkSize, file.source.count))
    else { return nil }
    if isExact { _ = worker.step(from: known.state) } else { _ = worker.mark() }
    return worker.line(of: row - result.chunkRows[index], from: known)
  }
}
