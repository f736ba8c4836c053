import Foundation

/// A colour of the sRGB space.
package struct Colour: Sendable, Hashable {
  /// Share of red, 0…255.
  package let red: UInt8
  /// Share of green, 0…255.
  package let green: UInt8
  /// Share of blue, 0…255.
  package let blue: UInt8

  /// From a number such as `0x12436D`.
  package init(_ rgb: UInt32) {
    red = UInt8(truncatingIfNeeded: rgb >> 16)
    green = UInt8(truncatingIfNeeded: rgb >> 8)
    blue = UInt8(truncatingIfNeeded: rgb)
  }

  /// Text on light colours.
  package static let black = Colour(0x000000)
  /// Paper, and text on dark colours.
  package static let white = Colour(0xFFFFFF)

  /// `#12436D`.
  package var hex: String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = [UInt8(ascii: "#")]
    for part in [red, green, blue] {
      bytes.append(digits[Int(part >> 4)])
      bytes.append(digits[Int(part & 15)])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Relative luminance after WCAG 2, 0 (black) … 1 (white).
  package var luminance: Double {
    func linear(_ part: UInt8) -> Double {
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  /// Contrast ratio after WCAG 2, 1 … 21.
  package func contrast(with other: Colour) -> Double {
    let one = luminance
    let two = other.luminance
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// Black or white, whichever reads better on this colour: always 4.5:1.
  package var readableText: Colour {
    contrast(with: .white) >= contrast(with: .black) ? .white : .black
  }

  /// This colour moved towards `other` by `share`, 0 … 1.
  package func mixed(with other: Colour, _ share: Double) -> Colour {
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    func part(_ from: UInt8, _ to: UInt8) -> UInt32 {
      UInt32((Double(from) + (Double(to) - Double(from)) * share).rounded())
    }
    return Colour(
      part(red, other.red) << 16 | part(green, other.green) << 8 | part(blue, other.blue))
  }
}
