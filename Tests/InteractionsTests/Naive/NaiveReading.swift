import Foundation

/// The messages of one file or several, and what was wrong with their rows.
struct NaiveReading {
  enum Layout: Sendable { case canonical, canonicalJSON, twcs }

  private(set) var messages: [NaiveMessage] = []
  /// The columns the layout has, in the words of the canonical layout.
  private(set) var columns: Set<String> = []
  private(set) var rows = 0
  private(set) var unreadable = 0
  /// Rows whose id an earlier row has.
  private(set) var duplicates = 0
  private let time: NaiveTime

  init(_ bytes: [UInt8], _ layout: Layout, zone: String) {
    self.init(files: [bytes], layout, zone: zone)
  }

  init(files: [[UInt8]], _ layout: Layout, zone: String) {
    time = NaiveTime(zone: zone)
    for bytes in files { read(bytes, layout) }
  }

  private mutating func read(_ bytes: [UInt8], _ layout: Layout) {
    switch layout {
    case .canonical, .twcs:
      var lines = NaiveRows.csv(bytes)
      guard !lines.isEmpty else { return }
      let header = lines.removeFirst()
      columns.formUnion(layout == .twcs ? ["text"] : header)
      for line in lines {
        guard line.count == header.count else {
          add(nil)
          continue
        }
        var fields: [String: String] = [:]
        for (name, field) in zip(header, line) { fields[name] = field }
        add(layout == .twcs ? twcs(fields) : canonical(fields))
      }
    case .canonicalJSON:
      for object in NaiveRows.ndjson(bytes) {
        if let object { columns.formUnion(object.keys) }
        add(object.flatMap { canonical($0) })
      }
    }
  }

  private mutating func add(_ message: NaiveMessage?) {
    rows += 1
    guard let message else {
      unreadable += 1
      return
    }
    if messages.contains(where: { $0.id == message.id }) {
      duplicates += 1
    } else {
      messages.append(message)
    }
  }

  private func canonical(_ fields: [String: String]) -> NaiveMessage? {
    func field(_ name: String) -> String { fields[name] ?? "" }
    var message = NaiveMessage()
    message.id = field("message")
    guard !message.id.isEmpty, let sent = time.canonical(field("sent_at")) else { return nil }
    message.time = sent
    switch field("role") {
    case "brand": message.role = .brand
    case "customer": message.role = .customer
    default: return nil
    }
    message.brand = field("brand")
    message.channel = field("channel")
    message.author = field("author")
    message.parent = field("parent")
    message.thread = field("thread")
    message.kind = field("kind")
    message.likes = Double(field("likes")) ?? 0
    message.shares = Double(field("shares")) ?? 0
    message.comments = Double(field("comments")) ?? 0
    message.topic = field("topic")
    message.complexity = field("complexity")
    message.resolved = field("resolved")
    message.sentiment = field("sentiment")
    message.text = field("text")
    return message
  }

  private func twcs(_ fields: [String: String]) -> NaiveMessage? {
    func id(_ name: String) -> String {
      let text = fields[name] ?? ""
      return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
    var message = NaiveMessage()
    message.id = id("tweet_id")
    guard !message.id.isEmpty, let sent = time.twcs(fields["created_at"] ?? "") else { return nil }
    message.time = sent
    switch (fields["inbound"] ?? "").lowercased() {
    case "false": message.role = .brand
    case "true": message.role = .customer
    default: return nil
    }
    message.channel = "twitter"
    message.author = fields["author_id"] ?? ""
    message.parent = id("in_response_to_tweet_id")
    message.text = fields["text"] ?? ""
    return message
  }
}
