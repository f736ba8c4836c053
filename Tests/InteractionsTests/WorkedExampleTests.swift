import Measurements
import Foundation
import ImacsTestSupport
import Interactions
import MaturityModels
import StudyData
import Testing

/// The worked examples of docs/measures.md, each measured by the engine.
@Suite struct WorkedExampleTests {
  struct Example: CustomTestStringConvertible, Sendable {
    let measure: String
    let messages: String
    let value: Double
    let n: Int
    var testDescription: String { measure }
  }

  static let examples: [Example] = {
    let file = Repository.root.appending(path: "docs/measures.md")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    return text.components(separatedBy: "\n## ").dropFirst().compactMap { section in
      let name = String(section.prefix { $0 != "\n" })
      let parts = section.components(separatedBy: "```")
      guard parts.count == 3, parts[1].hasPrefix("csv\n") else { return nil }
      let stars = parts[2].components(separatedBy: "**")
      guard stars.count == 3, let value = Double(stars[1]),
        let range = stars[2].range(of: "n = "),
        let n = Int(stars[2][range.upperBound...].prefix { $0.isNumber })
      else { return nil }
      return Example(
        measure: name, messages: String(parts[1].dropFirst(4)), value: value, n: n)
    }
  }()

  @Test func everyMeasureHasOne() {
    #expect(Self.examples.map(\.measure) == Measures.interactions)
  }

  @Test(arguments: examples)
  func example(_ example: Example) throws {
    let study = try MessageStudy(measures: [example.measure])
    try study.write(example.messages, to: "m.csv")
    let found = study.observe(["m.csv"])
    let value = try #require(found.result?.values.first, "\(found.lines)")
    let got = try #require(value.value, "\(value.note)")
    #expect(abs(got - example.value) <= 1e-12 * abs(example.value), "\(got)")
    #expect(value.n == example.n)
    #expect(value.note == "")
  }
}
