/// What the cells, names and messages of a workbook may hold as text.
package enum SpreadsheetText {
  /// The most a cell holds, in UTF-16 units.
  package static let longestCell = 32_767

  /// `text` fit for a cell: what XML 1.0 forbids and control characters are
  /// dropped (the C library escapes them in some parts of the file and writes
  /// them raw, which damages it, in others), line ends are made `\n`, a
  /// literal `_x0041_` is kept from being read as an escape, and what is too
  /// long is cut with an ellipsis.
  package static func cell(_ text: String, limit: Int = longestCell) -> String {
    let fit = cut(clean(text), to: limit)
    let safe = escaped(fit)
    // The library counts the escapes, too: then the text goes without.
    return safe.utf8.count > limit && safe.utf16.count > limit ? fit : safe
  }

  /// `text` on one line, without control characters, cut to `limit` units.
  package static func line(_ text: String, limit: Int) -> String {
    var cleaned = clean(text)
    if cleaned.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }) {
      cleaned = String(cleaned.map { $0 == "\n" || $0 == "\t" ? " " : $0 })
    }
    return cut(cleaned, to: limit)
  }

  /// `text` on one line, in no more bytes than the C library keeps of an
  /// attribute: it would cut the rest within a character.
  static func attribute(_ text: String) -> String {
    let cleaned = line(text, limit: 2_000)
    guard cleaned.utf8.count > 2_000 else { return cleaned }
    var kept = ""
    var bytes = "…".utf8.count
    for character in cleaned {
      bytes += character.utf8.count
      if bytes > 2_000 { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// `text` without what a workbook cannot hold.
  package static func clean(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !isPlain($0) }) else { return text }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0D: scalars.append("\n")
      case 0x0A: if !afterReturn { scalars.append(scalar) }
      default: if isPlain(scalar) { scalars.append(scalar) }
      }
      afterReturn = scalar.value == 0x0D
    }
    return String(scalars)
  }

  /// `text` in at most `limit` UTF-16 units, ending in `…` where it was cut,
  /// never within a character.
  package static func cut(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit, text.utf16.count > limit else { return text }
    return prefix(text, units: limit - 1) + "…"
  }

  /// The longest start of `text` that takes at most `units` UTF-16 units and
  /// ends with a whole character (with a whole scalar, should one character
  /// alone be longer).
  static func prefix(_ text: String, units: Int) -> String {
    var taken = 0
    var kept = ""
    for character in text {
      taken += character.utf16.count
      if taken > units { break }
      kept.append(character)
    }
    guard kept.isEmpty else { return kept }
    var scalars = String.UnicodeScalarView()
    taken = 0
    for scalar in text.unicodeScalars {
      taken += UTF16.width(scalar)
      if taken > units { break }
      scalars.append(scalar)
    }
    return String(scalars)
  }

  /// `_x0041_` means "A" inside a workbook; `_x005F_x0041_` means itself.
  private static func escaped(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    for index in bytes.indices where isEscape(bytes, at: index) {
      result += bytes[start..<index]
      result += Array("_x005F".utf8)
      start = index
    }
    guard start > 0 || !result.isEmpty else { return text }
    return String(decoding: result + bytes[start...], as: UTF8.self)
  }

  private static func isEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    guard bytes[index] == UInt8(ascii: "_"), index + 6 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "x"), bytes[index + 6] == UInt8(ascii: "_")
    else { return false }
    return bytes[(index + 2)..<(index + 6)].allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
      default: false
      }
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: true
    case 0..<0x20, 0x7F..<0xA0: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }
}
