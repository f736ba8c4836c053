import Wording

extension BrandMessages {
  /// Adds a conversation, message by message.
  mutating func add(_ conversation: Conversation) {
    var draws = Draws(
      profile.edition.stream, profile.brand.id, "conversation", String(conversation.sentAt.seconds),
      conversation.channel.rawValue)
    let request = addRequest(conversation)
    addReminders(conversation, under: request, &draws)
    guard let answeredAt = conversation.answeredAt, let wait = conversation.wait else {
      let room = conversation.sentAt.restOfDay
      addPeers(conversation, under: request, from: conversation.sentAt, room: room, &draws)
      return
    }
    let early = wait > 600
    if early {
      let room = min(wait - 60, conversation.sentAt.restOfDay)
      addPeers(conversation, under: request, from: conversation.sentAt, room: room, &draws)
    }
    let last = addAnswers(conversation, at: answeredAt, under: request, &draws)
    if !early {
      let room = max(60, last.restOfDay)
      addPeers(conversation, under: request, from: last, room: room, &draws)
    }
  }

  private mutating func addRequest(_ conversation: Conversation) -> Int {
    let onPage = conversation.channel == .facebook
    let post = onPage && words.chance(0.7) ? takePost(before: conversation.sentAt) : nil
    let phrases =
      conversation.isUnaddressed
      ? Phrases.unaddressed
      : conversation.isComplex == true ? Phrases.complexRequests : Phrases.requests
    var text = words.say(phrases)
    if !onPage, !conversation.isUnaddressed {
      text = "@" + accounts.answering(on: .twitter) + " " + text
    }
    var message = Message(
      channel: conversation.channel,
      kind: onPage
        ? (post == nil ? .post : .comment) : conversation.isUnaddressed ? .post : .mention,
      isBrand: false, author: customer(conversation.author, on: conversation.channel),
      sentAt: conversation.sentAt,
      parent: post, brand: conversation.isUnaddressed ? "" : profile.brand.id, text: text)
    message.complexity = conversation.isComplex.map { $0 ? "complex" : "simple" } ?? ""
    message.resolved = conversation.isResolved.map { $0 ? "yes" : "no" } ?? ""
    messages.append(message)
    return messages.count - 1
  }

  /// The latest post that can take a comment.
  private mutating func takePost(before moment: Moment) -> Int? {
    guard
      let open = openPosts.lastIndex(where: {
        $0.left > 0 && messages[$0.position].sentAt < moment
      }), messages[openPosts[open].position].sentAt.after(14 * Moment.day) > moment
    else { return nil }
    openPosts[open].left -= 1
    return openPosts[open].position
  }

  private mutating func addReminders(
    _ conversation: Conversation, under request: Int, _ draws: inout Draws
  ) {
    var moment = conversation.sentAt
    for _ in 0..<conversation.reminders {
      moment = moment.after(300 + draws.index(max(1, moment.restOfDay / 2 - 300)))
      addCustomer(
        conversation, conversation.author, at: moment, under: request, Phrases.reminders)
    }
  }

  private mutating func addPeers(
    _ conversation: Conversation, under request: Int, from moment: Moment, room: Int,
    _ draws: inout Draws
  ) {
    var moment = moment
    var room = min(room, 5 * 3_600)
    for helper in conversation.helpers {
      let step = 20 + draws.index(max(1, room / 2 - 20))
      moment = moment.after(min(step, max(room - 1, 1)))
      room -= step
      addCustomer(conversation, helper, at: moment, under: request, Phrases.peers)
    }
  }

  private mutating func addAnswers(
    _ conversation: Conversation, at answeredAt: Moment, under request: Int, _ draws: inout Draws
  ) -> Moment {
    let phrases = conversation.isTransferred ? Phrases.transfers : Phrases.answers
    let isPrivate = words.chance(0.12)
    addBrand(
      conversation, at: answeredAt, under: request, phrases, isPrivate: false,
      isTransfer: conversation.isTransferred)
    var moment = answeredAt
    // All of it on the day of the request, if there is time for it
    let room = conversation.hasRoom ? conversation.roomAfterAnswer : 10 * 3_600
    let step = min(room / (conversation.turns.count + 1), 5_400)
    var wasBrand = true
    for turn in conversation.turns {
      let parent = messages.count - 1
      if turn == .brand {
        moment = moment.after(wasBrand ? 40 + draws.index(80) : 60 + draws.index(max(1, step - 60)))
        addBrand(
          conversation, at: moment, under: parent, Phrases.moreFromBrand,
          isPrivate: isPrivate, isTransfer: false)
      } else {
        moment = moment.after(60 + draws.index(max(1, step - 60)))
        addCustomer(
          conversation, conversation.author, at: moment, under: parent,
          turn == .thanks ? Phrases.thanks : Phrases.neutral, isPrivate: isPrivate,
          isThanks: turn == .thanks)
      }
      wasBrand = turn == .brand
    }
    return moment
  }

  private mutating func addBrand(
    _ conversation: Conversation, at moment: Moment, under parent: Int, _ phrases: [String],
    isPrivate: Bool, isTransfer: Bool
  ) {
    var message = Message(
      channel: conversation.channel, kind: isPrivate ? .dm : .reply, isBrand: true,
      author: accounts.answering(on: conversation.channel), sentAt: moment, parent: parent,
      brand: profile.brand.id, text: words.say(phrases))
    // Half of them bear a mark, of the others the words tell
    if isTransfer, words.chance(0.5) { message.topic = "transfer" }
    messages.append(message)
  }

  private mutating func addCustomer(
    _ conversation: Conversation, _ number: Int, at moment: Moment, under parent: Int,
    _ phrases: [String], isPrivate: Bool = false, isThanks: Bool = false
  ) {
    var message = Message(
      channel: conversation.channel, kind: isPrivate ? .dm : .reply, isBrand: false,
      author: customer(number, on: conversation.channel), sentAt: moment, parent: parent,
      brand: profile.brand.id,
      text: words.say(phrases))
    if isThanks, words.chance(0.5) { message.topic = "thanks" }
    if let answeredAt = conversation.answeredAt, moment > answeredAt {
      message.sentiment = isThanks ? .positive : .neutral
    }
    messages.append(message)
  }
}
