import StudyData
import Palettes

/// The workbook's few colours: an accent, greys, and what is mixed of them.
struct WorkbookPalette {
  /// Heads, titles and bars.
  let accent: Colour
  private let isOwn: Bool

  /// The study's accent where it has one.
  init(_ look: Look) {
    let own = look.accent.flatMap { UInt32($0.dropFirst(), radix: 16) }.map { Colour($0) }
    isOwn = own != nil && own != Palette.accent
    accent = own ?? Palette.accent
  }

  /// Titles: the accent where it can be read on white.
  var title: Colour { accent.contrast(with: .white) >= 4.5 ? accent : Palette.text }
  /// Bars behind numbers.
  var bar: Colour { accent.mixed(with: .white, 0.68) }
  /// The lighter part of a range.
  var halfTone: Colour { accent.mixed(with: .white, 0.5) }
  /// The three stops of a heat scale.
  var heat: (low: Colour, middle: Colour, high: Colour) {
    let high = isOwn ? accent.mixed(with: .white, 0.5) : Palette.diverging(0.5)
    return (Palette.diverging(-0.5), Palette.diverging(0), high)
  }
  /// Behind cells that stand out: the market, head rows above a table.
  var wash: Colour { accent.mixed(with: .white, 0.92) }
  /// Behind imputed values.
  var imputed: Colour { Palette.diverging(-0.25) }

  /// One hue, from the lightest state to the darkest.
  func states(_ count: Int) -> [Colour] {
    guard isOwn else { return Palette.states(count) }
    return (0..<count).map { position in
      let step = count > 1 ? Double(position) / Double(count - 1) : 0.5
      return accent.mixed(with: .white, 0.86 * (1 - step))
    }
  }
}
