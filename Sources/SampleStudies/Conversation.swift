/// A request and what comes of it, before it is put into words.
struct Conversation {
  /// What follows the first answer.
  enum Turn { case customer, thanks, brand }

  let channel: Message.Channel
  let sentAt: Moment
  /// Seconds until the first answer; `nil` if there is none.
  var wait: Int?
  /// The customer had not addressed the brand.
  var isUnaddressed = false
  /// The brand sends the customer to another channel.
  var isTransferred = false
  var isThanked = false
  var isDialogue = false
  var turns: [Turn] = []
  /// Messages of other customers, and of the same one before any answer.
  var peers = 0
  var reminders = 0
  var isComplex: Bool?
  var isResolved: Bool?
  /// Who asks and who chimes in: numbers of the brand's customers.
  var author = 0
  var helpers: [Int] = []

  init(channel: Message.Channel, sentAt: Moment) {
    self.channel = channel
    self.sentAt = sentAt
  }

  var isAnswered: Bool { wait != nil }
  var answeredAt: Moment? { wait.map { sentAt.after($0) } }

  /// Seconds from the answer to the end of the day of the request; 0 if the
  /// answer comes on another day.
  var roomAfterAnswer: Int {
    guard let answeredAt, answeredAt.localDay == sentAt.localDay else { return 0 }
    return answeredAt.restOfDay
  }
  /// Time enough to write back the same day.
  var hasRoom: Bool { roomAfterAnswer > 2_400 }
  var customerWritesBack: Bool { turns.contains { $0 != .brand } }
  /// The same customer is seen on two days.
  var spansDays: Bool { customerWritesBack && !hasRoom }
  /// Messages, the request and the first answer included.
  var length: Int { 2 + turns.count + peers + reminders }
}
