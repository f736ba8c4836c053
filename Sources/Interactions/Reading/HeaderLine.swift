import Wording

/// The first row of a delimited file: the names of its columns.
struct HeaderLine {
  private(set) var names: [String] = []
  let delimiter: UInt8
  /// Bytes up to the first data row.
  private(set) var length = 0
  /// Line ends in them.
  private(set) var lines = 0
  /// Line ends before the row.
  private(set) var blankLines = 0

  /// Reads the first row that is not blank. Without a delimiter it is the
  /// one of `;`, tab and `,` that stands there most often outside quotes.
  init?(_ bytes: ArraySlice<UInt8>, delimiter given: UInt8?, lineEnd: UInt8) {
    var start = bytes.startIndex
    while start < bytes.endIndex,
      bytes[start] == 0x0A || bytes[start] == 0x0D || bytes[start] == 0x20
    {
      if bytes[start] == lineEnd { lines += 1 }
      start += 1
    }
    blankLines = lines
    var end = start
    var quoted = false
    var counts: [UInt8: Int] = [:]
    while end < bytes.endIndex {
      let byte = bytes[end]
      if byte == 0x22 { quoted.toggle() }
      if !quoted {
        if byte == lineEnd { break }
        counts[byte, default: 0] += 1
      } else if byte == lineEnd {
        lines += 1
      }
      end += 1
    }
    var best: (delimiter: UInt8, count: Int) = (0x2C, 0)
    for candidate in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      let count = counts[candidate] ?? 0
      if count > best.count { best = (candidate, count) }
    }
    delimiter = given ?? best.delimiter
    guard end > start else { return nil }
    names = Self.split(bytes[start..<end], delimiter)
    if end < bytes.endIndex {
      end += 1
      lines += 1
    }
    length = end - bytes.startIndex
  }

  private static func split(_ line: ArraySlice<UInt8>, _ delimiter: UInt8) -> [String] {
    var names: [String] = []
    var field: [UInt8] = []
    var quoted = false
    for byte in line {
      if byte == 0x22 {
        quoted.toggle()
      } else if byte == delimiter, !quoted {
        names.append(String(decoding: field, as: UTF8.self).trimmed)
        field = []
      } else {
        field.append(byte)
      }
    }
    names.append(String(decoding: field, as: UTF8.self).trimmed)
    return names
  }

  /// Where `rows` rows end, line ends in quotes not counted as such, and how
  /// many line ends there are before.
  static func skip(
    _ rows: Int, _ bytes: ArraySlice<UInt8>, lineEnd: UInt8
  ) -> (end: Int, lines: Int) {
    var end = bytes.startIndex
    var lines = 0
    var left = rows
    var quoted = false
    while left > 0, end < bytes.endIndex {
      if bytes[end] == 0x22 { quoted.toggle() }
      if bytes[end] == lineEnd {
        lines += 1
        if !quoted { left -= 1 }
      }
      end += 1
    }
    return (end, lines)
  }

  /// `sep=;` as the first line, which Excel writes and reads.
  static func separatorDirective(_ bytes: ArraySlice<UInt8>) -> (delimiter: UInt8, end: Int)? {
    let first = bytes.startIndex
    guard bytes.count >= 6, Array(bytes[first..<first + 4]) == Array("sep=".utf8) else {
      return nil
    }
    var end = first + 5
    if bytes[end] == 0x0D, end + 1 < bytes.endIndex { end += 1 }
    guard bytes[end] == 0x0A else { return nil }
    return (bytes[first + 4], end + 1)
  }
}
