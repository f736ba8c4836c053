/// Draws worked out in Python, whose integers have no width.
enum DrawKeyReference {
  static let bits: [UInt64] = [
    0xD4E532A899E0FC65, 0xA5B7D9C4C64CD487, 0xD0E913150DA911F4,
  ]
}
