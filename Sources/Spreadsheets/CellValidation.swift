/// What a cell takes, and what the reader is told about it.
package struct CellValidation: Hashable, Sendable {
  /// What is taken.
  package enum Kind: Hashable, Sendable {
    /// One of the cells of a block of one row or column, by a drop-down.
    case listed(in: SheetRange)
    /// The same by a name or another reference.
    case listedBy(Formula)
    /// One of these, by a drop-down: 255 bytes at most with the commas
    /// between them, and no comma inside. (Longer lists stand in cells.)
    case list([String])
    case decimal(ClosedRange<Finite>)
    case whole(ClosedRange<Int>)
  }

  /// What is taken.
  package var kind: Kind
  /// Shown while the cell is selected (titles 32 units, messages 255).
  package var inputTitle: String
  /// The text below that title.
  package var inputMessage: String
  /// Shown when something else is typed.
  package var errorTitle: String
  /// The text below that title.
  package var errorMessage: String
  /// Is an empty cell right, too?
  package var allowsBlank: Bool
  /// Is anything else refused? If not, the reader is asked whether to keep it.
  package var isStrict = true

  /// A rule, with messages where they are given.
  package init(
    _ kind: Kind, inputTitle: String = "", inputMessage: String = "", errorTitle: String = "",
    errorMessage: String = "", allowsBlank: Bool = true
  ) {
    self.kind = kind
    self.inputTitle = inputTitle
    self.inputMessage = inputMessage
    self.errorTitle = errorTitle
    self.errorMessage = errorMessage
    self.allowsBlank = allowsBlank
  }
}
