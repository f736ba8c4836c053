import CYaml
import Findings
import Wording
import Files
import Tables

/// Builds nodes from libyaml's events.
///
/// Working on events, not on a composed document, is what lets anchors,
/// aliases, tags and merge keys be refused with their place before anything
/// could expand.
struct YAMLComposer {
  static let maximumSize = 1 << 20
  static let maximumDepth = 200

  private var parser = yaml_parser_t()
  private let file: String
  private var input = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  private(set) var log = FindingLog()

  /// The way to the node being composed.
  private var trail: [Step] = []
  private enum Step {
    case key(String)
    case item(Int)
  }

  private var keyPath: String {
    trail.reduce("") { path, step in
      switch step {
      case .key(let name): YAMLKeyPath.adding(name, to: path)
      case .item(let index): YAMLKeyPath.adding(item: index, to: path)
      }
    }
  }

  /// The root node of `bytes`, in whatever encoding a study's texts may have,
  /// or `nil` with the reasons in `log`.
  static func compose(_ bytes: [UInt8], file: String) -> (root: YAMLNode?, log: FindingLog) {
    guard bytes.count <= maximumSize else {
      var log = FindingLog()
      log.add(.yamlTooLarge, at: SourceLocation(file: file), ["size": .count(bytes.count)])
      return (nil, log)
    }
    var composer = YAMLComposer(file: file)
    do throws(DecodedText.Failure) {
      let text = try DecodedText(bytes)
      let root = text.bytes.withUnsafeBufferPointer { composer.run($0) }
      return (composer.log.hasErrors ? nil : root, composer.log)
    } catch {
      // Both encodings of single bytes end their lines alike.
      let before = bytes.prefix(error.offset)
      composer.log.add(
        .yamlEncoding,
        at: SourceLocation(file: file, line: 1 + before.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }),
        ["reason": .localized(error.reason)])
      return (nil, composer.log)
    }
  }

  private init(file: String) { self.file = file }

  /// Stops the walk; the reason is already in the log.
  private struct Stop: Error {}

  private mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> YAMLNode? {
    guard yaml_parser_initialize(&parser) == 1 else {
      log.add(
        .yamlSyntax, at: SourceLocation(file: file), ["problem": .localized(YAMLProblem.noMemory)])
      return nil
    }
    defer { yaml_parser_delete(&parser) }
    input = bytes
    yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
    do {
      try expect(YAML_STREAM_START_EVENT)
      let first = try next()
      if first.kind == YAML_STREAM_END_EVENT {
        log.add(.yamlEmpty, at: SourceLocation(file: file))
        return nil
      }
      let root = try node(try next(), depth: 0)
      try expect(YAML_DOCUMENT_END_EVENT)
      let after = try next()
      if after.kind != YAML_STREAM_END_EVENT {
        refuse(LocalizedText(\.yaml.aSecondDocument), after)
      }
      return root
    } catch {
      return nil
    }
  }

  /// What is needed of an event, copied out of the C structure.
  private struct Event {
    var kind: yaml_event_type_t
    var line: Int
    var column: Int
    var text = ""
    var plain = false
    var anchored = false
    var tagged = false
  }

  private mutating func expect(_ kind: yaml_event_type_t) throws(Stop) {
    guard try next().kind == kind else { throw Stop() }
  }

  private mutating func next() throws(Stop) -> Event {
    var raw = yaml_event_t()
    guard yaml_parser_parse(&parser, &raw) == 1 else {
      syntaxError()
      throw Stop()
    }
    defer { yaml_event_delete(&raw) }
    var event = Event(
      kind: raw.type, line: raw.start_mark.line + 1, column: raw.start_mark.column + 1)
    switch raw.type {
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      if let value = scalar.value {
        event.text = String(
          decoding: UnsafeBufferPointer(start: value, count: scalar.length), as: UTF8.self)
      }
      event.plain = scalar.style == YAML_PLAIN_SCALAR_STYLE
      event.anchored = scalar.anchor != nil
      event.tagged = scalar.tag != nil
    case YAML_SEQUENCE_START_EVENT:
      event.anchored = raw.data.sequence_start.anchor != nil
      event.tagged = raw.data.sequence_start.tag != nil
    case YAML_MAPPING_START_EVENT:
      event.anchored = raw.data.mapping_start.anchor != nil
      event.tagged = raw.data.mapping_start.tag != nil
    default: break
    }
    return event
  }

  private mutating func syntaxError() {
    var problem = YAMLProblem.wording(parser.problem.map { String(cString: $0) } ?? "")
    var line = parser.problem_mark.line + 1
    var column: Int? = parser.problem_mark.column + 1
    if parser.error == YAML_READER_ERROR {
      // The reader knows only how many bytes it got through. Of these nothing
      // but a control character can be wrong: the text is UTF-8.
      problem = YAMLProblem.control(Int(parser.problem_value))
      line = 1 + input.prefix(parser.problem_offset).reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
      column = nil
    }
    log.add(
      .yamlSyntax, at: SourceLocation(file: file, line: line, column: column),
      ["problem": .localized(problem)])
  }

  private mutating func refuse(_ feature: LocalizedText, _ event: Event) {
    log.add(
      .yamlFeature, at: SourceLocation(file: file, line: event.line, column: event.column),
      ["feature": .localized(feature)])
  }

  private mutating func node(_ event: Event, depth: Int) throws(Stop) -> YAMLNode {
    guard depth < Self.maximumDepth else {
      log.add(
        .yamlTooDeep, at: SourceLocation(file: file, line: event.line, column: event.column),
        ["limit": .count(Self.maximumDepth)])
      throw Stop()
    }
    if event.anchored {
      refuse(LocalizedText(\.yaml.anAnchor), event)
    }
    if event.tagged {
      refuse(LocalizedText(\.yaml.aTag), event)
    }
    switch event.kind {
    case YAML_ALIAS_EVENT:
      refuse(LocalizedText(\.yaml.anAlias), event)
      return YAMLNode(
        content: .scalar("", plain: true), line: event.line, column: event.column)
    case YAML_SCALAR_EVENT:
      return YAMLNode(
        content: .scalar(event.text, plain: event.plain), line: event.line, column: event.column)
    case YAML_SEQUENCE_START_EVENT:
      var items: [YAMLNode] = []
      while true {
        let item = try next()
        if item.kind == YAML_SEQUENCE_END_EVENT { break }
        trail.append(.item(items.count))
        items.append(try node(item, depth: depth + 1))
        trail.removeLast()
      }
      return YAMLNode(content: .sequence(items), line: event.line, column: event.column)
    case YAML_MAPPING_START_EVENT:
      return YAMLNode(
        content: .mapping(try pairs(depth: depth)), line: event.line, column: event.column)
    default: throw Stop()
    }
  }

  private mutating func pairs(depth: Int) throws(Stop) -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    var lines: [String: Int] = [:]
    while true {
      let key = try next()
      if key.kind == YAML_MAPPING_END_EVENT { return pairs }
      if key.kind == YAML_SEQUENCE_START_EVENT || key.kind == YAML_MAPPING_START_EVENT {
        refuse(
          LocalizedText(\.yaml.keyNotText), key)
        throw Stop()
      }
      let name = try node(key, depth: depth + 1)
      if key.text == "<<", key.plain {
        refuse(LocalizedText(\.yaml.aMergeKey), key)
      }
      trail.append(.key(key.text))
      defer { trail.removeLast() }
      let value = try node(try next(), depth: depth + 1)
      if case .scalar(let text, _) = name.content, key.kind == YAML_SCALAR_EVENT {
        if let line = lines[text] {
          log.add(
            .yamlDuplicateKey,
            at: SourceLocation(file: file, line: key.line, column: key.column, keyPath: keyPath),
            ["key": .text(text), "line": .text("\(line)")])
        } else {
          lines[text] = key.line
          pairs.append(
            YAMLPair(key: text, keyLine: key.line, keyColumn: key.column, value: value))
        }
      }
    }
  }
}
