/// All messages of all files, by row, with the threads they name.
final class MessageStore: Sendable {
  let messages = PagedRows<Message>()
  /// Thread numbers + 1 (0 = none), if some layout has threads.
  let threads: PagedRows<UInt32>?

  init(hasThreads: Bool) { threads = hasThreads ? PagedRows() : nil }

  func make(_ rows: Range<Int>) {
    messages.make(rows)
    threads?.make(rows)
  }
}
