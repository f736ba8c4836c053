/// The lines around a cell.
package struct CellBorders: Hashable, Sendable {
  /// How one line is drawn.
  package enum Weight: UInt8, Hashable, Sendable {
    case thin = 1
    case medium = 2
    case double = 6
  }

  /// One line.
  package struct Line: Hashable, Sendable {
    /// How it is drawn.
    package var weight: Weight
    /// Its colour.
    package var colour: CellColour

    /// Thin and black unless told otherwise.
    package init(_ weight: Weight = .thin, _ colour: CellColour = .black) {
      self.weight = weight
      self.colour = colour
    }
  }

  /// Above the cell; `nil` for none, as for the others.
  package var top: Line?
  /// Below it.
  package var bottom: Line?
  /// On its left.
  package var left: Line?
  /// On its right.
  package var right: Line?

  /// No lines but those given.
  package init(top: Line? = nil, bottom: Line? = nil, left: Line? = nil, right: Line? = nil) {
    self.top = top
    self.bottom = bottom
    self.left = left
    self.right = right
  }

  /// The same line on all four sides.
  package static func all(_ line: Line) -> CellBorders {
    CellBorders(top: line, bottom: line, left: line, right: line)
  }
}
