import Foundation
import ImacsTestSupport
import Testing

/// Pages of clients and looks of one's own, from the command line.
struct ClientPageTests {
  private static func outputs(_ folder: TemporaryFolder) throws -> [String] {
    let manifest = try #require(
      JSONSerialization.jsonObject(with: Data(try folder.text("out/manifest.json").utf8))
        as? [String: Any])
    return try #require(manifest["outputs"] as? [[String: Any]]).compactMap {
      $0["path"] as? String
    }
  }

  private static func inputs(_ folder: TemporaryFolder) throws -> [String: String] {
    let manifest = try #require(
      JSONSerialization.jsonObject(with: Data(try folder.text("out/manifest.json").utf8))
        as? [String: Any])
    let inputs = try #require(manifest["inputs"] as? [[String: Any]])
    return Dictionary(
      inputs.compactMap { input in
        (input["path"] as? String).map { ($0, input["sha256"] as? String ?? "") }
      }
    ) { one, _ in one }
  }

  @Test func `every client asked for gets a page`() throws {
    let folder = try TemporaryFolder.withStudy()
    let run = try Program.run(
      "run", "study", "-o", "out", "--client", "beta", "--client", "alfa", "--client", "beta",
      "--formats", "html", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.names("out/clients") == ["alfa.html", "beta.html"])
    let outputs = try Self.outputs(folder)
    #expect(outputs.contains("clients/alfa.html") && outputs.contains("clients/beta.html"))
    // The first is the one the rankings mark.
    let index = try folder.text("out/index.html")
    let marked = try #require(index.range(of: "<tr class=\"marked\""))
    #expect(index[marked.lowerBound...].prefix(300).contains("brands/beta.html"))
  }

  @Test func `the study names a client`() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(
      try Program.run("run", "study", "-o", "out", "--formats", "html", in: folder).status == 0)
    #expect(!folder.exists("out/clients"))
    let study = try folder.text("study/study.yaml")
    try folder.write(study + "\nclient: gamma\n", to: "study/study.yaml")
    #expect(
      try Program.run("run", "study", "-o", "out", "--formats", "html", in: folder).status == 0)
    #expect(try folder.names("out/clients") == ["gamma.html"])
  }

  /// Templates of one's own and the logo are inputs of the run.
  @Test func `templates and logo are listed as inputs`() throws {
    let folder = try TemporaryFolder.withStudy()
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
    try folder.write(svg, to: "study/logo.svg")
    let study = try folder.text("study/study.yaml")
    try folder.write(study + "\nbrand: {logo: logo.svg}\n", to: "study/study.yaml")
    try folder.write("{{>head}}<p>Mine</p>{{>foot}}", to: "looks/pages/quality.mustache")
    let run = try Program.run(
      "run", "study", "-o", "out", "--templates", "looks", "--formats", "html", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(try folder.text("out/quality.html").contains("<p>Mine</p>"))
    let inputs = try Self.inputs(folder)
    // SHA-256 of the two files, by another tool.
    #expect(inputs["logo.svg"]?.count == 64)
    #expect(inputs["../looks/pages/quality.mustache"]?.count == 64)
    let lines = try Program.shell(
      "sha256sum study/logo.svg looks/pages/quality.mustache", in: folder
    ).output
    for path in ["logo.svg", "../looks/pages/quality.mustache"] {
      #expect(lines.contains(inputs[path] ?? "none"), "\(path)")
    }
  }
}
