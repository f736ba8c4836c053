import Testing

@testable import SVGCharts
import Palettes

@Suite struct PaletteTests {
  @Test func `the measure of contrast is WCAG's`() {
    #expect(Colour.black.contrast(with: .white) == 21)
    #expect(abs(Colour(0x949494).contrast(with: .white) - 3.03) < 0.01)
    #expect(abs(Colour(0xBFBFBF).contrast(with: .white) - 1.84) < 0.01)
    #expect(Colour(0x12436D).hex == "#12436D")
  }

  @Test func `text reads at 4.5 to 1, marks at 3 to 1`() {
    for colour in [Palette.text, Palette.muted, Palette.accent] {
      #expect(colour.contrast(with: .white) >= 4.5)
    }
    for colour in [Palette.accent, Palette.peer, Palette.axis, Palette.orange] {
      #expect(colour.contrast(with: .white) >= 3)
    }
    #expect(
      Palette.muted.mixed(with: .white, 1 - Palette.crowdOpacity).contrast(with: .white) >= 3)
    // Gridlines stay behind: as light as #BFBFBF or lighter.
    #expect(Palette.grid.luminance >= Colour(0xBFBFBF).luminance)
    #expect(Palette.band.luminance >= Colour(0xBFBFBF).luminance)
  }

  @Test func `categories stand out from paper and from their neighbours`() {
    #expect(
      Palette.categories.map(\.hex) == ["#12436D", "#28A197", "#801650", "#F46A25"])
    for colour in Palette.categories {
      #expect(colour.contrast(with: .white) >= 3)
      #expect(colour.contrast(with: colour.readableText) >= 4.5)
    }
    for (one, other) in zip(Palette.categories, Palette.categories.dropFirst()) {
      #expect(one.contrast(with: other) >= 3)
    }
  }

  @Test(arguments: 3...7)
  func `states darken step by step and carry readable text`(count: Int) {
    let states = Palette.states(count)
    #expect(states.count == count)
    #expect(states.last == Palette.accent)
    for (light, dark) in zip(states, states.dropFirst()) {
      #expect(light.contrast(with: dark) >= 1.2)
      #expect(light.luminance > dark.luminance)
    }
    for state in states { #expect(state.contrast(with: state.readableText) >= 4.5) }
    // The outline makes even the lightest a mark.
    #expect(Palette.accent.contrast(with: .white) >= 3)
  }

  @Test func `black on the three light steps of five, white on the two dark`() {
    #expect(
      Palette.states(5).map(\.readableText) == [.black, .black, .black, .white, .white])
  }

  @Test func `any number of states has colours`() {
    #expect(Palette.states(0).isEmpty)
    #expect(Palette.states(-3).isEmpty)
    #expect(Palette.states(1).count == 1)
    #expect(Palette.states(100).count == 100)
  }

  @Test func `heat reads everywhere, diverges around neutral`() {
    for step in -100...100 {
      for colour in [Palette.diverging(Double(step) / 100), Palette.sequential(Double(step) / 100)]
      {
        #expect(colour.contrast(with: colour.readableText) >= 4.5)
      }
    }
    #expect(Palette.diverging(0) == Palette.diverging(.nan))
    #expect(Palette.diverging(-1) == Palette.orange)
    #expect(Palette.diverging(0.4).blue > Palette.diverging(0.4).red)
    #expect(Palette.diverging(-0.4).red > Palette.diverging(-0.4).blue)
  }

  @Test func `the page may restyle every ink`() {
    #expect(Ink.accent.css == "var(--accent,#12436D)")
    #expect(Ink.peer.css == "var(--peer,#949494)")
    #expect(Ink.states(3).map(\.fill.css).last == "var(--state-3,#12436D)")
    #expect(Ink.states(3).map(\.text.css).last == "var(--state-3-ink,#FFFFFF)")
  }
}
