import Findings
import Wording
import Tables

/// Reads accounts.csv: `account,channel,brand[,followers_start][,followers_end]`.
struct AccountsReader {
  static func read(
    _ file: DataFile, in folder: String, brands: BrandIndex, log: inout FindingLog
  ) -> (accounts: [Account], input: InputFile?) {
    let wanted: [TableColumn] = [.account, .channel, .brand]
    let counts: [TableColumn] = [.followersStart, .followersEnd]
    guard let source = TableFile.open(file, in: folder, wanted: wanted, log: &log) else {
      return ([], nil)
    }
    let account = source.column(.account)
    let channel = source.column(.channel)
    let brand = source.column(.brand)
    source.reportMissing(wanted, &log)
    source.reportUnused(wanted + counts, &log)
    let numbers = NumberColumns(source, columns: counts.map(source.column), log: &log)
    let input = InputFile(
      path: file.name, sha256: source.sha256, rows: source.rows.count,
      detected: source.detected(decimal: numbers.mark))
    guard let account, let channel, let brand else { return ([], input) }
    var unknown = UnknownNames()
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
      let owner: Int
      switch brands.find(brandID) {
      case .brand(let index): owner = index
      case .faulty: continue
      case .unknown:
        if brandID.isEmpty {
          log.add(.brandMissingID, at: source.place(row, brand))
        } else {
          unknown.add(brandID, at: source.place(row, brand))
        }
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
    var search = brands
    unknown.reportTogether(
      .accountUnknownBrand, ["file": .text(brands.file)], to: &log
    ) { search.nearest(to: $0) }
    return (accounts, input)
  }
}
