import Statistics

/// The requests of the period, brand by brand, each with what became of it.
///
/// Measures are taken over it.
struct RequestTable: Sendable {
  /// Sorted by brand, then in the order of the files.
  let records: RequestValues<RequestRecord>
  /// Of each record, if a measure asks for them; else nothing.
  let details: RequestValues<RequestDetail>?
  /// The unit each is drawn by, if cases are kept.
  let units: RequestValues<UInt64>?
  /// The records of each brand.
  let ranges: [Range<Int>]
  /// Channel names (folded) by the number records hold.
  let channels: [Int: String]

  /// `nil` if there is no memory for it.
  init?(_ pages: RecordPages, brandCount: Int, channels: [Int: String], threads: Int) {
    self.channels = channels
    let places = BrandPlaces(counts: pages.counts, brandCount: brandCount)
    ranges = places.ranges
    let count = places.count
    guard let records = Column<RequestRecord>(capacity: count), records.make(count) else {
      return nil
    }
    let details = pages.details == nil ? nil : Column<RequestDetail>(capacity: count)
    guard (details != nil) == (pages.details != nil), details?.make(count) ?? true else {
      return nil
    }
    let units = pages.units == nil ? nil : Column<UInt64>(capacity: count)
    guard (units != nil) == (pages.units != nil), units?.make(count) ?? true else { return nil }
    ParallelWork.forEach(pages.counts.count, threads: threads) { page in
      var next = places.first[page]
      let first = pages.starts[page]
      for index in first..<first + pages.counts[page].reduce(0, +) {
        let record = pages.records.base[index]
        let place = next[Int(record.brand)]
        records.base[place] = record
        if let details, let given = pages.details { details.base[place] = given.base[index] }
        if let units, let given = pages.units { units.base[place] = given.base[index] }
        next[Int(record.brand)] = place + 1
      }
    }
    self.records = RequestValues(records, count: count)
    self.details = details.map { RequestValues($0, count: count) }
    self.units = units.map { RequestValues($0, count: count) }
  }
}

/// Values of requests one after another.
struct RequestValues<Value: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  private let column: Column<Value>
  let startIndex = 0
  let endIndex: Int

  init(_ column: Column<Value>, count: Int) {
    self.column = column
    endIndex = count
  }

  @inline(__always)
  subscript(index: Int) -> Value {
    precondition(index >= 0 && index < endIndex)
    return column.base[index]
  }
}
