import Measurements
import Findings
import Wording
import Interactions
import StudyData
import Testing

/// Likes, shares and comments as exports write them (contract §2, §7).
@Suite struct NumberTests {
  private static let header = "message,brand,channel,author,role,sent_at,parent,kind,likes"

  /// A post of alfa with `likes` for each text; alfa has 2,000 followers, so
  /// that applause per post is the mean of the likes halved.
  private func posts(
    _ likes: [String], mapping: String = "", measure: String = "applause-per-post",
    chunkSize: Int = 1 << 20
  ) throws -> MessageStudy.Outcome {
    let study = try MessageStudy(measures: [measure])
    let rows = likes.enumerated().map { index, likes in
      "\(index + 1);alfa;2016-02-01T10:00:00Z;\(likes)\n"
    }
    try study.write("ID;Marca;Fecha;Me gusta\n" + rows.joined(), to: "fb.csv")
    try study.write(
      """
      schema: 1
      columns: {message: ID, brand: Marca, sent_at: Fecha, likes: Me gusta}
      constants: {role: brand, kind: post, channel: facebook}
      \(mapping)
      """, to: "fb.yaml")
    return study.observe(["fb.csv"], layout: "fb.yaml", chunkSize: chunkSize)
  }

  private static let read: [(likes: [String], mean: Double)] = [
    // The second settles the first.
    (["2.166", "1.234.567", "34"], (2166 + 1_234_567 + 34) / 3.0 / 2),
    (["2,166", "0.5"], 541.625),
    (["1.234,5", "2.166", "x"].dropLast(), 850.125),
    (["1 234", "66"], 325),
    (["1'234", "66"], 325),
    (["12.0", "8.0"], 5),
    // Empty, `n/d` and `-` are no number, and no fault.
    (["10", "", "n/d", "-", "N/A"], 1),
    (["+40"], 20),
    (["1e3"], 500),
  ]

  @Test(arguments: read)
  func theColumnSettlesItsMark(_ likes: [String], _ mean: Double) throws {
    for chunk in [1, 37, 1 << 20] {
      let found = try posts(likes, chunkSize: chunk)
      #expect(found.text() == "\(mean) \(likes.count) ")
      #expect(!found.log.hasErrors)
    }
  }

