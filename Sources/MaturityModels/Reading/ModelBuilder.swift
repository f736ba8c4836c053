import Findings
import Wording
import YAML

/// Builds one model from its YAML document.
final class ModelBuilder {
  /// Reads an included model; reports on the value and gives `nil` if it
  /// cannot.
  typealias Include = (String, YAMLValue) -> MaturityModel?

  /// A leaf of the tree before the indicators are known.
  struct Leaf {
    let id: String
    let weight: Double
    let value: YAMLValue
  }

  let document: YAMLDocument
  let sha256: String
  let include: Include

  var scale = ScoreScale(low: 0, high: 100)
  var aggregation = Aggregation.arithmetic
  var missing = MissingPolicy.standard
  var nodes: [ModelNode] = []
  /// Where each node stands, for faults found later.
  var nodeValues: [YAMLValue] = []
  /// Per node its leaves and child nodes in order.
  var pending: [[PendingChild]] = []
  enum PendingChild {
    case node(Int)
    case leaf(Leaf)
    case included(Int)
  }
  var indicators: [Indicator] = []
  /// Where each stands in `indicators`, once these are in the tree's order.
  var indicatorPlaces: [String: Int] = [:]
  var indicatorValues: [String: YAMLValue] = [:]
  /// Indicators of included models, by id.
  var includedIndicators: [Indicator] = []
  /// Lines of the ids seen.
  private var lines: [String: Int] = [:]

  init(document: YAMLDocument, sha256: String, include: @escaping Include) {
    self.document = document
    self.sha256 = sha256
    self.include = include
  }

  func build() -> MaturityModel? {
    guard let root = document.root?.mapping() else { return nil }
    _ = root.required("schema")?.integer(in: 1...1)
    let id = root.required("id").flatMap { identifier($0) }
    let version = root.required("version")?.text()
    let name = root.required("name")?.localized()
    let description = root.optional("description")?.localized()
    let unit = root.required("unit").flatMap(readNoun)
    let group = root.required("group").flatMap(readNoun)
    if let value = root.required("scale"), let read = readScale(value) { scale = read }
    readDefaults(root.optional("defaults"))
    if let list = root.required("indicators")?.list() {
      for value in list { readIndicator(value) }
    }
    if let tree = root.required("tree") { readNode(tree, parent: nil) }
    let linked = link()
    let maturity = root.optional("maturity").flatMap { readMaturity($0) }
    root.finish()
    guard linked, !document.log.hasErrors, let id, let version, let name, let unit, let group else {
      return nil
    }
    let model = MaturityModel(
      id: id, version: version, name: name, description: description, unit: unit, group: group,
      scale: scale, defaultAggregation: aggregation, defaultMissing: missing, nodes: nodes,
      indicators: indicators, maturity: maturity, file: document.file, sha256: sha256)
    ModelChecks(model: model, nodeValues: nodeValues, indicatorValues: indicatorValues).run()
    return model
  }

  // MARK: Small parts

  func identifier(_ value: YAMLValue) -> String? {
    guard let text = value.text() else { return nil }
    guard Identifier.isValid(text) else {
      value.report(.modelBadID, ["id": .text(text)])
      return nil
    }
    return text
  }

  /// An id of the namespace that nodes and indicators share.
  func uniqueIdentifier(_ value: YAMLValue) -> String? {
    guard let text = identifier(value) else { return nil }
    if ["brand", "name", "sector"].contains(text) {
      value.report(.modelReservedID, ["id": .text(text)])
      return nil
    }
    if let line = lines[text] {
      value.report(.modelDuplicateID, ["id": .text(text), "line": .text("\(line)")])
      return nil
    }
    lines[text] = value.node.line
    return text
  }

  /// Takes the id of an included part into the shared namespace.
  func claim(_ id: String, at value: YAMLValue) -> Bool {
    if let line = lines[id] {
      value.report(.modelDuplicateID, ["id": .text(id), "line": .text("\(line)")])
      return false
    }
    lines[id] = value.node.line
    return true
  }

  private func readScale(_ value: YAMLValue) -> ScoreScale? {
    guard let (low, high) = pair(value) else { return nil }
    guard low < high, (high - low).isFinite else {
      value.reportValue(
        expected: LocalizedText(\.modelFile.scale))
      return nil
    }
    return ScoreScale(low: low, high: high)
  }

  /// Two numbers `[a, b]`.
  func pair(_ value: YAMLValue) -> (Double, Double)? {
    guard let list = value.list() else { return nil }
    guard list.count == 2 else {
      value.reportValue(
        expected: LocalizedText(\.modelFile.twoNumbers))
      return nil
    }
    guard let one = list[0].number(), let other = list[1].number() else { return nil }
    return (one, other)
  }

  private func readDefaults(_ value: YAMLValue?) {
    guard let mapping = value?.mapping() else { return }
    if let value = mapping.optional("aggregation"), let read = value.oneOf(Aggregation.self) {
      aggregation = read
    }
    missing = readMissing(mapping.optional("missing"), defaults: missing)
    mapping.finish()
  }

  /// `{policy:, minimum-coverage:}`; sub-keys left out come from `defaults`.
  func readMissing(_ value: YAMLValue?, defaults: MissingPolicy) -> MissingPolicy {
    guard let mapping = value?.mapping() else { return defaults }
    var policy = defaults
    if let kind = mapping.optional("policy")?.oneOf(MissingPolicy.Kind.self) { policy.kind = kind }
    if let value = mapping.optional("minimum-coverage"), let coverage = value.number() {
      if (0...1).contains(coverage) {
        policy.minimumCoverage = coverage
      } else {
        value.reportValue(
          expected: LocalizedText(\.modelFile.share))
      }
    }
    mapping.finish()
    return policy
  }

  func weight(_ value: YAMLValue?) -> Double {
    guard let value, let weight = value.number() else { return 1 }
    guard weight >= 0 else {
      value.report(.modelNegativeWeight, ["weight": .text(NumberFormat.machine(weight))])
      return 1
    }
    return weight
  }
}
