package import Findings
package import Wording

/// One unit of the study: who is observed.
package struct Brand: Sendable {
  package let id: String
  package let name: String
  /// The index of its sector in the study.
  package let sector: Int
  /// How much it weighs in weighted sector means (≥ 0).
  package let size: Double?
  /// Followers at the start and the end of the period, of all its accounts.
  package let followers: Followers?

  /// Its row in the brands file.
  package let place: SourceLocation?

  package init(
    id: String, name: String, sector: Int, size: Double? = nil, followers: Followers? = nil,
    place: SourceLocation? = nil
  ) {
    self.place = place
    self.id = id
    self.name = name
    self.sector = sector
    self.size = size
    self.followers = followers
  }
}

/// Followers at both ends of the period.
package struct Followers: Hashable, Sendable {
  package let start: Double?
  package let end: Double?

  package init(start: Double?, end: Double?) {
    self.start = start
    self.end = end
  }

  /// end/start − 1, in percent; `nil` unless both are known and the start is
  /// positive.
  package var growth: Double? {
    guard let start, let end, start > 0 else { return nil }
    return (end / start - 1) * 100
  }
}

/// A group of brands.
package struct Sector: Sendable {
  package let id: String
  package let name: LocalizedText

  package init(id: String, name: LocalizedText) {
    self.id = id
    self.name = name
  }

  /// A sector with one name in both languages.
  package init(id: String, name: String) {
    self.init(id: id, name: LocalizedText(both: name))
  }
}

/// A handle of a brand on a channel.
package struct Account: Sendable {
  /// Without `@`, lower case.
  package let handle: String
  package let channel: String
  /// The index of its brand.
  package let brand: Int
  package let followers: Followers?
  /// Its row in the accounts file.
  package let place: SourceLocation
}
