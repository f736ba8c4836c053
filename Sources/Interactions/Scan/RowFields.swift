/// The fields of one row, by ``MessageField/index``; those it does not have
/// are empty.
protocol RowFields {
  /// The field's bytes without blanks around them and without its quotes;
  /// quotes doubled inside stay doubled.
  subscript(field: Int) -> UnsafeBufferPointer<UInt8> { get }

  /// Is the field a number by its form, not a text that may be one?
  func isNumber(_ field: Int) -> Bool
}

/// Fields between separators.
struct SeparatedFields: RowFields {
  /// Where positions count from.
  let base: UnsafePointer<UInt8>
  /// The separator that ends each column; `ends[-1]` is the one before the row.
  let ends: UnsafePointer<UInt32>
  /// Field → column, −1 for fields that have none.
  let columns: UnsafePointer<Int32>

  @inline(__always)
  subscript(field: Int) -> UnsafeBufferPointer<UInt8> {
    let column = Int(columns[field])
    guard column >= 0 else { return UnsafeBufferPointer(start: base, count: 0) }
    let end = base + Int(ends[column] & 0x7FFF_FFFF)
    return FieldBytes.bare(base + Int(ends[column - 1] & 0x7FFF_FFFF) + 1, end)
  }

  func isNumber(_ field: Int) -> Bool { false }
}

/// Fields of an object of NDJSON, unescaped.
struct ObjectFields: RowFields {
  var base: UnsafePointer<UInt8>
  private let starts: UnsafeMutablePointer<Int32>
  private let ends: UnsafeMutablePointer<Int32>
  private let areNumbers: UnsafeMutablePointer<Bool>

  static let count = MessageField.allCases.count

  init() {
    starts = .allocate(capacity: Self.count)
    ends = .allocate(capacity: Self.count)
    areNumbers = .allocate(capacity: Self.count)
    areNumbers.initialize(repeating: false, count: Self.count)
    starts.initialize(repeating: 0, count: Self.count)
    ends.initialize(repeating: 0, count: Self.count)
    base = UnsafePointer(starts).withMemoryRebound(to: UInt8.self, capacity: 1) { $0 }
  }

  func free() {
    starts.deallocate()
    ends.deallocate()
    areNumbers.deallocate()
  }

  func set(_ field: Int, _ start: Int, _ end: Int, isNumber: Bool) {
    areNumbers[field] = isNumber
    starts[field] = Int32(truncatingIfNeeded: start)
    ends[field] = Int32(truncatingIfNeeded: end)
  }

  func clear() {
    starts.update(repeating: 0, count: Self.count)
    ends.update(repeating: 0, count: Self.count)
  }

  subscript(field: Int) -> UnsafeBufferPointer<UInt8> {
    FieldBytes.bare(base + Int(starts[field]), base + Int(ends[field]))
  }

  func isNumber(_ field: Int) -> Bool { areNumbers[field] }
}

enum FieldBytes {
  /// The bytes without blanks around them, without quotes, and without blanks
  /// within those.
  @inline(__always)
  static func bare(
    _ from: UnsafePointer<UInt8>, _ to: UnsafePointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var start = from
    var end = to
    // Most fields begin and end with a letter or a digit.
    if start < end, start.pointee > 0x22, end[-1] > 0x22 {
      return UnsafeBufferPointer(start: start, count: end - start)
    }
    while start < end, start.pointee <= 0x20 { start += 1 }
    while end > start, end[-1] <= 0x20 { end -= 1 }
    if end - start >= 2, start.pointee == 0x22, end[-1] == 0x22 {
      start += 1
      end -= 1
      while start < end, start.pointee <= 0x20 { start += 1 }
      while end > start, end[-1] <= 0x20 { end -= 1 }
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }
}
