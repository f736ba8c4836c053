import ImacsTestSupport
import Scoring

/// A study in a folder of its own, read and scored.
struct SmallStudy {
  /// A model: the text under `tree:`, and the ids of its indicators, each
  /// scored as its raw value from 0 to 100.
  var tree: String
  var indicators: [String]
  var maturity = ""
  /// `brand,sector` lines.
  var brands: [String]
  /// A wide table without its header: `brand,value…`.
  var values: [String]

  func card() throws -> Scorecard {
    let named = brands.map { line in
      let fields = line.split(separator: ",")
      return "\(fields[0]),\(fields[0]),\(fields[1])"
    }
    return try ReadStudy(files: [
      "study.yaml": StudyText.study(),
      "brands.csv": (["brand,name,sector"] + named).joined(separator: "\n"),
      "observations.csv": ((["brand"] + indicators).joined(separator: ",") + "\n")
        + values.joined(separator: "\n") + "\n",
      "model.yaml": StudyText.model(
        tree: "\n" + tree.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"),
        indicators: indicators.map { StudyText.indicator($0) }, maturity),
    ]).card
  }
}
