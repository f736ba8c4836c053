import Foundation

/// A generated file of the twcs layout, and the study that observes it.
enum TWCSFile {
  /// Writes `folder`/twcs.csv with `count` messages (a few more, to end the
  /// last conversation), and `folder`/study. `isShuffled`: rows in random
  /// order, sparse ids of 18 digits.
  static func make(_ folder: String, messages count: Int, isShuffled: Bool, seed: UInt64) throws {
    var random = FastRandom(seed)
    let brands = TWCSBrands(&random)
    let path = folder + "/twcs.csv"
    let sink = try ByteSink(isShuffled ? path + ".ordered" : path)
    let header =
      "tweet_id,author_id,inbound,created_at,text,response_tweet_id,in_response_to_tweet_id\n"
    sink.put(Array(header.utf8))
    var writer = TWCSWriter(brands: brands, isSparse: isShuffled, random: &random)
    var conversations = TWCSConversations(brands: brands, random: FastRandom(random.next()))
    var written = 0
    var rowEnds = [sink.total]
    while written < count {
      conversations.next()
      try writer.write(conversations.messages, from: written + 1, to: sink, rowEnds: &rowEnds)
      written += conversations.messages.count
    }
    try sink.close()
    if isShuffled { try shuffle(path, rowEnds, &random) }
    try study(folder + "/study", brands)
    print("\(written) messages, \(sink.total) bytes, \(brands.count) brands")
  }

  /// The rows of `path`.ordered in random order.
  private static func shuffle(_ path: String, _ rowEnds: [Int], _ random: inout FastRandom) throws {
    let ordered = try Data(contentsOf: URL(filePath: path + ".ordered"))
    var order = Array(1..<rowEnds.count)
    for last in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(last, random.below(last + 1))
    }
    let sink = try ByteSink(path)
    try ordered.withUnsafeBytes { raw in
      let bytes = raw.bindMemory(to: UInt8.self)
      sink.put(UnsafeBufferPointer(rebasing: bytes[0..<rowEnds[0]]))
      for row in order {
        try sink.reserve(4096)
        sink.put(UnsafeBufferPointer(rebasing: bytes[rowEnds[row - 1]..<rowEnds[row]]))
      }
    }
    try sink.close()
    try FileManager.default.removeItem(atPath: path + ".ordered")
  }

  /// What the contestants compute, as a study.
  private static func study(_ folder: String, _ brands: TWCSBrands) throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(filePath: folder + "/" + name))
    }
    try write(
      "study.yaml",
      """
      schema: 1
      id: twcs-benchmark
      title: Benchmark
      edition: 2017
      period: {from: 2017-10-01, to: 2017-11-30}
      model: model.yaml
      language: en
      brands: brands.csv
      accounts: accounts.csv
      minimum-n: 1

      """)
    let ids = (0..<brands.count).map { "brand-\($0)" }
    try write("brands.csv", "brand,name,sector\n" + ids.map { "\($0),\($0),s\n" }.joined())
    try write(
      "accounts.csv",
      "account,channel,brand\n"
        + brands.accounts.map {
          "\(String(decoding: $0.handle, as: UTF8.self)),twitter,\(ids[$0.brand])\n"
        }.joined())
    try write("model.yaml", model)
  }

  private static var model: String {
    let measures = [
      ("requests", "count"), ("response-rate", "share"), ("first-response-mean", "duration"),
      ("first-response-median", "duration"), ("first-response-p90", "duration"),
      ("within-1h", "share"),
    ]
    let leaves = measures.map { "    - {indicator: \($0.0)}\n" }.joined()
    let indicators = measures.map { measure, type in
      """
        - id: \(measure)
          name: \(measure)
          definition: \(measure)
          source: interactions
          measure: \(measure)
          value: {type: \(type)\(type == "duration" ? ", unit: min" : "")}
          normalisation: {method: goalposts, worst: 0, best: 100}
          origin: reconstruction

      """
    }.joined()
    return """
      schema: 1
      id: twcs-benchmark
      version: "1"
      name: Benchmark
      unit: {es: [marca, marcas], en: [brand, brands]}
      group: {es: [sector, sectores], en: [sector, sectors]}
      scale: [0, 100]
      tree:
        id: all
        name: All
        children:
      \(leaves)indicators:
      \(indicators)
      """
  }
}
