import Findings
import Foundation
import ImacsTestSupport
import MaturityModels
import Scoring
import StudyData
import Testing

@testable import Robustness

/// What the source `judgement` moves.
@Suite struct JudgementTests {
  private func study(_ normalisation: String, judgement: Double = 0.1) throws -> CompiledStudy {
    let read = try ReadStudy.plain(
      [[10, 20], [30, 5], [50, 60]],
      extra: "maturity: {rule: thresholds, of: root, states: [{id: low, name: L, from: 0}, "
        + "{id: mid, name: M, from: 40}, {id: near, name: N, from: 41}, "
        + "{id: top, name: T, from: 99}]}", normalisation: normalisation)
    var settings = RobustnessSettings()
    settings.judgement = judgement
    return CompiledStudy(
      read.card, observations: read.loaded.observations, settings: settings)
  }

  private func draws(_ study: CompiledStudy, _ body: (Drawing) -> Void) {
    let drawing = Drawing(study)
    for number in 0..<400 {
      drawing.reset()
      drawing.draw(
        .judgement, Block.all.key(DrawKey(seed: 1), replication: number, source: .judgement))
      body(drawing)
    }
  }

  @Test("Goalposts move by up to δ of their distance, on logarithms where these count")
  func goalposts() throws {
    var (low, high) = (1e9, -1e9)
    draws(try study("{method: goalposts, worst: 20, best: 100}")) {
      low = min(low, $0.goalposts[0])
      high = max(high, $0.goalposts[0])
    }
    #expect(low >= 12 && low < 12.2 && high <= 28 && high > 27.8)
    (low, high) = (1e9, -1e9)
    draws(try study("{method: goalposts, worst: 1, best: 100, transform: log}")) {
      low = min(low, $0.goalposts[1])
      high = max(high, $0.goalposts[1])
    }
    // ln 100 = 4.605, a tenth of it either way.
    #expect(low >= 4.1446 && low < 4.16 && high <= 5.0657 && high > 5.05)
  }

  @Test("Inner points of a curve move, its ends and the order of its points stay")
  func curve() throws {
    var (low, high) = (1e9, -1e9)
    draws(try study("{method: curve, points: [[0, 0], [20, 30], [40, 32], [60, 100]]}")) {
      #expect($0.knots[0] == 0 && $0.knots[3] == 100)
      #expect($0.knots[1] <= $0.knots[2])
      low = min(low, $0.knots[1])
      high = max(high, $0.knots[1])
    }
    #expect(low >= 20 && low < 20.2 && high <= 40 && high > 39.8)
  }

  @Test("Thresholds move by half as much, keep their order and stay on the scale")
  func thresholds() throws {
    var met = false
    draws(try study("{method: goalposts, worst: 0, best: 100}")) {
      #expect($0.limits[0] == 0)
      #expect($0.limits[1] >= 35 && $0.limits[1] <= 45)
      #expect($0.limits[2] >= $0.limits[1])
      #expect($0.limits[3] <= 100)
      met = met || $0.limits[2] == $0.limits[1]
    }
    #expect(met)
  }

  @Test("Levels take their cells along, whatever the number of coders")
  func levels() throws {
    let levels =
      "levels: [{id: a, points: 0}, {id: b, points: 50}, {id: c, points: 60}, {id: d, points: 100}]"
    let read = try ReadStudy(files: [
      "model.yaml": StudyText.model(
        tree: StudyText.tree(of: ["x"]),
        indicators: [
          StudyText.indicator(
            "x", value: "type: levels", normalisation: "{method: levels, \(levels)}")
        ]),
      "study.yaml": StudyText.study(),
      "brands.csv": "brand,name,sector\np,P,s\nq,Q,s\nr,R,s\n",
      "observations.csv":
        "brand,indicator,value,coder\np,x,b,ana\np,x,d,luis\nq,x,b,ana\nr,x,d,ana\n",
    ])
    let study = CompiledStudy(
      read.card, observations: read.loaded.observations, codings: read.loaded.codings)
    let replicator = Replicator(study)
    for number in 0..<50 {
      replicator.replicate(.all, number, [.judgement], root: DrawKey(seed: 1))
      let moved = replicator.drawing.knots[1]
      #expect(abs((replicator.score(indicator: 0, unit: 1) ?? 0) - moved) < 1e-12)
      #expect(abs((replicator.score(indicator: 0, unit: 0) ?? 0) - (moved + 100) / 2) < 1e-12)
      #expect(replicator.score(indicator: 0, unit: 2) == 100)
    }
  }
}
