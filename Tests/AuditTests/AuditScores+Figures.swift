import ImacsTestSupport
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Audit

extension AuditScores {
  /// The figures of Tests/Oracle/audit_figures.py for the index and the indicators.
  func figures() throws -> [String: Double] {
    let folder = try TemporaryFolder()
    let model = card.model
    var text = "sector,index," + model.indicators.map(\.id).joined(separator: ",") + "\n"
    for (row, brand) in brands.enumerated() {
      let shown = [0] + model.indicators.indices.map { model.nodes.count + $0 }
      let cells = shown.map { columns[$0][row].map { "\($0)" } ?? "" }
      text += "s\(card.study.brands[brand].sector)," + cells.joined(separator: ",") + "\n"
    }
    try folder.write(text, to: "scores.csv")
    let made = try Program.python("Tests/Oracle/audit_figures.py", [folder.path + "/scores.csv"])
    try #require(made.status == 0, "audit_figures.py needs NumPy and SciPy (make test)")
    var found: [String: Double] = [:]
    for line in made.output.split(separator: "\n") {
      guard let comma = line.lastIndex(of: ",") else { continue }
      found[String(line[..<comma])] = Double(line[line.index(after: comma)...])
    }
    return found
  }
}
