import Findings
import ImacsTestSupport
import Wording
import Foundation
import MaturityModels
import Testing

/// The six bundled models (design 3-MODELS): what each is made of, and that
/// every text is there in both languages.
struct BundledFolderTests {
  private func model(_ id: String) throws -> MaturityModel {
    let bytes = try #require(BundledModel.bytes(id))
    var log = FindingLog()
    let model = ModelReader().read(bytes, file: id, log: &log)
    #expect(log.isEmpty)
    return try #require(model)
  }

  /// The binary holds every file of the folder, byte for byte, in order.
  @Test func `the list comes from the folder`() throws {
    let folder = Repository.root.appending(path: "Sources/BundledModels")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()
    #expect(BundledModel.ids == files)
    #expect(
      BundledModel.ids == [
        "imacs-2015", "imacs-2016", "macs-360", "scs-360", "scs-tools", "social-maturity-5",
      ])
    for id in files {
      let bytes = try Data(contentsOf: folder.appending(path: id + ".yaml"))
      #expect(BundledModel.bytes(id) == Array(bytes), "\(id)")
    }
  }

  @Test(arguments: BundledModel.ids)
  func `every text is there in both languages`(_ id: String) throws {
    let model = try model(id)
    func check(_ text: LocalizedText?, _ what: String, mayAgree: Bool = false) {
      #expect(text?.es.isEmpty == false && text?.en.isEmpty == false, "\(id): \(what)")
      if !mayAgree { #expect(text?.es != text?.en, "\(id): \(what)") }
    }
    check(model.name, "name", mayAgree: true)
    check(model.description, "description")
    #expect(model.unit.gender != nil && model.group.gender != nil)
    for node in model.nodes {
      check(node.name, node.id, mayAgree: true)
      if node.id != model.root.id { check(node.description, node.id) }
    }
    for indicator in model.indicators {
      check(indicator.name, indicator.id)
      check(indicator.definition, indicator.id)
      check(indicator.reference, indicator.id)
      #expect(indicator.origin != .own, "\(id): \(indicator.id)")
      for level in indicator.levels {
        check(level.name, "\(indicator.id) \(level.id)", mayAgree: true)
        check(level.definition, "\(indicator.id) \(level.id)")
      }
    }
    for state in model.maturity?.states ?? [] where state.id != "below" {
      check(state.name, state.id, mayAgree: true)
      check(state.description, state.id)
    }
  }

  /// The first edition's indicators are those of 2016: same ids, measures and
  /// normalisations.
  @Test func `iMACS 2015 has 23 of the 33`() throws {
    let (old, new) = (try model("imacs-2015"), try model("imacs-2016"))
    #expect(old.indicators.count == 23)
    #expect(old.topNodes.map { old.nodes[$0].id } == ["strategy", "effectiveness", "engagement"])
    #expect(old.topNodes.map { old.indicators(below: $0).count } == [8, 8, 7])
    for indicator in old.indicators {
      let other = try #require(new.indicators.first { $0.id == indicator.id })
      #expect(indicator.normalisation == other.normalisation)
      #expect(indicator.measure == other.measure && indicator.channel == other.channel)
      #expect(indicator.whenEmpty == other.whenEmpty && indicator.source == other.source)
      #expect(indicator.name == other.name)
      if indicator.id != "EP06" { #expect(indicator.definition == other.definition) }
    }
    let states = try #require(old.maturity?.states)
    #expect(states.map(\.from) == [0, 30, 50, 75])
    #expect(states[1].requires.map { old.indicators[$0.indicator].id } == ["EO06"])
    #expect(states[1].requires.map(\.atLeast) == [10])
  }

  @Test func `MACS weighs outside and inside alike`() throws {
    let model = try model("macs-360")
    #expect(model.topNodes.map { model.nodes[$0].id } == ["imacs", "internal", "self"])
    #expect(model.topNodes.map { model.effectiveWeight(ofNode: $0) } == [0.5, 0.5, 0])
    #expect(model.topNodes.map { model.indicators(below: $0).count } == [33, 18, 15])
    #expect(model.root.missing.kind == .exclude)
    for id in [
      "strategy", "effectiveness", "engagement", "processes", "organisation", "technology",
    ] {
      let node = try #require(model.nodes.firstIndex { $0.id == id })
      #expect(abs(model.effectiveWeight(ofNode: node) - 1.0 / 6) < 1e-15, "\(id)")
    }
    for indicator in model.indicators(below: model.topNodes[1]).map({ model.indicators[$0] }) {
      #expect(indicator.source == .survey)
      #expect(indicator.levels.map(\.id) == ["0", "1", "2", "3", "4"])
      #expect(indicator.levels.map(\.points) == [0, 25, 50, 75, 100])
    }
    var parts: [String] = []
    for node in model.nodes {
      if let part = node.included?.node, parts.last != part { parts.append(part) }
    }
    #expect(parts == ["scs-strategy", "scs-operation", "scs-engagement"])
  }

  @Test func `SCS 360 has six dimensions of five questions`() throws {
    let model = try model("scs-360")
    #expect(model.topNodes.map { model.indicators(below: $0).count } == [5, 5, 5, 5, 5, 5])
    let third = 100.0 / 3
    let points: [Double] = [0, third, 2 * third, 100]
    for indicator in model.indicators {
      #expect(indicator.levels.map(\.points) == points)
      #expect(indicator.source == .survey)
    }
    #expect(model.maturity?.states.map(\.from) == [0, 25, 50, 75])
  }

  @Test func `ten capabilities count the same`() throws {
    let model = try model("scs-tools")
    #expect(model.indicators.count == 10)
    for indicator in model.indicators.indices {
      #expect(abs(model.effectiveWeight(ofIndicator: indicator) - 0.1) < 1e-15)
    }
    #expect(model.indicators.allSatisfy { $0.levels.map(\.points) == [0, 50, 100] })
    #expect(model.maturity == nil)
    #expect(model.unit.counted(2, .es) == "herramientas")
    #expect(model.group.counted(1, .en) == "category")
  }

  @Test func `five levels, the first three published`() throws {
    let model = try model("social-maturity-5")
    let maturity = try #require(model.maturity)
    #expect(maturity.kind == .staged)
    #expect(
      maturity.states.map(\.name.es) == [
        "Sin actividad", "1 Escuchar", "2 Difusión", "3 Marketing", "4 Atención", "5 Colaboración",
      ])
    #expect(maturity.states.dropFirst().map(\.share) == [0.75, 0.75, 0.75, 0.8, 0.75])
    #expect(maturity.states.dropFirst().map(\.criteria.count) == [4, 4, 4, 5, 4])
    for (position, state) in maturity.states.dropFirst().enumerated() {
      let published = state.criteria.filter { model.indicators[$0].origin == .published }
      #expect(published.count == (position < 3 ? 3 : 0))
    }
  }
}
