import Findings
import Tabular

/// Reads accounts.csv: `account,channel,brand[,followers_start][,followers_end]`.
struct AccountsReader {
  static func read(
    _ file: DataFile, in folder: String, brands: [Brand], brandsFile: String, log: inout FindingLog
  ) -> (accounts: [Account], input: InputFile?) {
    guard let source = TableFile.open(file, in: folder, log: &log) else { return ([], nil) }
    let account = source.column("account", "cuenta")
    let channel = source.column("channel", "canal")
    let brand = source.column("brand", "marca")
    source.reportMissing([(account, "account"), (channel, "channel"), (brand, "brand")], &log)
    let numbers = NumberColumns(
      source,
      columns: [
        source.column("followers_start", "seguidores_inicio"),
        source.column("followers_end", "seguidores_fin"),
      ], log: &log)
    let input = InputFile(
      path: file.name, sha256: source.sha256, rows: source.rows.count,
      detected: source.detected(decimal: numbers.mark))
    guard let account, let channel, let brand else { return ([], input) }
    var index: [String: Int] = [:]
    for (position, brand) in brands.enumerated() { index[brand.id] = position }
    var accounts: [Account] = []
    var lines: [String: Int] = [:]
    for row in source.rows {
      var handle = source.table.text(row, account).lowercased()
      if handle.hasPrefix("@") { handle.removeFirst() }
      let network = source.table.text(row, channel)
      for (column, text) in [(account, handle), (channel, network)] where text.isEmpty {
        log.add(
          .accountIncomplete, at: source.place(row, column),
          ["column": .text(source.headers[column])])
      }
      let brandID = source.table.text(row, brand)
      guard let owner = index[brandID] else {
        log.add(
          .accountUnknownBrand, at: source.place(row, brand),
          ["brand": .text(brandID), "file": .text(brandsFile)],
          didYouMean: Spelling.nearest(to: brandID, among: brands.map(\.id)))
        continue
      }
      let key = handle + "\u{0}" + Spelling.folded(network)
      if let line = lines.updateValue(source.table.line(row), forKey: key) {
        log.add(
          .accountDuplicate, at: source.place(row, account),
          ["account": .text(handle), "channel": .text(network), "line": .text("\(line)")])
        continue
      }
      let start = numbers.value(row, 0, log: &log)
      let end = numbers.value(row, 1, log: &log)
      accounts.append(
        Account(
          handle: handle, channel: network, brand: owner,
          followers: start == nil && end == nil ? nil : Followers(start: start, end: end),
          place: source.place(row, numbers.columns[1] ?? account)))
    }
    return (accounts, input)
  }
}
