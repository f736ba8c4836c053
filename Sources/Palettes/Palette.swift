/// The colours of all charts, few and checked: see the tests for the contrasts.
package enum Palette {
  /// The client: 10.2:1 on white.
  package static let accent = Colour(0x12436D)
  /// Losses and the warm end of diverging scales: 3.0:1 on white.
  package static let orange = Colour(0xF46A25)
  /// Peers: 3.0:1 on white, as light as a mark may be.
  package static let peer = Colour(0x949494)
  /// Areas behind marks, always with an edge or a mark that does not need them.
  package static let band = Colour(0xD9D9D9)
  /// Gridlines.
  package static let grid = Colour(0xDEDEDE)
  /// Axes and reference lines.
  package static let axis = Colour(0x6B6B6B)
  /// Running text.
  package static let text = Colour(0x1F2328)
  /// Secondary text: 7:1 on white.
  package static let muted = Colour(0x595959)

  /// Of the secondary text's grey where marks lie over each other: one alone is
  /// as dark as a peer.
  package static let crowdOpacity = 0.65

  /// Categories, at most four, each 3:1 on white and to its neighbours.
  package static let categories = [
    Colour(0x12436D), Colour(0x28A197), Colour(0x801650), Colour(0xF46A25),
  ]

  /// The one hue of states and of heat, light to dark, with the place of each
  /// stop.
  private static let ramp: [(place: Double, colour: Colour)] = [
    (0, Colour(0xE4EEF8)), (0.4, Colour(0x6BACE6)), (0.72, Colour(0x2073BC)), (1, accent),
  ]

  /// The colours of `count` states (drawn for 3 … 7, any number works), from
  /// the lightest to the darkest.
  package static func states(_ count: Int) -> [Colour] {
    guard count > 1 else { return count == 1 ? [sequential(0.4)] : [] }
    return (0..<count).map { sequential(Double($0) / Double(count - 1)) }
  }

  /// Of one hue: 0 the lightest, 1 the darkest.
  package static func sequential(_ share: Double) -> Colour {
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    var before = ramp[0]
    for stop in ramp {
      if share <= stop.place {
        let span = stop.place - before.place
        return before.colour.mixed(
          with: stop.colour, span > 0 ? (share - before.place) / span : 0)
      }
      before = stop
    }
    return accent
  }

  /// −1 deep orange, 0 neutral, +1 deep blue.
  package static func diverging(_ share: Double) -> Colour {
    let neutral = Colour(0xF3F3F1)
    let share = share.isFinite ? min(max(share, -1), 1) : 0
    if share < 0 {
      let middle = Colour(0xFBC09D)
      return share > -0.5
        ? neutral.mixed(with: middle, -share * 2)
        : middle.mixed(with: orange, -share * 2 - 1)
    }
    let middle = Colour(0x8DBBE6)
    return share < 0.5
      ? neutral.mixed(with: middle, share * 2)
      : middle.mixed(with: Colour(0x2073BC), share * 2 - 1)
  }
}
