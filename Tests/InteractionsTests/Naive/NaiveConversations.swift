/// Messages put into conversations, conversations given to brands, by the
/// letter of the contract and one message at a time.
struct NaiveConversations {
  /// A request and everything below it.
  struct Conversation {
    var request: NaiveMessage
    /// Request included, in order of time.
    var messages: [NaiveMessage]
    /// `nil`: unattributed.
    var brand: String?
    /// The brand's messages in it.
    var answers: [NaiveMessage]

    /// Seconds from the request to the brand's first message.
    var wait: Int? { answers.first.map { $0.time - request.time } }
  }

  let messages: [NaiveMessage]
  private(set) var conversations: [Conversation] = []
  /// Messages whose parent is named but absent.
  private(set) var orphans = 0
  /// Known accounts (lower case) and the brand each speaks for; a brand that
  /// the study does not have starts with `?`.
  private(set) var accounts: [String: String] = [:]
  private var positions: [String: Int] = [:]
  private var parents: [Int?] = []
  private var isOrphan: [Bool] = []

  init(_ messages: [NaiveMessage], _ study: NaiveStudy) {
    self.messages = messages
    for (index, message) in messages.enumerated() { positions[message.id] = index }
    for index in messages.indices { findParent(index) }
    orphans = isOrphan.count { $0 }
    if let listed = study.accounts {
      for account in listed { accounts[account.handle.lowercased()] = account.brand }
    } else {
      for brand in study.brands { accounts[brand.id.lowercased()] = brand.id }
    }
    for message in messages where message.role == .brand && !message.author.isEmpty {
      let handle = message.author.lowercased()
      if accounts[handle] == nil { accounts[handle] = brandOfMessage(message) }
    }
    build()
  }

  private mutating func findParent(_ index: Int) {
    let message = messages[index]
    parents.append(nil)
    isOrphan.append(false)
    if !message.parent.isEmpty {
      parents[index] = positions[message.parent]
      isOrphan[index] = parents[index] == nil
    } else if !message.thread.isEmpty {
      let members = messages.indices.filter { messages[$0].thread == message.thread }
      let first = members.min { NaiveOrder.isBefore(messages[$0], messages[$1]) }
      if first != index { parents[index] = first }
    }
  }

  /// The brand a brand's message is of: its `brand` value, else its account's;
  /// empty if it has neither.
  func brandOfMessage(_ message: NaiveMessage) -> String {
    if !message.brand.isEmpty { return message.brand }
    if message.author.isEmpty { return "" }
    return accounts[message.author.lowercased()] ?? "?" + message.author.lowercased()
  }

  func parent(_ index: Int) -> NaiveMessage? { parents[index].map { messages[$0] } }

  func isRequest(_ index: Int) -> Bool {
    let message = messages[index]
    guard message.role == .customer, !isOrphan[index] else { return false }
    guard let parent = parent(index) else { return true }
    return message.kind == "comment" && parent.role == .brand && parent.kind == "post"
  }

  /// Messages that answer each other in a circle in which no request stands.
  var inCircles: Int {
    messages.indices.count { index in
      var at: Int? = index
      for _ in messages.indices {
        guard let current = at, !isRequest(current) else { return false }
        at = parents[current]
        if at == index { return true }
      }
      return false
    }
  }

  /// The request at or above a message; nothing for orphans, for what hangs
  /// below a brand's message, for circles.
  private func request(of index: Int) -> Int? {
    var seen: Set<Int> = []
    var at: Int? = index
    while let current = at, seen.insert(current).inserted {
      if isRequest(current) { return current }
      at = parents[current]
    }
    return nil
  }

  private mutating func build() {
    var members: [Int: [Int]] = [:]
    for index in messages.indices {
      if let request = request(of: index) { members[request, default: []].append(index) }
    }
    for (request, indices) in members.sorted(by: { $0.key < $1.key }) {
      let ordered = indices.map { messages[$0] }.sorted { NaiveOrder.isBefore($0, $1) }
      let brand = brand(of: request, indices)
      conversations.append(
        Conversation(
          request: messages[request], messages: ordered, brand: brand,
          answers: ordered.filter { $0.role == .brand && brandOfMessage($0) == brand }))
    }
  }

  private func brand(of request: Int, _ members: [Int]) -> String? {
    let message = messages[request]
    if !message.brand.isEmpty { return message.brand }
    let speaking = members.filter {
      messages[$0].role == .brand && !brandOfMessage(messages[$0]).isEmpty
    }
    func earliest(_ indices: [Int]) -> String? {
      indices.map { messages[$0] }.min { NaiveOrder.isBefore($0, $1) }.map { brandOfMessage($0) }
    }
    if let direct = earliest(speaking.filter { parents[$0] == request }) { return direct }
    let handles = Set(accounts.keys)
    if let mentioned = NaiveMentions.find(message.text, handles).first {
      return accounts[mentioned]
    }
    return earliest(speaking)
  }
}
