extension CellTable {
  /// An empty table to be filled from a sheet, whose cells may refer to
  /// texts in `shared`.
  init(sheet: String, shared: [UInt8]) {
    delimiter = 0
    self.sheet = sheet
    bytes = []
    self.shared = shared
  }

  var byteCount: Int { bytes.count }
  var fieldCount: Int { starts.count }

  /// How long the last cell's text is.
  var lastByteCount: Int {
    guard let start = starts.last, let end = ends.last else { return 0 }
    return Int(end - start)
  }

  /// The caller keeps the bytes within what ranges can reach (4 GiB).
  mutating func add(_ text: [UInt8], kind: Kind) {
    starts.append(UInt32(truncatingIfNeeded: bytes.count))
    bytes.append(contentsOf: text)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    forms.append(kind == .number ? .number : .text)
  }

  /// Adds a text that stands in `shared`; nothing is copied.
  mutating func addShared(_ range: Range<Int>) {
    starts.append(UInt32(truncatingIfNeeded: range.lowerBound))
    ends.append(UInt32(truncatingIfNeeded: range.upperBound))
    forms.append(.shared)
  }

  /// Adds cells that hold nothing.
  mutating func addEmpty(_ count: Int = 1) {
    var left = count
    while left > 0 {
      let next = min(left, Self.noPlaces.count)
      starts.append(contentsOf: Self.noPlaces[..<next])
      ends.append(contentsOf: Self.noPlaces[..<next])
      forms.append(contentsOf: Self.texts[..<next])
      left -= next
    }
  }

  // An empty range may stand anywhere.
  private static let noPlaces = [UInt32](repeating: 0, count: 16_384)
  private static let texts = [Form](repeating: .text, count: 16_384)

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
    forms.removeLast(forms.count - fields)
  }
}
