import Foundation
import ImacsTestSupport
import Testing

/// Cases an outside reader found.
struct ReviewTests {
  /// A stream that cannot be written ends the program with 74, not a trap.
  @Test func fullStreams() throws {
    let folder = try TemporaryFolder.withStudy()
    // A note is said on standard error; a run without any says nothing there.
    try folder.write(
      try folder.text("study/study.yaml") + "cuts: [{column: country}]\n", to: "study/study.yaml")
    for redirection in [
      "check study > /dev/full", "check study --format json > /dev/full",
      "models list > /dev/full", "models show imacs-2016 > /dev/full",
      "run study -o out > /dev/full", "run study -o out2 2> /dev/full",
    ] {
      let result = try Program.shell("\"\(Program.path)\" \(redirection)", in: folder)
      #expect(result.status == 74, "\(redirection): \(result.status)")
    }
    #expect(!folder.exists("out2"))
  }

  @Test func aLinkToNothingIsLeftAlone() throws {
    let folder = try TemporaryFolder.withStudy()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "nowhere")
    let result = try Program.run("run", "study", "-o", "link", in: folder)
    #expect(result.status == 73)
    #expect(result.errors.contains("'link' is a link to nothing"))
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/link") == "nowhere")
  }

  @Test func theCurrentFolderIsNotSwapped() throws {
    let folder = try TemporaryFolder.withStudy()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/empty", withIntermediateDirectories: true)
    let result = try Program.shell(
      "cd empty && \"\(Program.path)\" run ../study -o .", in: folder)
    #expect(result.status == 73)
    #expect(result.errors.contains("choose a folder inside '.'"))
  }

  /// Includes are found beside the file that names them, and are inputs.
  @Test func nestedIncludes() throws {
    let folder = try TemporaryFolder.withStudy()
    let head = Samples.model.components(separatedBy: "tree:")[0]
    func including(_ id: String, _ name: String) -> String {
      head
        + """
        tree:
          id: \(id)
          name: \(id)
          children: [{include: \(name)}]
        indicators: []

        """
    }
    try folder.write(Samples.model, to: "study/sub/inner.yaml")
    try folder.write(including("middle", "inner.yaml"), to: "study/sub/middle.yaml")
    try folder.write(including("outer", "sub/middle.yaml"), to: "study/model.yaml")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let manifest = try folder.text("out/manifest.json")
    #expect(manifest.contains("\"path\": \"sub/middle.yaml\""))
    #expect(manifest.contains("\"path\": \"sub/inner.yaml\""))
  }

  /// Two levels worth the same points are two levels.
  @Test func levelsOfEqualPoints() throws {
    let folder = try TemporaryFolder.withStudy(
      "brand,indicator,value\nalfa,L,none\nbeta,L,little\ngamma,L,little\ndelta,L,full\n",
      model: Samples.model.replacing(
        "- {id: none, points: 0, name: None}",
        with: "- {id: none, points: 0, name: None}\n        - {id: little, points: 0, name: Little}"
      ))
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let rows = try folder.text("out/data/levels.csv").split(separator: "\n").map(String.init)
    #expect(rows.contains("L,none,*,1,0.25"))
    #expect(rows.contains("L,little,*,2,0.5"))
    #expect(rows.contains("L,full,*,1,0.25"))
  }

  /// A client of the command line must be a brand of the study.
  @Test func clients() throws {
    let folder = try TemporaryFolder.withStudy()
    let wrong = try Program.run("run", "study", "-o", "out", "--client", "alfo", in: folder)
    #expect(wrong.status == 64)
    #expect(
      wrong.errors.contains(
        "imacs: 'alfo' (--client) is not in the study. Did you mean 'alfa'?"))
    #expect(!folder.exists("out"))
    let right = try Program.run("run", "study", "-o", "out", "--client", "beta", in: folder)
    #expect(right.status == 0, "\(right.errors)")
    #expect(try folder.text("out/index.html").contains("<tr class=\"marked\""))
  }
}
