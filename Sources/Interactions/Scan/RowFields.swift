/// Where the fields of one row stand, by ``MessageField/index``. Fields the
/// file does not have stay empty.
struct RowFields {
  private(set) var base: UnsafePointer<UInt8>
  let starts: UnsafeMutablePointer<Int32>
  let ends: UnsafeMutablePointer<Int32>

  static let count = MessageField.allCases.count

  static func make() -> RowFields {
    let starts = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    let ends = UnsafeMutablePointer<Int32>.allocate(capacity: count)
    starts.initialize(repeating: 0, count: count)
    ends.initialize(repeating: 0, count: count)
    return RowFields(
      base: UnsafePointer(starts).withMemoryRebound(to: UInt8.self, capacity: 1) { $0 },
      starts: starts, ends: ends)
  }

  func free() {
    starts.deallocate()
    ends.deallocate()
  }

  mutating func stand(on base: UnsafePointer<UInt8>) { self.base = base }

  @inline(__always)
  func set(_ field: Int, _ start: Int, _ end: Int) {
    starts[field] = Int32(truncatingIfNeeded: start)
    ends[field] = Int32(truncatingIfNeeded: end)
  }

  func clear() {
    starts.update(repeating: 0, count: Self.count)
    ends.update(repeating: 0, count: Self.count)
  }

  /// The field's bytes without blanks around them and without its quotes;
  /// quotes doubled inside stay doubled.
  @inline(__always)
  subscript(field: Int) -> UnsafeBufferPointer<UInt8> {
    var start = Int(starts[field])
    var end = Int(ends[field])
    while start < end, base[start] <= 0x20 { start += 1 }
    while end > start, base[end - 1] <= 0x20 { end -= 1 }
    if end - start >= 2, base[start] == 0x22, base[end - 1] == 0x22 {
      start += 1
      end -= 1
      while start < end, base[start] <= 0x20 { start += 1 }
      while end > start, base[end - 1] <= 0x20 { end -= 1 }
    }
    return UnsafeBufferPointer(start: base + start, count: end - start)
  }
}
