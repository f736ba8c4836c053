import CByteScan
import Foundation

/// One thread's buffers, and the work on one chunk at a time.
struct ChunkWorker {
  private let file: OpenedFile
  private let store: MessageStore
  private let decoder: RowDecoder
  private(set) var spoke = SpokenAccounts()
  private let isExact: Bool
  private let longestRow: Int
  /// The bytes of the chunk, with one byte before them, and room behind.
  /// Positions count from here.
  private var space: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var blocks: UnsafeMutablePointer<imacs_block>
  private var blockCapacity: Int
  /// Separators, line ends with `IMACS_LINE_END`; before the first one there
  /// is room for the one before the row.
  private var positions: UnsafeMutablePointer<UInt32>
  private var positionCapacity: Int
  private var positionCount = 0
  private var totals = imacs_totals()
  private var range = 0..<0
  /// Bytes in the buffer: the chunk, and what was read behind it.
  private var available = 0
  private var json = JSONLine()
  /// How the state machine stands behind the chunk.
  private var stepped = QuoteState.start
  /// Is all in order with the quotes of the separators found last?
  private var isRegular = true
  /// Field → column, −1 for fields the file does not have.
  private let columns: UnsafeMutablePointer<Int32>
  private let columnCount: Int
  private let lineEnd: UInt8
  private let isJSON: Bool

  private static var lead: Int { 64 }
  private static var firstExtension: Int { 1 << 12 }

  init(
    file: OpenedFile, store: MessageStore, decoder: RowDecoder, chunkSize: Int, longestRow: Int,
    isExact: Bool
  ) {
    self.file = file
    self.store = store
    self.decoder = decoder
    self.isExact = isExact
    self.longestRow = longestRow
    columnCount = file.columns.count
    columns = .allocate(capacity: MessageField.allCases.count)
    columns.initialize(repeating: -1, count: MessageField.allCases.count)
    for (column, field) in file.columns.enumerated() where field >= 0 {
      columns[Int(field)] = Int32(column)
    }
    lineEnd = file.lineEnd
    isJSON = file.isJSON
    capacity = chunkSize + Self.firstExtension + 64
    space = .allocate(capacity: Self.lead + capacity)
    blockCapacity = (capacity + 63) / 64 + 1
    blocks = .allocate(capacity: blockCapacity)
    positionCapacity = capacity
    positions = Self.allocate(positionCapacity)
  }

  func free() {
    space.deallocate()
    blocks.deallocate()
    (positions - 1).deallocate()
    json.free()
    columns.deallocate()
  }

  private static func allocate(_ positions: Int) -> UnsafeMutablePointer<UInt32> {
    .allocate(capacity: positions + Int(IMACS_POSITION_SLACK) + 1) + 1
  }

  private var bytes: UnsafeMutablePointer<UInt8> { space + Self.lead }
  private var isFirst: Bool { range.lowerBound == file.dataStart }
  private var isLast: Bool { range.upperBound == file.source.count }
  private var quote: Int32 { file.isJSON ? -1 : 0x22 }

  /// Reads the bytes of `range`, with the one before and the one after.
  mutating func load(_ range: Range<Int>) -> Bool {
    self.range = range
    positionCount = 0
    available = range.count
    let first = range.lowerBound == 0 ? 0 : 1
    let after = range.upperBound < file.source.count ? 1 : 0
    return file.source.read(
      range.lowerBound - first..<range.upperBound + after, into: bytes - first)
  }

  /// The chunk's bytes, or what was read behind it, for marking.
  private func text(_ from: Int, _ count: Int, isFirst: Bool, isLast: Bool) -> imacs_text {
    imacs_text(
      bytes: bytes + from, count: count, delimiter: file.delimiter, line_end: file.lineEnd,
      quote: quote, first: isFirst ? 1 : 0, last: isLast ? 1 : 0)
  }

  /// Marks separators and quotes and counts both ways the chunk may begin.
  mutating func mark() -> ChunkSpan {
    var text = text(0, range.count, isFirst: isFirst, isLast: isLast)
    imacs_mark(&text, blocks, &totals)
    let odd = totals.odd != 0
    return ChunkSpan(
      stateAfter: odd ? (.quoted, .start) : (.start, .quoted),
      rows: (Int(totals.rows.0), Int(totals.rows.1)), lines: Int(totals.lines), isLast: isLast)
  }

  /// Walks the chunk with the state machine instead.
  mutating func step(from state: QuoteState) -> ChunkSpan {
    var after = state
    let rows = walk(0, range.count, &after)
    stepped = after
    let lines = imacs_count(bytes, range.count, file.lineEnd)
    return ChunkSpan(
      stateAfter: (stepped, stepped), rows: (rows, rows), lines: Int(lines), isLast: isLast)
  }

