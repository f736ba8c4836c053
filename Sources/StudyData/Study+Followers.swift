package import Findings
import Wording

extension Study {
  /// Followers of the brand's accounts on the channel, else of all its
  /// accounts, else those of the brands file; with where they stand.
  package func followers(
    of brand: Int, channel: String?
  ) -> (followers: Followers, place: SourceLocation?)? {
    let own = (accounts?.accounts(of: brand) ?? []).filter { $0.followers != nil }
    var counted = own
    if let channel {
      let wanted = Spelling.folded(channel)
      counted = own.filter { Spelling.folded($0.channel) == wanted }
    }
    if counted.isEmpty { counted = own }
    guard let first = counted.first else {
      return brands[brand].followers.map { ($0, brands[brand].place) }
    }
    func total(_ end: KeyPath<Followers, Double?>) -> Double? {
      let numbers = counted.compactMap { $0.followers?[keyPath: end] }
      return numbers.count == counted.count ? numbers.reduce(0, +) : nil
    }
    return (Followers(start: total(\.start), end: total(\.end)), first.place)
  }

  /// The mean of the followers at start and end: of the brand's accounts on
  /// the channel for which both are known, else of all its accounts, else
  /// those of the brands file; `nil` if unknown or 0.
  package func meanFollowers(of brand: Int, channel: String?) -> Double? {
    func mean(_ followers: Followers?) -> Double? {
      guard let start = followers?.start, let end = followers?.end else { return nil }
      return (start + end) / 2
    }
    func sum(_ counted: [Account]) -> Double? {
      let known = counted.compactMap { mean($0.followers) }
      return known.isEmpty ? nil : known.reduce(0, +)
    }
    let own = accounts?.accounts(of: brand) ?? []
    let wanted = channel.map { Spelling.folded($0) }
    let there = own.filter { wanted == nil || Spelling.folded($0.channel) == wanted }
    let found = sum(there) ?? sum(own) ?? mean(brands[brand].followers)
    return found.flatMap { $0 > 0 ? $0 : nil }
  }
}
