/// Parties by channel and handle, flat, so that threads look them up without
/// counting references.
final class PartyTable: @unchecked Sendable {
  private let parties: UnsafeMutablePointer<Int32>
  private let channels: Int
  /// How many handles there is room for; 0 for no table at all.
  let handles: Int

  init(channels: Int, handles: Int) {
    self.channels = channels
    self.handles = channels > 0 ? handles : 0
    parties = .allocate(capacity: max(1, channels * handles))
    parties.initialize(repeating: PartyResolver.none, count: channels * handles)
  }

  deinit { parties.deallocate() }

  func set(_ party: Int32, _ handle: UInt32, on channel: Int) {
    guard channel < channels, Int(handle) < handles else { return }
    parties[channel * handles + Int(handle)] = party
  }

  @inline(__always)
  func party(_ handle: UInt32, on channel: Int) -> Int32 {
    guard channel < channels, Int(handle) < handles else { return PartyResolver.none }
    return parties[channel * handles + Int(handle)]
  }
}
