/// A ZIP file whose entries are stored as they are (APPNOTE 6.3.3).
struct StoredZip {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count: UInt16 = 0

  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = UInt32(bytes.count)
    let size = UInt32(content.count)
    var header = Self.little(UInt16(20)) + Self.little(UInt16(0)) + Self.little(UInt16(0))
    header += Self.little(UInt32(0)) + Self.little(Self.checksum(content))
    header += Self.little(size) + Self.little(size)
    header += Self.little(UInt16(name.utf8.count)) + Self.little(UInt16(0))
    bytes += [0x50, 0x4B, 3, 4] + header + Array(name.utf8) + content
    directory += [0x50, 0x4B, 1, 2] + Self.little(UInt16(20)) + header
    directory += [UInt8](repeating: 0, count: 10) + Self.little(offset) + Array(name.utf8)
    count += 1
  }

  /// The whole file.
  var finished: [UInt8] {
    bytes + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.little(count) + Self.little(count)
      + Self.little(UInt32(directory.count)) + Self.little(UInt32(bytes.count)) + [0, 0]
  }

  private static func little(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }

  /// CRC-32 (ISO 3309).
  private static func checksum(_ content: [UInt8]) -> UInt32 {
    var rest = ~UInt32(0)
    for byte in content {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    return ~rest
  }
}
