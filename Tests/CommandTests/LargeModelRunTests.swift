import Foundation
import ImacsTestSupport
import Testing

/// Models of thousands of indicators: what they cost grows with their number,
/// not with its square.
struct LargeModelRunTests {
  private static let head = """
    schema: 1
    id: big
    version: "1"
    name: Big
    unit: [brand, brands]
    group: [sector, sectors]
    scale: [0, 100]

    """

  private func write(_ count: Int, _ brands: Int, to folder: TemporaryFolder) throws {
    let ids = (0..<count).map { "i\($0)" }
    let children = ids.map { "{indicator: \($0)}" }.joined(separator: ", ")
    var model = Self.head + "tree: {id: top, name: Top, children: [\(children)]}\nindicators:\n"
    for id in ids {
      model +=
        "- {id: \(id), name: \(id), definition: d, source: coding, value: {type: number}, "
        + "normalisation: {method: min-max}}\n"
    }
    try folder.write(model, to: "study/model.yaml")
    try folder.write(
      """
      schema: 1
      id: big
      title: Big
      edition: 1
      period: {from: 2016-01-01, to: 2016-06-30}
      model: model.yaml
      language: en
      brands: brands.csv
      observations: [{file: observations.csv, decimal: point}]

      """, to: "study/study.yaml")
    var rows = "brand," + ids.joined(separator: ",") + "\n"
    var units = "brand,name,sector\n"
    for brand in 0..<brands {
      units += "b\(brand),Brand \(brand),s\(brand % 2)\n"
      rows +=
        "b\(brand),"
        + (0..<count).map { "\(($0 * 31 + brand * 17) % 101)" }
        .joined(separator: ",") + "\n"
    }
    try folder.write(units, to: "study/brands.csv")
    try folder.write(rows, to: "study/observations.csv")
  }

  @Test(
    "Five thousand indicators in one node end within a minute, unoptimised and beside other work")
  func fiveThousandIndicators() throws {
    let folder = try TemporaryFolder()
    try write(5_000, 4, to: folder)
    let clock = ContinuousClock()
    let start = clock.now
    let run = try Program.run("run", "study", "-o", "out", "--quiet", in: folder)
    #expect(run.status == 0, "\(run.errors)")
    #expect(clock.now - start < .seconds(60))
    #expect(try folder.names("out").contains("study.xlsx"))
    let scores = try folder.text("out/data/scores.csv").split(separator: "\n")
    #expect(scores.count == 5)
    #expect(scores[0].hasSuffix(",i4998,i4999"))
  }
}
