import Glibc

/// Copies of texts for the options of the C library, which asks for `char *`;
/// freed with the holder (the library copies what it keeps).
final class CStrings {
  private var copies: [UnsafeMutablePointer<CChar>] = []

  /// A copy of `text`; `nil` for an empty one.
  func copy(_ text: String?) -> UnsafeMutablePointer<CChar>? {
    guard let text, !text.isEmpty, let copy = strdup(text) else { return nil }
    copies.append(copy)
    return copy
  }

  deinit {
    for copy in copies { free(copy) }
  }
}
