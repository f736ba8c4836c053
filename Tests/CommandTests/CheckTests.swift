import Foundation
import ImacsTestSupport
import Testing

/// `imacs check`: findings for people and for programs.
struct CheckTests {
  static let faulty = Samples.observations + "alfaa;S;5\nbeta;S;7\n"

  @Test func jsonHasTheExactPlace() throws {
    let folder = try TemporaryFolder.withStudy(Self.faulty)
    let result = try Program.run("check", "study", "--format", "json", in: folder)
    #expect(result.status == 1)
    #expect(result.errors == "")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["schema"] as? Int == 1)
    #expect(json["errors"] as? Int == 2)
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.count == 2)
    let first = try #require(findings.first)
    #expect(first["rule"] as? String == "observation-unknown-brand")
    #expect(first["severity"] as? String == "error")
    #expect(first["file"] as? String == "o.csv")
    #expect(first["line"] as? Int == 10)
    #expect(first["column"] as? Int == 1)
    #expect(first["location"] as? String == "o.csv:10:1")
    #expect(first["suggestion"] as? String == "alfa")
    #expect(
      first["message"] as? String
        == "'alfaa' is not in 'brands.csv'. Did you mean 'alfa'?")
    #expect(findings[1]["rule"] as? String == "observation-duplicate")
    #expect(findings[1]["line"] as? Int == 11)
  }

  @Test func jsonNamesTheKeyPath() throws {
    let folder = try TemporaryFolder.withStudy(
      model: Samples.model.replacing("worst: 0, best: 100", with: "worst: 0, best: 0"))
    let result = try Program.run("check", "study", "--format", "json", in: folder)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let finding = try #require((json["findings"] as? [[String: Any]])?.first)
    #expect(finding["file"] as? String == "model.yaml")
    #expect(finding["line"] as? Int == 20)
    #expect(finding["key_path"] as? String == "indicators[0].normalisation.best")
  }

  /// One fault of the brands file is not a fault of every row that names a brand.
  @Test(arguments: [
    ("brand,name,group\nalfa,Banco Alfa,bank\n", ["column-missing", "column-unused"]),
    ("", ["table-empty"]),
  ])
  func withoutBrandsNothingThatNamesOneIsJudged(brands: String, expected: [String]) throws {
    let folder = try TemporaryFolder.withStudy(Self.faulty, brands: brands)
    let result = try Program.run("check", "study", "--format", "json", in: folder)
    #expect(result.status == 1)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.compactMap { $0["rule"] as? String } == expected)
  }

  @Test func aCleanStudy() throws {
    let folder = try TemporaryFolder.withStudy()
    let text = try Program.run("check", "study", in: folder)
    #expect(text.status == 0)
    #expect(
      text.output == """
        0 errors, 0 warnings, 0 notes

        Files read
          brands.csv  4 rows  utf-8, delimiter ',', decimal point
          o.csv       8 rows  utf-8, delimiter ';', decimal comma

        """)
    let json = try Program.run("check", "study", "--format", "json", "--strict", in: folder)
    #expect(json.status == 0)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["findings"] as? [Any])?.isEmpty == true)
    let inputs = try #require(object?["inputs"] as? [[String: Any]])
    #expect(
      inputs.map { $0["path"] as? String } == ["study.yaml", "model.yaml", "brands.csv", "o.csv"])
    #expect(inputs[3]["rows"] as? Int == 8)
    #expect(inputs[3]["read_as"] as? String == "utf-8, delimiter ';', decimal comma")
    #expect(try folder.names() == ["study"])
  }

  @Test func theLanguageIsTheStudysUnlessAskedOtherwise() throws {
    let folder = try TemporaryFolder.withStudy(Self.faulty)
    try folder.write(Samples.study(observations: true, language: "es"), to: "study/study.yaml")
    let spanish = try Program.run("check", "study", in: folder)
    #expect(
      spanish.output.contains("'alfaa' no está en 'brands.csv'. ¿Quería decir 'alfa'?"))
    #expect(spanish.output.contains("2 errores, 0 avisos, 0 notas"))
    let english = try Program.run("check", "study", "--lang", "en", in: folder)
    #expect(english.output.contains("2 errors, 0 warnings, 0 notes"))
  }

  @Test func findingsAreInTheOrderOfTheFile() throws {
    let folder = try TemporaryFolder.withStudy(
      "brand,indicator,value\nalfa,S,x\nzeta,S,5\nalfa,Q,5\n")
    let result = try Program.run("check", "study", in: folder)
    let places = result.output.split(separator: "\n").filter { $0.hasPrefix("o.csv") }
      .map { String($0.prefix { $0 != " " }) }
    #expect(places == ["o.csv:2:3:", "o.csv:3:1:", "o.csv:4:2:"])
  }

  @Test func findingsOfOneCauseAreToldTogether() throws {
    let folder = try TemporaryFolder.withStudy(
      "brand,indicator,value\nalfa,S,many\nalfa,L,none\nbeta,S,few\nzeta,S,5\ngamma,S,a lot\n"
        + "delta,S,none\n")
    let text = try Program.run("check", "study", in: folder)
    #expect(text.status == 1)
    #expect(
      text.output == """
        o.csv: error: indicator S “Share”: 4 cells. 'many' is not a number (alfa, S “Share”). [value-not-number]
            Expected a number such as 12.5; empty or n/d if missing, NA if not applicable.
            o.csv:2:3 'many', o.csv:4:3 'few', o.csv:6:3 'a lot', o.csv:7:3 'none'
        o.csv:5:1: error: 'zeta' is not in 'brands.csv'. Did you mean 'beta'? [observation-unknown-brand]
            Correct the id or add a row to 'brands.csv'.
        5 errors, 0 warnings, 0 notes

        """)
    let json = try Program.run("check", "study", "--format", "json", in: folder)
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((object["findings"] as? [Any])?.count == 5)
    let groups = try #require(object["groups"] as? [[String: Any]])
    #expect(groups.count == 1)
    #expect(groups[0]["count"] as? Int == 4)
    #expect(groups[0]["rule"] as? String == "value-not-number")
    #expect(groups[0]["headline"] as? String == "indicator S “Share”: 4 cells")
    #expect(groups[0]["first"] as? String == "o.csv:2:3")
  }
}
