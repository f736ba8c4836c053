extension Traffic {
  /// Marks what the requests are about and what became of them, and which
  /// the brand sends elsewhere.
  mutating func markCases() {
    var draws = draws("cases")
    let answered = draws.shuffled(positions.filter { conversations[$0].isAnswered })
    for position in answered.prefix(quota(service.transferred, of: answered.count)) {
      conversations[position].isTransferred = true
    }
    let complexShare = draws.uniform(0.24...0.36)
    let marked = draws.shuffled(answered).prefix((answered.count * 17 + 19) / 20)
    let complex = Array(marked.prefix(Int((complexShare * Double(marked.count)).rounded())))
    let simple = Array(marked.dropFirst(complex.count))
    for position in complex { conversations[position].isComplex = true }
    for position in simple { conversations[position].isComplex = false }
    for position in positions where conversations[position].isComplex == nil {
      let knows = draws.unit() < (conversations[position].isAnswered ? 0.3 : 0.6)
      if knows { conversations[position].isComplex = draws.unit() < complexShare }
    }
    let solved = quota(service.solved, of: marked.count)
    let complexSolved = min(quota(service.complexSolved, of: complex.count), solved)
    resolve(complex, complexSolved)
    resolve(simple, min(solved - complexSolved, simple.count))
  }

  /// Those sent elsewhere are the last to be solved here.
  private mutating func resolve(_ own: [Int], _ count: Int) {
    let ordered =
      own.filter { !conversations[$0].isTransferred }
      + own.filter { conversations[$0].isTransferred }
    for (order, position) in ordered.enumerated() {
      conversations[position].isResolved = order < count
    }
  }
}
