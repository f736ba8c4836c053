import CByteScan
import Foundation

/// One thread's buffers, and the work on one chunk at a time.
struct ChunkWorker {
  private let file: OpenedFile
  private let store: MessageStore
  var decoder: RowDecoder
  private let isExact: Bool
  /// The bytes of the chunk, with one byte before them, and room behind.
  private var space: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private var blocks: UnsafeMutablePointer<imacs_block>
  private var blockCapacity: Int
  private var positions: UnsafeMutablePointer<UInt32>
  private var positionCapacity: Int
  private var positionCount = 0
  private var totals = imacs_totals()
  private var range = 0..<0
  /// Bytes in the buffer: the chunk, and what was read behind it.
  private var available = 0
  private var fields = RowFields.make()
  private var json = JSONLine()
  /// Column → field, of `columnCount` columns.
  private let columns: UnsafeMutablePointer<Int8>
  private let columnCount: Int
  private let lineEnd: UInt8
  private let isJSON: Bool

  private static let lead = 64
  private static let firstExtension = 1 << 12

  init(
    file: OpenedFile, store: MessageStore, decoder: RowDecoder, chunkSize: Int, isExact: Bool
  ) {
    self.file = file
    self.store = store
    self.decoder = decoder
    self.isExact = isExact
    columnCount = file.columns.count
    columns = .allocate(capacity: max(1, columnCount))
    columns.initialize(from: file.columns, count: columnCount)
    lineEnd = file.lineEnd
    isJSON = file.isJSON
    capacity = chunkSize + Self.firstExtension + 64
    space = .allocate(capacity: Self.lead + capacity)
    blockCapacity = (capacity + 63) / 64 + 1
    blocks = .allocate(capacity: blockCapacity)
    positionCapacity = chunkSize + Self.firstExtension + 64
    positions = .allocate(capacity: positionCapacity)
  }

  func free() {
    space.deallocate()
    blocks.deallocate()
    positions.deallocate()
    fields.free()
    json.free()
    decoder.free()
    columns.deallocate()
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

  /// Marks separators and quotes and counts both ways the chunk may begin.
  mutating func mark() -> ChunkSpan {
    imacs_mark(
      bytes, range.count, file.delimiter, file.lineEnd, quote, isFirst ? 1 : 0, isLast ? 1 : 0,
      blocks, &totals)
    let odd = totals.odd != 0
    return ChunkSpan(
      stateAfter: odd ? (.quoted, .start) : (.start, .quoted),
      rows: (Int(totals.rows.0), Int(totals.rows.1)), lines: Int(totals.lines), isLast: isLast)
  }

  func isRegular(from state: QuoteState) -> Bool {
    (state.isInside ? totals.irregular.1 : totals.irregular.0) == 0
  }

  /// Walks the chunk with the state machine instead.
  mutating func step(from state: QuoteState) -> ChunkSpan {
    var state = state
    let rows = walk(0, range.count, &state)
    let lines = imacs_count(bytes, range.count, file.lineEnd)
    return ChunkSpan(
      stateAfter: (state, state), rows: (rows, rows), lines: Int(lines), isLast: isLast)
  }

  /// Adds the separators of `from..<to`; gives the number of line ends.
  private mutating func walk(_ from: Int, _ to: Int, _ state: inout QuoteState) -> Int {
    var rows = 0
    for index in from..<to {
      let byte = bytes[index]
      let separates = byte == file.delimiter || byte == file.lineEnd
      if state == .quoted {
        if byte == 0x22 { state = .afterQuote }
        continue
      }
      if separates {
        positions[positionCount] = UInt32(truncatingIfNeeded: index)
        positionCount += 1
        if byte == file.lineEnd { rows += 1 }
        state = .start
      } else if byte == 0x22, state != .plain, quote >= 0 {
        state = .quoted
      } else if byte != 0x20 || state == .afterQuote {
        // A CR before the line end leaves a closed field closed.
        if byte != 0x0D || state == .start { state = .plain }
      }
    }
    return rows
  }

  /// Reads on behind the chunk until the row that stands on its border ends.
  private mutating func extend(from start: QuoteState) -> Bool {
    guard !isLast else { return true }
    var state = start
    var size = Self.firstExtension
    while range.lowerBound + available < file.source.count {
      let from = available
      let count = min(size, file.source.count - range.lowerBound - from)
      // One byte more is looked at behind what is marked.
      let after = range.lowerBound + from + count < file.source.count ? 1 : 0
      room(for: from + count + 1)
      let at = range.lowerBound + from
      guard file.source.read(at..<at + count + after, into: bytes + from) else { return false }
      available = from + count
      let before = positionCount
      if isExact {
        _ = walk(from, available, &state)
      } else {
        var part = imacs_totals()
        imacs_mark(
          bytes + from, count, file.delimiter, file.lineEnd, quote, 0, after == 0 ? 1 : 0, blocks,
          &part)
        positionCount += Int(
          imacs_positions(
            blocks, (count + 63) / 64, state.isInside ? 1 : 0, UInt32(from),
            positions + positionCount))
        if part.odd != 0 { state = state.isInside ? .start : .quoted }
      }
      for index in before..<positionCount where bytes[Int(positions[index])] == file.lineEnd {
        return true
      }
      size *= 4
    }
    return true
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
      let moved = UnsafeMutablePointer<UInt32>.allocate(capacity: larger)
      moved.update(from: positions, count: positionCount)
      positions.deallocate()
      positions = moved
      positionCapacity = larger
    }
    if (count + 63) / 64 + 1 > blockCapacity {
      blocks.deallocate()
      blockCapacity = (count + 63) / 64 * 2
      blocks = .allocate(capacity: blockCapacity)
    }
  }

