import Findings
import Wording

extension Gunzip.Failure {
  /// In words, to stand behind a colon.
  var reason: LocalizedText {
    switch self {
    case .cutShort:
      LocalizedText(\.interaction.itIsCutShortItsGzip)
    case .damaged:
      LocalizedText(\.interaction.itIsDamagedItsGzipCompression)
    case .noMemory:
      LocalizedText(\.interaction.thereIsNoMemoryToUnpack)
    case .tooLarge:
      LocalizedText(\.interaction.compressedFilesExceedGiBWhenUnpacked)
    case .tooDense:
      LocalizedText { $0.interaction.unpackedItIsMoreThanTimes(mostTimes: Gunzip.mostTimes) }
    case .unreadable(let failure): failure.reason
    }
  }
}
