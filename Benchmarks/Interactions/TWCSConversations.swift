import Foundation

/// Conversations as on the public "Customer Support on Twitter" file: most are
/// a question and a few replies, some wander off into long chains.
struct TWCSConversations {
  let brands: TWCSBrands
  var random: FastRandom
  /// The messages of the conversation at hand.
  private(set) var messages: [TWCSMessage] = []

  /// 2017-09-27, and the days the requests spread over: the study's period
  /// (October and November) leaves some of them out.
  private let start = 1_506_470_400
  private let days = 68
  private let customers = 600_000

  init(brands: TWCSBrands, random: FastRandom) {
    self.brands = brands
    self.random = random
  }

  private mutating func delay(_ mean: Double) -> Int {
    1 + Int(min(-log(1 - random.unit()) * mean, 900_000))
  }

  mutating func next() {
    messages.removeAll(keepingCapacity: true)
    let brand = brands.draw(&random)
    let asker = 100_000 + random.below(customers)
    let time = start + random.below(days * 86_400)
    if random.chance(0.006) { announcement(brand, time) } else { request(brand, asker, time) }
  }

  /// A message of a brand to nobody, which customers answer: no request.
  private mutating func announcement(_ brand: Int, _ time: Int) {
    let account = brands.account(of: brand, &random)
    messages.append(TWCSMessage(account: account, customer: 0, time: time))
    for _ in 0..<random.below(6) {
      messages.append(
        TWCSMessage(
          parent: 0, account: nil, customer: 100_000 + random.below(customers),
          time: time + delay(9_000), mention: account))
    }
  }

  private mutating func request(_ brand: Int, _ asker: Int, _ time: Int) {
    var request = TWCSMessage(account: nil, customer: asker, time: time)
    let way = random.unit()
    if way < 0.78 {
      request.mention = brands.account(of: brand, &random)
    } else if way < 0.82 {
      request.mention = brands.account(of: brands.draw(&random), &random)
    }
    if random.chance(0.06) { request.mentionedCustomer = 100_000 + random.below(customers) }
    request.isOrphan = random.chance(0.012)
    messages.append(request)
    // A quarter of what is answered late is answered below a second message of the customer.
    if random.chance(0.05) { reply(to: 0, customer: asker, after: 4_000, mention: brand) }
    guard random.chance(brands.answers[brand]) else { return }
    var last = reply(to: messages.count - 1, brand: brand, after: brands.delays[brand])
    if random.chance(0.001) { messages[last].time = time - random.below(600) }
    if random.chance(0.015) {
      reply(to: 0, brand: brands.draw(&random), after: brands.delays[brand])
    }
    while random.chance(0.62), messages.count < 60 {
      let writer = random.chance(0.07) ? 100_000 + random.below(customers) : asker
      last = reply(to: last, customer: writer, after: 2_500, mention: brand)
      if random.chance(0.72) {
        last = reply(to: last, brand: brand, after: brands.delays[brand] * 0.7)
      } else if random.chance(0.3) {
        return
      }
    }
  }

  @discardableResult
  private mutating func reply(to parent: Int, brand: Int, after mean: Double) -> Int {
    let time = messages[parent].time + delay(mean)
    messages.append(
      TWCSMessage(
        parent: parent, account: brands.account(of: brand, &random), customer: 0, time: time,
        mentionedCustomer: messages[0].customer))
    return messages.count - 1
  }

  @discardableResult
  private mutating func reply(
    to parent: Int, customer: Int, after mean: Double, mention brand: Int
  ) -> Int {
    let time = messages[parent].time + delay(mean)
    messages.append(
      TWCSMessage(
        parent: parent, account: nil, customer: customer, time: time,
        mention: random.chance(0.8) ? brands.first[brand] : nil))
    return messages.count - 1
  }
}
