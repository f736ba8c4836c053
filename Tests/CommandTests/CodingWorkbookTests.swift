import ImacsTestSupport
import Wording
import Foundation
import Testing

/// The coding workbook: what it offers, and that what is filled in is what is
/// read.
extension NewCommandTests {
  @Test func theWorkbookGuidesWhoFillsItIn() throws {
    let folder = try Self.folder()
    #expect(try Self.make("st --model m.yaml --brands b.csv --lang en", in: folder).status == 0)
    let facts = try Self.facts("st/observations.xlsx", in: folder)
    #expect(facts.contains("sheets\tInstructions\tOne- 1-2\tTwo\tProgress\tCodebook"))
    #expect(facts.contains("header\tOne- 1-2\tbrand\tS\tL\tB"))
    #expect(facts.contains("brands\tOne- 1-2\talfa\tbeta\tgamma\tdelta"))
    #expect(facts.contains("frozen\tOne- 1-2\tB2"))
    #expect(facts.contains("header\tTwo\tbrand\tT"))
    let validations = facts.filter { $0.hasPrefix("validation") }
    #expect(
      validations == [
        "validation\tOne- 1-2\tdecimal\tB2:B5\t0\t100\twarning",
        "validation\tOne- 1-2\tlist\tC2:C5\tNone|1/2|Full, all|n/d|NA\tstop",
        "validation\tOne- 1-2\tlist\tD2:D5\tyes|no|n/d|NA\tstop",
        // A name that reads as a missing value: the ids stand in.
        "validation\tTwo\tlist\tB2:B5\tlow|high|n/d|NA\tstop",
      ])
    #expect(
      facts.contains(
        "formula\tProgress\tG5\t=E5&\" of 4\"\t0 of 4"), "\(facts.filter { $0.hasPrefix("f") })")
    #expect(facts.contains("formula\tInstructions\tB6\t=SUM(Progress!E5:E8)&\" of 16\"\t0 of 16"))
    let spanish = try Self.make("es --model m.yaml --brands b.csv --lang es", in: folder)
    #expect(spanish.status == 0)
    let words = try Self.facts("es/observations.xlsx", in: folder)
    #expect(words.contains("sheets\tInstrucciones\tOne- 1-2\tTwo\tProgreso\tLibro de códigos"))
    #expect(words.contains("validation\tOne- 1-2\tlist\tD2:D5\tsí|no|n/d|NA\tstop"))
    #expect(
      words.contains("validation\tOne- 1-2\tlist\tC2:C5\tNinguno|1/2|Pleno|n/d|NA\tstop"))
    #expect(words.contains("formula\tProgreso\tG5\t=E5&\" de 4\"\t0 de 4"))
  }

  @Test func filledByOpenpyxlAndReadBack() throws {
    let folder = try Self.folder()
    #expect(try Self.make("st --model m.yaml --brands b.csv --lang es", in: folder).status == 0)
    let file = "st/observations.xlsx"
    try Self.fill("\(file) 'One- 1-2' alfa S=12.25 L=Pleno B=sí", in: folder)
    try Self.fill("\(file) 'One- 1-2' beta S=0 L=1/2 B=no", in: folder)
    try Self.fill("\(file) 'One- 1-2' gamma S=NA L=n/d B=NA", in: folder)
    try Self.fill("\(file) 'One- 1-2' delta S=100 L=Ninguno", in: folder)
    try Self.fill("\(file) Two alfa T=high", in: folder)
    try Self.fill("\(file) Two delta T=low", in: folder)
    #expect(try Self.values("st", in: folder) == Self.filled)
  }

  @Test func filledInLibreOfficeAndReadBack() throws {
    let folder = try Self.folder()
    #expect(try Self.make("st --model m.yaml --brands b.csv --lang es", in: folder).status == 0)
    let file = "st/observations.xlsx"
    let script = Self.script("fill_in_libreoffice.py")
    for line in [
      "'One- 1-2' B2=12.25 C2=Pleno D2=sí B3=0 C3=1/2 D3=no B4=NA C4=n/d D4=NA B5=100 C5=Ninguno",
      "Two B2=high B5=low",
    ] {
      let result = try Program.shell(
        "/usr/bin/python3 '\(script)' \"$PWD\" \(file) \(line)", in: folder)
      try #require(
        result.status == 0, "needs LibreOffice Calc and python3-uno: \(result.errors)")
      // Its own arithmetic: all three cells of alfa on the first sheet.
      if line.contains("One") {
        #expect(result.output.contains("Progreso alfa 3 3 de 4"), "\(result.output)")
      }
    }
    #expect(try Self.values("st", in: folder) == Self.filled)
  }

  private static let filled = [
    "alfa S 12.25 12.25 observed", "alfa L 100 Pleno observed", "alfa B 1 sí observed",
    "alfa T 100 high observed", "beta S 0 0 observed", "beta L 50 1/2 observed",
    "beta B 0 no observed", "gamma S  NA not-applicable", "gamma B  NA not-applicable",
    "delta S 100 100 observed", "delta L 0 Ninguno observed", "delta T 0 low observed",
  ]

  /// Ids that look like numbers stay text, in the order of the file.
  @Test func brandsInOrderAndLongIds() throws {
    let folder = try Self.folder()
    var brands = "brand,name,sector\n"
    let ids =
      (0..<150).map { "007-\(149 - $0)" } + ["1e5", "12", String(repeating: "z", count: 64)]
    for id in ids { brands += "\(id),\"=Name, \(id)\",s\n" }
    try folder.write(brands, to: "b.csv")
    #expect(try Self.make("st --model m.yaml --brands b.csv", in: folder).status == 0)
    let facts = try Self.facts("st/observations.xlsx", in: folder)
    #expect(facts.contains("brands\tTwo\t" + ids.joined(separator: "\t")))
    #expect(try Program.run("check", "st", in: folder).status == 0)
  }
}
