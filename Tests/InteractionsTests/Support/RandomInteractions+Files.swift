import ImacsTestSupport
import Foundation

/// Random messages as bytes.
extension RandomInteractions {
  private static let canonical = [
    "message", "brand", "channel", "author", "role", "sent_at", "parent", "thread", "kind", "likes",
    "shares", "comments", "topic", "complexity", "resolved", "sentiment", "text",
  ]

  mutating func makeFiles(mayBeSplit: Bool) {
    let border = mayBeSplit && random.chance(0.15) ? random.int(0...messages.count) : messages.count
    let columns = layout == .twcs ? Self.twcs : columns()
    for part in [messages[..<border], messages[border...]]
    where part.startIndex == 0 || !part.isEmpty {
      files.append(
        layout == .canonicalJSON ? json(part, columns) : csv(Array(part), columns))
    }
  }

  private static let twcs = [
    "tweet_id", "author_id", "inbound", "created_at", "text", "response_tweet_id",
    "in_response_to_tweet_id",
  ]

  /// The columns of this file; optional ones may be left out all together.
  private mutating func columns() -> [String] {
    Self.canonical.filter { name in
      switch name {
      case "thread": threadStyle != 0
      case "topic", "complexity", "resolved", "sentiment", "text": !random.chance(0.12)
      default: true
      }
    }
  }

  private mutating func field(_ name: String, _ message: NaiveMessage) -> String {
    switch name {
    case "message": message.id
    case "brand": message.brand
    case "channel": message.channel
    case "author": message.author
    case "role": message.role == .brand ? "brand" : "customer"
    case "sent_at": sent(message.time)
    case "parent": message.parent
    case "thread": message.thread
    case "kind": message.kind
    case "likes": message.kind == "post" ? "\(Int(message.likes))" : ""
    case "shares": message.kind == "post" ? "\(Int(message.shares))" : ""
    case "comments": message.kind == "post" ? "\(Int(message.comments))" : ""
    case "topic": message.topic
    case "complexity": message.complexity
    case "resolved": message.resolved
    case "sentiment": message.sentiment
    default: message.text
    }
  }

  /// One of the ways to write a moment.
  private mutating func sent(_ time: Int) -> String {
    func clock(_ local: Int) -> String {
      let moment = CivilMoment(local)
      return "\(moment.year)-\(moment.two(moment.month))-\(moment.two(moment.day))T\(moment.clock)"
    }
    switch random.int(0...4) {
    case 0: return "\(time)"
    case 1: return clock(time) + "Z"
    case 2: return clock(time + 7200) + "+02:00"
    case 3:
      // Without offset, unless the clock shows that hour twice.
      let zone = NaiveTime(zone: study.timeZone)
      let local = zone.local(time)
      if zone.local(time - 3600) == local || zone.local(time + 3600) == local {
        return clock(time) + "Z"
      }
      return clock(local)
    default: return clock(time - 12_600) + "-03:30"
    }
  }

  private mutating func twcs(_ name: String, _ message: NaiveMessage) -> String {
    switch name {
    case "tweet_id": return message.id
    case "author_id": return message.author
    case "inbound":
      let isUpper = random.chance(0.1)
      let text = message.role == .brand ? "False" : "True"
      return isUpper ? text.uppercased() : text
    case "created_at":
      return CivilMoment(message.time).twcs
    case "text": return message.text
    case "response_tweet_id": return random.pick(["", "5", "1,577,157", "3,4"])
    case "in_response_to_tweet_id":
      return message.parent.isEmpty || random.chance(0.6) ? message.parent : message.parent + ".0"
    default: return "\(random.int(0...99))"
    }
  }

  private mutating func csv(_ messages: [NaiveMessage], _ columns: [String]) -> [UInt8] {
    var names = columns
    if layout == .twcs, random.chance(0.3) { names.insert("", at: 0) }
    if random.chance(0.3) { names.shuffle(using: &random) }
    let ending = random.pick(["\n", "\r\n", "mixed"])
    var bytes: [UInt8] = random.chance(0.15) ? [0xEF, 0xBB, 0xBF] : []
    let header = names.map { random.chance(0.1) ? "\"\($0)\"" : $0 }.joined(separator: ",")
    bytes += header.utf8
    end(&bytes, ending)
    for (row, message) in messages.enumerated() {
      let fields = names.map { layout == .twcs ? twcs($0, message) : field($0, message) }
      let line = fields.enumerated().map { quoted($1, isLast: $0 == fields.count - 1) }
      bytes += line.joined(separator: ",").utf8
      end(&bytes, ending)
      // One row in a hundred may be unreadable.
      if row % 110 == 109 { unreadable(&bytes, names, ending) }
    }
    if random.chance(0.2) {
      while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    }
    return bytes
  }

  private mutating func end(_ bytes: inout [UInt8], _ ending: String) {
    let isCRLF = ending == "\r\n" || ending == "mixed" && random.chance(0.5)
    bytes += isCRLF ? [0x0D, 0x0A] : [0x0A]
  }

  private mutating func unreadable(_ bytes: inout [UInt8], _ names: [String], _ ending: String) {
    switch random.int(0...2) {
    case 0: bytes += "a,b".utf8
    default:
      // A time that is none.
      let fields = names.map { name in
        switch name {
        case "message", "tweet_id": "123456\(bytes.count)"
        case "role": "customer"
        case "inbound": "True"
        case "created_at", "sent_at": "ayer"
        default: ""
        }
      }
      bytes += fields.joined(separator: ",").utf8
    }
    end(&bytes, ending)
  }

  private mutating func quoted(_ field: String, isLast: Bool) -> String {
    let bytes = field.utf8
    // A quote inside an unquoted field is data.
    let isBare = bytes.first != 0x22 && random.chance(0.4)
    let must = bytes.contains { $0 == 0x2C || $0 == 0x0A || $0 == 0x22 && !isBare }
    let hasReturn = bytes.contains(0x0D)
    guard must || hasReturn && (isLast || random.chance(0.5)) || random.chance(0.05) else {
      return field
    }
    return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  private mutating func json(_ messages: ArraySlice<NaiveMessage>, _ names: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    for (row, message) in messages.enumerated() {
      var members: [String] = []
      for name in names {
        let value = field(name, message)
        // An absent member, null and "" all say nothing; the first row names all columns.
        if value.isEmpty, row > 0, random.chance(0.6) {
          if random.chance(0.5) { members.append("\"\(name)\": null") }
          continue
        }
        let isNumber =
          ["likes", "shares", "comments", "sent_at"].contains(name) && Int(value) != nil
        members.append("\"\(name)\": " + (isNumber ? value : escaped(value)))
      }
      bytes += ("{" + members.joined(separator: ", ") + "}").utf8
      end(&bytes, random.pick(["\n", "\n", "\r\n"]))
      if row % 110 == 109 { bytes += "{\"message\": oops}\n".utf8 }
    }
    return bytes
  }

  private mutating func escaped(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case _ where scalar.value > 0x7F && random.chance(0.3):
        for unit in String(scalar).utf16 { out += String(format: "\\u%04x", Int(unit)) }
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
