/// Whole numbers as they stand in exports: `3`, and `3.0` of spreadsheets
/// that take ids for decimals.
enum WholeNumber {
  /// A number below 2⁶³ without needless zeros.
  @inline(__always)
  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    let count = bytes.count
    guard let base = bytes.baseAddress, count > 0 else { return nil }
    if count <= 8 {
      if let value = Bytes.digits(base, count) {
        return count == 1 || base[0] != 0x30 ? value : nil
      }
    } else if count <= 18, base[0] != 0x30 {
      let head = (count - 1) & 7 + 1
      if var value = Bytes.digits(base, head), let next = Bytes.digits(base + head, 8) {
        value = value &* 100_000_000 &+ next
        if count <= 16 { return value }
        if let last = Bytes.digits(base + head + 8, 8) { return value &* 100_000_000 &+ last }
      }
    }
    return slowly(bytes)
  }

  @inline(never)
  private static func slowly(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64? {
    var value: UInt64 = 0
    var index = 0
    let most = min(bytes.count, 18)
    while index < most, Bytes.isDigit(bytes[index]) {
      value = value * 10 + UInt64(bytes[index] - 48)
      index += 1
    }
    if index == 18, index < bytes.count, Bytes.isDigit(bytes[index]) {
      guard value < 922_337_203_685_477_580 else { return nil }
      value = value * 10 + UInt64(bytes[index] - 48)
      index += 1
    }
    guard index > 0, index == 1 || bytes[0] != 0x30, isZeroFraction(bytes, index) else {
      return nil
    }
    return value
  }

  /// Nothing, or `.0…`.
  private static func isZeroFraction(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
    if start == bytes.count { return true }
    guard bytes[start] == 0x2E, start + 1 < bytes.count else { return false }
    for index in start + 1..<bytes.count where bytes[index] != 0x30 { return false }
    return true
  }
}
