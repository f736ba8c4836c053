import Findings
import Wording
import MaturityModels
import Measurements
import Statistics
import StudyData
import Tables

/// Takes the measures of a study over requests, posts and customers
/// (contract §7; docs/measures.md has each with a worked example).
struct MeasureCalculator: Sendable {
  /// A measure of one brand, before the indicator's rules for empty cases.
  struct Finding: Sendable {
    var value: Double?
    var n: Int
    var note: MeasureNote?
  }

  let study: Study
  let requests: RequestTable
  let tallies: TallyTable
  let customers: CustomerTable
  /// What the files say something about.
  let known: Set<MessageField>
  /// The numbers of all channels by name: sums of fractions hang on the order.
  private let channelOrder: [UInt16]

  init(
    study: Study, requests: RequestTable, tallies: TallyTable, customers: CustomerTable,
    known: Set<MessageField>
  ) {
    self.study = study
    self.requests = requests
    self.tallies = tallies
    self.customers = customers
    self.known = known
    channelOrder = requests.channels.sorted { $0.value < $1.value }
      .map { UInt16(truncatingIfNeeded: $0.key) }
  }

  /// The value of one indicator for one brand, by all its rules. `cases`
  /// keeps what one of the brand's indicators has found for the next.
  func measured(
    _ indicator: Indicator, _ measure: Measure, brand: Int,
    cases: inout KeptCases
  ) -> Finding {
    if let channel = indicator.channel, !study.isOn(channel, brand: brand) {
      return Finding(value: nil, n: 0, note: .noAccount(channel))
    }
    if let fields = lacking(measure) {
      return Finding(value: nil, n: 0, note: .notInLayout(fields))
    }
    let channels = channels(named: indicator.channel)
    let count = measure.isPerPost ? posts(brand, channels) : count(brand, channels)
    if measure != .requests, count < study.minimumN {
      return Finding(
        value: nil, n: count,
        note: measure.isPerPost
          ? .fewPosts(count, study.minimumN) : .fewRequests(count, study.minimumN))
    }
    var found = take(measure, brand, channels, channel: indicator.channel, &cases)
    if found.value == nil, found.note == nil {
      found.note = .nothing
      if indicator.whenEmpty == .worst { found.value = Self.worst(indicator.normalisation) }
    }
    return found
  }

  /// The worst goalpost, or the lowest point of a curve.
  static func worst(_ normalisation: Normalisation) -> Double? {
    switch normalisation {
    case .goalposts(let worst, _, _): worst
    case .curve(let points): points.min { $0.y < $1.y }?.x
    default: nil
    }
  }

  /// The numbers of the channel; `nil` = all channels.
  private func channels(named name: String?) -> Set<UInt16>? {
    guard let name else { return nil }
    let wanted = Spelling.folded(name)
    return Set(
      requests.channels.filter { $0.value == wanted }.map { UInt16(truncatingIfNeeded: $0.key) })
  }

  private func each(
    _ brand: Int, _ channels: Set<UInt16>?, _ body: (RequestRecord) -> Void
  ) {
    for index in requests.ranges[brand] {
      let record = requests.records[index]
      if channels?.contains(record.channel) ?? true { body(record) }
    }
  }

  private func eachDetail(
    _ brand: Int, _ channels: Set<UInt16>?, _ body: (RequestRecord, RequestDetail) -> Void
  ) {
    guard let details = requests.details else { return }
    for index in requests.ranges[brand] {
      let record = requests.records[index]
      if channels?.contains(record.channel) ?? true { body(record, details[index]) }
    }
  }

  private func count(_ brand: Int, _ channels: Set<UInt16>?) -> Int {
    guard channels != nil else { return requests.ranges[brand].count }
    var count = 0
    each(brand, channels) { _ in count += 1 }
    return count
  }

  private func tally(_ brand: Int, _ channels: Set<UInt16>?) -> BrandTally {
    var whole = BrandTally()
    for channel in channelOrder where channels?.contains(channel) ?? true {
      whole.merge(tallies[BrandChannel(brand: Int32(brand), channel: channel)])
    }
    return whole
  }

  private func posts(_ brand: Int, _ channels: Set<UInt16>?) -> Int {
    tally(brand, channels).posts
  }

  private func take(
    _ measure: Measure, _ brand: Int, _ channels: Set<UInt16>?, channel: String?,
    _ cases: inout KeptCases
  ) -> Finding {
    switch measure {
    case .requests:
      let n = count(brand, channels)
      return Finding(value: Double(n), n: n)
    case .firstResponseMean, .firstResponseMedian, .firstResponseP90:
      return time(measure, brand, channels, channel, &cases)
    case .threadDepth:
      var sum = 0
      var n = 0
      eachDetail(brand, channels) { record, detail in
        guard record.facts.contains(.answered) else { return }
        sum += Int(detail.depth)
        n += 1
      }
      return Finding(value: n > 0 ? Double(sum) / Double(n) : nil, n: n)
    case .positiveAfterCare:
      var n = 0
      var positive = 0
      eachDetail(brand, channels) { _, detail in
        n += Int(detail.sentiments)
        positive += Int(detail.positive)
      }
      return Finding(value: Self.percent(positive, n), n: n)
    case .proactiveShare:
      let tally = tally(brand, channels)
      return Finding(value: Self.percent(tally.proactive, tally.replies), n: tally.replies)
    case .engagementPerPost, .applausePerPost, .amplificationPerPost, .commentsPerPost:
      return perPost(measure, brand, channels, channel)
    case .customerMessages, .activeCustomers, .recurrentCustomers:
      return participation(measure, brand, channels, channel, &cases)
    default: return share(measure, brand, channels)
    }
  }

