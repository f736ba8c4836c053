extension Traffic {
  /// Lets conversations go on: dialogues, thanks, other customers, reminders.
  mutating func talk() {
    var draws = draws("talk")
    let answered = positions.filter { conversations[$0].isAnswered }
    let helped = draws.shuffled(positions.filter { conversations[$0].sentAt.restOfDay > 3_600 })
      .prefix(quota(community.helped, of: conversations.count))
    for position in helped { conversations[position].peers = 1 }

    // What the mean length leaves for more than question and answer
    let dialogues = dialogueCount(answered.count)
    let peers = answered.reduce(0) { $0 + conversations[$1].peers }
    let extra = Int(((service.depth - 2) * Double(answered.count)).rounded())
    var rest = max(extra - 2 * dialogues - peers, 0)

    // Those answered in time to write back the same day come first
    let order = draws.shuffled(answered)
    let ready = order.filter { conversations[$0].hasRoom }
    let writers = ready + order.filter { !conversations[$0].hasRoom }
    for position in writers.prefix(dialogues) {
      conversations[position].isDialogue = true
      conversations[position].turns = [.customer, .brand]
    }
    thank(writers, &rest, &draws)
    lengthen(writers, &rest, &draws)
    remind(&draws)
  }

  /// A brand that converses does so in more than 6 % of its conversations,
  /// the others in fewer.
  private func dialogueCount(_ answered: Int) -> Int {
    let wanted = quota(service.dialogue, of: answered)
    let border = Double(answered) * 0.062
    if profile.converses { return min(answered, max(wanted, Int(border) + 1)) }
    return min(wanted, Int(Double(answered) * 0.055))
  }

  private mutating func thank(_ writers: [Int], _ rest: inout Int, _ draws: inout Draws) {
    var wanted = quota(community.thanked, of: writers.count)
    let solved =
      writers.filter { conversations[$0].isResolved == true }
      + writers.filter { conversations[$0].isResolved != true }
    let ready =
      solved.filter { conversations[$0].hasRoom } + solved.filter { !conversations[$0].hasRoom }
    for position in ready where wanted > 0 {
      if conversations[position].isDialogue {
        if draws.unit() < 0.45 || rest == 0 {
          conversations[position].turns = [.thanks, .brand]
        } else {
          conversations[position].turns.append(.thanks)
          rest -= 1
        }
      } else if rest > 0 {
        conversations[position].turns = [.thanks]
        rest -= 1
      } else {
        continue
      }
      conversations[position].isThanked = true
      wanted -= 1
    }
  }

  /// Spends what is left on longer conversations, most on dialogues.
  private mutating func lengthen(_ writers: [Int], _ rest: inout Int, _ draws: inout Draws) {
    let dialogues = writers.filter { conversations[$0].isDialogue && conversations[$0].hasRoom }
    let others = writers.filter { !conversations[$0].isDialogue }
    var fruitless = 0
    while rest > 0, fruitless < 400 {
      let pool = dialogues.isEmpty || (draws.unit() < 0.35 && !others.isEmpty) ? others : dialogues
      guard !pool.isEmpty else { break }
      let position = draws.pick(pool)
      guard conversations[position].length < 11 else {
        fruitless += 1
        continue
      }
      if conversations[position].isDialogue, rest > 1 {
        conversations[position].turns.insert(contentsOf: [.customer, .brand], at: 0)
        rest -= 2
      } else if conversations[position].hasRoom, draws.unit() < 0.6 {
        conversations[position].turns.append(.customer)
        rest -= 1
      } else if conversations[position].turns.first != .brand {
        // A second message before anybody writes back
        conversations[position].turns.insert(.brand, at: 0)
        rest -= 1
      } else {
        fruitless += 1
      }
    }
  }

  /// Who gets no answer asks again, and others join in, as long as the
  /// brand's customers write as much as they should.
  private mutating func remind(_ draws: inout Draws) {
    let wanted = Int((community.messages * followers * Self.months).rounded())
    var rest = wanted - conversations.reduce(0) { $0 + $1.peers + $1.turns.count { $0 != .brand } }
    let silent = draws.shuffled(positions).filter {
      !conversations[$0].isAnswered && conversations[$0].sentAt.restOfDay > 3_600
    }
    for round in 0..<3 {
      for position in silent where rest > 0 && draws.unit() < [0.7, 0.4, 0.3][round] {
        conversations[position].reminders += 1
        rest -= 1
      }
    }
    let shared = silent.filter { conversations[$0].peers > 0 }
    for _ in 0..<4 {
      for position in shared where rest > 0 && draws.unit() < 0.8 {
        conversations[position].peers += 1
        rest -= 1
      }
    }
  }
}
