import Statistics

/// The requests of the period, brand by brand, each with what became of it.
///
/// Measures are taken over it, and it is what a bootstrap over a brand's
/// requests draws from: all measures of one draw from the same requests.
package struct RequestTable: Sendable {
  /// Sorted by brand, then in the order of the files.
  package let records: RequestValues<RequestRecord>
  /// Of each record, if a measure asks for them; else nothing.
  package let details: RequestValues<RequestDetail>?
  /// The records of each brand.
  package let ranges: [Range<Int>]
  /// Channel names (folded) by the number records hold.
  package let channels: [Int: String]

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
    ParallelWork.forEach(pages.counts.count, threads: threads) { page in
      var next = places.first[page]
      let first = pages.starts[page]
      for index in first..<first + pages.counts[page].reduce(0, +) {
        let record = pages.records.base[index]
        let place = next[Int(record.brand)]
        records.base[place] = record
        if let details, let given = pages.details { details.base[place] = given.base[index] }
        next[Int(record.brand)] = place + 1
      }
    }
    self.records = RequestValues(records, count: count)
    self.details = details.map { RequestValues($0, count: count) }
  }
}

/// Values of requests one after another.
package struct RequestValues<Value: BitwiseCopyable & Sendable>: RandomAccessCollection, Sendable {
  private let column: Column<Value>
  package let startIndex = 0
  package let endIndex: Int

  init(_ column: Column<Value>, count: Int) {
    self.column = column
    endIndex = count
  }

  @inline(__always)
  package subscript(index: Int) -> Value {
    precondition(index >= 0 && index < endIndex)
    return column.base[index]
  }
}
