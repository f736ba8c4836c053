/// Reads one line of NDJSON: the scalar members of an object, at the paths
/// the layout names, without building anything.
struct JSONLine {
  private var space: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 12
  private var used = 0
  /// Fields that some line had, in bits.
  private(set) var seen: UInt32 = 0
  /// What the line read last holds.
  private(set) var fields = ObjectFields()

  private static let deepest = 64

  init() { space = .allocate(capacity: capacity) }

  func free() {
    space.deallocate()
    fields.free()
  }

  /// Finds the fields of `bytes[start..<end]`; false if that is no JSON
  /// object.
  mutating func read(
    _ bytes: UnsafePointer<UInt8>, _ start: Int, _ end: Int, _ file: OpenedFile
  ) -> Bool {
    fields.clear()
    used = 0
    if end - start > capacity {
      space.deallocate()
      capacity = (end - start) * 2
      space = .allocate(capacity: capacity)
    }
    fields.base = UnsafePointer(space)
    var reader = Reader(bytes: bytes, index: start, end: end)
    reader.skipBlanks()
    guard object(&reader, file.paths.map { $0[...] }, fields, 0) else { return false }
    reader.skipBlanks()
    return reader.index == end
  }

  private struct Reader {
    let bytes: UnsafePointer<UInt8>
    var index: Int
    let end: Int

    mutating func skipBlanks() {
      while index < end, bytes[index] <= 0x20 { index += 1 }
    }

    mutating func take(_ byte: UInt8) -> Bool {
      guard index < end, bytes[index] == byte else { return false }
      index += 1
      return true
    }
  }

  /// An object; `wanted` holds what is left of each field's path.
  private mutating func object(
    _ reader: inout Reader, _ wanted: [ArraySlice<String>], _ fields: ObjectFields, _ depth: Int
  ) -> Bool {
    guard depth < Self.deepest, reader.take(0x7B) else { return false }
    reader.skipBlanks()
    if reader.take(0x7D) { return true }
    while true {
      reader.skipBlanks()
      let keyStart = used
      guard string(&reader) else { return false }
      let key = String(
        decoding: UnsafeBufferPointer(start: space + keyStart, count: used - keyStart),
        as: UTF8.self)
      used = keyStart
      reader.skipBlanks()
      guard reader.take(0x3A) else { return false }
      reader.skipBlanks()
      let inner = wanted.map { $0.first == key ? $0.dropFirst() : nil }
      guard value(&reader, inner, fields, depth) else { return false }
      reader.skipBlanks()
      if reader.take(0x2C) { continue }
      return reader.take(0x7D)
    }
  }

  /// A value; `wanted` is empty-pathed where a field ends here.
  private mutating func value(
    _ reader: inout Reader, _ wanted: [ArraySlice<String>?], _ fields: ObjectFields, _ depth: Int
  ) -> Bool {
    guard reader.index < reader.end else { return false }
    switch reader.bytes[reader.index] {
    case 0x7B:
      return object(&reader, wanted.map { $0 ?? [] }, fields, depth + 1)
    case 0x5B:
      return array(&reader, depth + 1)
    case 0x22:
      let start = used
      guard string(&reader) else { return false }
      store(start, wanted, fields, isNumber: false)
      return true
    default:
      let start = used
      while reader.index < reader.end {
        let byte = reader.bytes[reader.index]
        if byte == 0x2C || byte == 0x7D || byte == 0x5D || byte <= 0x20 { break }
        space[used] = byte
        used += 1
        reader.index += 1
      }
      guard used > start, isLiteral(start) else { return false }
      if space[start] == UInt8(ascii: "n") {
        used = start
      } else {
        store(start, wanted, fields, isNumber: Bytes.isDigit(space[start]) || space[start] == 0x2D)
      }
      return true
    }
  }

  /// `true`, `false`, `null` or something like a number.
  private func isLiteral(_ start: Int) -> Bool {
    let text = UnsafeBufferPointer(start: space + start, count: used - start)
    if Bytes.isDigit(text[0]) || text[0] == 0x2D {
      return text.allSatisfy {
        Bytes.isDigit($0) || $0 == 0x2D || $0 == 0x2B || $0 == 0x2E || Bytes.lower($0) == 0x65
      }
    }
    return ["true", "false", "null"].contains { $0.utf8.elementsEqual(text) }
  }

  private mutating func store(
    _ start: Int, _ wanted: [ArraySlice<String>?], _ fields: ObjectFields, isNumber: Bool
  ) {
    for (field, rest) in wanted.enumerated() {
      guard let rest, rest.isEmpty else { continue }
      fields.set(field, start, used, isNumber: isNumber)
      seen |= 1 << UInt32(field)
    }
  }

  private mutating func array(_ reader: inout Reader, _ depth: Int) -> Bool {
    guard depth < Self.deepest, reader.take(0x5B) else { return false }
    reader.skipBlanks()
    if reader.take(0x5D) { return true }
    let none = ObjectFields()
    defer { none.free() }
    while true {
      reader.skipBlanks()
      guard value(&reader, [], none, depth) else { return false }
      reader.skipBlanks()
      if reader.take(0x2C) { continue }
      return reader.take(0x5D)
    }
  }

  /// Adds a string's characters to `space`.
  private mutating func string(_ reader: inout Reader) -> Bool {
    guard reader.take(0x22) else { return false }
    while reader.index < reader.end {
      let byte = reader.bytes[reader.index]
      reader.index += 1
      switch byte {
      case 0x22: return true
      case 0x5C:
        guard reader.index < reader.end else { return false }
        let kind = reader.bytes[reader.index]
        reader.index += 1
        switch kind {
        case UInt8(ascii: "n"): put(0x0A)
        case UInt8(ascii: "t"): put(0x09)
        case UInt8(ascii: "r"): put(0x0D)
        case UInt8(ascii: "b"): put(0x08)
        case UInt8(ascii: "f"): put(0x0C)
        case 0x22, 0x5C, 0x2F: put(kind)
        case UInt8(ascii: "u"):
          guard let code = unicode(&reader) else { return false }
          for unit in String(code).utf8 { put(unit) }
        default: return false
        }
      default: put(byte)
      }
    }
    return false
  }

  private mutating func put(_ byte: UInt8) {
    space[used] = byte
    used += 1
  }

  private func unicode(_ reader: inout Reader) -> Unicode.Scalar? {
    guard let high = hex(&reader) else { return nil }
    if (0xD800...0xDBFF).contains(high), reader.index + 1 < reader.end,
      reader.bytes[reader.index] == 0x5C, reader.bytes[reader.index + 1] == UInt8(ascii: "u")
    {
      reader.index += 2
      guard let low = hex(&reader) else { return nil }
      if (0xDC00...0xDFFF).contains(low) {
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      }
      return "\u{FFFD}"
    }
    return Unicode.Scalar(high) ?? "\u{FFFD}"
  }

  private func hex(_ reader: inout Reader) -> UInt32? {
    guard reader.index + 4 <= reader.end else { return nil }
    var value: UInt32 = 0
    for _ in 0..<4 {
      let byte = reader.bytes[reader.index]
      reader.index += 1
      switch byte {
      case 48...57: value = value << 4 | UInt32(byte - 48)
      case 65...70: value = value << 4 | UInt32(byte - 55)
      case 97...102: value = value << 4 | UInt32(byte - 87)
      default: return nil
      }
    }
    return value
  }
}
