import Wording
import MaturityModels
import StudyData

/// What a brand's measures would have been with other customers, posts and so on (contract §6,
/// source `sampling`): in each draw a case counts as often as its unit weighs.
struct BrandDraws {
  private let cases: BrandCases
  private let brand: Int
  private let channels: [String]
  private let study: Study
  private let hash: DrawHash
  private let authors: DrawUnits
  private let posts: DrawUnits

  init(_ cases: BrandCases, brand: Int, channels: [String], study: Study, seed: UInt64) {
    self.cases = cases
    self.brand = brand
    self.channels = channels
    self.study = study
    hash = DrawHash(seed: seed, brand: study.brands[brand].id)
    authors = DrawUnits(
      cases.requests.map(\.unit) + cases.messages.map(\.unit) + cases.replies.map(\.unit), hash)
    posts = DrawUnits(cases.posts.map(\.unit), hash)
  }

  /// A case as measures add it up.
  private typealias Item = (unit: UInt64, part: Double, whole: Double)

  /// The draws of an indicator; `nil` keeps the published value.
  func draws(of indicator: Indicator, _ measure: Measure) -> [Double?] {
    let channel = indicator.channel.map { Spelling.folded($0) }
    func isMeant(_ number: UInt16) -> Bool {
      channel == nil || channels.indices.contains(Int(number)) && channels[Int(number)] == channel
    }
    let requests = cases.requests.lazy.filter { isMeant($0.channel) }
    let answered = requests.filter { $0.facts.contains(.answered) }
    let times = answered.filter { $0.response >= 0 }
      .map { (unit: $0.unit, value: Double($0.response) / 60_000_000) }
    let followers = study.meanFollowers(of: brand, channel: indicator.channel)
    let perMonth = followers.map { 1 / ($0 / 1_000) / study.months }
    let found: [Double?] =
      switch measure {
      case .requests: totals(requests.map { ($0.unit, 1, 1) }, scale: 1)
      case .firstResponseMean: ratios(authors, times.map { ($0.unit, $0.value, 1) }, scale: 1)
      case .firstResponseMedian: authors.quantiles(Array(times), 0.5)
      case .firstResponseP90: authors.quantiles(Array(times), 0.9)
      case .threadDepth: ratios(authors, answered.map { ($0.unit, Double($0.depth), 1) }, scale: 1)
      case .positiveAfterCare:
        shares(indicator, requests.map { ($0.unit, Double($0.positive), Double($0.sentiments)) })
      case .proactiveShare:
        shares(
          indicator,
          cases.replies.lazy.filter { isMeant($0.channel) }
            .map { ($0.unit, $0.isProactive ? 1 : 0, 1) })
      case .engagementPerPost, .applausePerPost, .amplificationPerPost, .commentsPerPost:
        ratios(
          posts,
          cases.posts.lazy.filter { isMeant($0.channel) }
            .map { ($0.unit, measure.reactions(to: $0), 1) },
          scale: followers.map { 1_000 / $0 })
      case .customerMessages:
        totals(
          cases.messages.lazy.filter { isMeant($0.channel) && !$0.isRequest }
            .map { ($0.unit, 1, 1) }, scale: perMonth)
      case .activeCustomers: totals(customers(isMeant).map { ($0.unit, 1, 1) }, scale: perMonth)
      case .recurrentCustomers: shares(indicator, customers(isMeant))
      default:
        shares(
          indicator,
          requests.compactMap { item in
            measure.counts(item.facts, response: item.response).map {
              (item.unit, $0 ? 1 : 0, 1)
            }
          })
      }
    guard let range = indicator.range else { return found }
    return found.map { $0.map { min(max($0, range.lowerBound), range.upperBound) } }
  }

  /// Distinct authors; those of two days or more as parts.
  private func customers(_ isMeant: (UInt16) -> Bool) -> [Item] {
    var days: [UInt64: (first: Int32, isMore: Bool)] = [:]
    for message in cases.messages where message.hasAuthor && isMeant(message.channel) {
      let known = days[message.unit] ?? (message.day, false)
      days[message.unit] = (known.first, known.isMore || known.first != message.day)
    }
    return days.map { ($0.key, $0.value.isMore ? 1 : 0, 1) }
  }

  private func ratios(
    _ units: DrawUnits, _ items: some Sequence<Item>, scale: Double?
  ) -> [Double?] {
    let totals = units.totals(items)
    return zip(units.sums(totals.parts), units.sums(totals.wholes)).map { part, whole in
      guard let scale, whole > 0 else { return nil }
      return scale * part / whole
    }
  }

  /// Sums; where units share weights, as far from the published sum as they would be with weights
  /// of their own.
  private func totals(_ items: some Sequence<Item>, scale: Double?) -> [Double?] {
    let own = authors.totals(items).parts
    let published = own.reduce(0, +)
    func squares(_ values: [Double]) -> Double { values.reduce(0) { $0 + $1 * $1 } }
    let grouped = squares(authors.grouped(own))
    let spread = grouped > 0 ? (squares(own) / grouped).squareRoot() : 1
    return authors.sums(own).map { sum in
      guard let scale, sum > 0 else { return nil }
      return scale * max(0, published + (sum - published) * spread)
    }
  }

  /// Shares in %. One of nothing or of all says nothing of how sure it is: it is drawn from a Beta
  /// distribution (Jeffreys' prior).
  private func shares(_ indicator: Indicator, _ items: some Sequence<Item>) -> [Double?] {
    let totals = authors.totals(items)
    let part = totals.parts.reduce(0, +)
    let whole = totals.wholes.reduce(0, +)
    let isAll = part == whole
    return zip(authors.sums(totals.parts), authors.sums(totals.wholes)).enumerated().map {
      draw, sums in
      guard sums.1 > 0 else { return nil }
      guard part == 0 || isAll else { return 100 * sums.0 / sums.1 }
      let share = hash.adding(UInt64(draw)).adding(indicator.id)
        .beta(half: totals.effectiveCount + 0.5)
      return 100 * (isAll ? 1 - share : share)
    }
  }
}

extension Measure {
  /// What it counts of a post.
  fileprivate func reactions(to post: PostCase) -> Double {
    switch self {
    case .applausePerPost: post.likes
    case .amplificationPerPost: post.shares
    case .commentsPerPost: post.comments
    default: post.likes + post.shares + post.comments
    }
  }
}
