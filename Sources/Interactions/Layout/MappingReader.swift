import Findings
import Wording
import Foundation
import StudyData
import Files
import Tables
import YAML

/// Reads a mapping file: how the columns and words of an export become those
/// of the canonical layout. The format is described in docs/interactions.md.
struct MappingReader {
  let document: YAMLDocument
  let name: String

  func read() -> Layout? {
    guard let root = document.root?.mapping() else { return nil }
    _ = root.required("schema")?.integer(in: 1...1)
    var layout = Layout(name: name, columns: [:])
    layout.format = root.optional("format")?.oneOf(Layout.Format.self)
    layout.delimiter = root.optional("delimiter").flatMap { delimiter($0) }
    layout.encoding = root.optional("encoding").flatMap { encoding($0) }
    layout.decimal = root.optional("decimal")?.oneOf(DecimalMark.self)
    layout.skippedRows = root.optional("skip")?.integer(in: 0...1_000) ?? 0
    layout.sheet = root.optional("sheet")?.text()
    if let columns = root.required("columns")?.mapping() {
      for field in MessageField.allCases {
        let isRequired = field == .message || field == .sentAt
        let value =
          isRequired ? columns.required(field.rawValue) : columns.optional(field.rawValue)
        if let text = value?.text() { layout.columns[field] = text }
      }
      columns.finish()
    }
    layout.constants = constants(root.optional("constants"))
    if let files = root.optional("files")?.mapping() {
      for (file, value) in files.all() { layout.fileConstants[file] = constants(value) }
    }
    if let values = root.optional("values")?.mapping() {
      for field in Self.codedFields {
        if let value = values.optional(field.rawValue) { readValues(field, value, &layout) }
      }
      values.finish()
    }
    if let time = root.optional("time") { readTime(time, &layout) }
    if let ids = root.optional("ids")?.mapping() {
      layout.idPrefix = ids.optional("prefix")?.text() ?? ""
      layout.strippedPrefixes = (ids.optional("strip")?.list() ?? []).compactMap { $0.text() }
      ids.finish()
    }
    root.finish()
    // What is there but faulty has been reported; it is not missing besides.
    if !document.log.hasErrors { checkComplete(layout, root) }
    return document.log.hasErrors ? nil : layout
  }

  /// Fields that may have one value in all rows.
  private static let constantFields: [MessageField] = [
    .brand, .channel, .author, .role, .kind, .topic, .complexity, .resolved, .sentiment,
  ]

  /// Fields whose words may be translated.
  private static let codedFields: [MessageField] = [
    .brand, .channel, .role, .kind, .topic, .complexity, .resolved, .sentiment,
  ]

  private func constants(_ value: YAMLValue?) -> [MessageField: String] {
    guard let mapping = value?.mapping() else { return [:] }
    var found: [MessageField: String] = [:]
    for field in Self.constantFields {
      guard let value = mapping.optional(field.rawValue), let text = value.text() else { continue }
      if !field.words.isEmpty, !field.words.contains(text) {
        reportWord(value, field)
      } else {
        found[field] = text
      }
    }
    mapping.finish()
    return found
  }

  private func readValues(_ field: MessageField, _ value: YAMLValue, _ layout: inout Layout) {
    guard let mapping = value.mapping() else { return }
    for (word, meaning) in mapping.all() {
      guard let text = meaning.text() else { continue }
      if !field.words.isEmpty, !field.words.contains(text) {
        reportWord(meaning, field)
      } else {
        layout.values[field, default: [:]][Spelling.folded(word)] = text
      }
    }
  }

  private func reportWord(_ value: YAMLValue, _ field: MessageField) {
    let words = field.words.joined(separator: ", ")
    value.reportValue(expected: LocalizedText { $0.yaml.oneOf(words) })
  }

  private func readTime(_ value: YAMLValue, _ layout: inout Layout) {
    guard let mapping = value.mapping() else { return }
    if let format = mapping.optional("format"), let text = format.text() {
      switch text {
      case "iso", "seconds": layout.time = .canonical
      case "milliseconds": layout.time = .milliseconds
      case "twitter": layout.time = .twitter
      default:
        if let pattern = TimePattern(text) {
          layout.time = .pattern(pattern)
        } else {
          format.reportValue(
            expected: LocalizedText(\.interaction.timeFormat))
        }
      }
    }
    if let zone = mapping.optional("zone"), let text = zone.text() {
      if TimeZone(identifier: text) != nil {
        layout.timeZone = text
      } else {
        zone.report(.studyTimeZone, ["zone": .text(text)])
      }
    }
    mapping.finish()
  }

  private func encoding(_ value: YAMLValue) -> TextEncoding? {
    guard let text = value.text() else { return nil }
    if let encoding = TextEncoding(named: text) { return encoding }
    let names = TextEncoding.names.joined(separator: ", ")
    value.reportValue(expected: LocalizedText { $0.yaml.encoding(names) })
    return nil
  }

  private func delimiter(_ value: YAMLValue) -> UInt8? {
    if case .scalar("\t", _) = value.node.content { return 0x09 }
    guard let text = value.text() else { return nil }
    if text == "tab" || text == "\\t" { return 0x09 }
    let bytes = Array(text.utf8)
    if bytes.count == 1, bytes[0] != 0x22, bytes[0] > 0x20, bytes[0] < 0x7F { return bytes[0] }
    value.reportValue(
      expected: LocalizedText(\.yaml.singleCharacter))
    return nil
  }

  /// It must be known who writes, and whose the messages are.
  private func checkComplete(_ layout: Layout, _ root: YAMLMapping) {
    func isGiven(_ field: MessageField) -> Bool {
      layout.columns[field] != nil || layout.constants[field] != nil
        || (!layout.fileConstants.isEmpty
          && layout.fileConstants.values.allSatisfy { $0[field] != nil })
    }
    if !isGiven(.role) { root.value.report(.keyMissing, ["key": "columns.role"]) }
    if !isGiven(.author), !isGiven(.brand) {
      root.value.report(.keyMissing, ["key": "columns.author"])
    }
  }
}
