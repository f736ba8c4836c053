extension ConversationReader {
  /// How many requests outside the period each brand has. Asked only where a
  /// brand has none within; `nil` if there is no memory for it.
  func requestsOutside() -> [Int]? {
    guard let index = ConversationIndex(store: store, pages: pages, brandsOnly: true) else {
      return nil
    }
    let found = pages.map { page in
      var counts = [Int](repeating: 0, count: parties.brandCount)
      let conversations = index.conversations(of: page)
      defer { conversations.free() }
      let rows = pages.rows(of: page)
      for row in rows {
        let message = store.messages.base[row]
        guard message.isRequest, !period.contains(message.time) else { continue }
        let party = brand(
          of: message, UInt32(truncatingIfNeeded: row), conversations,
          conversations.members(of: row - rows.lowerBound))
        if party >= 0, party < Int32(parties.brandCount) { counts[Int(party)] += 1 }
      }
      return counts
    }
    return found.reduce(into: [Int](repeating: 0, count: parties.brandCount)) { sum, counts in
      for brand in sum.indices { sum[brand] += counts[brand] }
    }
  }
}
