import Findings

/// Every statement of every coder about every cell, before they are made one
/// value.
struct ObservationLedger {
  struct Entry {
    /// The value, or `nil` for not applicable.
    var value: Double?
    /// Which level it is, of a levels indicator.
    var level: Int?
    var isMissing: Bool
    var raw: String
    var source: String
    var coder: Int
    var place: SourceLocation
    var n: Int?
    /// The next entry of the same cell.
    var next: Int32 = -1
  }

  let brandCount: Int
  private(set) var entries: [Entry] = []
  /// The first entry of each cell, −1 where there is none.
  private(set) var heads: [Int32]
  /// Cells of so many coders that going through them for each would take
  /// time: the entry of each coder, and the last one.
  private var crowded: [Int: (byCoder: [Int: Int32], last: Int32)] = [:]
  private static let few = 16
  /// Coders in the order in which they turn up.
  private(set) var coders: [String] = []
  private var coderIndex: [String: Int] = [:]

  init(brandCount: Int, indicatorCount: Int) {
    self.brandCount = brandCount
    heads = [Int32](repeating: -1, count: brandCount * indicatorCount)
  }

  mutating func coder(_ name: String) -> Int {
    if let found = coderIndex[name] { return found }
    coders.append(name)
    coderIndex[name] = coders.count - 1
    return coders.count - 1
  }

  /// Adds a statement; gives the earlier one of the same coder on the same
  /// cell, if there is one (then nothing is added).
  mutating func add(_ entry: Entry, brand: Int, indicator: Int) -> Entry? {
    let cell = indicator * brandCount + brand
    let position = Int32(clamping: entries.count)
    if let last = crowded[cell]?.last {
      if let earlier = crowded[cell]?.byCoder[entry.coder] { return entries[Int(earlier)] }
      entries[Int(last)].next = position
      crowded[cell]?.byCoder[entry.coder] = position
      crowded[cell]?.last = position
      entries.append(entry)
      return nil
    }
    var last: Int32 = -1
    var count = 0
    var at = heads[cell]
    while at >= 0 {
      if entries[Int(at)].coder == entry.coder { return entries[Int(at)] }
      last = at
      count += 1
      at = entries[Int(at)].next
    }
    entries.append(entry)
    if last >= 0 { entries[Int(last)].next = position } else { heads[cell] = position }
    if count >= Self.few { crowd(cell) }
    return nil
  }

  private mutating func crowd(_ cell: Int) {
    var byCoder: [Int: Int32] = [:]
    var last: Int32 = -1
    var at = heads[cell]
    while at >= 0 {
      byCoder[entries[Int(at)].coder] = at
      last = at
      at = entries[Int(at)].next
    }
    crowded[cell] = (byCoder, last)
  }

  /// Every statement, brand by brand, if any cell has more than one; else
  /// nothing.
  var codings: [Coding] {
    guard entries.contains(where: { $0.next >= 0 }) else { return [] }
    let indicators = brandCount > 0 ? heads.count / brandCount : 0
    var found: [Coding] = []
    for brand in 0..<brandCount {
      for indicator in 0..<indicators {
        for entry in statements(indicator * brandCount + brand) {
          let status: CellStatus =
            entry.isMissing ? .missing : entry.value == nil ? .notApplicable : .observed
          found.append(
            Coding(
              brand: brand, indicator: indicator, coder: coders[entry.coder], value: entry.value,
              status: status, raw: entry.raw, place: entry.place))
        }
      }
    }
    return found
  }

  /// The statements about a cell, in the order of the files.
  func statements(_ cell: Int) -> [Entry] {
    var found: [Entry] = []
    var at = heads[cell]
    while at >= 0 {
      found.append(entries[Int(at)])
      at = entries[Int(at)].next
    }
    return found
  }
}
