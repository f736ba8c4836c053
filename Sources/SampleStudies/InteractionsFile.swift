/// interactions.csv: the messages of all brands by time, with a few faults
/// that exports have.
struct InteractionsFile {
  /// A row before it has its number.
  struct Row {
    var message: Message
    /// The row of its parent, in order of making.
    var parent: Int?
    /// The id of a parent that is not in the file.
    var lostParent: Int?
    /// What stands for the time, if it cannot be read.
    var badTime: String?
  }

  private(set) var rows: [Row] = []
  /// The number of the next customer.
  var customers = 0

  static let firstID = 1_000_001

  let edition: Edition

  init(_ profiles: [BrandProfile], _ edition: Edition) {
    self.edition = edition
    for profile in profiles {
      let brand = BrandMessages(profile, firstCustomer: customers)
      let first = rows.count
      for message in brand.messages {
        rows.append(Row(message: message, parent: message.parent.map { $0 + first }))
      }
      customers += brand.traffic.customers
    }
    plant(profiles)
  }

  /// The pseudonym of a customer of the study; numbers do not show the order.
  static func pseudonym(_ number: Int, on channel: Message.Channel) -> String {
    (channel == .twitter ? "t" : "f") + String(10_000 + (number * 7_919 + 12_345) % 89_989)
  }

  mutating func append(_ row: Row) { rows.append(row) }
  mutating func change(_ position: Int, _ change: (inout Row) -> Void) { change(&rows[position]) }

  var text: String {
    var table = DelimitedText(header: [
      "message", "brand", "channel", "author", "role", "sent_at", "parent", "kind", "likes",
      "shares", "comments", "topic", "complexity", "resolved", "sentiment", "text",
    ])
    let order = rows.indices.sorted {
      let one = rows[$0].message.sentAt
      let other = rows[$1].message.sentAt
      return one != other ? one < other : $0 < $1
    }
    var ids = [Int](repeating: 0, count: rows.count)
    for (place, position) in order.enumerated() { ids[position] = Self.firstID + place }
    var overlap: [[String]] = []
    for position in order {
      let cells = cells(rows[position], id: ids[position], ids)
      table.append(cells)
      // Planted: the end of March stands in two monthly exports
      if rows[position].message.sentAt.localDay == Self.overlapDay,
        rows[position].message.sentAt.timeOfDay >= 22 * 3_600
      {
        overlap.append(cells)
      } else if !overlap.isEmpty, rows[position].message.sentAt.localDay > Self.overlapDay {
        for cells in overlap { table.append(cells) }
        overlap = []
      }
    }
    return table.text
  }

  /// 31 March.
  private static let overlapDay = 90

  private func cells(_ row: Row, id: Int, _ ids: [Int]) -> [String] {
    let message = row.message
    let parent = row.parent.map { ids[$0] } ?? row.lostParent
    let reactions = message.reactions.map { [$0.likes, $0.shares, $0.comments].map { String($0) } }
    return [
      String(id), message.brand, message.channel.rawValue, message.author,
      message.isBrand ? "brand" : "customer",
      row.badTime ?? message.sentAt.text(daysEarlier: edition.daysEarlier),
      parent.map { String($0) } ?? "", message.kind.rawValue,
    ] + (reactions ?? ["", "", ""]) + [
      message.topic, message.complexity, message.resolved, message.sentiment?.rawValue ?? "",
      message.text,
    ]
  }
}
