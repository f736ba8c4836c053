extension Traffic {
  /// Gives every message its customer: most write on one day only, so many
  /// come back, and some only ever help others. Nobody is seen on two
  /// channels: an author is an account.
  mutating func nameCustomers() {
    var draws = draws("customers")
    let people = max(20, Int((community.people * followers * Self.months).rounded()))
    let channels = [Message.Channel.twitter, .facebook].map { channel in
      positions.filter { conversations[$0].channel == channel }
    }
    for own in channels where !own.isEmpty {
      let share = Double(own.count) / Double(conversations.count)
      nameCustomers(of: own, people: Int((Double(people) * share).rounded()), &draws)
    }
  }

  private mutating func nameCustomers(of own: [Int], people: Int, _ draws: inout Draws) {
    let first = customers
    let recurrent = max(1, quota(community.recurrent, of: people))
    let spanning = own.filter { conversations[$0].spansDays }
    let others = own.filter { !conversations[$0].spansDays }

    // The recurrent ones take what spans days, and two requests or so each
    let wanted = max(0, Int(Double(recurrent) * 2.2) - spanning.count)
    let taken = draws.shuffled(others).prefix(min(wanted, others.count))
    for (order, position) in (spanning + taken.sorted()).enumerated() {
      conversations[position].author = first + order % recurrent
    }
    customers += recurrent
    let takenSet = Set(taken)
    for position in others where !takenSet.contains(position) {
      conversations[position].author = customers
      customers += 1
    }

    var helpers = max(0, people - (customers - first))
    for position in own where conversations[position].peers > 0 {
      for _ in 0..<conversations[position].peers {
        conversations[position].helpers.append(
          helper(at: position, first..<first + recurrent, &helpers, &draws))
      }
    }
  }

  /// One who chimed in goes on, a new one joins, or a regular helps.
  private mutating func helper(
    at position: Int, _ regulars: Range<Int>, _ helpers: inout Int, _ draws: inout Draws
  ) -> Int {
    let before = conversations[position].helpers
    if !before.isEmpty, draws.unit() < 0.5 { return draws.pick(before) }
    let regular = regulars.lowerBound + draws.index(regulars.count)
    if helpers <= 0, regulars.count > 1, regular != conversations[position].author {
      return regular
    }
    helpers -= 1
    customers += 1
    return customers - 1
  }
}
