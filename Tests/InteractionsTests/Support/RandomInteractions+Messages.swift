import ImacsTestSupport

/// The messages of a random file.
extension RandomInteractions {
  mutating func makeMessages() {
    var ids: [String] = []
    for index in 0..<count { ids.append(id(index)) }
    for index in 0..<count { messages.append(message(index, ids)) }
    if random.chance(0.3), count > 2 {
      // An id again, on another row.
      for _ in 0..<random.int(1...2) {
        let at = random.int(0...count - 1)
        messages[at].id = messages[random.int(0...count - 1)].id
      }
    }
    if random.chance(0.5) { messages.shuffle(using: &random) }
  }

  private mutating func id(_ index: Int) -> String {
    switch idStyle {
    case 0: "\(index + 1)"
    case 1: "\(random.int(100_000_000_000_000_000...999_999_999_999_999_999))"
    case 2: layout == .twcs ? "\(2_000_000 - index)" : "m-\(index)"
    default: "\(random.int(1...9) * 1_000_000 + index * 7)"
    }
  }

  private mutating func message(_ index: Int, _ ids: [String]) -> NaiveMessage {
    var message = NaiveMessage()
    message.id = ids[index]
    message.channel = layout == .twcs || random.chance(0.6) ? "twitter" : "facebook"
    var above: NaiveMessage?
    let draw = random.unit()
    message.role = random.chance(draw < 0.62 ? 0.55 : 0.2) ? .brand : .customer
    if index > 0, draw < 0.62 {
      let parent = messages[random.int(max(0, index - 8)...index - 1)]
      message.parent = parent.id
      message.channel = parent.channel
      message.thread = parent.thread
      above = parent
    } else if draw < 0.66 {
      message.parent = ids[random.int(0...count - 1)]
    } else if draw < 0.70 {
      message.parent = idStyle == 2 && layout != .twcs ? "gone-\(index)" : "77\(index)"
    } else {
      message.thread = "t\(random.int(0...max(1, count / 5)))"
    }
    message.time = time(above)
    let spoke = author(&message, above)
    decorate(&message, above)
    settle(&message)
    lastBrand[message.id] = message.role == .customer ? above.flatMap { lastBrand[$0.id] } : spoke
    asker[message.id] = above.flatMap { asker[$0.id] } ?? message.author
    return message
  }

  /// Threads alone, parents alone, or either on each row.
  private mutating func settle(_ message: inout NaiveMessage) {
    switch threadStyle {
    case 0: message.thread = ""
    case 1: message.parent = ""
    default:
      // Of what hangs below, some rows say so by parent, some by thread.
      if !message.parent.isEmpty, !message.thread.isEmpty, random.chance(0.3) {
        message.parent = ""
      }
    }
  }

  private mutating func time(_ above: NaiveMessage?) -> Int {
    if let above, random.chance(0.9) {
      if random.chance(0.05) { return above.time - random.int(1...5000) }
      return above.time
        + random.pick([0, 1, 60, 3599, 3600, 3601, 7200, 7201, random.int(0...200_000)])
    }
    let first = isSpring ? NaiveTime.days(2017, 3, 21) : NaiveTime.days(2017, 10, 24)
    let hour = random.pick([0, 1, 3, 7, 8, 19, 20, 22, 23, random.int(0...23)])
    let second = random.pick([0, 59, 3599, random.int(0...3599)])
    return (first + random.int(1...8)) * 86_400 + hour * 3600 + second
  }

