import Wording
package import Files

extension CellTable {
  /// Why a text file cannot be taken apart; lines count from 1.
  package enum Failure: Error, Equatable {
    /// A quote opened on `line` is never closed.
    case unclosedQuote(line: Int, column: Int)
    /// Text stands between a closing quote and the next delimiter.
    case textAfterQuote(line: Int, column: Int)
    /// The file is larger than a table can be (4 GiB).
    case tooLarge
  }

  /// Takes `text` apart. Without a delimiter it is found in the first line:
  /// the one of `;`, tab, `,` that stands there most often, outside quotes
  /// (a spreadsheet's own `sep=;` line is honoured).
  ///
  /// Lines end at LF or CR LF; a lone CR is data, unless the file has no LF
  /// at all.
  package init(_ text: DecodedText, delimiter: UInt8? = nil) throws(Failure) {
    let bytes = text.bytes
    guard bytes.count < Int(UInt32.max) else { throw .tooLarge }
    var first = 0
    var firstLine = 1
    var chosen = delimiter
    if let directive = Self.separatorDirective(bytes) {
      chosen = chosen ?? directive.delimiter
      first = directive.end
      firstLine = 2
    }
    self.delimiter = chosen ?? Self.likelyDelimiter(bytes[first...])
    self.bytes = bytes
    sheet = nil
    try parse(from: first, line: firstLine)
  }

  private mutating func parse(from first: Int, line firstLine: Int) throws(Failure) {
    let lineEnd: UInt8 = bytes.contains(0x0A) ? 0x0A : 0x0D
    let delimiter = delimiter
    let quote = UInt8(ascii: "\"")
    let n = bytes.count
    var i = first
    var line = firstLine
    while i < n {
      rowLines.append(line)
      var ended = false
      while !ended {
        var start = i
        // A quoted field may be preceded by blanks.
        var peek = i
        while peek < n, bytes[peek] == 0x20 { peek += 1 }
        if peek < n, bytes[peek] == quote {
          let opened = (line: line, column: starts.count - (rowStarts.last ?? 0) + 1)
          i = peek + 1
          start = i
          var doubled = false
          var closed = false
          while i < n {
            let byte = bytes[i]
            if byte == quote {
              if i + 1 < n, bytes[i + 1] == quote {
                doubled = true
                i += 2
                continue
              }
              closed = true
              break
            }
            if byte == lineEnd { line += 1 }
            i += 1
          }
          guard closed else {
            throw .unclosedQuote(line: opened.line, column: opened.column)
          }
          if doubled { escaped.insert(starts.count) }
          starts.append(UInt32(start))
          ends.append(UInt32(i))
          i += 1
          while i < n, bytes[i] != delimiter, bytes[i] != lineEnd {
            guard bytes[i] == 0x20 || bytes[i] == 0x0D else {
              throw .textAfterQuote(line: line, column: opened.column)
            }
            i += 1
          }
        } else {
          while i < n, bytes[i] != delimiter, bytes[i] != lineEnd { i += 1 }
          starts.append(UInt32(start))
          ends.append(UInt32(i))
        }
        if i < n, bytes[i] == delimiter {
          i += 1
          if i == n {
            starts.append(UInt32(n))
            ends.append(UInt32(n))
            ended = true
          }
        } else {
          ended = true
          if i < n {
            i += 1
            line += 1
          }
        }
      }
      rowStarts.append(starts.count)
    }
  }

  /// `sep=;` as the first line, which Excel writes and reads.
  private static func separatorDirective(_ bytes: [UInt8]) -> (delimiter: UInt8, end: Int)? {
    guard bytes.count >= 5, Spelling.folded(String(decoding: bytes[..<4], as: UTF8.self)) == "sep="
    else { return nil }
    var end = 5
    while end < bytes.count, bytes[end] == 0x0D || bytes[end] == 0x0A {
      end += 1
      if bytes[end - 1] == 0x0A { break }
    }
    guard end > 5 || bytes.count == 5 else { return nil }
    return (bytes[4], end)
  }

  private static func likelyDelimiter(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    var counts: [(delimiter: UInt8, count: Int)] = [
      (UInt8(ascii: ";"), 0), (UInt8(ascii: "\t"), 0), (UInt8(ascii: ","), 0),
    ]
    var quoted = false
    var seen = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { quoted.toggle() }
      if quoted { continue }
      if byte == 0x0A || byte == 0x0D {
        if seen { break } else { continue }
      }
      if !isBlank(byte) { seen = true }
      for index in counts.indices where counts[index].delimiter == byte {
        counts[index].count += 1
      }
    }
    var best = counts[0]
    for candidate in counts where candidate.count > best.count { best = candidate }
    return best.count == 0 ? UInt8(ascii: ",") : best.delimiter
  }
}
