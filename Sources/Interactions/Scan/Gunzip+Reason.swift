import Findings
import Wording

extension Gunzip.Failure {
  /// In words, to stand behind a colon.
  var reason: LocalizedText {
    switch self {
    case .cutShort:
      LocalizedText(
        es: "está cortado, la compresión gzip no termina",
        en: "it is cut short, its gzip compression does not end")
    case .damaged:
      LocalizedText(
        es: "está dañado, la compresión gzip no se puede deshacer",
        en: "it is damaged, its gzip compression cannot be undone")
    case .noMemory:
      LocalizedText(
        es: "no hay memoria para descomprimirlo", en: "there is no memory to unpack it")
    case .tooLarge:
      LocalizedText(
        es: "los archivos comprimidos pasan de 1 GiB al descomprimirlos; hágalo con gunzip y dé "
          + "el CSV",
        en: "compressed files exceed 1 GiB when unpacked; unpack them with gunzip and name the CSV")
    case .tooDense:
      LocalizedText(
        es: "descomprimido ocupa más de \(Gunzip.mostTimes) veces lo que comprimido, y eso no le "
          + "pasa a ninguna exportación de mensajes; si aun así es buena, descomprímala con gunzip",
        en: "unpacked it is more than \(Gunzip.mostTimes) times as large as compressed, which no "
          + "export of messages is; if it is a good one all the same, unpack it with gunzip")
    case .unreadable(let failure): failure.reason
    }
  }
}
