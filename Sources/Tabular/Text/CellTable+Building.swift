extension CellTable {
  /// An empty table to be filled from a sheet.
  init(sheet: String) {
    delimiter = 0
    self.sheet = sheet
    bytes = []
  }

  var byteCount: Int { bytes.count }
  var fieldCount: Int { starts.count }

  /// Has it as many bytes as ranges can reach?
  var isFull: Bool { bytes.count > Int(UInt32.max) - 1 << 20 }

  mutating func add(_ text: [UInt8], kind: Kind) {
    add(text, 0..<text.count, kind: kind)
  }

  mutating func add(_ text: [UInt8], _ range: Range<Int>, kind: Kind) {
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    bytes.append(contentsOf: text[range])
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    kinds.append(kind)
  }

  mutating func addEmpty() { add([], 0..<0, kind: .text) }

  /// Closes the open row, which stands on `line`.
  mutating func endRow(line: Int) {
    rowLines.append(line)
    rowStarts.append(starts.count)
  }

  /// Forgets the open row, which began at these counts.
  mutating func dropOpenRow(bytes byteCount: Int, fields: Int) {
    bytes.removeLast(bytes.count - byteCount)
    starts.removeLast(starts.count - fields)
    ends.removeLast(ends.count - fields)
    kinds.removeLast(kinds.count - fields)
  }
}
