import CByteScan
import Foundation

/// What a chunk must know of all chunks before it.
struct ChunkStart: Sendable {
  /// How the reader of fields stands at the chunk's first byte.
  var state: QuoteState
  /// The number of its first line end's row.
  var row: Int
  /// Line ends before it.
  var line: Int
}

/// What a chunk adds to it, either way its beginning may be read.
struct ChunkSpan: Sendable {
  var stateAfter: (outside: QuoteState, inside: QuoteState)
  var rows: (outside: Int, inside: Int)
  var lines: Int
  var isLast: Bool
}

/// How the reader of fields stands between two bytes.
enum QuoteState: UInt8, Sendable {
  /// At the start of a field (blanks may have been read).
  case start
  case plain
  case quoted
  /// After a quote within quotes: it closes them, or is the first of two.
  case afterQuote

  var isInside: Bool { self == .quoted }

  /// How it stands behind `byte`; `isSeparator`: is that a delimiter or a line
  /// end?
  @inline(__always)
  func after(_ byte: UInt8, isSeparator: Bool) -> QuoteState {
    if self == .quoted { return byte == 0x22 ? .afterQuote : .quoted }
    if isSeparator { return .start }
    if byte == 0x22, self != .plain { return .quoted }
    return self == .start && byte == 0x20 ? .start : .plain
  }
}

/// Hands from chunk to chunk what the next must know, as soon as all before
/// it are marked.
final class ChunkChain: @unchecked Sendable {
  private let condition = NSCondition()
  private var spans: [ChunkSpan?]
  private var starts: [ChunkStart?]
  private var frontier = 0
  /// The first chunk that need not be read any more.
  private var stop = Int.max

  init(count: Int, row: Int, line: Int) {
    spans = [ChunkSpan?](repeating: nil, count: count)
    starts = [ChunkStart?](repeating: nil, count: count + 1)
    starts[0] = ChunkStart(state: .start, row: row, line: line)
  }

  /// Says what chunk `index` holds.
  func publish(_ span: ChunkSpan, of index: Int) {
    condition.lock()
    defer { condition.unlock() }
    spans[index] = span
    while frontier < spans.count, let span = spans[frontier], let start = starts[frontier] {
      let inside = start.state.isInside
      starts[frontier + 1] = ChunkStart(
        state: inside ? span.stateAfter.inside : span.stateAfter.outside,
        row: start.row + (inside ? span.rows.inside : span.rows.outside),
        line: start.line + span.lines)
      frontier += 1
    }
    condition.broadcast()
  }

  /// Waits until all before chunk `index` are marked; `nil` if the work was
  /// stopped before it.
  func start(of index: Int) -> ChunkStart? {
    condition.lock()
    defer { condition.unlock() }
    while starts[index] == nil, index < stop { condition.wait() }
    return index < stop ? starts[index] : nil
  }

  /// Stops the work behind chunk `index`. Chunks before it go on: what is
  /// wrong with one of them is wrong whichever thread comes first.
  func stop(behind index: Int) {
    condition.lock()
    stop = min(stop, index + 1)
    condition.broadcast()
    condition.unlock()
  }

  /// What holds after the last chunk.
  var end: ChunkStart? {
    condition.lock()
    defer { condition.unlock() }
    return starts.last ?? nil
  }
}
