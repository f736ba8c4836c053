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
    // Where the records of each page and brand go.
    var places = pages.counts
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(brandCount)
    var start = 0
    for brand in 0..<brandCount {
      let first = start
      for page in places.indices {
        let count = places[page][brand]
        places[page][brand] = start
        start += count
      }
      ranges.append(first..<start)
    }
    self.ranges = ranges
    guard let records = Column<RequestRecord>(capacity: start), records.make(start) else {
      return nil
    }
    let details = pages.details == nil ? nil : Column<RequestDetail>(capacity: start)
    guard (details != nil) == (pages.details != nil), details?.make(start) ?? true else {
      return nil
    }
    let firsts = places
    let counts = pages.counts
    ParallelWork.forEach(firsts.count, threads: threads) { page in
      var next = firsts[page]
      let first = pages.starts[page]
      for index in first..<first + counts[page].reduce(0, +) {
        let record = pages.records.base[index]
        let place = next[Int(record.brand)]
        records.base[place] = record
        if let details, let given = pages.details { details.base[place] = given.base[index] }
        next[Int(record.brand)] = place + 1
      }
    }
    self.records = RequestValues(records, count: start)
    self.details = details.map { RequestValues($0, count: start) }
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
