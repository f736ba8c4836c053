import Findings
import Wording
import StudyData
import Testing

/// The same table however it is laid out and saved gives the same
/// observations.
struct LayoutTests {
  /// Accents in headers, levels and notes, decimals, quotes, a missing and a
  /// not-applicable cell.
  private static let rows = [
    ["brand", "indicator", "value", "note"],
    ["alfa", "S", "34,14 %", "año"], ["beta", "S", "1,5", "€"], ["gamma", "S", "n/d", ""],
    ["alfa", "N", "1.234,5", ""], ["beta", "N", "1.234", "dos; y \"tres\""],
    ["alfa", "L", "Básico", ""], ["beta", "L", "full", "a,b\tc"], ["alfa", "B", "sí", ""],
    ["beta", "B", "no", ""], ["delta", "B", "NA", ""],
  ]

  private static func text(delimiter: String, lineEnd: String) -> String {
    rows.map { row in
      row.map { field in
        field.contains { ";,\t\"".contains($0) }
          ? "\"" + field.replacing("\"", with: "\"\"") + "\"" : field
      }.joined(separator: delimiter)
    }.joined(separator: lineEnd) + lineEnd
  }

  private func cells(_ bytes: [UInt8], entry: String = "o.csv") throws -> [String] {
    let folder = try StudyFolder(study: StudyFolder.study(observations: "[\(entry)]"))
    try folder.write(bytes, to: "o.csv")
    let outcome = folder.read()
    #expect(!outcome.log.hasErrors, "\(outcome.lines)")
    return outcome.cells
  }

  @Test func everyEncodingDelimiterAndLineEnd() throws {
    let reference = try cells(Array(Self.text(delimiter: ";", lineEnd: "\n").utf8))
    #expect(reference.contains("alfa/S=34.14 observed"))
    #expect(reference.contains("beta/N=1234.0 observed"))
    #expect(reference.contains("alfa/L=40.0 observed"))
    #expect(reference.contains("delta/B= not-applicable"))
    for delimiter in [";", ",", "\t"] {
      for lineEnd in ["\n", "\r\n", "\r"] {
        let text = Self.text(delimiter: delimiter, lineEnd: lineEnd)
        for (name, bytes) in Encodings.all(text) {
          let read = try cells(bytes)
          #expect(
            read == reference, "\(name), \(delimiter.debugDescription), \(lineEnd.debugDescription)"
          )
        }
      }
    }
  }

  @Test func namedEncodingAndDelimiter() throws {
    let reference = try cells(Array(Self.text(delimiter: ";", lineEnd: "\n").utf8))
    let text = Self.text(delimiter: "|", lineEnd: "\r\n")
    for (name, bytes) in [
      ("windows-1252", Encodings.windows1252(text)), ("latin-1", Encodings.windows1252(text)),
      ("utf-16", Encodings.utf16(text, little: true)),
      ("UTF-16BE", Encodings.utf16(text, little: false)),
      ("utf-8", Array(text.utf8)),
    ] {
      let read = try cells(
        bytes, entry: "{file: o.csv, delimiter: \"|\", encoding: \(name), decimal: comma}")
      #expect(read == reference, "\(name)")
    }
  }

  @Test func separatorLineOfExcel() throws {
    let reference = try cells(Array(Self.text(delimiter: ";", lineEnd: "\n").utf8))
    #expect(
      try cells(Array(("sep=;\r\n" + Self.text(delimiter: ";", lineEnd: "\r\n")).utf8)) == reference
    )
  }

  @Test func wideIsTheSameAsLong() throws {
    let long = try StudyFolder.reading(
      "brand,indicator,value\nalfa,S,34\nalfa,B,x\nalfa,L,full\nbeta,S,NA\nbeta,B,\nbeta,L,Básico\n"
    )
    let wide = try StudyFolder.reading("brand,S,B,L\nalfa,34,x,full\nbeta,NA,,Básico\n")
    #expect(long.cells == wide.cells)
    #expect(wide.value("beta", "L") == 40)
    #expect(wide.origin("beta", "L")?.place?.description == "o.csv:3:4")
  }

  @Test(arguments: [
    "marca,indicador,valor,codificador,fecha,fuente,nota\nalfa,S,34,Ana,2016-02-01,web,x\n",
    "MARCA,Indicador,VALOR\nalfa,S,34\n", " brand , indicator , value \nalfa,S,34\n",
    "value,brand,indicator\n34,alfa,S\n", "marca,S\nalfa,34\n",
    "S,marca,codificador\n34,alfa,Ana\n",
    "\n\n;;\nmarca;indicador;valor\n\nalfa;S;34\n;;\n", "brand,indicator,value,,\nalfa,S,34,,\n",
  ])
  func headers(_ text: String) throws {
    let outcome = try StudyFolder.reading(text)
    #expect(outcome.lines == [])
    #expect(outcome.value("alfa", "S") == 34)
  }

  @Test func unusedColumnsAreSaid() throws {
    #expect(
      try StudyFolder.reading("brand,indicator,value,colour\nalfa,S,34,red\n").lines
        == ["o.csv:1:4: note: The column 'colour' is not used. [column-unused]"])
  }

  @Test func headerOnlyIsNoObservation() throws {
    let outcome = try StudyFolder.reading("brand,indicator,value\n")
    #expect(outcome.lines == [])
    #expect(outcome.status("alfa", "S") == .missing)
  }

  @Test func mixedEncodingsAndBinariesAreRefused() throws {
    let folder = try StudyFolder(observations: "")
    try folder.write(Array("brand,S\nalfa,5\nañ".utf8) + [0xF1, 0x0A], to: "o.csv")
    #expect(
      folder.read().lines == [
        "o.csv: error: The file 'o.csv' cannot be understood as text: it mixes UTF-8 with another "
          + "encoding (byte 18). [table-encoding]"
      ])
    try folder.write([0x42, 0x4D, 0x03, 0x04, 0x00, 0x00, 0x01], to: "o.csv")
    #expect(
      folder.read().lines == [
        "o.csv: error: The file 'o.csv' cannot be understood as text: it holds NUL bytes (byte 4); "
          + "it is not a text file. [table-encoding]"
      ])
  }

  @Test func inputsAreListedForTheManifest() throws {
    let outcome = try StudyFolder.reading("marca;indicador;valor\nalfa;S;34,5\nbeta;S;1\n")
    let inputs = try #require(outcome.loaded).inputs
    #expect(inputs.map(\.path) == ["study.yaml", "model.yaml", "brands.csv", "o.csv"])
    #expect(inputs.map(\.rows) == [nil, nil, 4, 2])
    #expect(inputs.last?.detected?.en == "utf-8, delimiter ';', decimal comma")
    #expect(inputs.last?.detected?.es == "utf-8, separador ';', coma decimal")
    #expect(inputs.allSatisfy { $0.sha256.utf8.count == 64 })
  }
}
