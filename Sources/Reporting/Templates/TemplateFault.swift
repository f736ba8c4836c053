package import Findings

/// A template that cannot be used, and where.
package struct TemplateFault: Error, Equatable {
  package let file: String
  package let line: Int
  package let column: Int
  package let message: LocalizedText

  package static func == (one: TemplateFault, other: TemplateFault) -> Bool {
    one.file == other.file && one.line == other.line && one.column == other.column
      && one.message == other.message
  }
}
