import Foundation
import ImacsTestSupport
import Testing

/// The built `imacs` against Tests/Oracle/oracle.py, a scorer of study folders
/// that shares nothing with it: from files to files.
@Suite struct OracleTests {
  private static let oracle = "Tests/Oracle/oracle.py"
  private static let models = Repository.path("Sources/BundledModels")

  /// Without these the comparisons below would mean nothing.
  @Test func python() throws {
    let found = try Program.run(
      ["-c", "import yaml; print(yaml.__version__)"], of: "/usr/bin/python3")
    #expect(
      found.status == 0,
      "The oracle needs /usr/bin/python3 with PyYAML (make test installs it): \(found.text)")
    #expect(
      FileManager.default.isExecutableFile(atPath: Program.path), "no binary at \(Program.path)")
  }

  private func score(_ study: String, to output: URL, threads: Int = 2) throws {
    let run = try Program.run([
      "run", study, "-o", output.path, "--formats", "csv", "--threads", "\(threads)",
    ])
    try #require(run.status == 0, "imacs run \(study): \(run.text)")
  }

  private func compare(_ study: String, _ output: URL) throws {
    let compared = try Program.python(
      Self.oracle,
      [
        study, "--models", Self.models, "--tolerance", "1e-12", "--compare",
        output.appending(path: "data").path,
      ])
    #expect(compared.status == 0, "\(study): \(compared.text)")
    // Whatever the status, all five tables were held against each other.
    let tables = ["scores", "ranking", "sectors", "sector_scores", "observations"]
    for table in tables {
      #expect(compared.text.contains("\(table).csv: "), "\(study): \(compared.text)")
    }
    #expect(compared.text.split(separator: " cells compared").count == tables.count + 1)
  }

  @Test("Random studies", arguments: 1...60)
  func random(_ seed: Int) throws {
    try TemporaryFolder.within { folder in
      let study = folder.appending(path: "study").path
      let made = try Program.python("Tests/Oracle/random_study.py", [study, "\(seed)"])
      try #require(made.status == 0, "\(made.text)")
      let output = folder.appending(path: "out")
      try score(study, to: output)
      try compare(study, output)
    }
  }

  /// Outliers of every kind, under every method that compares brands.
  @Test func skewedStudy() throws {
    try TemporaryFolder.within { folder in
      let study = folder.appending(path: "study").path
      let made = try Program.python("Tests/Oracle/skewed_study.py", [study])
      try #require(made.status == 0, "\(made.text)")
      let output = folder.appending(path: "out")
      try score(study, to: output)
      try compare(study, output)
      let cells = try String(
        contentsOf: output.appending(path: "data/observations.csv"), encoding: .utf8)
      #expect(cells.split(separator: "\n").count { $0.contains(",winsorised,") } == 24)
    }
  }

  @Test func sampleStudy() throws {
    try TemporaryFolder.within { folder in
      let study = Repository.path("datasets/imacs-2016")
      try score(study, to: folder.appending(path: "out"))
      try compare(study, folder.appending(path: "out"))
    }
  }

  /// The comparison itself notices a change of one digit, a lost row, a lost
  /// table.
  @Test func theComparisonSeesDifferences() throws {
    try TemporaryFolder.within { folder in
      let study = Repository.path("datasets/imacs-2016")
      let output = folder.appending(path: "out")
      try score(study, to: output)
      let data = output.appending(path: "data")
      func isAccepted() throws -> Bool {
        let found = try Program.python(
          Self.oracle, [study, "--models", Self.models, "--compare", data.path])
        return found.status == 0
      }
      #expect(try isAccepted())
      for (name, change) in [
        ("scores.csv", { (text: String) in text.replacingOccurrences(of: ",50,", with: ",51,") }),
        ("ranking.csv", { $0.replacingOccurrences(of: ",advanced,", with: ",basic,") }),
        ("observations.csv", { $0.replacingOccurrences(of: ",missing,", with: ",observed,") }),
        ("sectors.csv", { String($0.prefix(400)) }),
      ] {
        let file = data.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        try change(text).write(to: file, atomically: true, encoding: .utf8)
        let isAcceptedChanged = try isAccepted()
        #expect(!isAcceptedChanged, "\(name)")
        try FileManager.default.removeItem(at: file)
        let isAcceptedGone = try isAccepted()
        #expect(!isAcceptedGone, "\(name)")
        try text.write(to: file, atomically: true, encoding: .utf8)
      }
    }
  }

  /// Not a byte of data/ depends on the number of threads.
  @Test func threads() throws {
    try TemporaryFolder.within { folder in
      let study = Repository.path("datasets/imacs-2016")
      var tables: [[String: Data]] = []
      for threads in [1, 2, 8] {
        let output = folder.appending(path: "out\(threads)")
        try score(study, to: output, threads: threads)
        let data = output.appending(path: "data").path
        tables.append(
          Dictionary(
            uniqueKeysWithValues: try FileManager.default.contentsOfDirectory(atPath: data).map {
              ($0, try Data(contentsOf: URL(filePath: data + "/" + $0)))
            }))
      }
      #expect(tables[0].count == 10)
      #expect(tables[0] == tables[1])
      #expect(tables[0] == tables[2])
    }
  }
}
