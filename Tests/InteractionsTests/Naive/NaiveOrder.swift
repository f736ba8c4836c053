/// Which of two messages comes first.
enum NaiveOrder {
  /// By time; at the same second the lower id, as a number if both are.
  static func isBefore(_ a: NaiveMessage, _ b: NaiveMessage) -> Bool {
    a.time != b.time ? a.time < b.time : isLower(a.id, b.id)
  }

  static func isLower(_ a: String, _ b: String) -> Bool {
    func isNumber(_ text: String) -> Bool { text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if isNumber(a), isNumber(b), a.utf8.count != b.utf8.count {
      return a.utf8.count < b.utf8.count
    }
    return a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}
