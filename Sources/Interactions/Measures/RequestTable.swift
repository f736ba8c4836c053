import Statistics

/// The requests of the period, brand by brand, each with what became of it.
///
/// Measures are taken over it, and it is what a bootstrap over a brand's
/// requests draws from: all measures of one draw from the same requests.
package struct RequestTable: Sendable {
  /// Sorted by brand, then in the order of the files.
  package let records: [RequestRecord]
  /// The records of each brand.
  package let ranges: [Range<Int>]
  /// Channel names (folded) by the number records hold.
  package let channels: [Int: String]

  /// Takes the records of `pages` away.
  init(_ pages: RecordPages, brandCount: Int, channels: [Int: String], threads: Int) {
    self.channels = channels
    // How many records each page has of each brand, then where they begin.
    let count = pages.count
    var places = ParallelWork.map(count, threads: threads) { page in
      var counts = [Int](repeating: 0, count: brandCount)
      for record in pages[page] { counts[Int(record.brand)] += 1 }
      return counts
    }
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
    let starts = places
    records = [RequestRecord](unsafeUninitializedCapacity: start) { buffer, initialized in
      let target = Target(base: buffer.baseAddress)
      ParallelWork.forEach(count, threads: threads) { page in
        var next = starts[page]
        for record in pages[page] {
          target.put(record, at: next[Int(record.brand)])
          next[Int(record.brand)] += 1
        }
        pages.drop(page)
      }
      initialized = start
    }
  }

  /// Memory that threads fill, each its own places.
  private struct Target: @unchecked Sendable {
    let base: UnsafeMutablePointer<RequestRecord>?

    @inline(__always)
    func put(_ record: RequestRecord, at place: Int) { base?[place] = record }
  }
}

/// Records page by page, which threads take away, each its own pages.
final class RecordPages: @unchecked Sendable {
  private let pages: UnsafeMutablePointer<[RequestRecord]>
  let count: Int

  init(_ pages: [[RequestRecord]]) {
    count = pages.count
    self.pages = .allocate(capacity: max(1, pages.count))
    for (index, page) in pages.enumerated() { (self.pages + index).initialize(to: page) }
  }

  deinit {
    pages.deinitialize(count: count)
    pages.deallocate()
  }

  subscript(page: Int) -> [RequestRecord] { pages[page] }

  /// Lets a page go.
  func drop(_ page: Int) { pages[page] = [] }
}
