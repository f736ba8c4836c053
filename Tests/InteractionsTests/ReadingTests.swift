import Measurements
import Foundation
import Interactions
import StudyData
import Testing

/// Files of every kind: what is read of them, and what is refused.
@Suite struct ReadingTests {
  private static let header = "message,brand,channel,author,role,sent_at,parent"
  private static let rows = [
    "1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,",
    "2,alfa,twitter,alfa,brand,2016-02-01T10:30:00Z,1",
  ]
  private static let text = ([header] + rows).joined(separator: "\n") + "\n"
  private static let measures = ["requests", "response-rate", "first-response-mean"]

  private func expectBoth(_ found: MessageStudy.Outcome) {
    #expect(found.lines == [])
    #expect(found.text(0, 0) == "1.0 1 ")
    #expect(found.text(0, 1) == "100.0 1 ")
    #expect(found.text(0, 2) == "30.0 1 ")
  }

  @Test func plain() throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write(Self.text, to: "m.csv")
    expectBoth(study.observe(["m.csv"]))
  }

  private static let alike: [(name: String, text: String)] = [
    ("tabs", text.replacingOccurrences(of: ",", with: "\t")),
    ("semicolons", text.replacingOccurrences(of: ",", with: ";")),
    ("CRLF", text.replacingOccurrences(of: "\n", with: "\r\n")),
    ("no last line end", String(text.dropLast())),
    ("a byte order mark", "\u{FEFF}" + text),
    ("blank lines", "\n" + text.replacingOccurrences(of: "\n", with: "\n\r\n\n")),
    ("mixed line ends", text.replacingOccurrences(of: "parent\n", with: "parent\r\n")),
    ("CR alone", text.replacingOccurrences(of: "\n", with: "\r")),
    ("sep=", "sep=;\r\n" + text.replacingOccurrences(of: ",", with: ";")),
    ("quotes", text.replacingOccurrences(of: "ana", with: "\"ana\"")),
    ("blanks around", text.replacingOccurrences(of: ",customer,", with: " , customer ,")),
    ("ids as decimals", text.replacingOccurrences(of: ",1\n", with: ",1.0\n")),
    (
      "an index column",
      ",message,brand,channel,author,role,sent_at,parent\n0,\(rows[0])\n1,\(rows[1])\n"
    ),
  ]

  @Test(arguments: alike)
  func readAlike(_ name: String, _ text: String) throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write(text, to: "m.csv")
    expectBoth(study.observe(["m.csv"]))
    expectBoth(study.observe(["m.csv"], chunkSize: 5))
  }

  @Test func encodings() throws {
    let study = try MessageStudy(measures: Self.measures)
    let text = Self.text.replacingOccurrences(of: "ana", with: "begoña")
    try study.write(
      [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }, to: "a.csv")
    expectBoth(study.observe(["a.csv"]))
    try study.write(text.unicodeScalars.map { UInt8($0.value & 255) }, to: "b.csv")
    expectBoth(study.observe(["b.csv"]))
  }

  /// A lone CR is data; so are line ends in quotes, and quotes that are no
  /// quotes, at any border of chunks.
  @Test(arguments: [1, 2, 3, 7, 64, 65, 1000])
  func quotesAndLineEnds(_ chunk: Int) throws {
    let study = try MessageStudy(measures: Self.measures)
    let rows = [
      Self.header + ",text", Self.rows[0] + ",\"a \"\"b\"\"\r\n, c\"", Self.rows[1] + ",one\rtwo",
      "3,alfa,twitter,luis,customer,2016-02-02T10:00:00Z,,a 5\" screen, broken",
    ]
    try study.write(rows.prefix(3).joined(separator: "\r\n"), to: "m.csv")
    expectBoth(study.observe(["m.csv"], chunkSize: chunk))
    try study.write(
      rows.prefix(3).joined(separator: "\n") + "\n"
        + rows[3].replacingOccurrences(of: ", b", with: " b"),
      to: "n.csv")
    let found = study.observe(["n.csv"], chunkSize: chunk)
    #expect(found.lines == [])
    #expect(found.text(0, 0) == "2.0 2 ")
  }

  @Test func ndjson() throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write(
      """
      {"message": 1, "brand": "alfa", "channel": "twitter", "author": "an\\u0061", "role": "customer", "sent_at": "2016-02-01T10:00:00Z", "parent": null, "tags": [1, {"a": "}"}]}
      {"message": "2", "brand": "alfa", "channel": "twitter", "author": "alfa", "role": "brand", "sent_at": 1454322600, "parent": 1}

      """, to: "m.ndjson")
    for chunk in [1, 50, 1000] { expectBoth(study.observe(["m.ndjson"], chunkSize: chunk)) }
  }

  @Test func emptyNDJSON() throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write("\n", to: "m.ndjson")
    #expect(
      study.observe(["m.ndjson"]).lines == [
        "m.ndjson: error: The interactions files hold no message. [interactions-none]"
      ])
  }

  @Test func severalFilesAreOne() throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write(Self.header + "\n" + Self.rows[1] + "\n", to: "a.csv")
    try study.write(Self.header + "\n" + Self.rows[0] + "\n" + Self.rows[1] + "\n", to: "b.csv")
    let found = study.observe(["a.csv", "b.csv"])
    #expect(
      found.lines == [
        "b.csv:3: warning: Messages whose id stood before (1); the first one counts. First ones: b.csv:3. [interactions-duplicates]"
      ])
    #expect(found.text(0, 1) == "100.0 1 ")
    #expect(found.result?.totals.messages == 2)
  }

  private static let faults: [(text: String, finding: String)] = [
    (
      "message,brand,channel,author,role,when,parent\n\(rows[0])\n",
      "m.csv:1: error: The column 'sent_at' is missing. [column-missing]"
    ),
    (
      "message,brand,channel,author,role,sent_at,parent,parent\n\(rows[0]),\n",
      "m.csv:1:8: error: The column 'parent' appears twice. [column-duplicate]"
    ),
    ("", "m.csv: error: The file 'm.csv' is empty. [table-empty]"),
    (
      header + "\n",
      "m.csv: error: The interactions files hold no message. [interactions-none]"
    ),
    (
      "\(header),text\n\(rows[0]),ok\n\(rows[1]),\"never closed\n",
      "m.csv:3: error: A quote opens here that is never closed. [table-unclosed-quote]"
    ),
  ]

  @Test(arguments: faults)
  func refused(_ text: String, _ finding: String) throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write(text, to: "m.csv")
    let found = study.observe(["m.csv"])
    #expect(found.result == nil)
    #expect(found.lines == [finding])
  }

  @Test func damagedGzip() throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3], to: "m.csv.gz")
    #expect(
      study.observe(["m.csv.gz"]).lines == [
        "study.yaml:9: error: The file 'm.csv.gz' cannot be read: it is cut short, its gzip compression does not end. [file-unreadable]"
      ])
    try study.write([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xFF, 0xFF, 0xFF], to: "m.csv.gz")
    #expect(
      study.observe(["m.csv.gz"]).lines == [
        "study.yaml:9: error: The file 'm.csv.gz' cannot be read: it is damaged, its gzip compression cannot be undone. [file-unreadable]"
      ])
  }

  /// 1 % of unreadable rows is a warning, more an error; the lines are named.
  @Test func unreadableRows() throws {
    let study = try MessageStudy(measures: Self.measures)
    func file(_ bad: [String]) -> String {
      let good = (100..<299).map { "\($0),alfa,twitter,c,customer,2016-02-01T10:00:00Z," }
      return ([Self.header] + bad + good).joined(separator: "\n") + "\n"
    }
    let late = "1,alfa,twitter,ana,customer,1969-12-31T23:59:59Z,"
    try study.write(file([late]), to: "m.csv")
    let kept = study.observe(["m.csv"])
    #expect(
      kept.lines == [
        "m.csv:2: warning: Rows of 'm.csv' that cannot be read (1 of 200): their time cannot be read or is before 1970 ('1969-12-31T23:59:59Z'). First lines: 2. [interactions-unreadable]"
      ])
    #expect(kept.text(0, 0) == "199.0 199 ")
    try study.write(
      file([late, "2,alfa", ",alfa,twitter,ana,customer,2016-02-01T10:00:00Z,"]), to: "m.csv")
    let refused = study.observe(["m.csv"], chunkSize: 40)
    #expect(refused.result == nil)
    #expect(
      refused.lines == [
        "m.csv: error: In 'm.csv' 3 of 202 rows cannot be read: more than 1%. [interactions-too-many-unreadable]",
        "m.csv:2: warning: Rows of 'm.csv' that cannot be read (1 of 202): their time cannot be read or is before 1970 ('1969-12-31T23:59:59Z'). First lines: 2. [interactions-unreadable]",
        "m.csv:3: warning: Rows of 'm.csv' that cannot be read (1 of 202): they do not have as many fields as the header. First lines: 3. [interactions-unreadable]",
        "m.csv:4: warning: Rows of 'm.csv' that cannot be read (1 of 202): they have no id. First lines: 4. [interactions-unreadable]",
      ])
  }

  /// A row that begins in one chunk and has its stray quote in the next: what
  /// was read of it before that came out must leave nothing behind.
  @Test(arguments: [1, 64, 4_096, 1 << 18])
  func nothingOfARefusedReading(_ chunk: Int) throws {
    for (id, brand) in [("5", "ghost"), ("99999999999", "ghost"), ("1100", "alfa")] {
      let study = try MessageStudy(measures: Self.measures)
      func row(_ id: String, _ text: String) -> String {
        "\(id),alfa,twitter,ana,customer,2016-02-01T10:00:00Z,,\(text)"
      }
      var lines = [Self.header + ",text"]
      lines += (1_000..<1_100).map { row(String($0), "hello") }
      let long = String(repeating: "x", count: 5_000)
      lines.append(
        "\(id),\(brand),twitter,ana,customer,2016-02-01T10:00:00Z,,\(long)5\" pipe, extra")
      lines.append(row("1101", "6\" more"))
      lines += (1_102..<1_200).map { row(String($0), "hello") }
      try study.write(lines.joined(separator: "\n") + "\n", to: "m.csv")
      let found = study.observe(["m.csv"], chunkSize: chunk)
      #expect(found.text(0, 0) == "199.0 199 ")
      #expect(found.result?.totals.messages == 199)
      #expect(
        found.lines == [
          "m.csv:102: warning: Rows of 'm.csv' that cannot be read (1 of 200): they do not have as many fields as the header. First lines: 102. [interactions-unreadable]"
        ])
    }
  }

  /// A lone CR behind a closing quote is text, as any other byte there.
  @Test(arguments: [1, 7, 1_000])
  func returnBehindQuotes(_ chunk: Int) throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write(
      "\(Self.header),text\n\(Self.rows[0]),\"a\"\r\"b\n\(Self.rows[1]),hola\n", to: "m.csv")
    expectBoth(study.observe(["m.csv"], chunkSize: chunk))
  }

  @Test func tooManyChannels() throws {
    let study = try MessageStudy(measures: Self.measures)
    let rows = (0..<70_000).map { "\($0),alfa,net \($0),ana,customer,2016-02-01T10:00:00Z," }
    try study.write(([Self.header] + rows).joined(separator: "\n"), to: "m.csv")
    #expect(
      study.observe(["m.csv"]).lines == [
        "m.csv: error: The file 'm.csv' cannot be read: there are more than 65,000 channels; a channel is a network, such as twitter or facebook. [file-unreadable]"
      ])
  }

  /// A quote that is never closed makes one row of all that follows.
  @Test func aRowWithoutEnd() throws {
    let study = try MessageStudy(measures: Self.measures)
    let rest = String(
      repeating: "3,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,\n", count: 4_000)
    try study.write(Self.text + "4,\"alfa,twitter,ana\n" + rest, to: "m.csv")
    let found = study.observe(["m.csv"], chunkSize: 64, longestRow: 10_000)
    #expect(
      found.lines == [
        "m.csv: error: The file 'm.csv' cannot be read: from line 4 on there is a row of more than 10,000 bytes; probably a quote is never closed. [file-unreadable]"
      ])
    let all = study.observe(["m.csv"], chunkSize: 64)
    #expect(all.lines.contains { $0.contains("table-unclosed-quote") }, "\(all.lines)")
  }

  @Test func periodThatCoversNothing() throws {
    let study = try MessageStudy(measures: Self.measures)
    try study.write(Self.text.replacingOccurrences(of: "2016-02", with: "2017-02"), to: "m.csv")
    let found = study.observe(["m.csv"])
    #expect(found.result == nil)
    #expect(
      found.lines == [
        "m.csv: error: The study's period (2016-01-01 to 2016-06-30) covers none of the requests: they span 2017-02-01 to 2017-02-01. [interactions-period]"
      ])
  }
}
