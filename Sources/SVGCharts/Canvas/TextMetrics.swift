/// Estimated widths of text in a sans face of the reader's system.
///
/// Faces differ by a sixth; the estimate leans to the wide ones (DejaVu,
/// Verdana), so that what fits here fits everywhere.
package enum TextMetrics {
  /// No label is measured or kept beyond this many scalars.
  static let longest = 400

  /// Width of `text` in pixels at `size` pixels.
  package static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    var ems = 0.0
    var count = 0
    for scalar in text.unicodeScalars {
      ems += width(of: scalar)
      count += 1
      if count == longest { break }
    }
    return ems * size * (bold ? 1.09 : 1)
  }

  /// `text` if it fits `width`, else its beginning with an ellipsis.
  package static func truncated(
    _ text: String, to width: Double, size: Double, bold: Bool = false
  ) -> (text: String, isWhole: Bool) {
    let room = width / (size * (bold ? 1.09 : 1))
    let ellipsis = self.width(of: "…" as Unicode.Scalar)
    var ems = 0.0
    var count = 0
    var afterJoiner = false
    var end = text.unicodeScalars.startIndex
    var index = text.unicodeScalars.startIndex
    while index < text.unicodeScalars.endIndex {
      let scalar = text.unicodeScalars[index]
      let next = self.width(of: scalar)
      // A cut falls before a spacing character, never before a mark on one,
      // nor inside what a joiner joins.
      if next > 0, !afterJoiner, ems + ellipsis <= room { end = index }
      afterJoiner = scalar.value == 0x200D
      ems += next
      count += 1
      if ems > room || count > longest {
        return (String(text.unicodeScalars[..<end]) + "…", false)
      }
      index = text.unicodeScalars.index(after: index)
    }
    return (text, true)
  }

  /// `text` without what lies beyond the longest label.
  static func bounded(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard
      let end = scalars.index(scalars.startIndex, offsetBy: longest, limitedBy: scalars.endIndex),
      end < scalars.endIndex
    else { return text }
    return String(scalars[..<end]) + "…"
  }

  /// `text` broken at spaces into at most `lines` lines of `width`; the last
  /// is cut when the rest does not fit.
  static func wrapped(
    _ text: String, to width: Double, lines: Int, size: Double, bold: Bool = false
  ) -> [String] {
    let words = bounded(text).split(separator: " ", maxSplits: 60)
    var result: [String] = []
    var current = ""
    for (index, word) in words.enumerated() {
      let longer = current.isEmpty ? String(word) : current + " " + word
      if current.isEmpty || self.width(longer, size: size, bold: bold) <= width {
        current = longer
      } else if result.count + 1 == lines {
        current += " " + words[index...].joined(separator: " ")
        break
      } else {
        result.append(current)
        current = String(word)
      }
    }
    if !current.isEmpty { result.append(current) }
    return result.map { truncated($0, to: width, size: size, bold: bold).text }
  }

  /// Width of one scalar in ems; 0 for marks on the one before.
  private static func width(of scalar: Unicode.Scalar) -> Double {
    switch scalar.value {
    case 0..<0x20: return 0
    case 0x30...0x39: return 0.636
    case 0x61...0x7A: return lower[Int(scalar.value - 0x61)]
    case 0x41...0x5A: return upper[Int(scalar.value - 0x41)]
    case 0x20, 0xA0, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B, 0xB7, 0x202F: return 0.33
    case 0x21, 0x28, 0x29, 0x2D, 0x5B, 0x5D, 0x7C: return 0.39
    case 0x7B, 0x7D: return 0.66
    case 0x27, 0x60, 0x2018, 0x2019: return 0.3
    case 0x25, 0x40, 0x2026, 0x2014: return 1
    case 0x22...0x7E, 0x2212: return 0.84
    case 0xC0...0xDE: return 0.72
    case 0xDF...0x24F, 0x2010...0x2013: return 0.61
    case 0x300...0x36F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF,
      0x1F3FB...0x1F3FF:
      return 0
    case 0x250...0x10FF: return 0.7
    case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x2600...0x27BF:
      return 1.05
    case 0x10000...: return 1.3
    default: return 0.8
    }
  }

  private static let lower: [Double] = [
    0.613, 0.635, 0.55, 0.635, 0.615, 0.352, 0.635, 0.634, 0.278, 0.278, 0.579, 0.278, 0.974,
    0.634, 0.612, 0.635, 0.635, 0.411, 0.521, 0.392, 0.634, 0.592, 0.818, 0.592, 0.592, 0.525,
  ]

  private static let upper: [Double] = [
    0.684, 0.686, 0.698, 0.77, 0.632, 0.575, 0.775, 0.752, 0.295, 0.295, 0.656, 0.557, 0.863,
    0.748, 0.787, 0.603, 0.787, 0.695, 0.635, 0.611, 0.732, 0.684, 0.989, 0.685, 0.611, 0.685,
  ]
}
