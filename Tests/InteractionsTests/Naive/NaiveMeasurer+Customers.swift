/// Measures of what customers write.
extension NaiveMeasurer {
  /// Customers' messages of the period to the brand, by their conversations.
  func customerMessages(_ brand: String, _ channel: String?) -> [NaiveMessage] {
    built.conversations.filter { $0.brand == brand }.flatMap { conversation in
      conversation.messages.filter {
        $0.role == .customer && isInPeriod($0.time) && (channel == nil || $0.channel == channel)
      }
    }
  }

  /// Per 1,000 followers and month of 30.4375 days.
  func activity(_ brand: NaiveStudy.Brand, _ indicator: NaiveStudy.Indicator) -> NaiveValue {
    let requests = Set(built.conversations.map { $0.request.id })
    let messages = customerMessages(brand.id, indicator.channel)
    let count =
      indicator.measure == "customer-messages"
      ? messages.count { !requests.contains($0.id) } : authors(messages).count
    guard let followers = followers(brand, indicator.channel), followers > 0 else {
      return NaiveValue(value: nil, n: 0, note: .noFollowers)
    }
    let months = Double(study.to.number - study.from.number + 1) / 30.4375
    return NaiveValue(
      value: Double(count) / (followers / 1000) / months, n: count, note: .measured)
  }

  /// Days on which each author wrote; an author is an account of a channel, and
  /// a message without one is nobody's.
  func authors(_ messages: [NaiveMessage]) -> [String: Set<Int>] {
    var days: [String: Set<Int>] = [:]
    for message in messages where !message.author.isEmpty {
      let day = (Double(time.local(message.time)) / 86_400).rounded(.down)
      days[message.channel + "\u{0}" + message.author, default: []].insert(Int(day))
    }
    return days
  }
}
