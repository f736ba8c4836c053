package import Palettes

extension Colour {
  /// The same colour as cells name it.
  package var cell: CellColour {
    CellColour(rgb: UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
  }
}
