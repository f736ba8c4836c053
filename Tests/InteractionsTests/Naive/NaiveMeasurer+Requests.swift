/// Measures of requests and their conversations.
extension NaiveMeasurer {
  /// `nil`: nothing to measure.
  func measure(
    _ measure: String, _ brand: String, _ channel: String?,
    _ requests: [NaiveConversations.Conversation]
  ) -> (value: Double, n: Int)? {
    let answered = requests.filter { !$0.answers.isEmpty }
    let waits = requests.compactMap { $0.wait }.filter { $0 >= 0 }
    // Requests whose answer is dated before them are out of the time measures.
    let timed = requests.filter { ($0.wait ?? 0) >= 0 }
    switch measure {
    case "response-rate": return share(answered.count, requests.count)
    case "first-response-mean": return mean(waits.map { Double($0) / 60 })
    case "first-response-median": return quantile(waits, 0.5)
    case "first-response-p90": return quantile(waits, 0.9)
    case "within-1h": return share(waits.count { $0 <= 3600 }, timed.count)
    case "off-hours-response-rate":
      let late = timed.filter { isOffHours($0.request.time) }
      return share(late.count { ($0.wait ?? .max) <= 7200 }, late.count)
    case "conversation-rate": return share(answered.count { isDialogue($0) }, answered.count)
    case "thread-depth": return mean(answered.map { Double($0.messages.count) })
    case "proactive-share": return proactive(brand, channel)
    case "resolution-rate": return resolution(requests)
    case "complex-resolution-rate":
      return resolution(requests.filter { $0.request.complexity == "complex" })
    case "transfer-rate":
      return share(
        answered.count { $0.answers.contains { NaiveLexicon.isTransfer($0) } }, answered.count)
    case "recurrent-customers":
      let days = authors(customerMessages(brand, channel))
      return share(days.values.count { $0.count >= 2 }, days.count)
    case "peer-contribution":
      return share(requests.count { hasPeer($0) }, requests.count)
    case "recognition-rate":
      return share(
        answered.count { after($0).contains { NaiveLexicon.isThanks($0) } }, answered.count)
    case "positive-after-care":
      let toned = answered.flatMap { after($0) }.filter { !$0.sentiment.isEmpty }
      return share(toned.count { $0.sentiment == "positive" }, toned.count)
    default: return nil
    }
  }

  private func share(_ part: Int, _ whole: Int) -> (value: Double, n: Int)? {
    whole == 0 ? nil : (100 * Double(part) / Double(whole), whole)
  }

  private func mean(_ values: [Double]) -> (value: Double, n: Int)? {
    values.isEmpty ? nil : (values.reduce(0, +) / Double(values.count), values.count)
  }

  /// Minutes; type 7 of Hyndman and Fan.
  private func quantile(_ waits: [Int], _ share: Double) -> (value: Double, n: Int)? {
    guard !waits.isEmpty else { return nil }
    let sorted = waits.map { Double($0) / 60 }.sorted()
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return (sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low]), waits.count)
  }

  /// From 20 to 8 o'clock, or on a Saturday or Sunday, by the study's clocks.
  func isOffHours(_ moment: Int) -> Bool {
    let local = time.local(moment)
    let day = Int((Double(local) / 86_400).rounded(.down))
    let hour = (local - day * 86_400) / 3600
    // 1970-01-01 was a Thursday.
    let weekday = ((day + 3) % 7 + 7) % 7
    return weekday >= 5 || hour >= 20 || hour < 8
  }

  /// Does the brand write, then the one who asked, then the brand again?
  private func isDialogue(_ conversation: NaiveConversations.Conversation) -> Bool {
    for first in conversation.answers {
      for middle in conversation.messages
      where middle.role == .customer && middle.author == conversation.request.author
        && middle.id != conversation.request.id && NaiveOrder.isBefore(first, middle)
      {
        if conversation.answers.contains(where: { NaiveOrder.isBefore(middle, $0) }) { return true }
      }
    }
    return false
  }

  /// Customers' messages after the brand's first.
  private func after(_ conversation: NaiveConversations.Conversation) -> [NaiveMessage] {
    guard let first = conversation.answers.first else { return [] }
    return conversation.messages.filter {
      $0.role == .customer && $0.id != conversation.request.id && NaiveOrder.isBefore(first, $0)
    }
  }

  /// Does a customer other than the one who asked write in it?
  private func hasPeer(_ conversation: NaiveConversations.Conversation) -> Bool {
    conversation.messages.contains {
      $0.role == .customer && $0.author != conversation.request.author
        && !$0.author.isEmpty && !conversation.request.author.isEmpty
    }
  }

  private func resolution(
    _ requests: [NaiveConversations.Conversation]
  ) -> (value: Double, n: Int)? {
    let marked = requests.filter { !$0.request.resolved.isEmpty }
    return share(marked.count { $0.request.resolved == "yes" }, marked.count)
  }

  /// Replies of the period to customers that had not addressed the brand.
  private func proactive(_ brand: String, _ channel: String?) -> (value: Double, n: Int)? {
    let own = Set(built.accounts.filter { $0.value == brand }.keys)
    var replies = 0
    var unasked = 0
    for (index, message) in built.messages.enumerated()
    where message.role == .brand && built.brandOfMessage(message) == brand
      && message.kind != "post" && isInPeriod(message.time)
      && (channel == nil || message.channel == channel)
    {
      guard let parent = built.parent(index), parent.role == .customer else { continue }
      replies += 1
      if parent.brand != brand, NaiveMentions.find(parent.text, own).isEmpty { unasked += 1 }
    }
    return share(unasked, replies)
  }
}
