import CByteScan
import Statistics
import Synchronization

/// Turns ids of parents into rows, finds the requests, and hangs every
/// message on the request whose conversation it belongs to.
struct ThreadLinker {
  /// What was met on the way.
  struct Summary: Sendable {
    var duplicates = RowTally()
    var orphans = RowTally()
    var cycles = RowTally()
    var messages = 0
    /// Messages within the period.
    var inPeriod = 0

    mutating func merge(_ other: Summary) {
      duplicates.merge(other.duplicates)
      orphans.merge(other.orphans)
      cycles.merge(other.cycles)
      messages += other.messages
      inPeriod += other.inPeriod
    }
  }

  let store: MessageStore
  let rowCount: Int
  let words: Vocabulary
  let period: Range<Int64>
  let threads: Int

  /// How many rows ahead memory is asked for.
  private static let ahead = 24

  /// Walks longer than this are finished by one thread that remembers.
  private static let farthest = 64

  private var pageCount: Int { (rowCount + Self.pageRows - 1) / Self.pageRows }
  private static var pageRows: Int { PagedRows<Message>.pageRows }

  private func rows(of page: Int) -> Range<Int> {
    page * Self.pageRows..<min(rowCount, (page + 1) * Self.pageRows)
  }

  func link(_ outcome: ChunkOutcome) -> Summary {
    let index = IDIndex(
      store: store, messages: outcome.messages, least: outcome.leastID,
      greatest: outcome.greatestID)
    let lost = Mutex(RowTally())
    forEachPage { page in
      var dead: [UInt32] = []
      let range = rows(of: page)
      for row in range {
        let message = store.messages.at(row)
        if row + Self.ahead < range.upperBound { index.prefetch((message + Self.ahead).pointee.id) }
        guard message.pointee.isAlive else { continue }
        let loser = index.insert(UInt32(truncatingIfNeeded: row), message.pointee.id)
        if loser != Message.noRow { dead.append(loser) }
      }
      lost.withLock { tally in
        for row in dead { tally.add(row) }
        Self.bury(dead, store)
      }
    }
    var summary = Summary()
    summary.duplicates = lost.withLock { $0 }
    let earliest = store.threads == nil ? [] : earliestOfThreads()
    let whole = Mutex(summary)
    forEachPage { page in
      let found = linkParents(of: page, index, earliest)
      whole.withLock { $0.merge(found) }
    }
    let far = Mutex<[UInt32]>([])
    forEachPage { page in
      let late = hang(page)
      if !late.isEmpty { far.withLock { $0.append(contentsOf: late) } }
    }
    let cycles = hangFar(far.withLock { $0.sorted() })
    summary = whole.withLock { $0 }
    summary.cycles = cycles
    return summary
  }

  /// Marks repeated messages; their own pages may be another thread's, which
  /// has been through with them or will find them in the index.
  private static func bury(_ rows: [UInt32], _ store: MessageStore) {
    for row in rows { store.messages.at(Int(row)).pointee.next = Message.noRoot }
  }

  private func forEachPage(_ body: @Sendable (Int) -> Void) {
    ParallelWork.forEach(pageCount, threads: threads, body)
  }

  /// The earliest message of each thread (ties: lowest id), by thread number.
  private func earliestOfThreads() -> [UInt32] {
    guard let numbers = store.threads else { return [] }
    var earliest = [UInt32](repeating: Message.noRow, count: words.threads.limit + 1)
    for row in 0..<rowCount {
      let message = store.messages.at(row).pointee
      guard message.isAlive, message.next != Message.noRoot else { continue }
      let thread = Int(numbers.at(row).pointee)
      guard thread > 0 else { continue }
      let other = earliest[thread]
      if other == Message.noRow || isEarlier(message, store.messages[other]) {
        earliest[thread] = UInt32(truncatingIfNeeded: row)
      }
    }
    return earliest
  }

  private func isEarlier(_ one: Message, _ other: Message) -> Bool {
    one.time != other.time ? one.time < other.time : words.isLower(one.id, other.id)
  }

