import ImacsTestSupport
import Wording
import Foundation
import Testing

/// docs/own-model.md, run as it is printed: files are written, commands run,
/// what they are said to print is looked for.
struct OwnModelTests {
  /// A fenced block: ```` ```sh ````, ```` ```sh fails ````, ```` ```text ````
  /// or ```` ```csv NAME ````.
  private struct Block {
    let kind: String
    let name: String
    let text: String
  }

  private static func blocks(_ page: String) throws -> [Block] {
    let file = Repository.root.appending(path: "docs/\(page)")
    var blocks: [Block] = []
    var open: (info: String, lines: [Substring])?
    for line in try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("```"), let block = open {
        let words = block.info.split(separator: " ").map(String.init)
        blocks.append(
          Block(
            kind: words.first ?? "", name: words.dropFirst().first ?? "",
            text: block.lines.map { $0 + "\n" }.joined()))
        open = nil
      } else if line.hasPrefix("```") {
        open = (String(line.dropFirst(3)), [])
      } else {
        open?.lines.append(line)
      }
    }
    #expect(open == nil)
    return blocks
  }

  @Test(arguments: [
    ("own-model.md", "report", "sea", "stamps"), ("own-model.es.md", "informe", "mar", "sellos"),
  ])
  func `the tutorial works as printed`(
    _ page: String, _ output: String, _ first: String, _ last: String
  ) throws {
    let folder = try TemporaryFolder()
    let binaries = URL(fileURLWithPath: Program.path).deletingLastPathComponent().path
    var result: Program.Result?
    var counts: [String: Int] = [:]
    for block in try Self.blocks(page) {
      counts[block.kind, default: 0] += 1
      switch (block.kind, block.name) {
      case ("sh", let name):
        let run = try Program.shell(
          "PATH=\"\(binaries):$PATH\"; set -e\n\(block.text)", in: folder)
        #expect(
          run.status == (name == "fails" ? 1 : 0),
          "\(block.text)\(run.output)\(run.errors)")
        result = run
      case ("text", _):
        let printed = try #require(result)
        #expect(
          (printed.output + printed.errors).contains(block.text.dropLast()),
          "\(block.text) is not in\n\(printed.output)\(printed.errors)")
      case (_, let name):
        #expect(!name.isEmpty, "a file without a name: \(block.text)")
        try folder.write(block.text, to: name)
      }
    }
    #expect(counts["sh", default: 0] >= 7 && counts["text", default: 0] >= 4)
    // The model of the reader's own has run.
    let rows = try folder.text("\(output)/data/ranking.csv").split(separator: "\n")
    #expect(rows.count == 6)
    #expect(rows[1].hasPrefix("\(first),"))
    #expect(rows.last?.hasPrefix("\(last),") == true)
    #expect(folder.exists("\(output)/index.html") && folder.exists("\(output)/study.xlsx"))
  }
}
