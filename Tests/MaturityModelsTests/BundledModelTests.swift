import Findings
import Wording
import MaturityModels
import Testing

/// The facts of the bundled model (design 3-MODELS).
struct BundledModelTests {
  private func imacs2016() throws -> MaturityModel {
    let bytes = try #require(BundledModel.bytes("imacs-2016"))
    var log = FindingLog()
    let model = ModelReader().read(bytes, file: "imacs-2016", log: &log)
    #expect(log.isEmpty)
    return try #require(model)
  }

  @Test(arguments: BundledModel.ids)
  func readsWithoutAFinding(_ id: String) throws {
    let bytes = try #require(BundledModel.bytes(id))
    var log = FindingLog()
    let model = ModelReader().read(bytes, file: id, log: &log)
    #expect(log.isEmpty)
    #expect(model?.id == id)
  }

  @Test func unknownIdsAreNotBundled() { #expect(BundledModel.bytes("imacs-1916") == nil) }

  @Test func thirtyThreeIndicatorsInThreeAxes() throws {
    let model = try imacs2016()
    #expect(model.indicators.count == 33)
    #expect(
      model.topNodes.map { model.nodes[$0].id } == ["strategy", "effectiveness", "engagement"])
    #expect(model.topNodes.map { model.indicators(below: $0).count } == [11, 12, 10])
    let ids =
      (1...11).map { "EP" + pad($0) } + (1...12).map { "EO" + pad($0) }
      + (1...10).map { "VE" + pad($0) }
    #expect(model.indicators.map(\.id) == ids)
    for node in model.topNodes {
      #expect(abs(model.effectiveWeight(ofNode: node) - 1.0 / 3) < 1e-15)
      for indicator in model.indicators(below: node) {
        #expect(model.indicators[indicator].weight == 1)
      }
    }
    #expect(model.root.aggregation == .arithmetic)
    #expect(model.root.missing.kind == .exclude)
    #expect(model.scale == ScoreScale(low: 0, high: 100))
  }

  @Test func fourStates() throws {
    let model = try imacs2016()
    let maturity = try #require(model.maturity)
    #expect(maturity.kind == .thresholds)
    #expect(model.nodes[maturity.node].id == "imacs")
    #expect(maturity.states.map(\.from) == [0, 30, 50, 75])
    #expect(maturity.states.map(\.name.es) == ["NO SCS", "BÁSICO", "CONSOLIDADO", "AVANZADO"])
    let conversation = try #require(model.indicators.firstIndex { $0.id == "EO06" })
    #expect(maturity.states.map(\.requires.count) == [0, 1, 0, 0])
    #expect(maturity.states[1].requires.first?.indicator == conversation)
    #expect(maturity.states[1].requires.first?.atLeast == 10)
  }

  @Test func scores() throws {
    let model = try imacs2016()
    let scores: [String: Normalisation] = [
      "EP01": .goalposts(worst: 0, best: 60, log: false),
      "EP03": .goalposts(worst: 0, best: 1, log: false),
      "EP09": .goalposts(worst: 0, best: 4, log: false),
      "EO01": .goalposts(worst: 0, best: 100, log: false),
      "EO02": .goalposts(worst: 0, best: 100, log: false),
      "EO03": .goalposts(worst: 1440, best: 15, log: true),
      "EO04": .goalposts(worst: 2880, best: 30, log: true),
      "EO05": .goalposts(worst: 0, best: 90, log: false),
      "EO06": .goalposts(worst: 0, best: 60, log: false),
      "EO08": .goalposts(worst: 0, best: 20, log: false),
      "EO09": .goalposts(worst: 0, best: 80, log: false),
      "EO10": .goalposts(worst: 60, best: 5, log: false),
      "EO11": .goalposts(worst: 0, best: 60, log: false),
      "EO12": .goalposts(worst: 0, best: 60, log: false),
      "VE06": .goalposts(worst: 0, best: 30, log: false),
      "VE07": .goalposts(worst: 0, best: 20, log: false),
      "VE08": .goalposts(worst: 0, best: 40, log: false),
      "VE09": .goalposts(worst: 20, best: 80, log: false),
      "VE10": .goalposts(worst: 0, best: 20, log: false),
    ]
    let levels: [String: [Double]] = [
      "EP02": [0, 50, 100], "EP05": [0, 50, 100], "EP06": [0, 25, 50, 75, 100],
      "EP07": [0, 50, 100], "EP08": [0, 50, 100], "EP10": [0, 50, 100], "EP11": [0, 35, 70, 100],
    ]
    let curves: [String: [[Double]]] = [
      "EP04": [[0, 0], [40, 50], [84, 75], [168, 100]],
      "EO07": [[2, 0], [4, 60], [6, 100]],
      "VE01": [[0, 0], [0.05, 50], [0.2, 100]],
      "VE02": [[0, 0], [0.15, 50], [0.5, 100]],
      "VE03": [[0, 0], [0.7, 50], [2, 100]],
      "VE04": [[0, 0], [2, 50], [8, 100]],
      "VE05": [[0, 0], [1, 50], [4, 100]],
    ]
    for indicator in model.indicators {
      if case .curve(let points) = indicator.normalisation {
        #expect(points.map { [$0.x, $0.y] } == curves[indicator.id], "\(indicator.id)")
      } else if let points = levels[indicator.id] {
        #expect(indicator.levels.map(\.points) == points, "\(indicator.id)")
      } else {
        #expect(indicator.normalisation == scores[indicator.id], "\(indicator.id)")
      }
    }
  }

  @Test func measuresAndSilence() throws {
    let model = try imacs2016()
    let worst: Set = [
      "EO03", "EO04", "EO06", "EO07", "EO09", "EO10", "EO11", "EO12", "VE08", "VE09",
    ]
    for indicator in model.indicators {
      #expect((indicator.whenEmpty == .worst) == worst.contains(indicator.id), "\(indicator.id)")
      let source: Indicator.Source =
        indicator.id.hasPrefix("EP") ? .coding : indicator.id == "VE10" ? .brands : .interactions
      #expect(indicator.source == source, "\(indicator.id)")
    }
    let measures = Dictionary(uniqueKeysWithValues: model.indicators.map { ($0.id, $0.measure) })
    #expect(measures["EO03"] == "first-response-mean")
    #expect(measures["VE10"] == "follower-growth")
    #expect(measures["EP01"] == .some(nil))
    let channels = Dictionary(uniqueKeysWithValues: model.indicators.map { ($0.id, $0.channel) })
    #expect(channels["EO01"] == "twitter")
    #expect(channels["VE01"] == "facebook")
    #expect(channels["EO05"] == .some(nil))
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
