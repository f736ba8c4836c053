import Foundation
import ImacsTestSupport
import Testing

/// `imacs run`, from a folder to files.
struct RunTests {
  @Test func writesTheOutputs() throws {
    let folder = try TemporaryFolder.withStudy()
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("Small study"))
    #expect(result.output.contains("out/manifest.json"))
    for file in [
      "manifest.json", "data/scores.csv", "data/ranking.csv", "data/sectors.csv",
      "data/sector_scores.csv", "data/levels.csv", "data/observations.csv", "data/results.json",
    ] {
      #expect(folder.exists("out/" + file), "\(file)")
    }
    // alfa (80.5 + 100)/2, beta (40 + 50)/2, gamma (60 + 0)/2, delta (20 + 50)/2
    let scores = try folder.text("out/data/scores.csv").split(separator: "\n").map(String.init)
    #expect(scores.first == "brand,name,sector,top,one,two,S,L")
    #expect(scores.contains("alfa,Banco Alfa,bank,90.25,80.5,100,80.5,100"))
    #expect(scores.contains("delta,Tele Delta,telco,35,20,50,20,50"))
    let ranking = try folder.text("out/data/ranking.csv").split(separator: "\n").map(String.init)
    #expect(
      ranking.dropFirst().map { String($0.prefix { $0 != "," }) } == [
        "alfa", "beta", "delta", "gamma",
      ])
    #expect(try folder.names() == ["out", "study"])
  }

  @Test func defaultFolderIsNamedAfterTheStudy() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study/", "--formats", "csv", in: folder).status == 0)
    #expect(folder.exists("output/small/data/scores.csv"))
  }

  @Test func theManifestListsEveryOutputWithItsDigest() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "out", "--seed", "7", in: folder).status == 0)
    let manifest = try #require(
      try JSONSerialization.jsonObject(with: Data(try folder.text("out/manifest.json").utf8))
        as? [String: Any])
    let outputs = try #require(manifest["outputs"] as? [[String: Any]])
    let listed = outputs.compactMap { $0["path"] as? String }
    let found = try folder.contents("out").keys.filter { $0 != "manifest.json" }
    #expect(listed.sorted() == found.sorted())
    #expect(outputs.allSatisfy { ($0["sha256"] as? String)?.utf8.count == 64 })
    let inputs = try #require(manifest["inputs"] as? [[String: Any]])
    #expect(
      inputs.compactMap { $0["path"] as? String } == [
        "study.yaml", "model.yaml", "brands.csv", "o.csv",
      ])
    #expect(manifest["seed"] as? Int == 7)
  }

  @Test func formatsMayBeChosen() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(
      try Program.run("run", "study", "-o", "out", "--formats", "csv", in: folder).status == 0)
    let names = try folder.contents("out").keys
    #expect(names.allSatisfy { $0 == "manifest.json" || $0.hasSuffix(".csv") }, "\(names)")
    // A later run with other formats replaces it whole.
    #expect(
      try Program.run("run", "study", "-o", "out", "--formats", "json", in: folder).status == 0)
    #expect(try folder.contents("out").keys.sorted() == ["data/results.json", "manifest.json"])
  }

  @Test func quietPrintsTheFolderOnly() throws {
    let folder = try TemporaryFolder.withStudy()
    let result = try Program.run("run", "study", "-o", "out", "--quiet", in: folder)
    #expect(result.status == 0)
    #expect(result.output == "out\n")
    #expect(result.errors == "")
  }

  @Test func namesOfOneLetter() throws {
    let folder = try TemporaryFolder.withStudy()
    try FileManager.default.moveItem(
      atPath: folder.path + "/study", toPath: folder.path + "/s")
    #expect(try Program.run("run", "s", "-o", "o", in: folder).status == 0)
    #expect(try Program.run("run", "s/study.yaml", "-o", "o", in: folder).status == 0)
    #expect(folder.exists("o/manifest.json"))
  }

  // MARK: The same again

  @Test func twoRunsGiveTheSameBytesWhateverTheThreads() throws {
    let folder = try TemporaryFolder.withStudy()
    for (target, threads) in [("a", "1"), ("b", "1"), ("c", "2"), ("d", "8")] {
      let result = try Program.run("run", "study", "-o", target, "--threads", threads, in: folder)
      #expect(result.status == 0)
    }
    let reference = try folder.contents("a")
    #expect(reference.count >= 8)
    for target in ["b", "c", "d"] {
      let other = try folder.contents(target)
      #expect(other.keys.sorted() == reference.keys.sorted())
      for (name, bytes) in reference { #expect(other[name] == bytes, "\(target)/\(name)") }
    }
  }

  @Test func aSecondRunReplacesTheFirst() throws {
    let folder = try TemporaryFolder.withStudy()
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    let before = try folder.contents("out")
    try folder.write(
      Samples.observations.replacing("delta;S;20", with: "delta;S;90"), to: "study/o.csv")
    #expect(try Program.run("run", "study", "-o", "out", in: folder).status == 0)
    #expect(
      try folder.text("out/data/scores.csv").contains("delta,Tele Delta,telco,70,90,50,90,50"))
    #expect(try folder.contents("out") != before)
    #expect(try folder.names() == ["out", "study"])
  }

  // MARK: Little data

  @Test func noObservations() throws {
    let folder = try TemporaryFolder.withStudy(nil)
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.contains("None of 4 brands has an index."))
    let scores = try folder.text("out/data/scores.csv")
    #expect(scores.contains("alfa,Banco Alfa,bank,,,,,\n"))
  }

  @Test func oneBrand() throws {
    let folder = try TemporaryFolder.withStudy(
      "brand,S,L\nalfa,80,full\n", brands: "brand,name,sector\nalfa,Banco Alfa,bank\n")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(
      try folder.text("out/data/scores.csv").contains("alfa,Banco Alfa,bank,90,80,100,80,100"))
  }

  @Test func noBrands() throws {
    let folder = try TemporaryFolder.withStudy(nil, brands: "brand,name,sector\n")
    let result = try Program.run("run", "study", "-o", "out", in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.errors.contains("brands.csv: warning: The study has no brands. [brands-none]"))
    #expect(try folder.text("out/data/scores.csv") == "brand,name,sector,top,one,two,S,L\n")
  }
}
