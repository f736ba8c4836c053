/// Which of two messages comes first.
enum NaiveOrder {
  /// By time; at the same second the lower id, as a number if both are.
  static func isBefore(_ a: NaiveMessage, _ b: NaiveMessage) -> Bool {
    a.time != b.time ? a.time < b.time : isLower(a.id, b.id)
  }

  /// Numbers by value, before all other ids; those by their bytes.
  static func isLower(_ a: String, _ b: String) -> Bool {
    func digits(_ text: String) -> String? {
      guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      let trimmed = text.drop { $0 == "0" }
      return trimmed.isEmpty ? "0" : String(trimmed)
    }
    let byBytes = a.utf8.lexicographicallyPrecedes(b.utf8)
    guard let x = digits(a) else { return digits(b) == nil && byBytes }
    guard let y = digits(b) else { return true }
    if x.utf8.count != y.utf8.count { return x.utf8.count < y.utf8.count }
    return x != y ? x < y : byBytes
  }
}
