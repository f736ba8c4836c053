/// The lexicons of this folder, a file each.
package enum LexiconFolder {
  /// The text of the lexicon `name`, such as `thanks.es`; empty if there is
  /// none.
  package static func text(_ name: String) -> String {
    EmbeddedFiles.bytes(name + ".txt").map { String(decoding: $0, as: UTF8.self) } ?? ""
  }
}
