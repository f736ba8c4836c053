import Foundation

/// A hundred brands, some with two accounts, a few of them much larger than
/// the others.
struct TWCSBrands {
  struct Account {
    let handle: [UInt8]
    let brand: Int
  }

  let accounts: [Account]
  /// The accounts of each brand: the first, and the second if it has one.
  let first: [Int]
  let second: [Int?]
  /// Running shares of the messages, up to 1.
  private let cumulated: [Double]
  /// The share of requests each brand answers, and its mean response time.
  let answers: [Double]
  let delays: [Double]

  var count: Int { first.count }

  init(_ random: inout FastRandom, count: Int = 100) {
    var accounts: [Account] = []
    var first: [Int] = []
    var second: [Int?] = []
    var weights: [Double] = []
    var answers: [Double] = []
    var delays: [Double] = []
    let endings = ["Support", "Help", "Cares", "_Care", "CS", ""]
    for brand in 0..<count {
      let stem = "Brand\(brand)" + endings[brand % endings.count]
      first.append(accounts.count)
      accounts.append(Account(handle: Array(stem.utf8), brand: brand))
      if brand % 12 == 5 {
        second.append(accounts.count)
        accounts.append(Account(handle: Array("\(stem)_UK".utf8), brand: brand))
      } else {
        second.append(nil)
      }
      weights.append(1 / pow(Double(brand + 2), 0.9))
      answers.append(0.25 + 0.7 * random.unit())
      delays.append(300 * exp(4 * random.unit()))
    }
    let total = weights.reduce(0, +)
    var sum = 0.0
    cumulated = weights.map { weight in
      sum += weight / total
      return sum
    }
    self.accounts = accounts
    self.first = first
    self.second = second
    self.answers = answers
    self.delays = delays
  }

  /// One brand, by its share.
  func draw(_ random: inout FastRandom) -> Int {
    let at = random.unit()
    var low = 0
    var high = cumulated.count - 1
    while low < high {
      let middle = (low + high) / 2
      if cumulated[middle] < at { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// One of the brand's accounts.
  func account(of brand: Int, _ random: inout FastRandom) -> Int {
    if let other = second[brand], random.chance(0.3) { return other }
    return first[brand]
  }
}