  /// Parents' ids become rows; messages without a parent become requests.
  private func linkParents(of page: Int, _ index: IDIndex, _ earliest: [UInt32]) -> Summary {
    var summary = Summary()
    let range = rows(of: page)
    for row in range {
      let message = store.messages.at(row)
      if row + 2 * Self.ahead < range.upperBound {
        index.prefetch((message + 2 * Self.ahead).pointee.parent)
        index.prefetchMessage((message + Self.ahead).pointee.parent)
      }
      guard message.pointee.isAlive else { continue }
      if message.pointee.next == Message.noRoot {
        message.pointee = Message()
        continue
      }
      summary.messages += 1
      if period.contains(message.pointee.time) { summary.inPeriod += 1 }
      let own = UInt32(truncatingIfNeeded: row)
      let id = message.pointee.parent
      var parent = id == MessageID.none ? Message.noRow : index.row(id)
      var flags = message.pointee.flags
      if parent == Message.noRow {
        if id != MessageID.none {
          flags.formUnion(.orphan)
          summary.orphans.add(own)
        } else if let numbers = store.threads {
          let thread = Int(numbers.at(row).pointee)
          if thread > 0, earliest[thread] != own { parent = earliest[thread] }
        }
      }
      message.pointee.parent = UInt64(parent)
      if !flags.contains(.brand) {
        if parent == Message.noRow {
          if !flags.contains(.orphan) { flags.formUnion(.request) }
        } else if flags.contains(.comment), parent != own {
          let above = store.messages[parent].flags
          if above.contains([.brand, .post]) { flags.formUnion(.request) }
        }
      }
      message.pointee.flags = flags
    }
    return summary
  }

  /// Hangs the page's messages on their requests; gives those whose request
  /// is far away, if there is one.
  private func hang(_ page: Int) -> [UInt32] {
    var far: [UInt32] = []
    let range = rows(of: page)
    for row in range {
      let message = store.messages.at(row)
      if row + 2 * Self.ahead < range.upperBound {
        // The parent's parent of a near row, the parent of a farther one.
        let parent = (message + Self.ahead).pointee.parentRow
        if isRow(parent) {
          let above = store.messages.at(Int(parent)).pointee.parentRow
          if isRow(above) { imacs_prefetch(store.messages.at(Int(above))) }
        }
        let farther = (message + 2 * Self.ahead).pointee.parentRow
        if isRow(farther) { imacs_prefetch(store.messages.at(Int(farther))) }
      }
      guard message.pointee.isAlive, !message.pointee.isRequest else { continue }
      var above = message.pointee.parentRow
      var steps = 0
      while above != Message.noRow, steps < Self.farthest {
        let other = store.messages.at(Int(above))
        if other.pointee.isRequest { break }
        above = other.pointee.parentRow
        steps += 1
      }
      guard above != Message.noRow else { continue }
      let own = UInt32(truncatingIfNeeded: row)
      if steps < Self.farthest { push(own, on: above) } else { far.append(own) }
    }
    return far
  }

  @inline(__always)
  private func isRow(_ row: UInt32) -> Bool { Int(row) < rowCount }

  @inline(__always)
  private func push(_ row: UInt32, on request: UInt32) {
    let head = store.messages.at(Int(request))
    let before = withUnsafeMutablePointer(to: &head.pointee.next) { imacs_swap($0, row) }
    store.messages.at(Int(row)).pointee.next = before
  }

  /// The same for messages deep in a thread, and for those in a circle: the
  /// request found is remembered in the upper half of `parent`.
  private func hangFar(_ rows: [UInt32]) -> RowTally {
    let visiting = UInt32.max
    let none = UInt32.max - 1
    var cycles = RowTally()
    var path: [UInt32] = []
    for row in rows {
      path.removeAll(keepingCapacity: true)
      var at = row
      var root = none
      while true {
        let message = store.messages.at(Int(at)).pointee
        if message.isRequest {
          root = at
          break
        }
        let known = UInt32(truncatingIfNeeded: message.parent >> 32)
        if known == visiting {
          let start = path.firstIndex(of: at) ?? 0
          for member in path[start...] { cycles.add(member) }
          break
        }
        if known != 0 {
          root = known == none ? none : known - 1
          break
        }
        if message.parentRow == Message.noRow { break }
        path.append(at)
        remember(visiting, at)
        at = message.parentRow
      }
      for member in path { remember(root == none ? none : root + 1, member) }
      if root != none { push(row, on: root) }
    }
    return cycles
  }

  private func remember(_ value: UInt32, _ row: UInt32) {
    let message = store.messages.at(Int(row))
    message.pointee.parent =
      UInt64(value) << 32 | message.pointee.parent & 0xFFFF_FFFF
  }
}
