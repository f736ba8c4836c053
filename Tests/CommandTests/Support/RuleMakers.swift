import Foundation
import ImacsTestSupport
import Testing

/// Writes the files of rules' examples that no text shows.
enum RuleMakers {
  /// What `name` makes in `study/` of `folder`.
  static func make(_ name: String, in folder: TemporaryFolder) throws {
    if name.hasPrefix("workbook ") {
      try workbook(String(name.dropFirst("workbook ".count)), in: folder)
    } else {
      let maker = try #require(makers[name], "no maker '\(name)'")
      try maker(folder)
    }
  }

  private static let makers: [String: @Sendable (TemporaryFolder) throws -> Void] = [
    "yaml of 1 MiB and a byte": { folder in
      let text = try folder.text("study/study.yaml")
      let filler = String(repeating: "#", count: (1 << 20) + 1 - text.utf8.count)
      try folder.write(text + filler, to: "study/study.yaml")
    },
    "yaml in two encodings": { folder in
      let text = try folder.text("study/study.yaml")
      let bytes = Data("# A\u{F1}o 2016\n\(text)# A".utf8) + Data([0xF1]) + Data("o 2017\n".utf8)
      try bytes.write(to: URL(fileURLWithPath: folder.path + "/study/study.yaml"))
    },
    "yaml of 300 levels": { folder in
      let open = String(repeating: "[", count: 300)
      let close = String(repeating: "]", count: 300)
      try folder.write("title: \(open)\(close)\n", to: "study/study.yaml")
    },
    "file of 4 GiB": { folder in
      // Sparse: it takes no room on the disk.
      let file = try #require(FileHandle(forWritingAtPath: folder.path + "/study/brands.csv"))
      try file.truncate(atOffset: 4 << 30)
      try file.close()
    },
    "logo of 49 KiB": { folder in
      let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
      let filler = String(repeating: " ", count: 49 * 1024 - svg.utf8.count)
      try folder.write(svg + filler, to: "study/logo.svg")
    },
    "two encodings": { folder in
      let text = try folder.text("study/observations.csv")
      var bytes = Data(text.replacing("alfa,80,30,full,yes", with: "alfa,80,30,full,sí").utf8)
      let second = Data("gamma,60,90,full,yes".utf8)
      let range = try #require(bytes.range(of: second))
      bytes.replaceSubrange(range, with: Data("gamma,60,90,full,s".utf8) + Data([0xED]))
      try bytes.write(to: URL(fileURLWithPath: folder.path + "/study/observations.csv"))
    },
    "models 17 deep": { folder in
      let model = try folder.text("study/model.yaml")
      for depth in 1...17 {
        // Ids differ, so that the depth is the only fault.
        let own = """
          schema: 1
          id: m\(depth)
          version: "1"
          name: M
          unit: [brand, brands]
          group: [sector, sectors]
          scale: [0, 100]
          tree: {id: n\(depth), name: N, children: [{include: m\(depth + 1).yaml}]}
          indicators: []

          """
        try folder.write(own, to: "study/m\(depth).yaml")
      }
      try folder.write(
        model.replacing(
          "  children:\n    - id: service",
          with: "  children:\n    - {include: m1.yaml}\n    - id: service"), to: "study/model.yaml")
    },
    "60,000 short rows": { folder in
      let rows = try folder.text("study/observations.csv")
      let short = String(repeating: "alfa\n", count: 60_000)
      try folder.write(rows + short, to: "study/observations.csv")
    },
    "60 brands, spread": { try brands(in: $0) { "\($0 + 1)" } },
    "60 brands, 1 far off": { try brands(in: $0) { $0 < 59 ? "\($0 % 9 + 1)" : "95" } },
    "60 brands, 6 far off": { try brands(in: $0) { $0 < 54 ? "1" : "\($0 + 36)" } },
  ]

  /// Sixty brands, S of each by its number.
  private static func brands(in folder: TemporaryFolder, _ value: (Int) -> String) throws {
    var brands = "brand,name,sector\n"
    var observations = "brand,S,T,L,B\n"
    for number in 0..<60 {
      brands += "b\(number),Brand \(number),s\(number % 3)\n"
      observations += "b\(number),\(value(number)),60,basic,yes\n"
    }
    try folder.write(brands, to: "study/brands.csv")
    try folder.write(observations, to: "study/observations.csv")
  }

  /// `coding.xlsx` by the script of the workbook tests.
  private static func workbook(_ kind: String, in folder: TemporaryFolder) throws {
    let script = Repository.path("Tests/CommandTests/Workbooks/make_workbooks.py")
    let made = try Program.shell(
      "/usr/bin/python3 '\(script)' \(kind) study/coding.xlsx", in: folder)
    try #require(made.status == 0, "needs /usr/bin/python3 with openpyxl: \(made.errors)")
  }
}
