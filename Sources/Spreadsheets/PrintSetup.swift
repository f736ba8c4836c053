import Wording

/// How a sheet goes to paper (A4).
package struct PrintSetup: Hashable, Sendable {
  /// A piece of a header or footer.
  package enum Part: Hashable, Sendable {
    case text(String)
    case pageNumber
    case pageCount
    case sheetName
  }

  /// The three places of a header or footer.
  package struct Line: Hashable, Sendable {
    /// At the left edge.
    package var left: [Part]
    /// In the middle.
    package var centre: [Part]
    /// At the right edge.
    package var right: [Part]

    /// Empty but for what is given.
    package init(left: [Part] = [], centre: [Part] = [], right: [Part] = []) {
      self.left = left
      self.centre = centre
      self.right = right
    }

    /// Excel's code: `&L…&C…&R…`.
    var code: String {
      var code = ""
      for (mark, parts) in [("&L", left), ("&C", centre), ("&R", right)] where !parts.isEmpty {
        code += mark + parts.map(\.code).joined()
      }
      return code
    }
  }

  /// Across the longer side of the paper?
  package var isLandscape: Bool
  /// Fit to so many pages across; 0 leaves the scale alone.
  package var pagesWide: Int
  /// Fit to so many pages down; 0 is as many as it takes.
  package var pagesHigh: Int
  /// What is printed; `nil` is everything.
  package var area: CellRange?
  /// Rows at the top of each page.
  package var repeatedRows: ClosedRange<Int>?
  /// Columns at the left of each page (not beside rows where the name of the
  /// sheet is too long for the library).
  package var repeatedColumns: ClosedRange<Int>?
  /// Above each page.
  package var header: Line
  /// Below each page.
  package var footer: Line
  /// In the middle from left to right?
  package var isCentred: Bool

  /// One page wide, across, unless told otherwise.
  package init(
    isLandscape: Bool = true, pagesWide: Int = 1, pagesHigh: Int = 0, area: CellRange? = nil,
    repeatedRows: ClosedRange<Int>? = nil, repeatedColumns: ClosedRange<Int>? = nil,
    header: Line = Line(), footer: Line = Line(), isCentred: Bool = false
  ) {
    self.isLandscape = isLandscape
    self.pagesWide = pagesWide
    self.pagesHigh = pagesHigh
    self.area = area
    self.repeatedRows = repeatedRows
    self.repeatedColumns = repeatedColumns
    self.header = header
    self.footer = footer
    self.isCentred = isCentred
  }
}

extension PrintSetup.Part {
  fileprivate var code: String {
    switch self {
    case .text(let text): SpreadsheetText.line(text, limit: 70).doubling("&")
    case .pageNumber: "&P"
    case .pageCount: "&N"
    case .sheetName: "&A"
    }
  }
}
