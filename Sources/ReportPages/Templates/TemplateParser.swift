import Findings
import Wording

/// Parses the strict subset of Mustache that report templates are written
/// in: values, raw values, sections, inverted sections, partials, comments.
///
/// A section, partial or comment that stands alone on its line leaves no
/// blank line behind.
struct TemplateParser {
  private let bytes: [UInt8]
  private let file: String
  private var at = 0
  /// The line of the last place asked for, and where that line begins.
  private var line = 1
  private var lineStart = 0
  private var counted = 0

  static func parse(_ bytes: [UInt8], file: String) throws(TemplateFault) -> [TemplateNode] {
    var parser = TemplateParser(bytes: bytes, file: file)
    return try parser.nodes(until: nil, depth: 0)
  }

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
  }

  private struct Marker {
    enum Kind { case value, raw, section, inverted, close, partial, comment }
    let kind: Kind
    let tag: TemplateNode.Tag
    let start: Int
    let end: Int
  }

  private mutating func nodes(
    until open: TemplateNode.Tag?, depth: Int
  ) throws(TemplateFault) -> [TemplateNode] {
    if let open, depth > TemplateLimits.depth {
      throw fault(
        open, says: { $0.tooDeep(TemplateLimits.depth) })
    }
    var nodes: [TemplateNode] = []
    while true {
      let from = at
      guard let marker = try nextMarker() else {
        append(from, bytes.count, &nodes)
        if let open {
          throw fault(
            open, says: { $0.sectionNotClosed(open.name) })
        }
        return nodes
      }
      var start = marker.start
      var end = marker.end
      if marker.kind != .value, marker.kind != .raw, let line = wholeLine(marker) {
        start = max(from, line.start)
        end = line.end
      }
      append(from, start, &nodes)
      at = end
      switch marker.kind {
      case .value: nodes.append(.value(marker.tag, raw: false))
      case .raw: nodes.append(.value(marker.tag, raw: true))
      case .partial: nodes.append(.partial(marker.tag))
      case .comment: break
      case .section, .inverted:
        let inner = try self.nodes(until: marker.tag, depth: depth + 1)
        nodes.append(.section(marker.tag, inverted: marker.kind == .inverted, inner))
      case .close:
        guard let open, open.name == marker.tag.name else {
          throw fault(
            marker.tag, says: { $0.sectionNotOpen(marker.tag.name) })
        }
        return nodes
      }
    }
  }

  private func append(_ start: Int, _ end: Int, _ nodes: inout [TemplateNode]) {
    if start < end { nodes.append(.literal(bytes[start..<end])) }
  }

  private mutating func nextMarker() throws(TemplateFault) -> Marker? {
    var i = at
    while i + 1 < bytes.count, !(bytes[i] == 0x7B && bytes[i + 1] == 0x7B) { i += 1 }
    guard i + 1 < bytes.count else { return nil }
    let start = i
    i += 2
    let triple = i < bytes.count && bytes[i] == 0x7B
    if triple { i += 1 }
    let closing = triple ? 3 : 2
    let inner = i
    while i + closing <= bytes.count, !bytes[i..<i + closing].allSatisfy({ $0 == 0x7D }) { i += 1 }
    let place = position(start)
    func tag(_ name: String) -> TemplateNode.Tag {
      TemplateNode.Tag(name: name, file: file, line: place.line, column: place.column)
    }
    guard i + closing <= bytes.count else {
      throw fault(tag(""), says: \.tagNotClosed)
    }
    var text = String(decoding: bytes[inner..<i], as: UTF8.self).trimmed
    var kind = triple ? Marker.Kind.raw : .value
    if !triple, let first = text.first {
      switch first {
      case "#": kind = .section
      case "^": kind = .inverted
      case "/": kind = .close
      case ">": kind = .partial
      case "!": kind = .comment
      case "&", "=", "{":
        throw fault(
          tag(text), says: { $0.notSupported(first) })
      default: break
      }
      if kind != .value { text = String(text.dropFirst()).trimmed }
    }
    if text.isEmpty, kind != .comment {
      throw fault(tag(""), says: \.tagWithoutName)
    }
    return Marker(kind: kind, tag: tag(text), start: start, end: i + closing)
  }

  /// The line a marker stands alone on, its end included.
  private func wholeLine(_ marker: Marker) -> (start: Int, end: Int)? {
    var start = marker.start
    while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
    guard start == 0 || bytes[start - 1] == 0x0A else { return nil }
    var end = marker.end
    while end < bytes.count, bytes[end] == 0x20 || bytes[end] == 0x09 || bytes[end] == 0x0D {
      end += 1
    }
    guard end == bytes.count || bytes[end] == 0x0A else { return nil }
    return (start, min(bytes.count, end + 1))
  }

  /// Places are asked for from the first to the last: each byte is counted
  /// once.
  private mutating func position(_ offset: Int) -> (line: Int, column: Int) {
    while counted < offset {
      if bytes[counted] == 0x0A {
        line += 1
        lineStart = counted + 1
      }
      counted += 1
    }
    return (line, offset - lineStart + 1)
  }

  private func fault(
    _ tag: TemplateNode.Tag, says text: (any TemplateWording) -> String
  ) -> TemplateFault {
    TemplateFault(
      file: tag.file, line: tag.line, column: tag.column,
      message: LocalizedText { text($0.templates) })
  }
}
