import Wording

/// All messages of one brand's profiles: its posts, the requests and what
/// follows them.
struct BrandMessages {
  let profile: BrandProfile
  let traffic: Traffic
  let accounts: BrandAccounts
  /// The number of the brand's first customer in the study.
  let firstCustomer: Int
  var messages: [Message] = []
  var words: Wording
  /// Comments each post on Facebook can still take, by its position.
  var openPosts: [(position: Int, left: Int)] = []

  init(_ profile: BrandProfile, firstCustomer: Int) {
    self.profile = profile
    self.firstCustomer = firstCustomer
    var traffic = Traffic(profile)
    accounts = BrandAccounts(profile)
    words = Wording(profile, signs: PresenceStrategy(profile).isIdentified)
    Self.leaveUnaddressed(&traffic)
    self.traffic = traffic
    addPosts()
    for conversation in traffic.conversations { add(conversation) }
    rate()
  }

  /// So many of the brand's replies go to people who had not addressed it.
  private static func leaveUnaddressed(_ traffic: inout Traffic) {
    var draws = traffic.draws("unaddressed")
    let answered = traffic.positions.filter { traffic.conversations[$0].isAnswered }
    let replies = answered.reduce(0) { sum, position in
      let turns = traffic.conversations[position].turns
      return sum + 1
        + zip(turns, turns.dropFirst()).count { $0 != .brand && $1 == .brand }
    }
    let open = answered.filter {
      traffic.conversations[$0].channel == .twitter && traffic.conversations[$0].peers == 0
    }
    let wanted = traffic.quota(traffic.service.proactive, of: replies)
    for position in draws.shuffled(open).prefix(wanted) {
      traffic.conversations[position].isUnaddressed = true
    }
  }

  /// The pseudonym of a customer.
  func customer(_ number: Int, on channel: Message.Channel) -> String {
    InteractionsFile.pseudonym(firstCustomer + number, on: channel)
  }

  // MARK: Posts

  private mutating func addPosts() {
    var draws = traffic.draws("posts")
    let isThin = profile.habits.contains(.hardlyAsked)
    let perWeek = 0.8 + profile.aim.engagement / 45 + draws.uniform(0...1.1)
    for account in accounts.all where account.handle != accounts.service {
      let onPage = account.channel == .facebook
      let count = isThin ? 4 : Int(perWeek * 26 * (onPage ? 1 : 0.6))
      var moments = (0..<count).map { _ in
        Moment(day: draws.index(Moment.days), second: 8 * 3_600 + draws.index(12 * 3_600))
      }
      moments.sort()
      let weights = moments.map { _ in 1 / draws.uniform(0.12...1.1) - 0.6 }
      let community = traffic.community
      let part = onPage ? 1.0 : 0.4
      let likes = Self.spread(
        part * community.likes * traffic.followers * Double(count), weights)
      let shares = Self.spread(
        part * community.shares * traffic.followers * Double(count), weights.reversed())
      let comments = Self.spread(
        part * community.comments * traffic.followers * Double(count), weights)
      for (index, moment) in moments.enumerated() {
        var message = Message(
          channel: account.channel, kind: .post, isBrand: true, author: account.handle,
          sentAt: moment, parent: nil, brand: profile.brand.id, text: words.say(Phrases.posts))
        message.reactions = (likes[index], shares[index], comments[index])
        if onPage { openPosts.append((messages.count, comments[index])) }
        messages.append(message)
      }
    }
  }

  /// `total` in whole numbers, in proportion to `weights`.
  private static func spread(_ total: Double, _ weights: some Sequence<Double>) -> [Int] {
    let weights = Array(weights)
    let sum = weights.reduce(0, +)
    var given = 0
    var reached = 0.0
    return weights.map { weight in
      reached += total * weight / sum
      let part = max(0, Int(reached.rounded()) - given)
      given += part
      return part
    }
  }
}
