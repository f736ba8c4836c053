import StudyData

/// The handles that the study lists: a mention of one always has a party, so
/// nothing behind it need be looked at.
final class ListedHandles: @unchecked Sendable {
  private let bits: UnsafeMutablePointer<Bool>
  private let count: Int

  init(_ study: Study, _ words: Vocabulary) {
    let texts = study.accounts?.accounts.map(\.handle) ?? study.brands.map { $0.id.lowercased() }
    let numbers = texts.map { Int(words.handles.number($0)) }
    count = (numbers.max() ?? -1) + 1
    bits = .allocate(capacity: max(1, count))
    bits.initialize(repeating: false, count: count)
    for number in numbers { bits[number] = true }
  }

  deinit { bits.deallocate() }

  @inline(__always)
  func contains(_ handle: UInt32) -> Bool { Int(handle) < count && bits[Int(handle)] }
}
