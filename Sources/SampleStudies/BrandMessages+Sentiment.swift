extension BrandMessages {
  /// Gives what customers write once they were answered its tone: so many
  /// positive ones, those who give thanks first.
  mutating func rate() {
    var draws = traffic.draws("sentiment")
    let rated = draws.shuffled(messages.indices.filter { messages[$0].sentiment != nil })
    let grateful = rated.filter { messages[$0].sentiment == .positive }
    let others = rated.filter { messages[$0].sentiment != .positive }
    let wanted = traffic.quota(traffic.community.positive, of: rated.count)
    let mood = 0.3 + 0.4 * (100 - traffic.community.positive) / 100
    for (order, position) in (grateful + others).enumerated() {
      let isThanks = order < grateful.count
      if order < wanted {
        messages[position].sentiment = .positive
        if !isThanks { messages[position].text = words.say(Phrases.positive) }
      } else if isThanks {
        messages[position].sentiment = .neutral
        messages[position].text = words.say(Phrases.coolThanks)
      } else if draws.unit() < mood {
        messages[position].sentiment = .negative
        messages[position].text = words.say(Phrases.negative)
      } else {
        messages[position].sentiment = .neutral
      }
    }
  }
}
