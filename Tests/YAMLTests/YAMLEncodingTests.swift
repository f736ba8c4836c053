import Findings
import ImacsTestSupport
import Wording
import Foundation
import YAML
import Testing

/// YAML files as editors of any system save them (contract §2).
struct YAMLEncodingTests {
  private static let text = "title: Año €uro\nlist:\n  - coruña\n"

  private func title(_ bytes: [UInt8]) throws -> String? {
    let document = YAMLDocument(bytes, file: "f.yaml")
    #expect(document.log.isEmpty, "\(document.log.sorted.map { $0.description(.en) })")
    return try #require(document.root?.mapping()).optional("title")?.text()
  }

  private func encoded(_ text: String, _ encoding: String.Encoding, mark: [UInt8] = []) throws
    -> [UInt8]
  {
    mark + [UInt8](try #require(text.data(using: encoding)))
  }

  @Test func everyEncodingIsRead() throws {
    #expect(try title(Array(Self.text.utf8)) == "Año €uro")
    #expect(try title([0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)) == "Año €uro")
    #expect(try title(encoded(Self.text, .windowsCP1252)) == "Año €uro")
    #expect(try title(encoded(Self.text, .utf16LittleEndian)) == "Año €uro")
    #expect(try title(encoded(Self.text, .utf16BigEndian)) == "Año €uro")
    #expect(
      try title(encoded(Self.text, .utf16LittleEndian, mark: [0xFF, 0xFE])) == "Año €uro")
    #expect(
      try title(encoded(Self.text, .utf16BigEndian, mark: [0xFE, 0xFF])) == "Año €uro")
  }

  @Test func placesCountCharactersNotBytes() throws {
    for encoding in [String.Encoding.utf8, .windowsCP1252, .utf16LittleEndian] {
      let document = YAMLDocument(try encoded("ñ: 1\nñ: {ñ: 1, ñ: 2}\n", encoding), file: "f.yaml")
      #expect(document.log.sorted.map { $0.place?.description } == ["f.yaml:2:1", "f.yaml:2:11"])
    }
  }

  @Test func whatIsNoTextIsToldWithItsLine() {
    func told(_ bytes: [UInt8]) -> [String] {
      YAMLDocument(bytes, file: "f.yaml").log.sorted.flatMap { finding in
        [Language.es, .en].map { String(finding.description($0).prefix { $0 != "\n" }) }
      }
    }
    #expect(
      told(Array("a: ñ\nb: ".utf8) + [0xF1, 0x0A]) == [
        "f.yaml:2: error: El archivo YAML no se puede leer como texto: mezcla UTF-8 con otra codificación (byte 9). [yaml-encoding]",
        "f.yaml:2: error: The YAML file cannot be read as text: it mixes UTF-8 with another encoding (byte 9). [yaml-encoding]",
      ])
    #expect(
      told(Array("a: 1\nb: \u{0}\n".utf8)) == [
        "f.yaml:2: error: El archivo YAML no se puede leer como texto: contiene bytes nulos (byte 8); no es un archivo de texto. [yaml-encoding]",
        "f.yaml:2: error: The YAML file cannot be read as text: it holds NUL bytes (byte 8); it is not a text file. [yaml-encoding]",
      ])
    #expect(
      told(Array("a: 1\nb: \u{7}\n".utf8)) == [
        "f.yaml:2: error: El archivo YAML no se puede leer: hay un carácter de control (U+0007) que no se ve; bórrelo. [yaml-syntax]",
        "f.yaml:2: error: The YAML file cannot be read: there is a control character (U+0007) that does not show; delete it. [yaml-syntax]",
      ])
    // A byte that Windows-1252 has no character for.
    #expect(
      told([0x61, 0x3A, 0x20, 0xF1, 0x81, 0x0A]).last?.contains("character (U+0081)") == true)
  }

  @Test(arguments: [
    ("a: [1, 2", 2, "en la lista entre corchetes falta una ',' o el ']' final"),
    ("a: {b: 1", 2, "en el bloque entre llaves falta una ',' o la '}' final"),
    ("a: \"x", 2, "unas comillas no se cierran"),
    (
      "a: b: c", 1,
      "hay ': ' donde no puede empezar un valor; un texto que lo lleva va entre comillas"
    ),
    ("a:\n  - 1\n b: 2", 3, "aquí se esperaba otra clave, con la sangría de las anteriores"),
    (
      "a: \"\\q\"", 1,
      "tras una '\\' entre comillas dobles hay una letra que no significa nada; escriba '\\\\' o use comillas simples"
    ),
    (
      "a: @x", 1,
      "un valor no puede empezar por este carácter; póngalo entre comillas (o sobra un tabulador)"
    ),
    ("a: 1\n- b", 2, "aquí se esperaba otra clave, con la sangría de las anteriores"),
    (
      "ab\ncd: 1\nef", 2,
      "hay ': ' donde no puede empezar un valor; un texto que lo lleva va entre comillas"
    ),
  ])
  func mistakesAreToldInSpanish(_ text: String, _ line: Int, _ problem: String) {
    let findings = YAMLDocument(Array((text + "\n").utf8), file: "f.yaml").log.sorted
    #expect(findings.map { $0.place?.line } == [line])
    #expect(
      findings.map { $0.message(.es) } == ["El archivo YAML no se puede leer: \(problem)."])
  }

  /// Whatever is wrong, nobody reads libyaml's own English.
  @Test func noWordOfTheLibraryIsShown() {
    var random = SeededGenerator(11)
    let pieces = [
      "a", ": ", ":", "-", "- ", "\n", "  ", " ", "\t", "[", "]", "{", "}", ",", "\"", "'", "|",
      ">",
      "%", "%YAML 1.1", "%TAG ! x", "!", "!<x", "!!", "&", "*", "?", "? ", "\\x", "\\q", "---",
      "...",
      "|0", "@", "`", "#", "ñ", "\u{85}", "<<: ",
    ]
    var told: Set<String> = []
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
        pieces[Int.random(in: pieces.indices, using: &random)]
      }.joined()
      for finding in YAMLDocument(Array(text.utf8), file: "f.yaml").log.sorted {
        guard finding.rule.id == "yaml-syntax" else { continue }
        #expect(finding.message(.es) != finding.message(.en))
        for word in ["did not", "found", "while", "could not", "not allowed", "expected"] {
          #expect(!finding.message(.es).contains(word), "\(text): \(finding.message(.es))")
        }
        #expect(!finding.message(.en).contains("did not find expected"), "\(text)")
        told.insert(finding.message(.en))
      }
    }
    #expect(told.count >= 15, "\(told.sorted())")
    #expect(!told.contains { $0.contains("rules of YAML") }, "\(told.sorted())")
  }
}
