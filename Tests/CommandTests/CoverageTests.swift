import Foundation
import ImacsTestSupport
import Testing

/// How much is known of each brand and indicator says the same in every
/// medium, with figures counted by hand and by another program's way.
struct CoverageTests {
  private static let observations = """
    brand;indicator;value
    alfa;S;80,5
    gamma;S;60
    delta;S;20
    alfa;L;full
    beta;L;NA
    gamma;L;n/d
    delta;L;basic

    """

  private static func run(
    formats: String, language: String = "en"
  ) throws -> (TemporaryFolder, output: String) {
    let model = Samples.model.replacing(
      "normalisation: {method: goalposts, worst: 0, best: 100}\n",
      with: "normalisation: {method: goalposts, worst: 0, best: 100}\n    impute: market-mean\n")
    let folder = try TemporaryFolder.withStudy(observations, model: model)
    let result = try Program.run(
      "run", "study", "-o", "out", "--formats", formats, "--lang", language, in: folder)
    try #require(result.status == 0, "\(result.errors)")
    return (folder, result.output)
  }

  @Test func `data files count every status by hand`() throws {
    let (folder, output) = try Self.run(formats: "csv,json")
    #expect(
      try folder.text("out/data/coverage_brands.csv") == """
        brand,name,sector,observed,imputed,winsorised,missing,not_applicable,observed_share,\
        coverage,coverage_one,coverage_two
        beta,Banco Beta,bank,0,1,0,0,1,0,0,0,
        gamma,Tele Gamma,telco,1,0,0,1,0,0.5,0.5,1,0
        alfa,Banco Alfa,bank,2,0,0,0,0,1,1,1,1
        delta,Tele Delta,telco,2,0,0,0,0,1,1,1,1

        """)
    #expect(
      try folder.text("out/data/coverage_indicators.csv") == """
        indicator,name,node,observed,imputed,winsorised,missing,not_applicable,observed_share
        S,Share,one,3,1,0,0,0,0.75
        L,Level,two,2,0,0,1,1,0.6666666666666666

        """)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(folder.text("out/data/results.json").utf8))
        as? [String: Any])
    let brands = try #require(json["coverage_brands"] as? [[String: Any]])
    #expect(brands.map { $0["observed_share"] as? Double } == [0, 0.5, 1, 1])
    #expect(brands[0]["coverage_two"] is NSNull)
    let indicators = try #require(json["coverage_indicators"] as? [[String: Any]])
    #expect(indicators.map { $0["missing"] as? Int } == [0, 1])
    #expect(
      output.contains(
        "Coverage: 71.4% of the 7 values that apply were observed; least is known of Banco Beta "
          + "(0.0%) and of the indicator ‘Level’ (66.7%).\n"))
  }

  @Test func `the page says the same and every page leads to it`() throws {
    let (folder, _) = try Self.run(formats: "html", language: "es")
    let page = try folder.text("out/coverage.html")
    #expect(page.contains("<h1>Cobertura</h1>"))
    #expect(page.contains("se observó el 71,4\u{A0}% de los 7 valores que aplican"))
    let row = try #require(page.split(separator: "\n").first { $0.contains("brands/gamma.html") })
    let cells = row.split(separator: "<td").map { $0.split(separator: ">")[1].prefix { $0 != "<" } }
    #expect(
      cells.dropFirst() == [
        "Telephony", "1", "0", "0", "1", "0", "50,0\u{A0}%", "50,0\u{A0}%",
      ])
    #expect(page.contains("<a href=\"methodology.html#indicator-2\">Level</a>"))
    #expect(page.contains("<li><a href=\"coverage.html\" aria-current=\"page\">Cobertura</a></li>"))
    for path in ["index.html", "quality.html", "brands/alfa.html", "analyst/quality.html"] {
      #expect(try folder.text("out/" + path).contains("coverage.html\">Cobertura</a>"), "\(path)")
    }
  }

  /// The statuses of data/observations.csv, counted line by line.
  @Test func `the sample study's counts are those of its observations`() throws {
    let folder = try TemporaryFolder()
    let study = Repository.path("datasets/imacs-2016")
    let result = try Program.run("run", study, "-o", "out", "--formats", "csv", in: folder)
    try #require(result.status == 0)
    func rows(_ file: String) throws -> [[String: String]] {
      let lines = try folder.text("out/data/\(file).csv").split(separator: "\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
      return lines.dropFirst().map { Dictionary(zip(lines[0], $0)) { one, _ in one } }
    }
    let statuses = ["observed", "imputed", "winsorised", "missing", "not-applicable"]
    for (file, key) in [("coverage_brands", "brand"), ("coverage_indicators", "indicator")] {
      var counts: [String: [String: Int]] = [:]
      for line in try folder.text("out/data/observations.csv").split(separator: "\n").dropFirst() {
        let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let status = try #require(statuses.first { cells.contains($0) }, "\(line)")
        counts[cells[key == "brand" ? 0 : 1], default: [:]][status, default: 0] += 1
      }
      let table = try rows(file)
      #expect(table.count == counts.count && table.count > 30)
      for row in table {
        let counted = try #require(counts[row[key] ?? ""])
        for status in statuses {
          #expect(row[status.replacing("-", with: "_")] == String(counted[status] ?? 0))
        }
        let observed = (counted["observed"] ?? 0) + (counted["winsorised"] ?? 0)
        let applicable =
          counted.values.reduce(0, +) - (counted["not-applicable"] ?? 0)
        let share = try #require(Double(row["observed_share"] ?? ""))
        #expect(abs(share - Double(observed) / Double(applicable)) < 1e-12)
      }
    }
  }
}
