/// Records of requests as they are made: page by page, each page's in the
/// order of the rows, with how many each brand has there.
struct RecordPages: Sendable {
  let records: Column<RequestRecord>
  /// Where each page's records begin.
  let starts: [Int]
  /// By page, then brand.
  var counts: [[Int]] = []

  /// For pages of at most so many records; `nil` if there is no memory.
  init?(most: [Int]) {
    var next = 0
    starts = most.map { count in
      defer { next += count }
      return next
    }
    guard let records = Column<RequestRecord>(capacity: next), records.make(next) else {
      return nil
    }
    self.records = records
  }

  /// Writes the records of one page.
  struct Writer {
    private var next: UnsafeMutablePointer<RequestRecord>
    private(set) var counts: [Int]

    init(_ pages: RecordPages, page: Int, brandCount: Int) {
      next = pages.records.base + pages.starts[page]
      counts = [Int](repeating: 0, count: brandCount)
    }

    @inline(__always)
    mutating func add(_ record: RequestRecord) {
      next.pointee = record
      next += 1
      counts[Int(record.brand)] += 1
    }
  }
}
