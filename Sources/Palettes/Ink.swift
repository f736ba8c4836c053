/// A colour as charts name it: a custom property of the page, with a fallback
/// for pages that do not set it.
package struct Ink: Sendable, Hashable {
  /// `var(--accent,#12436D)`.
  package let css: String

  /// A property, without its dashes, and the colour where a page leaves it
  /// unset.
  package init(_ property: StaticString, _ fallback: Colour) {
    css = "var(--\(property),\(fallback.hex))"
  }

  /// A colour no page changes: one computed from a value.
  package init(_ colour: Colour) { css = colour.hex }

  private init(css: String) { self.css = css }

  /// A pattern or gradient defined in the same drawing.
  package static func reference(_ id: String) -> Ink { Ink(css: "url(#\(id))") }

  package static let none = Ink(css: "none")
  /// The unit the reader came for.
  package static let accent = Ink("accent", Palette.accent)
  /// Everyone else.
  package static let peer = Ink("peer", Palette.peer)
  /// Areas behind marks: bands, ghosts.
  package static let band = Ink("band", Palette.band)
  /// Lines a reader looks through.
  package static let grid = Ink("grid", Palette.grid)
  /// Lines that mean something: axes, references.
  package static let axis = Ink("axis", Palette.axis)
  /// Running text.
  package static let text = Ink("ink", Palette.text)
  /// Secondary text.
  package static let muted = Ink("muted", Palette.muted)
  /// What the chart lies on.
  package static let paper = Ink("paper", .white)
  /// A gain.
  package static let positive = Ink("positive", Palette.accent)
  /// A loss.
  package static let negative = Ink("negative", Palette.orange)
  /// The outline of states.
  package static let stateLine = Ink("state-line", Palette.accent)

  /// The four categories in their order; the last for all beyond.
  package static let categories = [
    Ink("cat-1", Palette.categories[0]), Ink("cat-2", Palette.categories[1]),
    Ink("cat-3", Palette.categories[2]), Ink("cat-4", Palette.categories[3]),
  ]

  /// The text on each of the four categories.
  package static let categoryTexts = [
    Ink("cat-1-ink", Palette.categories[0].readableText),
    Ink("cat-2-ink", Palette.categories[1].readableText),
    Ink("cat-3-ink", Palette.categories[2].readableText),
    Ink("cat-4-ink", Palette.categories[3].readableText),
  ]

  /// Filling (`--state-1` …) and text (`--state-1-ink` …) of each of `count`
  /// states, the lightest first.
  package static func states(_ count: Int) -> [(fill: Ink, text: Ink)] {
    Palette.states(count).enumerated().map { index, colour in
      (
        Ink(css: "var(--state-\(index + 1),\(colour.hex))"),
        Ink(css: "var(--state-\(index + 1)-ink,\(colour.readableText.hex))")
      )
    }
  }
}
