import Measurements
import StudyData

extension InteractionsRun {
  /// What the measures are taken over, brand by brand in the order of the files, channels numbered
  /// by name.
  func cases(
    _ units: CaseUnits, _ requests: RequestTable, _ notes: CaseNotes, _ counts: [PostCounts]
  ) -> MeasuredCases {
    let names = Set(requests.channels.values).sorted()
    var numbers: [UInt16: UInt16] = [:]
    for (number, name) in requests.channels {
      numbers[UInt16(truncatingIfNeeded: number)] =
        names.firstIndex(of: name).map { UInt16(truncatingIfNeeded: $0) }
    }
    func number(_ channel: UInt16) -> UInt16 { numbers[channel] ?? .max }
    var brands = study.brands.indices.map { brand in
      var cases = BrandCases()
      cases.requests = requests.ranges[brand].map { index in
        let record = requests.records[index]
        let detail = requests.details?[index]
        return RequestCase(
          unit: requests.units?[index] ?? 0, response: record.response,
          channel: number(record.channel), facts: record.facts, depth: detail?.depth ?? 0,
          sentiments: detail?.sentiments ?? 0, positive: detail?.positive ?? 0)
      }
      return cases
    }
    for (brand, item) in notes.messages {
      brands[Int(brand)].messages.append(
        MessageCase(
          unit: item.unit, channel: number(item.channel), day: item.day,
          isRequest: item.isRequest, hasAuthor: item.hasAuthor))
    }
    for (brand, item) in notes.replies {
      brands[Int(brand)].replies.append(
        ReplyCase(
          unit: item.unit, channel: number(item.channel), isProactive: item.isProactive))
    }
    let reactions = Dictionary(counts.map { ($0.row, $0) }, uniquingKeysWith: { first, _ in first })
    for (brand, post) in notes.posts {
      let own = reactions[post.row]
      brands[Int(brand)].posts.append(
        PostCase(
          unit: units.message(post.row), channel: number(post.channel), likes: own?.likes ?? 0,
          shares: own?.shares ?? 0, comments: own?.comments ?? 0))
    }
    return MeasuredCases(channels: names, brands: brands)
  }
}
