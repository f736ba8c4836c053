import ImacsTestSupport
import Foundation
import Spreadsheets

/// A workbook written into a folder of its own and read back part by part.
final class WrittenBook {
  private let folder: TemporaryFolder
  var path: String { folder.path + "/book.xlsx" }

  init(
    created: Int = 1_000_000_000, constantMemory: Bool = false,
    _ fill: (Workbook) throws -> Void
  ) throws {
    folder = try TemporaryFolder()
    let book = try Workbook(
      path: folder.path + "/book.xlsx",
      properties: WorkbookProperties(created: created, title: "Title", author: "Author"),
      constantMemory: constantMemory)
    try fill(book)
    try book.close()
  }

  var bytes: Data { get throws { try Data(contentsOf: URL(fileURLWithPath: path)) } }

  /// The text of a part, such as `xl/workbook.xml`.
  func part(_ name: String) throws -> String { try unzip(["-p", path, name]) }

  /// The text of a sheet, counted from 1.
  func sheet(_ number: Int = 1) throws -> String {
    try part("xl/worksheets/sheet\(number).xml")
  }

  /// The names of all parts.
  func parts() throws -> [String] {
    try unzip(["-Z1", path]).split(separator: "\n").map(String.init)
  }

  /// The element of a cell, such as `<c r="B3"><v>1</v></c>`.
  func cell(_ reference: String, sheet number: Int = 1) throws -> String {
    let text = try sheet(number)
    guard let start = text.range(of: "<c r=\"\(reference)\"") else { return "" }
    let rest = text[start.lowerBound...]
    guard let angle = rest.firstIndex(of: ">") else { return "" }
    if rest[rest.index(before: angle)] == "/" { return String(rest[...angle]) }
    guard let end = rest.range(of: "</c>") else { return "" }
    return String(rest[..<end.upperBound])
  }

  /// The parts that are no well-formed XML.
  func malformedParts() throws -> [String] {
    let script = """
      import sys, zipfile, xml.dom.minidom as m
      z = zipfile.ZipFile(sys.argv[1])
      for n in z.namelist():
          try: m.parseString(z.read(n))
          except Exception as e: print(n, e)
      """
    return try run(["-c", script, path], of: "/usr/bin/python3").split(separator: "\n")
      .map(String.init)
  }

  private func unzip(_ arguments: [String]) throws -> String {
    try run(arguments.map { $0.replacing("[", with: "\\[") }, of: "/usr/bin/unzip")
  }

  private func run(_ arguments: [String], of program: String) throws -> String {
    try Program.run(arguments, of: program, in: folder).output
  }
}
