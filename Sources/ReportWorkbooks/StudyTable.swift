import Wording
import Spreadsheets

/// The one table of a sheet, described.
struct StudyTable {
  /// One column.
  struct Column {
    var header: String
    var style: StyleID
    /// Does it hold words? Then they stand left and, without a width, set it.
    var isText: Bool
    /// In characters; `nil` follows the content (words) or the head (numbers).
    var width: Double?
    /// What opens over the head.
    var comment: String?
    /// What stands above the head, from the top down.
    var above: [TableCell]

    private init(
      _ header: String, _ style: StyleID, isText: Bool, width: Double?, comment: String?,
      above: [TableCell]
    ) {
      self.header = header
      self.style = style
      self.isText = isText
      self.width = width
      self.comment = comment
      self.above = above
    }

    /// A column of words.
    static func words(
      _ header: String, _ style: StyleID, width: Double? = nil, above: [TableCell] = []
    ) -> Column {
      Column(header, style, isText: true, width: width, comment: nil, above: above)
    }

    /// A column of numbers.
    static func numbers(
      _ header: String, _ style: StyleID, width: Double? = nil, comment: String? = nil,
      above: [TableCell] = []
    ) -> Column {
      Column(header, style, isText: false, width: width, comment: comment, above: above)
    }

    /// The width its head is laid out in.
    var headWidth: Double {
      if let width { return width }
      let word = Double(WrappedText(text: header).longestWord)
      return isText ? max(word + 4, 12) : min(max(word * 1.1 + 4, 9), 18)
    }
  }

  /// Its name in formulas.
  var name: String
  var columns: [Column]
  var rowCount: Int
  /// Columns kept in sight, at the left.
  var frozenColumns = 0
  /// Do rows grow with wrapped text?
  var growsRows = false
  /// The cells of a row, counted from 0.
  var cells: (Int) -> [TableCell]

  /// Rows above the head.
  var aboveCount: Int { columns.map(\.above.count).max() ?? 0 }
}
