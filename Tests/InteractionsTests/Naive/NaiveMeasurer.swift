/// Every measure of the contract's section 7, one brand and indicator at a time.
struct NaiveMeasurer {
  let study: NaiveStudy
  let reading: NaiveReading
  let built: NaiveConversations
  let time: NaiveTime

  init(_ reading: NaiveReading, _ study: NaiveStudy) {
    self.study = study
    self.reading = reading
    built = NaiveConversations(reading.messages, study)
    time = NaiveTime(zone: study.timeZone)
  }

  func isInPeriod(_ moment: Int) -> Bool {
    let local = time.local(moment)
    return local >= study.from.number * 86_400 && local < (study.to.number + 1) * 86_400
  }

  /// Does a request lie in the period; where there is none at all, a post; else
  /// a message?
  var coversPeriod: Bool {
    let requests = built.conversations.map(\.request.time)
    let posts = reading.messages.filter { $0.role == .brand && $0.kind == "post" }.map(\.time)
    let first = [requests, posts, reading.messages.map(\.time)].first { !$0.isEmpty } ?? []
    return first.contains { isInPeriod($0) }
  }

  /// Requests of the period that no rule gives to a brand.
  var unattributed: Int {
    built.conversations.count { $0.brand == nil && isInPeriod($0.request.time) }
  }

  /// Requests of the period, of brands of the study, answered before they were asked.
  var negativeTimes: Int {
    built.conversations.count { conversation in
      isInPeriod(conversation.request.time) && (conversation.wait ?? 0) < 0
        && study.brands.contains { $0.id == conversation.brand }
    }
  }

  func requests(_ brand: String, _ channel: String?) -> [NaiveConversations.Conversation] {
    built.conversations.filter {
      $0.brand == brand && isInPeriod($0.request.time)
        && (channel == nil || $0.request.channel == channel)
    }
  }

  func value(_ brand: NaiveStudy.Brand, _ indicator: NaiveStudy.Indicator) -> NaiveValue {
    if let accounts = study.accounts, let channel = indicator.channel,
      !accounts.contains(where: { $0.brand == brand.id && $0.channel == channel })
    {
      return NaiveValue(value: nil, n: 0, note: .notApplicable)
    }
    if !hasColumns(indicator.measure) { return NaiveValue(value: nil, n: 0, note: .noColumn) }
    let requests = requests(brand.id, indicator.channel)
    if indicator.measure == "requests" {
      return NaiveValue(value: Double(requests.count), n: requests.count, note: .measured)
    }
    if indicator.measure.hasSuffix("-per-post") {
      return perPost(brand, indicator)
    }
    if requests.count < study.minimumN {
      return NaiveValue(value: nil, n: requests.count, note: .tooFew)
    }
    let found: (value: Double, n: Int)?
    switch indicator.measure {
    case "customer-messages", "active-customers":
      return activity(brand, indicator)
    default: found = measure(indicator.measure, brand.id, indicator.channel, requests)
    }
    if let found { return NaiveValue(value: found.value, n: found.n, note: .measured) }
    if let worst = indicator.worst { return NaiveValue(value: worst, n: 0, note: .worst) }
    return NaiveValue(value: nil, n: 0, note: .nothing)
  }

  /// A measure of a column that the layout lacks is missing for everybody.
  private func hasColumns(_ measure: String) -> Bool {
    let columns = reading.columns
    switch measure {
    case "resolution-rate": return columns.contains("resolved")
    case "complex-resolution-rate":
      return columns.contains("resolved") && columns.contains("complexity")
    case "transfer-rate", "recognition-rate":
      return columns.contains("text") || columns.contains("topic")
    case "positive-after-care": return columns.contains("sentiment")
    case "applause-per-post": return columns.contains("likes")
    case "amplification-per-post": return columns.contains("shares")
    case "comments-per-post": return columns.contains("comments")
    case "engagement-per-post":
      return ["likes", "shares", "comments"].allSatisfy { columns.contains($0) }
    default: return true
    }
  }

  /// Mean of start and end, of the channel's accounts, else all accounts, else brands.csv.
  func followers(_ brand: NaiveStudy.Brand, _ channel: String?) -> Double? {
    func sum(_ accounts: [NaiveStudy.Account]) -> Double? {
      let known = accounts.filter { $0.start != nil && $0.end != nil }
      guard !known.isEmpty else { return nil }
      return known.reduce(0) { $0 + (($1.start ?? 0) + ($1.end ?? 0)) / 2 }
    }
    let own = (study.accounts ?? []).filter { $0.brand == brand.id }
    if let channel, let found = sum(own.filter { $0.channel == channel }) { return found }
    if let found = sum(own) { return found }
    guard let start = brand.start, let end = brand.end else { return nil }
    return (start + end) / 2
  }

  private func perPost(
    _ brand: NaiveStudy.Brand, _ indicator: NaiveStudy.Indicator
  ) -> NaiveValue {
    let posts = reading.messages.filter {
      $0.role == .brand && $0.kind == "post" && built.brandOfMessage($0) == brand.id
        && isInPeriod($0.time) && (indicator.channel == nil || $0.channel == indicator.channel)
    }
    if posts.count < study.minimumN {
      return NaiveValue(value: nil, n: posts.count, note: .tooFew)
    }
    guard let followers = followers(brand, indicator.channel), followers > 0 else {
      return NaiveValue(value: nil, n: 0, note: .noFollowers)
    }
    let each = posts.map { post -> Double in
      let count =
        switch indicator.measure {
        case "applause-per-post": post.likes
        case "amplification-per-post": post.shares
        case "comments-per-post": post.comments
        default: post.likes + post.shares + post.comments
        }
      return count / followers * 1000
    }
    return NaiveValue(
      value: each.reduce(0, +) / Double(posts.count), n: posts.count, note: .measured)
  }
}
