/// All messages of all files, by row: column by column, so that each step
/// moves only what it looks at, and columns nobody needs are not there.
final class MessageStore: Sendable {
  let messages: Column<Message>
  /// The messages' ids (see ``MessageID``).
  let ids: Column<UInt64>
  /// The id of the parent until threads are linked; then a ``Link``.
  let links: Column<UInt64>
  /// Numbers of `brand` values + 1 (0 = none), if some layout has them.
  let brands: Column<UInt32>?
  /// The ``MessageID`` of customers, if a measure asks who they are.
  let authors: Column<UInt64>?
  /// Thread numbers + 1 (0 = none), if some layout has threads.
  let threads: Column<UInt32>?

  /// Rows are numbered with 32 bits, and a few numbers mean something else.
  static let limit = Int(UInt32.max) - 2

  /// For the rows of files of `bytes` bytes in all; `nil` if the system has no
  /// address space left.
  ///
  /// A row may be a single byte, but most are a hundred: where address space is
  /// limited, room for rows that are not quite so short must do.
  static func make(
    bytes: Int, files: Int, hasBrands: Bool, hasAuthors: Bool, hasThreads: Bool
  ) -> MessageStore? {
    for least in [1, 8, 32] {
      let store = MessageStore(
        rows: bytes / least + files, hasBrands: hasBrands, hasAuthors: hasAuthors,
        hasThreads: hasThreads)
      if let store { return store }
    }
    return nil
  }

  /// For at most `rows` rows; `nil` if the system has no address space left.
  init?(rows: Int, hasBrands: Bool, hasAuthors: Bool, hasThreads: Bool) {
    // One more stands for nowhere.
    let capacity = min(rows, Self.limit) + 1
    guard let messages = Column<Message>(capacity: capacity),
      let ids = Column<UInt64>(capacity: capacity), let links = Column<UInt64>(capacity: capacity)
    else { return nil }
    self.messages = messages
    self.ids = ids
    self.links = links
    brands = hasBrands ? Column(capacity: capacity) : nil
    authors = hasAuthors ? Column(capacity: capacity) : nil
    threads = hasThreads ? Column(capacity: capacity) : nil
    guard (brands != nil) == hasBrands, (authors != nil) == hasAuthors,
      (threads != nil) == hasThreads
    else { return nil }
  }

  /// Lets the first `rows` rows be used; false if there is no memory for them.
  func make(_ rows: Int) -> Bool {
    messages.make(rows) && ids.make(rows) && links.make(rows) && (brands?.make(rows) ?? true)
      && (authors?.make(rows) ?? true) && (threads?.make(rows) ?? true)
  }

  /// The row's `brand` value (its number + 1), 0 if it has none.
  @inline(__always)
  func brand(_ row: UInt32) -> UInt32 { brands?[row] ?? 0 }

  @inline(__always)
  func link(_ row: UInt32) -> Link { Link(rawValue: links[row]) }
}

/// The columns' places, for the loops that fill them.
struct StorePlaces {
  let messages: UnsafeMutablePointer<Message>
  let ids: UnsafeMutablePointer<UInt64>
  let links: UnsafeMutablePointer<UInt64>
  let brands: UnsafeMutablePointer<UInt32>?
  let authors: UnsafeMutablePointer<UInt64>?
  let threads: UnsafeMutablePointer<UInt32>?

  init(_ store: MessageStore) {
    messages = store.messages.base
    ids = store.ids.base
    links = store.links.base
    brands = store.brands?.base
    authors = store.authors?.base
    threads = store.threads?.base
  }
}