  /// Finds all separators of the rows that begin in the chunk.
  private mutating func locate(from start: ChunkStart) -> Bool {
    var after = start.state
    if isExact {
      // `step` has found those of the chunk; how it ended must be known.
      positionCount = 0
      _ = walk(0, range.count, &after)
    } else {
      positionCount = Int(
        imacs_positions(
          blocks, (range.count + 63) / 64, start.state.isInside ? 1 : 0, 0, positions))
      if totals.odd != 0 { after = after.isInside ? .start : .quoted }
    }
    return extend(from: after)
  }

  /// Makes messages of the rows that begin in the chunk; `nil` if the file
  /// cannot be read.
  mutating func rows(from start: ChunkStart, firstRow: Int) -> ChunkOutcome? {
    guard locate(from: start) else { return nil }
    var outcome = ChunkOutcome()
    let inside = start.state.isInside
    let ends = isExact ? lineEnds() : Int(inside ? totals.rows.1 : totals.rows.0)
    let count = ends + (isFirst ? 1 : 0)
    store.make(firstRow..<firstRow + count)
    fields.stand(on: UnsafePointer(bytes))
    var cursor = Cursor(position: 0, start: 0, row: firstRow)
    guard isFirst || skipToFirstRow(&cursor) else { return outcome }
    let fileEnd = file.source.count - range.lowerBound
    while cursor.start <= range.count, cursor.start < fileEnd {
      row(&cursor, start, &outcome)
    }
    outcome.seen = json.seen
    return outcome
  }

  private func lineEnds() -> Int {
    var count = 0
    for index in 0..<positionCount
    where Int(positions[index]) < range.count && bytes[Int(positions[index])] == file.lineEnd {
      count += 1
    }
    return count
  }

  struct Cursor {
    /// The next separator.
    var position: Int
    /// Where the row begins.
    var start: Int
    var row: Int
  }

  /// Moves behind the first line end; false if no row begins in the chunk.
  private func skipToFirstRow(_ cursor: inout Cursor) -> Bool {
    var index = 0
    while index < positionCount {
      let at = Int(positions[index])
      guard at < range.count else { return false }
      index += 1
      if bytes[at] == file.lineEnd {
        cursor.position = index
        cursor.start = at + 1
        return true
      }
    }
    return false
  }

  /// Reads one row and moves behind it.
  @inline(__always)
  private mutating func row(
    _ cursor: inout Cursor, _ start: ChunkStart, _ outcome: inout ChunkOutcome
  ) {
    var column = 0
    var fieldStart = cursor.start
    var end = available
    var closed = false
    while cursor.position < positionCount {
      end = Int(positions[cursor.position])
      cursor.position += 1
      closed = bytes[end] == lineEnd
      if column < columnCount, columns[column] >= 0 {
        fields.set(Int(columns[column]), fieldStart, end)
      }
      column += 1
      fieldStart = end + 1
      if closed { break }
    }
    if !closed {
      // The file's last row, without a line end.
      end = available
      if column < columnCount, columns[column] >= 0 {
        fields.set(Int(columns[column]), fieldStart, end)
      }
      column += 1
    }
    let rowStart = cursor.start
    let rowNumber = cursor.row
    cursor.start = end + 1
    cursor.row += 1
    if column == 1, isBlank(rowStart, end) { return }
    outcome.rows += 1
    let base = UnsafePointer(bytes)
    func line() -> Int {
      start.line + Int(imacs_count(base, rowStart, lineEnd))
    }
    if !closed, endsInQuotes(rowStart, end) { outcome.unclosed = line() }
    var rejection: Rejection?
    if isJSON {
      rejection = json.read(base, rowStart, end, file, fields) ? nil : .json
      if rejection == nil { fields.stand(on: json.base) }
    } else if column != columnCount {
      rejection = .fields
    }
    if rejection == nil {
      rejection = decoder.decode(
        fields, row: rowNumber, into: store.messages.at(rowNumber),
        thread: store.threads?.at(rowNumber), outcome: &outcome, line: line)
    }
    if let rejection { outcome.rejected[Int(rejection.rawValue)].add(line: line) }
  }

  private func isBlank(_ start: Int, _ end: Int) -> Bool {
    for index in start..<max(start, end) where bytes[index] > 0x20 { return false }
    return true
  }

  /// Does the state machine stand in quotes after the file's last row?
  private func endsInQuotes(_ start: Int, _ end: Int) -> Bool {
    guard quote >= 0 else { return false }
    var state = QuoteState.start
    for index in start..<end {
      let byte = bytes[index]
      switch state {
      case .quoted: if byte == 0x22 { state = .afterQuote }
      case .start where byte == 0x22, .afterQuote where byte == 0x22: state = .quoted
      case _ where byte == file.delimiter: state = .start
      case .start where byte == 0x20: break
      default: state = .plain
      }
    }
    return state == .quoted
  }

  /// The line of the `offset`th row that begins in the chunk.
  mutating func line(of offset: Int, from start: ChunkStart) -> Int? {
    guard locate(from: start) else { return nil }
    var cursor = Cursor(position: 0, start: 0, row: 0)
    guard isFirst || skipToFirstRow(&cursor) else { return nil }
    while cursor.row < offset, cursor.position < positionCount {
      let at = Int(positions[cursor.position])
      cursor.position += 1
      if bytes[at] == file.lineEnd {
        cursor.row += 1
        cursor.start = at + 1
      }
    }
    return start.line + Int(imacs_count(bytes, cursor.start, file.lineEnd))
  }
}