  /// Who writes; the number of the brand that speaks.
  private mutating func author(_ message: inout NaiveMessage, _ above: NaiveMessage?) -> Int? {
    guard message.role == .brand else {
      let customers =
        layout == .twcs ? ["105834", "115712", "9", "77"] : ["ana", "Luis", "c 3", "ñu"]
      message.author = random.pick(customers)
      if let above, let first = asker[above.id], random.chance(0.6) { message.author = first }
      if layout != .twcs, random.chance(0.03) { message.author = "" }
      if brandStyle != 1, layout != .twcs, random.chance(brandStyle == 0 ? 0.9 : 0.4) {
        message.brand = random.chance(0.05) ? "otra" : random.pick(brandIDs)
      }
      return nil
    }
    var at = random.chance(0.6) ? 0 : random.int(0...2)
    if let above, let last = lastBrand[above.id], random.chance(0.8) { at = last }
    let hasAccounts = study.accounts != nil
    if random.chance(0.04) {
      message.author = "StrangeCorp"
      if layout != .twcs, random.chance(0.5) { message.brand = "otra" }
      return nil
    }
    if random.chance(0.04) {
      if layout != .twcs, random.chance(0.5) { message.brand = brandIDs[at] }
      return message.brand.isEmpty ? nil : at
    }
    let own = (study.accounts ?? []).filter { $0.brand == brandIDs[at] }
    message.author = hasAccounts ? random.pick(own).handle : brandIDs[at]
    if random.chance(0.2) { message.author = message.author.uppercased() }
    if layout != .twcs, random.chance(0.5) {
      message.brand = brandIDs[at]
      // An account that only its speaking shows to be the brand's.
      if random.chance(0.2) { message.author = "Equipo\(at)" }
    }
    // The same unlisted account without its brand would be nobody's.
    if message.author.hasPrefix("Equipo") { message.brand = brandIDs[at] }
    return at
  }

  private mutating func decorate(_ message: inout NaiveMessage, _ above: NaiveMessage?) {
    if layout != .twcs {
      if message.role == .brand {
        message.kind = above == nil ? random.pick(["post", "post", "mention"]) : "reply"
        if message.kind == "post" {
          message.likes = Double(random.int(0...400))
          message.shares = Double(random.int(0...50))
          message.comments = Double(random.int(0...90))
        }
      } else {
        message.kind = random.pick(["comment", "comment", "mention", "reply", "dm", "post"])
        message.resolved = random.pick(["yes", "no", "", ""])
        message.complexity = random.pick(["simple", "complex", ""])
        message.sentiment = random.pick(["negative", "neutral", "positive", ""])
      }
      message.topic = random.pick(["", "", "", "thanks", "transfer", "billing"])
    }
    message.text = text(message)
  }

  private mutating func text(_ message: NaiveMessage) -> String {
    if random.chance(0.06) { return "" }
    var parts: [String] = []
    if message.role == .customer, random.chance(0.5) {
      for _ in 0..<random.int(1...2) { parts.append(mention(message.role)) }
    }
    switch message.role {
    case .customer: parts.append(random.pick(NaiveLexicon.neutral + NaiveLexicon.thanks))
    case .brand: parts.append(random.pick(NaiveLexicon.neutral + NaiveLexicon.transfers))
    }
    let hostile = [
      ", y otra", " \"así\"", "\nsegunda línea", "\r\ntercera", "a\rb", " 😡😡", " ñandú", "\"",
      " 'x'",
      "  ", " &amp;",
    ]
    while random.chance(0.45) { parts.append(random.pick(hostile)) }
    if random.chance(0.3) { parts.append(mention(message.role)) }
    return parts.joined(separator: " ")
  }

  /// A mention of an account, listed or seen speaking, or what only looks like one.
  private mutating func mention(_ role: NaiveMessage.Role) -> String {
    let listed = study.accounts?.map(\.handle) ?? brandIDs
    var handle = random.pick(listed + ["StrangeCorp", "Equipo0", "105834", "nadie"])
    if random.chance(0.3) { handle = handle.lowercased() }
    if random.chance(0.2) { handle = handle.uppercased() }
    switch random.int(0...9) {
    // From a brand, an e-mail address would send the customer elsewhere.
    case 0: return role == .brand ? "@\(handle)" : "correo ana@\(handle).com"
    case 1: return "@\(handle):"
    case 2: return "(@\(handle))"
    case 3: return ".@\(handle),"
    case 4: return "@\(handle)xyz"
    case 5: return "@ \(handle)"
    default: return "@\(handle)"
    }
  }
}

extension SeededGenerator {
  /// A number of 0..<1.
  mutating func unit() -> Double { Double.random(in: 0..<1, using: &self) }
}
