/// What hashes of this process start from. Who writes a file cannot know it,
/// so nobody can choose ids that all meet in one place. Nothing that is shown
/// depends on hashes.
struct HashSeed: Sendable {
  /// Taken with the value by exclusive or, before it is multiplied.
  let offset: UInt64
  let multiplier: UInt64

  static let shared: HashSeed = {
    var random = SystemRandomNumberGenerator()
    // The middle bit of a product is the better for a multiplier with bits at
    // either end.
    return HashSeed(offset: random.next(), multiplier: random.next() | 1 << 63 | 1)
  }()
}