  /// Adds the separators of `from..<to`; gives the number of line ends.
  private mutating func walk(_ from: Int, _ to: Int, _ state: inout QuoteState) -> Int {
    var rows = 0
    for index in from..<to {
      let byte = bytes[index]
      let isSeparator = byte == file.delimiter || byte == file.lineEnd
      if isSeparator, !state.isInside {
        var position = UInt32(truncatingIfNeeded: Self.lead + index)
        if byte == file.lineEnd {
          position |= IMACS_LINE_END
          rows += 1
        }
        positions[positionCount] = position
        positionCount += 1
      }
      state = state.after(byte, isSeparator: isSeparator)
    }
    return rows
  }

  /// Adds the separators of `count` bytes from `from` on; quotes must be in order.
  private mutating func place(_ from: Int, _ text: imacs_text, isInside: Bool) {
    var text = text
    var irregular: Int32 = 0
    positionCount += Int(
      imacs_positions(
        &text, blocks, isInside ? 1 : 0, UInt32(Self.lead + from), positions + positionCount,
        &irregular))
    if irregular != 0 { isRegular = false }
  }

  /// Reads on behind the chunk until the row that stands on its border ends.
  private mutating func extend(_ start: ChunkStart, from after: QuoteState) -> RowsFailure? {
    // A row that begins before the chunk is another's.
    guard !isLast, let rowStart = lastRowStart() else { return nil }
    var state = after
    var size = Self.firstExtension
    while range.lowerBound + available < file.source.count {
      let from = available
      guard from - rowStart <= longestRow else {
        return .tooLong(line: start.line + Int(imacs_count(bytes, rowStart, file.lineEnd)))
      }
      let most = min(size, longestRow + 1 - (from - rowStart))
      let count = min(most, file.source.count - range.lowerBound - from)
      let after = range.lowerBound + from + count < file.source.count ? 1 : 0
      room(for: from + count + 1)
      let at = range.lowerBound + from
      guard file.source.read(at..<at + count + after, into: bytes + from) else {
        return .unreadable
      }
      available = from + count
      let before = positionCount
      if isExact {
        _ = walk(from, available, &state)
      } else {
        var text = text(from, count, isFirst: false, isLast: after == 0)
        var part = imacs_totals()
        imacs_mark(&text, blocks, &part)
        place(from, text, isInside: state.isInside)
        if part.odd != 0 { state = state.isInside ? .start : .quoted }
      }
      for index in before..<positionCount where positions[index] & IMACS_LINE_END != 0 {
        return nil
      }
      size *= 4
    }
    return nil
  }

  /// Where the last row that begins in the chunk does; `nil` if none does.
  private func lastRowStart() -> Int? {
    var index = positionCount
    while index > 0 {
      index -= 1
      if positions[index] & IMACS_LINE_END != 0 {
        return Int(positions[index] & ~IMACS_LINE_END) + 1 - Self.lead
      }
    }
    return isFirst ? 0 : nil
  }

