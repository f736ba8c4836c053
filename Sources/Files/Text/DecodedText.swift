/// A text file as UTF-8 bytes, whatever it was saved in.
package struct DecodedText: Sendable {
  /// Why a file cannot be read as text. `offset` counts bytes of the file.
  package enum Failure: Error, Equatable {
    /// UTF-8 letters beside bytes that are not UTF-8: two encodings in one file.
    case mixedEncodings(offset: Int)
    /// The encoding was named and the bytes do not follow it.
    case invalid(TextEncoding, offset: Int)
    /// NUL bytes: not a text file.
    case binary(offset: Int)
  }

  /// Valid UTF-8 without a byte order mark.
  package let bytes: [UInt8]
  /// What the file was saved in.
  package let encoding: TextEncoding

  /// Decodes `raw`. Without a name the encoding is found: a byte order mark
  /// decides, then the pattern of zero bytes that UTF-16 leaves, then whether
  /// everything is UTF-8; else it is Windows-1252.
  package init(_ raw: [UInt8], encoding named: TextEncoding? = nil) throws(Failure) {
    let mark = Self.byteOrderMark(raw)
    let encoding = mark?.encoding ?? named ?? Self.unmarkedUTF16(raw)
    let body = mark.map { raw[$0.length...] } ?? raw[...]
    switch encoding {
    case .utf8?:
      if let fault = Self.firstInvalidUTF8(body) { throw .invalid(.utf8, offset: fault) }
      self.init(verified: Array(body), .utf8)
    case .utf16LittleEndian?, .utf16BigEndian?:
      let little = encoding == .utf16LittleEndian
      self.init(
        verified: try Self.utf16(body, littleEndian: little),
        little ? .utf16LittleEndian : .utf16BigEndian)
    case .windows1252?:
      self.init(verified: Self.windows1252(body), .windows1252)
    case nil:
      if let fault = Self.firstInvalidUTF8(body) {
        guard !Self.hasMultibyteUTF8(body, before: fault) else {
          throw .mixedEncodings(offset: fault)
        }
        self.init(verified: Self.windows1252(body), .windows1252)
      } else {
        self.init(verified: mark == nil ? raw : Array(body), .utf8)
      }
    }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(offset: zero) }
  }

  private init(verified bytes: [UInt8], _ encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  private static func byteOrderMark(_ raw: [UInt8]) -> (encoding: TextEncoding, length: Int)? {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if raw.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if raw.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    return nil
  }

  /// UTF-16 without a mark: in the first kilobyte nearly every second byte is
  /// zero.
  private static func unmarkedUTF16(_ raw: [UInt8]) -> TextEncoding? {
    let sample = raw.prefix(1024)
    guard sample.count >= 8 else { return nil }
    var zeros = (even: 0, odd: 0)
    for (index, byte) in sample.enumerated() where byte == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let half = sample.count / 2
    if zeros.odd > half * 7 / 10, zeros.even == 0 { return .utf16LittleEndian }
    if zeros.even > half * 7 / 10, zeros.odd == 0 { return .utf16BigEndian }
    return nil
  }

  /// The offset in the file of the first byte that breaks UTF-8.
  private static func firstInvalidUTF8(_ body: ArraySlice<UInt8>) -> Int? {
    body.withUnsafeBufferPointer { buffer in
      var i = 0
      let n = buffer.count
      while i < n {
        let lead = buffer[i]
        if lead < 0x80 {
          i += 1
          continue
        }
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch lead {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xED: (length, high) = (3, 0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF4: (length, high) = (4, 0x8F)
        case 0xF1...0xF3: length = 4
        default: return body.startIndex + i
        }
        guard i + length <= n, buffer[i + 1] >= low, buffer[i + 1] <= high else {
          return body.startIndex + i
        }
        for k in 2..<max(2, length) where buffer[i + k] & 0xC0 != 0x80 {
          return body.startIndex + i
        }
        i += length
      }
      return nil
    }
  }

  private static func hasMultibyteUTF8(_ body: ArraySlice<UInt8>, before fault: Int) -> Bool {
    body[..<fault].contains { $0 >= 0x80 }
  }

  private static func utf16(
    _ body: ArraySlice<UInt8>, littleEndian: Bool
  ) throws(Failure) -> [UInt8] {
    let encoding: TextEncoding = littleEndian ? .utf16LittleEndian : .utf16BigEndian
    guard body.count % 2 == 0 else { throw .invalid(encoding, offset: body.endIndex - 1) }
    var out: [UInt8] = []
    out.reserveCapacity(body.count)
    var i = body.startIndex
    func unit(_ at: Int) -> UInt32 {
      littleEndian
        ? UInt32(body[at]) | UInt32(body[at + 1]) << 8
        : UInt32(body[at]) << 8 | UInt32(body[at + 1])
    }
    while i < body.endIndex {
      var code = unit(i)
      let start = i
      i += 2
      if (0xD800...0xDBFF).contains(code) {
        guard i < body.endIndex, (0xDC00...0xDFFF).contains(unit(i)) else {
          throw .invalid(encoding, offset: start)
        }
        code = 0x10000 + (code - 0xD800) << 10 + (unit(i) - 0xDC00)
        i += 2
      } else if (0xDC00...0xDFFF).contains(code) {
        throw .invalid(encoding, offset: start)
      }
      append(code, to: &out)
    }
    return out
  }

  private static func windows1252(_ body: ArraySlice<UInt8>) -> [UInt8] {
    // Bytes 0x80…0x9F; the five that stand for nothing stay control codes.
    let table: [UInt32] = [
      0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
      0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
      0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
    ]
    var out: [UInt8] = []
    out.reserveCapacity(body.count + body.count / 8)
    for byte in body {
      switch byte {
      case 0..<0x80: out.append(byte)
      case 0x80..<0xA0: append(table[Int(byte) - 0x80], to: &out)
      default: append(UInt32(byte), to: &out)
      }
    }
    return out
  }

  private static func append(_ code: UInt32, to out: inout [UInt8]) {
    switch code {
    case 0..<0x80: out.append(UInt8(code))
    case 0x80..<0x800:
      out.append(UInt8(0xC0 | code >> 6))
      out.append(UInt8(0x80 | code & 0x3F))
    case 0x800..<0x10000:
      out.append(UInt8(0xE0 | code >> 12))
      out.append(UInt8(0x80 | code >> 6 & 0x3F))
      out.append(UInt8(0x80 | code & 0x3F))
    default:
      out.append(UInt8(0xF0 | code >> 18))
      out.append(UInt8(0x80 | code >> 12 & 0x3F))
      out.append(UInt8(0x80 | code >> 6 & 0x3F))
      out.append(UInt8(0x80 | code & 0x3F))
    }
  }
}