  @Test func aNumberWithTwoReadingsAndNothingToSettleIt() throws {
    let found = try posts(["12", "2.166", "34"])
    #expect(found.result == nil)
    #expect(
      found.lines == [
        "fb.csv:3: error: '2.166' in the column 'Me gusta' may be read as 2.166 or as 2166, and no other number of the column settles it. [interactions-decimal-ambiguous]"
      ])
    #expect(
      found.log.sorted.first?.description(.en).split(separator: "\n").last
        == "    Say which in 'fb.yaml': 'decimal: comma' or 'decimal: point'.")
    #expect(
      found.log.sorted.first?.message(.es)
        == "'2.166' en la columna 'Me gusta' puede leerse como 2,166 o como 2166, y ningún otro número de la columna lo aclara."
    )
  }

  @Test func theMappingSaysTheMark() throws {
    let comma = try posts(["12", "2.166", "34"], mapping: "decimal: comma")
    #expect(comma.lines == [])
    #expect(comma.text() == "\((12 + 2166 + 34) / 3.0 / 2) 3 ")
    let point = try posts(["12", "2.166", "34"], mapping: "decimal: point")
    #expect(
      point.lines == [
        "fb.csv:3: warning: 'fb.csv': the column 'Me gusta' holds numbers that are not whole (1), such as '2.166'. First lines: 3. [interactions-fractions]"
      ])
    #expect(point.text() == "\((12 + 2.166 + 34) / 3 / 2000 * 1000) 3 ")
    #expect(
      try posts(["1"], mapping: "decimal: dot").lines == [
        "fb.yaml:4:10: error: 'dot' is not valid here. (decimal) [yaml-value]"
      ])
  }

  @Test func aColumnWithBothMarks() throws {
    let found = try posts(["1.234.567", "0.5"])
    #expect(
      found.lines == [
        "fb.csv:3: error: The column 'Me gusta' mixes decimal marks: '0.5' (point, line 3) and '1.234.567' (comma, line 2). [interactions-decimal-mixed]"
      ])
  }

  /// Each column has its own mark.
  @Test func columnsAreSettledOneByOne() throws {
    let study = try MessageStudy(
      measures: ["applause-per-post", "amplification-per-post", "comments-per-post"])
    try study.write(
      """
      message;brand;channel;author;role;sent_at;parent;kind;likes;shares;comments
      1;alfa;facebook;alfa;brand;2016-02-01T10:00:00Z;;post;2.166;2,166;7
      2;alfa;facebook;alfa;brand;2016-02-01T10:00:00Z;;post;1.000.000;12.5;8

      """, to: "m.csv")
    let found = study.observe(["m.csv"])
    #expect(found.text(0, 0) == "\((2166 + 1_000_000) / 2.0 / 2) 2 ")
    #expect(found.text(0, 1) == "\((2166 + 12.5) / 2 / 2) 2 ")
    #expect(found.text(0, 2) == "3.75 2 ")
    #expect(
      found.lines == [
        "m.csv:3: warning: 'm.csv': the column 'shares' holds numbers that are not whole (1), such as '12.5'. First lines: 3. [interactions-fractions]"
      ])
  }

  /// A row whose number cannot be read is an unreadable row: above 1 % the
  /// study stops, and the finding shows column and texts.
  @Test func unreadableNumbers() throws {
    let good = [String](repeating: "10", count: 397)
    let kept = try posts(["many", "-3"] + good)
    #expect(
      kept.lines == [
        "fb.csv:2: warning: Rows of 'fb.csv' that cannot be read (2 of 399): 'Me gusta' does not hold a number from 0 up, but 'many', '-3'. First lines: 2, 3. [interactions-unreadable]"
      ])
    #expect(kept.text() == "5.0 397 ")
    #expect(kept.result?.totals.unreadable == 2)
    let stopped = try posts(["many", "-3", "2.1K", "40 %", "12 likes"] + good)
    #expect(stopped.result == nil)
    #expect(
      stopped.lines == [
        "fb.csv: error: In 'fb.csv' 5 of 402 rows cannot be read: more than 1%. [interactions-too-many-unreadable]",
        "fb.csv:2: warning: Rows of 'fb.csv' that cannot be read (5 of 402): 'Me gusta' does not hold a number from 0 up, but 'many', '-3', '2.1K' …. First lines: 2, 3, 4, 5, 6. [interactions-unreadable]",
      ])
    let named = try posts(["1.234.567", "1,5"] + good, mapping: "decimal: point")
    #expect(
      named.lines.first
        == "fb.csv:2: warning: Rows of 'fb.csv' that cannot be read (2 of 399): 'Me gusta' does not hold a number from 0 up with a decimal point, but '1.234.567', '1,5'. First lines: 2, 3. [interactions-unreadable]"
    )
  }

  /// An unreadable row leaves nothing behind, whoever it is of.
  @Test func anUnreadableRowIsNoMessage() throws {
    let study = try MessageStudy(measures: ["requests", "applause-per-post"])
    var rows = (10..<410).map { "\($0),alfa,facebook,c,customer,2016-02-01T10:00:00Z,,comment,3\n" }
    rows[7] = "17,alfa,facebook,c,customer,2016-02-01T10:00:00Z,,comment,three\n"
    try study.write(Self.header + "\n" + rows.joined(), to: "m.csv")
    let found = study.observe(["m.csv"], chunkSize: 100)
    #expect(found.text(0, 0) == "399.0 399 ")
    #expect(
      found.lines == [
        "m.csv:9: warning: Rows of 'm.csv' that cannot be read (1 of 400): 'likes' does not hold a number from 0 up, but 'three'. First lines: 9. [interactions-unreadable]"
      ])
  }

  /// Nobody asks for likes: they are not looked at.
  @Test func columnsNobodyAsksFor() throws {
    let found = try posts(["2.166", "many"], measure: "comments-per-post")
    #expect(found.lines == [])
    #expect(found.text() == "- 0 not in the data: comments")
  }

  /// Numbers of JSON have a point; texts are settled as those of CSV.
  @Test func ndjson() throws {
    func file(_ likes: [String]) throws -> MessageStudy.Outcome {
      let study = try MessageStudy(measures: ["applause-per-post"])
      let lines = likes.enumerated().map {
        #"{"message": \#($0 + 1), "brand": "alfa", "channel": "fb", "author": "alfa", "role": "brand", "sent_at": "2016-02-01T10:00:00Z", "parent": null, "kind": "post", "likes": \#($1)}"#
      }
      try study.write(lines.joined(separator: "\n") + "\n", to: "m.ndjson")
      return study.observe(["m.ndjson"])
    }
    #expect(try file(["2166", "34.0", "null"]).text() == "\(2200 / 3.0 / 2) 3 ")
    #expect(try file([#""2.166""#, #""1.234.567""#]).text() == "\(1_236_733 / 4.0) 2 ")
    #expect(
      try file([#""2.166""#]).lines == [
        "m.ndjson:1: error: '2.166' in the column 'likes' may be read as 2.166 or as 2166, and no other number of the column settles it. [interactions-decimal-ambiguous]"
      ])
    #expect(
      try file(["true"]).lines.first
        == "m.ndjson: error: In 'm.ndjson' 1 of 1 rows cannot be read: more than 1%. [interactions-too-many-unreadable]"
    )
  }

  /// A bundled layout cannot say the mark: a mapping file can.
  @Test func theCanonicalLayoutHasNoPlaceForTheMark() throws {
    let study = try MessageStudy(measures: ["applause-per-post"])
    try study.write(
      Self.header + "\n1,alfa,facebook,alfa,brand,2016-02-01T10:00:00Z,,post,\"2,166\"\n",
      to: "m.csv")
    let found = study.observe(["m.csv"])
    #expect(
      found.log.sorted.map { $0.description(.en) } == [
        """
        m.csv:2: error: '2,166' in the column 'likes' may be read as 2166 or as 2.166, and no other number of the column settles it. [interactions-decimal-ambiguous]
            Say which in a mapping file ('layout: ….yaml') in place of 'canonical': 'decimal: comma' or 'decimal: point'.
        """
      ])
  }
}
