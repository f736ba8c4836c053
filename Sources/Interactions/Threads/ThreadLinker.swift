import CByteScan
import Statistics
import Synchronization

/// Turns ids of parents into rows, finds the requests, and finds for every
/// message the request whose conversation it belongs to.
struct ThreadLinker {
  /// What was met on the way.
  struct Summary: Sendable {
    var duplicates = RowTally()
    var orphans = RowTally()
    var cycles = RowTally()
    var messages = 0
    /// Messages within the period.
    var inPeriod = 0
    /// Requests within the period, page by page.
    var requests: [Int] = []

    mutating func merge(_ other: Summary) {
      duplicates.merge(other.duplicates)
      orphans.merge(other.orphans)
      cycles.merge(other.cycles)
      messages += other.messages
      inPeriod += other.inPeriod
      requests += other.requests
    }
  }

  let store: MessageStore
  let pages: RowPages
  let words: Vocabulary
  let period: Range<Int64>

  /// How many rows ahead memory is asked for.
  private static var ahead: Int { 24 }

  /// The row that stands for no conversation.
  private var nowhere: UInt32 { UInt32(truncatingIfNeeded: pages.rowCount) }

  /// What was met; `nil` if there is no memory for it.
  func link(_ outcome: ChunkOutcome) -> Summary? {
    guard store.make(pages.rowCount + 1),
      let index = IDIndex(
        store: store, messages: outcome.messages, least: outcome.leastID,
        greatest: outcome.greatestID)
    else { return nil }
    store.links.base[pages.rowCount] = Link(parent: Message.noRow, above: nowhere).rawValue
    let lost = Mutex(RowTally())
    pages.forEach { page in
      let dead = enter(page, index)
      guard !dead.isEmpty else { return }
      lost.withLock { tally in
        for row in dead {
          tally.add(row)
          // Its page may be another thread's, which has been through with it.
          (store.messages.base + Int(row)).sharedFlags = []
        }
      }
    }
    let earliest = store.threads == nil ? [] : earliestOfThreads()
    var summary = Summary()
    for page in pages.map({ linkParents(of: $0, index, earliest) }) { summary.merge(page) }
    summary.duplicates = lost.withLock { $0 }
    let climber = ConversationClimber(links: store.links.base, nowhere: nowhere)
    let far = pages.map { climber.climb(pages.rows(of: $0)) }
    summary.cycles.merge(climber.climbFar(far.flatMap { $0 }))
    return summary
  }

  /// Enters the page's messages in the index; gives the rows of repeated ones.
  private func enter(_ page: Int, _ index: IDIndex) -> [UInt32] {
    var dead: [UInt32] = []
    let range = pages.rows(of: page)
    let ids = store.ids.base
    let messages = store.messages.base
    for row in range {
      if row + Self.ahead < range.upperBound { index.prefetchEntry(ids[row + Self.ahead]) }
      guard (messages + row).sharedFlags.contains(.alive) else { continue }
      let loser = index.insert(UInt32(truncatingIfNeeded: row), ids[row])
      if loser != Message.noRow { dead.append(loser) }
    }
    return dead
  }

  /// The earliest message of each thread (ties: lowest id), by thread number.
  private func earliestOfThreads() -> [UInt32] {
    guard let numbers = store.threads else { return [] }
    var earliest = [UInt32](repeating: Message.noRow, count: words.threads.limit + 1)
    for row in 0..<pages.rowCount where store.messages.base[row].isAlive {
      let thread = Int(numbers.base[row])
      guard thread > 0 else { continue }
      let own = UInt32(truncatingIfNeeded: row)
      let other = earliest[thread]
      if other == Message.noRow || isEarlier(own, other) { earliest[thread] = own }
    }
    return earliest
  }

  private func isEarlier(_ one: UInt32, _ other: UInt32) -> Bool {
    let times = (store.messages[one].time, store.messages[other].time)
    return times.0 != times.1
      ? times.0 < times.1 : words.isLower(store.ids[one], store.ids[other])
  }

  /// Parents' ids become rows; messages without a parent become requests.
  private func linkParents(of page: Int, _ index: IDIndex, _ earliest: [UInt32]) -> Summary {
    var summary = Summary()
    var requests = 0
    let range = pages.rows(of: page)
    let links = store.links.base
    let messages = store.messages.base
    for row in range {
      let message = messages + row
      if row + 2 * Self.ahead < range.upperBound {
        index.prefetch(links[row + 2 * Self.ahead])
        index.prefetchID(links[row + Self.ahead])
      }
      var flags = message.sharedFlags
      guard flags.contains(.alive) else {
        links[row] = Link(parent: Message.noRow, above: nowhere).rawValue
        continue
      }
      summary.messages += 1
      let isInPeriod = period.contains(message.pointee.time)
      if isInPeriod { summary.inPeriod += 1 }
      let own = UInt32(truncatingIfNeeded: row)
      let id = links[row]
      var parent = id == MessageID.none ? Message.noRow : index.row(id)
      let isOrphan = parent == Message.noRow && id != MessageID.none
      if isOrphan {
        summary.orphans.add(own)
      } else if parent == Message.noRow, let numbers = store.threads {
        let thread = Int(numbers.base[row])
        if thread > 0, earliest[thread] != own { parent = earliest[thread] }
      }
      if !flags.contains(.brand) {
        if parent == Message.noRow {
          if !isOrphan { flags.formUnion(.request) }
        } else if flags.contains(.comment), parent != own {
          if (messages + Int(parent)).sharedFlags.isSuperset(of: [.brand, .post]) {
            flags.formUnion(.request)
          }
        }
      }
      message.sharedFlags = flags
      var above = parent == Message.noRow ? nowhere : parent
      if flags.contains(.request) {
        if isInPeriod { requests += 1 }
        above = own
      } else if parent == own {
        summary.cycles.add(own)
        above = nowhere
      }
      links[row] = Link(parent: parent, above: above).rawValue
    }
    summary.requests = [requests]
    return summary
  }
}
