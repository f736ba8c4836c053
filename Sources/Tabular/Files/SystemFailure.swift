import Findings
package import Wording
import Foundation

/// What an error number of the system means for whoever reads the message.
package enum SystemFailure {
  /// The reason in words, to stand behind a colon; the system's own where it
  /// is a rare one.
  package static func reason(_ code: Int32) -> LocalizedText {
    switch code {
    case EACCES, EPERM:
      LocalizedText(es: "sin permiso de lectura", en: "no permission to read it")
    case EISDIR: LocalizedText(es: "es una carpeta", en: "it is a folder")
    case ENOENT, ENOTDIR: LocalizedText(es: "ya no está", en: "it is not there any more")
    case EMFILE, ENFILE:
      LocalizedText(
        es: "hay demasiados archivos abiertos a la vez ('ulimit -n' dice cuántos caben)",
        en: "too many files are open at once ('ulimit -n' tells how many may be)")
    case ELOOP:
      LocalizedText(
        es: "sus enlaces se cierran en círculo", en: "its links lead round in a circle")
    case ENAMETOOLONG:
      LocalizedText(es: "su nombre es demasiado largo", en: "its name is too long")
    case ENOMEM: LocalizedText(es: "falta memoria", en: "there is not enough memory")
    default:
      LocalizedText(
        es: "error de lectura (\(String(cString: strerror(code))))",
        en: "reading failed (\(String(cString: strerror(code))))")
    }
  }
}
