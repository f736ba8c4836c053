import Wording

/// The accounts of a study, by brand and by channel.
package struct AccountBook: Sendable {
  package let accounts: [Account]
  private var positions: [Int: [Int]] = [:]
  /// Brands per channel (folded name).
  private var brands: [String: Set<Int>] = [:]

  package init(_ accounts: [Account]) {
    self.accounts = accounts
    for (position, account) in accounts.enumerated() {
      positions[account.brand, default: []].append(position)
      brands[Spelling.folded(account.channel), default: []].insert(account.brand)
    }
  }

  /// The accounts of a brand, in the file's order.
  package func accounts(of brand: Int) -> [Account] {
    (positions[brand] ?? []).map { accounts[$0] }
  }

  /// Has the brand an account on the channel (blind to case and accents)?
  package func isOn(_ channel: String, brand: Int) -> Bool {
    brands[Spelling.folded(channel)]?.contains(brand) ?? false
  }
}