  private mutating func room(for count: Int) {
    if count + 64 > capacity {
      let larger = max(count + 64, capacity * 2)
      let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.lead + larger)
      moved.update(from: space, count: Self.lead + available)
      space.deallocate()
      space = moved
      capacity = larger
    }
    if count + 64 > positionCapacity {
      let larger = max(count + 64, positionCapacity * 2)
      let moved = Self.allocate(larger)
      moved.update(from: positions, count: positionCount)
      (positions - 1).deallocate()
      positions = moved
      positionCapacity = larger
    }
    if (count + 63) / 64 + 1 > blockCapacity {
      blocks.deallocate()
      blockCapacity = (count + 63) / 64 * 2
      blocks = .allocate(capacity: blockCapacity)
    }
  }

  /// Why a chunk's rows cannot be read.
  enum RowsFailure: Error {
    /// Quotes need the state machine.
    case irregular
    case unreadable
    /// A row is longer than any message; it begins on this line.
    case tooLong(line: Int)
    case noMemory
  }

  /// Finds all separators of the rows that begin in the chunk.
  private mutating func locate(from start: ChunkStart) -> RowsFailure? {
    // `step` has found them already.
    if isExact { return extend(start, from: stepped) }
    var after = start.state
    isRegular = true
    positionCount = 0
    place(
      0, text(0, range.count, isFirst: isFirst, isLast: isLast), isInside: start.state.isInside)
    guard isRegular else { return .irregular }
    if totals.odd != 0 { after = after.isInside ? .start : .quoted }
    if let failure = extend(start, from: after) { return failure }
    return isRegular ? nil : .irregular
  }

  /// Makes messages of the rows that begin in the chunk, the first of them row
  /// `firstRow`.
  mutating func rows(
    from start: ChunkStart, firstRow: Int
  ) throws(RowsFailure) -> ChunkOutcome {
    if let failure = locate(from: start) { throw failure }
    var outcome = ChunkOutcome()
    let inside = start.state.isInside
    let ends = isExact ? lineEnds() : Int(inside ? totals.rows.1 : totals.rows.0)
    guard store.make(firstRow + ends + 1) else { throw .noMemory }
    guard var cursor = begin(at: firstRow) else { return outcome }
    let places = StorePlaces(store)
    // The last row need not have a line end.
    positions[positionCount] = UInt32(truncatingIfNeeded: Self.lead + available)
    let limit = Self.lead + min(range.count, file.source.count - 1 - range.lowerBound)
    while cursor.start <= limit { row(&cursor, places, start, &outcome) }
    outcome.seen = json.seen
    return outcome
  }

  private func lineEnds() -> Int {
    var count = 0
    for index in 0..<positionCount where positions[index] & IMACS_LINE_END != 0 {
      if Int(positions[index] & ~IMACS_LINE_END) < Self.lead + range.count { count += 1 }
    }
    return count
  }

  private struct Cursor {
    /// The next separator.
    var position: Int
    /// Where the row begins.
    var start: Int
    var row: Int
  }

  /// The first row that begins in the chunk: behind its first line end, or at
  /// the start of the file. What stands before is noted as a separator.
  private func begin(at row: Int) -> Cursor? {
    positions[-1] = UInt32(Self.lead - 1)
    if isFirst { return Cursor(position: 0, start: Self.lead, row: row) }
    for index in 0..<positionCount where positions[index] & IMACS_LINE_END != 0 {
      let at = Int(positions[index] & ~IMACS_LINE_END)
      guard at < Self.lead + range.count else { return nil }
      return Cursor(position: index + 1, start: at + 1, row: row)
    }
    return nil
  }

  /// Reads one row and moves behind it.
  @inline(__always)
  private mutating func row(
    _ cursor: inout Cursor, _ places: StorePlaces, _ start: ChunkStart,
    _ outcome: inout ChunkOutcome
  ) {
    let ends = positions + cursor.position
    let most = positionCount - cursor.position
    var count = 0
    while count < most, ends[count] & IMACS_LINE_END == 0 { count += 1 }
    let closed = count < most
    let end = Int(ends[count] & ~IMACS_LINE_END)
    let rowStart = cursor.start
    let rowNumber = cursor.row
    cursor.position += count + 1
    cursor.start = end + 1
    cursor.row += 1
    if count == 0, isBlank(rowStart, end) { return }
    outcome.rows += 1
    let space = space
    let lineEnd = lineEnd
    func line() -> Int {
      start.line + Int(imacs_count(space + Self.lead, rowStart - Self.lead, lineEnd))
    }
    if !closed, endsInQuotes(rowStart, end) { outcome.unclosed = line() }
    var rejection: Rejection?
    if isJSON {
      rejection = .json
      if json.read(UnsafePointer(space), rowStart, end, file) {
        rejection = decoder.decode(
          json.fields, row: rowNumber, into: places, spoke: &spoke, outcome: &outcome, line: line)
      }
    } else if count + 1 != columnCount {
      rejection = .fields
    } else {
      let fields = SeparatedFields(
        base: UnsafePointer(space), ends: UnsafePointer(ends), columns: UnsafePointer(columns))
      rejection = decoder.decode(
        fields, row: rowNumber, into: places, spoke: &spoke, outcome: &outcome, line: line)
    }
    if let rejection { outcome.rejected[Int(rejection.rawValue)].add(line: line) }
  }

  /// `start` and `end` count from `space`.
  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    for index in start..<max(start, end) where space[index] > 0x20 { return false }
    return true
  }

  /// Does the state machine stand in quotes after the file's last row?
  private func endsInQuotes(_ start: Int, _ end: Int) -> Bool {
    guard quote >= 0 else { return false }
    var state = QuoteState.start
    for index in start..<max(start, end) {
      state = state.after(space[index], isSeparator: space[index] == file.delimiter)
    }
    return state == .quoted
  }

  /// The line of the `offset`th row that begins in the chunk.
  mutating func line(of offset: Int, from start: ChunkStart) -> Int? {
    guard locate(from: start) == nil, var cursor = begin(at: 0) else { return nil }
    while cursor.row < offset, cursor.position < positionCount {
      let position = positions[cursor.position]
      cursor.position += 1
      if position & IMACS_LINE_END != 0 {
        cursor.row += 1
        cursor.start = Int(position & ~IMACS_LINE_END) + 1
      }
    }
    return start.line + Int(imacs_count(bytes, cursor.start - Self.lead, file.lineEnd))
  }
}
