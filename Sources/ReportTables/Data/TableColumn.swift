package import Wording

/// What a table says of each of its rows in one place.
package struct TableColumn<Row: Sendable>: Sendable {
  /// Its head in data files.
  package let id: String
  package let unit: TableUnit
  let value: @Sendable (Row) -> TableValue
  /// Do data files have it?
  var isInFiles = true
  /// Have pages room for it, too? Sheets have all columns.
  var isOnPages = true
  /// Its head for readers; without one only data files have it.
  var head: (@Sendable (ModelWords) -> String)?
  /// The width of its head on a sheet, in characters.
  var width: Double?
  /// Do bars show its shares on a sheet?
  var hasBars = false
  /// Limits that a reader must tell its numbers from.
  var limits: [Double] = []
  /// Words for readers in place of an id.
  var shown: (@Sendable (Row) -> String?)?
  /// Is its value too low for conclusions?
  var isLow: @Sendable (Row) -> Bool = { _ in false }
  /// What its cells lead to on pages.
  var link: (@Sendable (Row) -> TableLink?)?

  private init(_ id: String, _ unit: TableUnit, _ value: @escaping @Sendable (Row) -> TableValue) {
    self.id = id
    self.unit = unit
    self.value = value
  }

  /// An id; published pages leave it to data files and sheets.
  package static func id(
    _ id: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> TableColumn {
    TableColumn(id, .id) { .text(value($0)) }
  }

  /// Words or an id.
  package static func text(
    _ id: String, _ value: @escaping @Sendable (Row) -> String?
  ) -> TableColumn {
    TableColumn(id, .words) { .text(value($0)) }
  }

  /// How many, or which in an order.
  package static func count(
    _ id: String, _ value: @escaping @Sendable (Row) -> Int?
  ) -> TableColumn {
    TableColumn(id, .count) { .count(value($0)) }
  }

  /// A score, or a difference of scores, on the model's scale.
  package static func score(
    _ id: String, _ value: @escaping @Sendable (Row) -> Double?
  ) -> TableColumn {
    TableColumn(id, .score) { .number(value($0)) }
  }

  /// A part of a whole (0…1).
  package static func share(
    _ id: String, _ value: @escaping @Sendable (Row) -> Double?
  ) -> TableColumn {
    TableColumn(id, .share) { .number(value($0)) }
  }

  /// Any other number: a raw value, a coefficient.
  package static func number(
    _ id: String, _ value: @escaping @Sendable (Row) -> Double?
  ) -> TableColumn {
    TableColumn(id, .number) { .number(value($0)) }
  }

  /// The column as readers see it, too: under `head`.
  package func headed(
    _ head: @escaping @Sendable (any WorkbookWording) -> Phrase, width: Double? = nil,
    hasBars: Bool = false, limits: [Double] = []
  ) -> TableColumn {
    with {
      $0.head = { $0.text(head($0.words)) }
      $0.width = width
      $0.hasBars = hasBars
      $0.limits = limits
    }
  }

  /// The same under a head that `name` stands in, as `{name}`.
  package func headed(
    _ head: @escaping @Sendable (any WorkbookWording) -> Phrase, name: String
  ) -> TableColumn {
    with { $0.head = { $0.text(head($0.words), ["name": name]) } }
  }

  /// For readers alone: data files have it elsewhere.
  package var forReaders: TableColumn { with { $0.isInFiles = false } }

  /// Only files and sheets have it, pages have no room.
  package var offPages: TableColumn { with { $0.isOnPages = false } }

  /// Readers see these words in place of an id.
  package func shown(_ words: @escaping @Sendable (Row) -> String?) -> TableColumn {
    with { $0.shown = words }
  }

  /// Marked where the value is too low for conclusions.
  package func marked(_ isLow: @escaping @Sendable (Row) -> Bool) -> TableColumn {
    with { $0.isLow = isLow }
  }

  /// Leads on pages to the page of what it names.
  package func linked(_ link: @escaping @Sendable (Row) -> TableLink?) -> TableColumn {
    with { $0.link = link }
  }

  private func with(_ change: (inout TableColumn) -> Void) -> TableColumn {
    var column = self
    change(&column)
    return column
  }
}

/// What the values of a column are, and so how a medium for readers writes them.
package enum TableUnit: Sendable {
  case id, words, count, score, share, number

  /// Do its values stand left?
  package var isText: Bool { self == .id || self == .words }
}

/// One value of a table at full precision; `nil` where there is none.
package enum TableValue: Sendable {
  case text(String?)
  case number(Double?)
  case count(Int?)
}

/// What a cell of a page leads to: the page of a brand, an indicator in the methodology.
package enum TableLink: Sendable {
  case brand(Int)
  case indicator(Int)
}
