import Findings
package import Wording

/// A template that cannot be used, and where.
package struct TemplateFault: Error, Equatable {
  package let file: String
  /// From 1; 0 when the fault is the file's as a whole.
  package let line: Int
  package let column: Int
  package let message: LocalizedText

  /// The message behind its place.
  package var description: LocalizedText {
    let place = line > 0 ? "\(file):\(line):\(column): " : "\(file): "
    return message.map { place + $0 }
  }

  package static func == (one: TemplateFault, other: TemplateFault) -> Bool {
    one.file == other.file && one.line == other.line && one.column == other.column
      && one.message == other.message
  }
}