  /// What the measure needs to know of messages and no file says, as notes
  /// name it.
  func lacking(_ measure: Measure) -> String? {
    for fields in measure.needed where !fields.contains(where: known.contains) {
      return fields.map(\.rawValue).joined(separator: ", ")
    }
    return nil
  }

  /// part/whole in per cent; `nil` of nothing.
  static func percent(_ part: Int, _ whole: Int) -> Double? {
    whole > 0 ? 100 * Double(part) / Double(whole) : nil
  }

  private func share(_ measure: Measure, _ brand: Int, _ channels: Set<UInt16>?) -> Finding {
    var n = 0
    var part = 0
    each(brand, channels) { record in
      guard let counts = measure.counts(record.facts, response: record.response) else { return }
      n += 1
      if counts { part += 1 }
    }
    return Finding(value: Self.percent(part, n), n: n)
  }

  /// What became of the brand's requests.
  func answers(brand: Int, cases: inout KeptCases) -> BrandAnswers {
    var answered = 0
    each(brand, nil) { if $0.facts.contains(.answered) { answered += 1 } }
    let median = time(.firstResponseMedian, brand, nil, nil, &cases)
    return BrandAnswers(
      requests: requests.ranges[brand].count, answered: answered, medianMinutes: median.value)
  }

  private func time(
    _ measure: Measure, _ brand: Int, _ channels: Set<UInt16>?, _ channel: String?,
    _ cases: inout KeptCases
  ) -> Finding {
    let known = cases.times[channel] ?? ResponseTimes(requests, brand: brand, channels: channels)
    cases.times[channel] = nil
    var own = known
    defer { cases.times[channel] = own }
    let value =
      switch measure {
      case .firstResponseMean: own.mean
      case .firstResponseMedian: own.quantile(0.5)
      default: own.quantile(0.9)
      }
    return Finding(value: value, n: own.count)
  }

  private func perPost(
    _ measure: Measure, _ brand: Int, _ channels: Set<UInt16>?, _ channel: String?
  ) -> Finding {
    let tally = tally(brand, channels)
    guard let followers = study.meanFollowers(of: brand, channel: channel) else {
      return Finding(value: nil, n: tally.posts, note: .noFollowers)
    }
    let sum =
      switch measure {
      case .applausePerPost: tally.likes
      case .amplificationPerPost: tally.shares
      case .commentsPerPost: tally.comments
      default: tally.likes + tally.shares + tally.comments
      }
    return Finding(
      value: tally.posts > 0 ? sum / Double(tally.posts) / followers * 1_000 : nil,
      n: tally.posts)
  }

  private func participation(
    _ measure: Measure, _ brand: Int, _ channels: Set<UInt16>?, _ channel: String?,
    _ cases: inout KeptCases
  ) -> Finding {
    let n: Int
    if measure == .customerMessages {
      n = tally(brand, channels).customerMessages
    } else {
      let found = authors(brand, channels, &cases)
      if measure == .recurrentCustomers {
        return Finding(value: Self.percent(found.recurrent, found.all), n: found.all)
      }
      n = found.all
    }
    guard let followers = study.meanFollowers(of: brand, channel: channel) else {
      return Finding(value: nil, n: n, note: .noFollowers)
    }
    return Finding(value: Double(n) / (followers / 1_000) / study.months, n: n)
  }

  /// Distinct authors, and those with messages on two days or more.
  private func authors(
    _ brand: Int, _ channels: Set<UInt16>?, _ cases: inout KeptCases
  ) -> (all: Int, recurrent: Int) {
    let customers = cases.customers ?? customers.sorted(brand: brand)
    cases.customers = customers
    var all = 0
    var recurrent = 0
    var index = 0
    while index < customers.count {
      let first = customers[index]
      var days = 1
      index += 1
      while index < customers.count, customers[index].channel == first.channel,
        customers[index].author == first.author
      {
        if customers[index].day != customers[index - 1].day { days += 1 }
        index += 1
      }
      guard channels?.contains(first.channel) ?? true else { continue }
      all += 1
      if days > 1 { recurrent += 1 }
    }
    return (all, recurrent)
  }
}

/// What the measures of one brand have found, for the measures that follow.
struct KeptCases {
  /// By channel; those of all channels by `nil`.
  var times: [String?: ResponseTimes] = [:]
  /// The days of its customers, sorted.
  var customers: [CustomerDay]?
}
