import MaturityModels
import Testing

/// Shares worked out at once are those worked out one by one.
struct WeightShareTests {
  @Test func sharesOfEveryNodeAndIndicator() throws {
    for text in [ModelFile.base, Samples.everyMethod, Samples.staged] {
      let model = try #require(ModelFile.read(text).model)
      let shares = WeightShares(model)
      #expect(shares.share(of: .node(0)) == 1)
      #expect(shares.effective(of: .node(0)) == 1)
      for (index, node) in model.nodes.enumerated() {
        #expect(shares.effective(of: .node(index)) == model.effectiveWeight(ofNode: index))
        for child in node.children {
          #expect(shares.share(of: child) == model.share(of: child, in: index))
          guard case .indicator(let indicator) = child else { continue }
          #expect(
            shares.effective(of: child) == model.effectiveWeight(ofIndicator: indicator))
        }
      }
    }
  }
}
