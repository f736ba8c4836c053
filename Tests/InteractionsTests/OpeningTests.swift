import Measurements
import Findings
import Foundation
import ImacsTestSupport
import Interactions
import StudyData
import Testing
import Wording

/// Files that are missing, wrong, many, or made to hurt.
@Suite struct OpeningTests {
  private static let header = "message,brand,channel,author,role,sent_at,parent\n"
  private static let row = "1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,\n"

  @Test func aMissingExport() throws {
    let study = try MessageStudy()
    let found = study.observe(["no.csv"])
    #expect(
      found.log.sorted.map { $0.description(.en) } == [
        """
        study.yaml:9: error: There is no file 'no.csv'. [interactions-file-missing]
            Check the name; paths in study.yaml start at the study's folder, '\(study.path)'.
        """
      ])
    #expect(
      study.observe(["m.csv"], layout: "no.yaml").lines == [
        "study.yaml:9: error: There is no file 'no.yaml'. [interactions-file-missing]"
      ])
  }

  @Test func anotherExport() throws {
    let study = try MessageStudy()
    try study.write("Fecha;Impresiones;Alcance\n1;2;3\n", to: "m.csv")
    #expect(
      study.observe(["m.csv"], layout: "twcs").log.sorted.map { $0.description(.en) } == [
        """
        m.csv:1: error: 'm.csv' is not an export in the layout 'twcs': 6 of its 6 columns are missing. [interactions-other-export]
            Missing: 'tweet_id', 'author_id', 'inbound', 'created_at', 'in_response_to_tweet_id', 'text'; columns read: 'Fecha', 'Impresiones', 'Alcance'. Is it another file, or another layout?
        """
      ])
  }

  @Test func aTitleAboveTheHeader() throws {
    let study = try MessageStudy()
    try study.write(
      "Exportación de Twitter\n\nCuenta: alfa\n" + Self.header + Self.row, to: "m.csv")
    #expect(
      study.observe(["m.csv"]).lines == [
        "m.csv:4: error: The header is in row 4, not in the first. [interactions-header-below]"
      ])
    try study.write(
      """
      schema: 1
      skip: 3
      columns: {message: message, brand: brand, channel: channel, author: author, role: role, sent_at: sent_at}
      """, to: "map.yaml")
    let found = study.observe(["m.csv"], layout: "map.yaml")
    #expect(found.lines == [])
    #expect(found.text() == "1.0 1 ")
    try study.write("title\n" + Self.header + Self.row + "2,alfa\n", to: "m.csv")
    let below = study.observe(["m.csv"], layout: "map.yaml").log.sorted.map { $0.description(.en) }
    #expect(below.count == 1 && below[0].contains("[interactions-other-export]"), "\(below)")
  }

  @Test func folderPipeAndLinks() throws {
    let study = try MessageStudy()
    try FileManager.default.createDirectory(
      atPath: study.path + "/folder.csv", withIntermediateDirectories: true)
    #expect(mkfifo(study.path + "/pipe.csv", 0o600) == 0)
    #expect(symlink("loop.csv", study.path + "/loop.csv") == 0)
    let cannot = "study.yaml:9: error: The file"
    #expect(
      study.observe(["folder.csv"]).lines == [
        "\(cannot) 'folder.csv' cannot be read: it is a folder. [file-unreadable]"
      ])
    #expect(
      study.observe(["pipe.csv"]).lines == [
        "\(cannot) 'pipe.csv' cannot be read: it is not a regular file. [file-unreadable]"
      ])
    #expect(
      study.observe(["loop.csv"]).lines == [
        "\(cannot) 'loop.csv' cannot be read: its links form a loop. [file-unreadable]"
      ])
  }

  /// More files than a process may have open.
  @Test func manyFiles() throws {
    let study = try MessageStudy()
    var names: [String] = []
    for number in 0..<1_100 {
      names.append("m\(number).csv")
      try study.write(
        Self.header + Self.row.replacingOccurrences(of: "1,", with: "\(number + 1),"),
        to: names[number])
    }
    try study.write(names.map { study.path + "/" + $0 }.joined(separator: "\n"), to: "names.txt")
    let run = try Program.shell(
      "ulimit -n 256 && xargs '\(Program.path)' observe --study '\(study.path)' -o '\(study.path)/o.csv' < '\(study.path)/names.txt'"
    )
    #expect(run.status == 0, "\(run.text)")
    let written = try String(contentsOfFile: study.path + "/o.csv", encoding: .utf8)
    #expect(written.hasPrefix("brand,indicator,value,n,source,note\nalfa,I0,1100,1100,"))
    let found = study.observe(names)
    #expect(
      found.result?.values.first?.place?.description == "m0.csv + m1.csv + m2.csv + … (1100)")
  }

  /// A bomb of gzip is refused before it takes memory.
  @Test(.timeLimit(.minutes(1)))
  func aGzipThatGrowsWithoutEnd() throws {
    let study = try MessageStudy()
    try study.write(Self.header + Self.row, to: "m.csv")
    let made = try Program.shell(
      "cd '\(study.path)' && (cat m.csv; yes '2,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,' | head -c 400000000) | gzip -1 > m.csv.gz"
    )
    #expect(made.status == 0, "\(made.text)")
    let limited = try Program.shell(
      "/usr/bin/env python3 -c \"import resource, subprocess, sys; r = subprocess.run(sys.argv[1:]).returncode; print('peak', resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024); sys.exit(r)\" '\(Program.path)' observe '\(study.path)/m.csv.gz' --study '\(study.path)' -o '\(study.path)/o.csv' --lang en"
    )
    #expect(limited.status == 1)
    #expect(
      limited.text.contains(
        "cannot be read: unpacked it is more than 50 times as large as compressed, which no export of messages is"
      ), "\(limited.text)")
    let peak = limited.text.split(separator: "\n").first { $0.hasPrefix("peak ") }
    #expect(Int(peak?.dropFirst(5) ?? "") ?? 9_999 < 400, "\(limited.text)")
  }

  /// What is small, or shrinks as messages do, is read whatever its ratio.
  @Test func aSmallGzipOfOneRowManyTimes() throws {
    let study = try MessageStudy()
    try study.write(Self.header, to: "m.csv")
    let made = try Program.shell(
      "cd '\(study.path)' && (cat m.csv; yes '2,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,' | head -n 20000) | gzip -9 > m.csv.gz"
    )
    #expect(made.status == 0)
    #expect(study.observe(["m.csv.gz"]).text() == "1.0 1 ")
  }

  /// 150,000 ids that a fixed hash puts into four places of its table: each
  /// would have to be looked for among all the others.
  @Test(.timeLimit(.minutes(1)))
  func idsChosenToMeet() throws {
    let study = try MessageStudy()
    let step: UInt64 = 2_070_566_913
    let mask: UInt64 = 0x9E37_79B9_7F4A_7C15
    var text = Self.header
    for number in 0..<150_000 {
      let id = ((1 << 63 | 1 << 56) &+ UInt64(number) &* step) ^ mask
      text += "\(id),alfa,twitter,ana,customer,2016-02-01T10:00:00Z,\n"
    }
    try study.write(text, to: "m.csv")
    let clock = ContinuousClock()
    var found = study.observe(["m.csv"])
    let taken = clock.measure { found = study.observe(["m.csv"]) }
    #expect(found.text() == "150000.0 150000 ")
    #expect(taken < .seconds(10), "\(taken)")
  }
}
