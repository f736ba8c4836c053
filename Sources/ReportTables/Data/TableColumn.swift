/// What a table says of each of its rows in one place.
package struct TableColumn<Row: Sendable>: Sendable {
  /// Its head in data files.
  package let id: String
  package let unit: TableUnit
  package let value: @Sendable (Row) -> TableValue

  private init(_ id: String, _ unit: TableUnit, _ value: @escaping @Sendable (Row) -> TableValue) {
    self.id = id
    self.unit = unit
    self.value = value
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
}

/// What the values of a column are, and so how a medium for readers writes them.
package enum TableUnit: Sendable {
  case words, count, score, share, number
}

/// One value of a table at full precision; `nil` where there is none.
package enum TableValue: Sendable {
  case text(String?)
  case number(Double?)
  case count(Int?)
}
