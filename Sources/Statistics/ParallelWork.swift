import Synchronization

/// Runs independent pieces of work on a given number of threads. What is
/// computed never depends on that number: pieces are the same, and each
/// writes only its own part. Where the system has fewer threads to give, fewer
/// do the work, down to the caller alone.
package enum ParallelWork {
  /// Calls `body` once for each of `0..<count`, on at most `threads` threads.
  package static func forEach(
    _ count: Int, threads: Int, _ body: @Sendable (Int) -> Void
  ) {
    let workers = min(max(1, threads), count)
    guard workers > 1 else {
      for index in 0..<max(0, count) { body(index) }
      return
    }
    let next = Atomic<Int>(0)
    ThreadTeam.shared.perform(helpers: workers - 1) {
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if index >= count { return }
        body(index)
      }
    }
  }

  /// The results of `body` for `0..<count`, in order.
  package static func map<Result: Sendable>(
    _ count: Int, threads: Int, _ body: @Sendable (Int) -> Result
  ) -> [Result] {
    var results = [Result?](repeating: nil, count: count)
    results.withUnsafeMutableBufferPointer { buffer in
      let slots = SharedSlots(buffer)
      forEach(count, threads: threads) { slots.set($0, body($0)) }
    }
    return results.compactMap { $0 }
  }

  /// The machine's cores.
  package static var cores: Int { max(1, ProcessorCount.value) }
}

/// Slots that threads fill, each its own.
private struct SharedSlots<Element>: @unchecked Sendable {
  private let buffer: UnsafeMutableBufferPointer<Element?>
  init(_ buffer: UnsafeMutableBufferPointer<Element?>) { self.buffer = buffer }
  func set(_ index: Int, _ element: Element) { buffer[index] = element }
}
