extension Traffic {
  /// How fast an answer comes.
  private enum Pace { case hour, twoHours, later }

  /// Decides who is answered and when: so many within the hour, so many
  /// within two hours at night and on weekends, the rest so late that the
  /// mean is right.
  mutating func answer() {
    var draws = draws("answers")
    var answered: [Int] = []
    for (channel, rate) in [
      (Message.Channel.twitter, service.twitterRate), (.facebook, service.facebookRate),
    ] {
      let all = draws.shuffled(positions.filter { conversations[$0].channel == channel })
      // What comes in working hours is answered a little more often
      let ordered = all.filter { !conversations[$0].sentAt.isOffHours || draws.unit() < 0.8 }
      let rest = all.filter { !ordered.contains($0) }
      answered += (ordered + rest).prefix(quota(rate, of: all.count))
    }
    guard !answered.isEmpty else { return }
    let paces = paces(answered.sorted(), &draws)
    for (channel, minutes) in [
      (Message.Channel.twitter, service.twitterTime), (.facebook, service.facebookTime),
    ] {
      let own = answered.sorted().filter { conversations[$0].channel == channel }
      if !own.isEmpty { setWaits(own, paces, mean: minutes * 60, &draws) }
    }
  }

  private func paces(_ answered: [Int], _ draws: inout Draws) -> [Int: Pace] {
    let off = conversations.filter(\.sentAt.isOffHours).count
    let offAnswered = draws.shuffled(answered.filter { conversations[$0].sentAt.isOffHours })
    let dayAnswered = draws.shuffled(answered.filter { !conversations[$0].sentAt.isOffHours })
    let offSoon = min(quota(service.offHours, of: off), offAnswered.count)
    let hour = quota(service.withinHour, of: conversations.count)
    let pool = offSoon + dayAnswered.count
    let offHour = min(offSoon, pool > 0 ? hour * offSoon / pool : 0)
    let dayHour = min(hour - offHour, dayAnswered.count)
    var paces: [Int: Pace] = [:]
    for (order, position) in offAnswered.enumerated() {
      paces[position] = order < offHour ? .hour : order < offSoon ? .twoHours : .later
    }
    let dayTwoHours = dayHour + (dayAnswered.count - dayHour) * 3 / 10
    for (order, position) in dayAnswered.enumerated() {
      paces[position] = order < dayHour ? .hour : order < dayTwoHours ? .twoHours : .later
    }
    return paces
  }

  /// Waits whose mean is `mean` seconds, as far as the paces allow.
  private mutating func setWaits(
    _ own: [Int], _ paces: [Int: Pace], mean: Double, _ draws: inout Draws
  ) {
    var paces = paces
    let target = mean * Double(own.count)
    // Too slow for the mean even if all hurry: let more be quick
    func least() -> Double {
      own.reduce(0) { sum, position in
        switch paces[position] {
        case .hour: sum + 16 * 60
        case .twoHours: sum + 75 * 60
        default: sum + 150 * 60
        }
      }
    }
    for position in draws.shuffled(own) where least() > target {
      if paces[position] == .later, !conversations[position].sentAt.isOffHours {
        paces[position] = .twoHours
      }
    }
    for position in draws.shuffled(own) where least() > target {
      if paces[position] != .hour, !conversations[position].sentAt.isOffHours {
        paces[position] = .hour
      }
    }
    // Too quick for the mean: some must wait
    if !own.contains(where: { paces[$0] == .later }), target > 60 * 60 * Double(own.count) {
      for position in draws.shuffled(own).prefix(max(1, own.count / 6)) {
        paces[position] = .later
      }
    }
    let hurry = draws.uniform(1_500...3_400)
    var sum = 0.0
    var late: [(position: Int, weight: Double)] = []
    for position in own {
      switch paces[position] {
      case .hour:
        let wait = draws.uniform(0...1) * draws.uniform(0...1) * hurry + 95
        conversations[position].wait = Int(wait)
        sum += wait
      case .twoHours:
        let wait = draws.uniform(3_660...7_100)
        conversations[position].wait = Int(wait)
        sum += wait
      default:
        // Most come the same day, some are forgotten for long
        late.append((position, 1 / draws.uniform(0.09...1.05) - 0.93))
      }
    }
    setLate(late, total: target - sum)
  }

  /// Stretches the late waits until they come to `total` seconds.
  private mutating func setLate(_ late: [(position: Int, weight: Double)], total: Double) {
    func waits(_ scale: Double, _ opening: Opening) -> [Int] {
      late.map { item in
        let wait = Int(7_260 + scale * item.weight)
        return opening.wait(from: conversations[item.position].sentAt, atLeast: wait)
      }
    }
    func sum(_ waits: [Int]) -> Double { Double(waits.reduce(0, +)) }
    let opening =
      Opening.allCases(weeklyHours).first { sum(waits(0, $0)) <= total } ?? .always
    var low = 0.0
    var high = 900_000.0
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if sum(waits(middle, opening)) < total { low = middle } else { high = middle }
    }
    for (item, wait) in zip(late, waits(low, opening)) {
      conversations[item.position].wait = wait
    }
  }
}
