import CXlsxWriter

/// A colour, as `0xRRGGBB`.
package struct CellColour: Hashable, Sendable, ExpressibleByIntegerLiteral {
  /// Red, green and blue, a byte each.
  package let rgb: UInt32

  /// Bits above the three bytes are dropped.
  package init(rgb: UInt32) { self.rgb = rgb & 0xFFFFFF }
  /// `0x1F4E79`
  package init(integerLiteral value: UInt32) { self.init(rgb: value) }

  /// The default of text and lines.
  package static let black: CellColour = 0x000000
  /// For text on a dark fill.
  package static let white: CellColour = 0xFFFFFF

  /// The C library's number: black is not 0 there, for 0 means "not set".
  var code: lxw_color_t { rgb == 0 ? lxw_color_t(LXW_COLOR_BLACK.rawValue) : rgb }
}
