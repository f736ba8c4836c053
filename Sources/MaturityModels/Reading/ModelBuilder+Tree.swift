import Findings
import Wording
import YAML

extension ModelBuilder {
  /// Reads a node and everything below it; children follow their parent.
  func readNode(_ value: YAMLValue, parent: Int?) {
    guard let mapping = value.mapping() else { return }
    if let parent, mapping.has("include") {
      readInclude(mapping, parent: parent)
      return
    }
    let id = mapping.required("id").flatMap { uniqueIdentifier($0) }
    let name = mapping.required("name")?.localized()
    let description = mapping.optional("description")?.localized()
    let weight = weight(mapping.optional("weight"))
    let nodeAggregation = mapping.optional("aggregation")?.oneOf(Aggregation.self)
    let policy = readMissing(mapping.optional("missing"), defaults: missing)
    let index = nodes.count
    nodes.append(
      ModelNode(
        id: id ?? "", name: name ?? LocalizedText(both: ""), description: description,
        parent: parent, weight: weight, aggregation: nodeAggregation ?? aggregation,
        missing: policy, scale: scale))
    nodeValues.append(value)
    pending.append([])
    if let parent { pending[parent].append(.node(index)) }
    let children = mapping.required("children")?.list()
    mapping.finish()
    guard let children else { return }
    if children.isEmpty { value.report(.modelNoChildren, ["node": .text(id ?? "")]) }
    for child in children {
      guard let inner = child.mapping() else { continue }
      if inner.has("indicator") {
        let reference = inner.required("indicator")
        let leafWeight = self.weight(inner.optional("weight"))
        if let reference, let leaf = reference.text() {
          pending[index].append(.leaf(Leaf(id: leaf, weight: leafWeight, value: reference)))
        }
        inner.finish()
      } else {
        readNode(child, parent: index)
      }
    }
  }

  /// Joins leaves to indicators and puts the indicators into the tree's
  /// order; false if the tree cannot be walked.
  func link() -> Bool {
    guard !nodes.isEmpty else { return false }
    var byID: [String: Int] = [:]
    for (index, indicator) in indicators.enumerated() { byID[indicator.id] = index }
    var ordered: [Indicator] = []
    var used: [String: Int] = [:]
    func visit(_ node: Int) {
      for child in pending[node] {
        switch child {
        case .node(let inner):
          nodes[node].children.append(.node(inner))
          visit(inner)
        case .included(let inner):
          var indicator = includedIndicators[inner]
          indicator.node = node
          nodes[node].children.append(.indicator(ordered.count))
          ordered.append(indicator)
        case .leaf(let leaf):
          if let line = used[leaf.id] {
            leaf.value.report(
              .modelIndicatorTwice, ["id": .text(leaf.id), "line": .text("\(line)")])
            continue
          }
          used[leaf.id] = leaf.value.node.line
          guard let index = byID[leaf.id] else {
            if indicatorValues[leaf.id] == nil {
              leaf.value.report(
                .modelUnknownIndicator, ["id": .text(leaf.id)],
                didYouMean: Spelling.nearest(to: leaf.id, among: indicators.map(\.id)))
            }
            continue
          }
          var indicator = indicators[index]
          indicator.node = node
          indicator.weight = leaf.weight
          nodes[node].children.append(.indicator(ordered.count))
          ordered.append(indicator)
        }
      }
    }
    visit(0)
    for indicator in indicators where used[indicator.id] == nil {
      indicatorValues[indicator.id]?.report(.modelUnusedIndicator, ["id": .text(indicator.id)])
    }
    indicators = ordered
    for (index, indicator) in ordered.enumerated() { indicatorPlaces[indicator.id] = index }
    return true
  }
}
