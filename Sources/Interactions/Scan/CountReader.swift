import StudyData
import Tables

/// Reads the likes, shares and comments of rows: the columns that a file has
/// and a measure asks for.
struct CountReader: Sendable {
  static let fields: [MessageField] = [.likes, .shares, .comments]

  /// The places among ``fields`` that are read, each with its field's index.
  private let places: [(place: Int, field: Int)]
  /// What the layout says of the decimal mark.
  private let mark: DecimalMark?

  /// Is nothing read at all?
  var isIdle: Bool { places.isEmpty }

  init(_ file: OpenedFile, needs: Needs) {
    mark = file.layout.decimal
    places = Self.fields.enumerated().compactMap { place, field in
      needs.counts.contains(field) && file.has[field.index] ? (place, field.index) : nil
    }
  }

  /// The row's numbers; `nil` if one cannot be read, which is noted.
  func read(
    _ fields: some RowFields, _ outcome: inout ChunkOutcome, line: () -> Int
  ) -> RowCounts? {
    var counts = RowCounts()
    for (place, field) in places {
      let bytes = fields[field]
      if bytes.isEmpty { continue }
      if let whole = CountText.plain(bytes) {
        counts.point[place] = whole
        counts.comma[place] = whole
        continue
      }
      if Blank.isBlank(bytes) { continue }
      // A number of JSON is no text: its mark is the point.
      let reading = CountText.read(bytes, mark: fields.isNumber(field) ? .point : mark)
      outcome.counts[place].note(reading, bytes, line: line)
      switch reading {
      case .none: return nil
      case .either(let value), .only(_, let value):
        counts.point[place] = value
        counts.comma[place] = value
      case .ambiguous(let point, let comma):
        counts.point[place] = point
        counts.comma[place] = comma
        counts.isAmbiguous = true
      }
    }
    return counts
  }
}
