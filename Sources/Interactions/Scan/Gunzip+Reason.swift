import Findings
import Wording

extension Gunzip.Failure {
  /// In words, to stand behind a colon.
  var reason: LocalizedText {
    switch self {
    case .cutShort:
      LocalizedText(\.interaction.cutShort)
    case .damaged:
      LocalizedText(\.interaction.damaged)
    case .noMemory:
      LocalizedText(\.interaction.noMemoryToUnpack)
    case .tooLarge:
      LocalizedText(\.interaction.unpackedTooLarge)
    case .tooDense:
      LocalizedText { $0.interaction.packedTooTight(Gunzip.mostTimes) }
    case .unreadable(let failure): failure.reason
    }
  }
}
