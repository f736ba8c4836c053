/// Which messages belong to which request, ordered by request: portions of
/// entries, one for each page of requests.
///
/// Entries are written page of messages by page of messages, each to its own
/// places, so that no order depends on threads; a page's own entries are put
/// in order when it is read.
struct ConversationIndex: Sendable {
  /// A message that hangs on a request of the page.
  struct Entry: RawRepresentable, BitwiseCopyable {
    let rawValue: UInt64

    @inline(__always)
    init(rawValue: UInt64) { self.rawValue = rawValue }

    @inline(__always)
    init(request: UInt32, row: UInt32, isDirect: Bool) {
      let place = UInt64(request) & UInt64(RowPages.size - 1)
      rawValue = UInt64(row) | place << 32 | (isDirect ? 1 << 63 : 0)
    }

    @inline(__always)
    var row: UInt32 { UInt32(truncatingIfNeeded: rawValue) }
    /// The request's place in its page.
    @inline(__always)
    var request: Int { Int(rawValue >> 32 & UInt64(RowPages.size - 1)) }
    /// Does it answer the request itself?
    @inline(__always)
    var isDirect: Bool { rawValue >> 63 != 0 }
  }

  private let entries: Column<UInt64>
  /// Where each page's entries begin, and where the last one's end.
  private let starts: [Int]

  /// Of all messages, or of brands' only; `nil` if there is no memory for it.
  init?(store: MessageStore, pages: RowPages, brandsOnly: Bool) {
    let members = Members(
      store: store, pages: pages, brandsOnly: brandsOnly,
      nowhere: UInt32(truncatingIfNeeded: pages.rowCount))
    let count = pages.count
    var places = pages.map { page in
      var counts = [Int](repeating: 0, count: count)
      members.each(page) { _, link in counts[Int(link.above) >> RowPages.bits] += 1 }
      return counts
    }
    var starts = [0]
    var next = 0
    for target in 0..<count {
      for page in 0..<count {
        let size = places[page][target]
        places[page][target] = next
        next += size
      }
      starts.append(next)
    }
    guard let entries = Column<UInt64>(capacity: next), entries.make(next) else { return nil }
    let first = places
    pages.forEach { page in
      var next = first[page]
      members.each(page) { row, link in
        let target = Int(link.above) >> RowPages.bits
        entries.base[next[target]] =
          Entry(request: link.above, row: row, isDirect: link.parent == link.above).rawValue
        next[target] += 1
      }
    }
    self.entries = entries
    self.starts = starts
  }

  /// The messages that hang on requests.
  private struct Members: Sendable {
    let store: MessageStore
    let pages: RowPages
    let brandsOnly: Bool
    let nowhere: UInt32

    @inline(__always)
    func each(_ page: Int, _ body: (_ row: UInt32, _ link: Link) -> Void) {
      let links = store.links.base
      let messages = store.messages.base
      for row in pages.rows(of: page) {
        let own = UInt32(truncatingIfNeeded: row)
        let link = Link(rawValue: links[row])
        if link.above == nowhere || link.above == own { continue }
        if brandsOnly, !messages[row].isBrand { continue }
        body(own, link)
      }
    }
  }

  /// The entries of a page of requests, request by request, each in the order
  /// of the rows.
  func conversations(of page: Int) -> Conversations {
    Conversations(entries.base + starts[page], starts[page + 1] - starts[page])
  }

  /// A page's conversations. Freed with ``free()``.
  struct Conversations {
    private let entries: UnsafeMutablePointer<UInt64>
    /// Where each request's entries begin.
    private let starts: UnsafeMutablePointer<UInt32>
    private let count: Int

    fileprivate init(_ unordered: UnsafePointer<UInt64>, _ count: Int) {
      self.count = count
      entries = .allocate(capacity: max(1, count))
      // A counting sort: `starts` is ahead by one place until all are put.
      starts = .allocate(capacity: RowPages.size + 2)
      starts.initialize(repeating: 0, count: RowPages.size + 2)
      for index in 0..<count { starts[Entry(rawValue: unordered[index]).request + 2] += 1 }
      for index in 2..<RowPages.size + 2 { starts[index] += starts[index - 1] }
      for index in 0..<count {
        let place = Entry(rawValue: unordered[index]).request + 1
        entries[Int(starts[place])] = unordered[index]
        starts[place] += 1
      }
    }

    func free() {
      entries.deallocate()
      starts.deallocate()
    }

    /// The entries of the request at `place` of the page.
    @inline(__always)
    func members(of place: Int) -> Range<Int> {
      Int(starts[place])..<Int(starts[place + 1])
    }

    @inline(__always)
    subscript(index: Int) -> Entry { Entry(rawValue: entries[index]) }

    /// The entry some places after, if there is one.
    @inline(__always)
    func entry(_ index: Int) -> Entry? {
      index < count ? Entry(rawValue: entries[index]) : nil
    }
  }
}
