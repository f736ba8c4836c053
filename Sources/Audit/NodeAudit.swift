import Robustness

/// How a node's children hang together.
package struct NodeAudit: Sendable {
  /// What the figures say, for whoever puts it into words. Whether the children
  /// ought to go together is for the model to say: in a formative node low
  /// agreement is no defect.
  package enum Verdict: String, Sendable {
    /// Fewer than three complete brands per child: nothing is said.
    case tooFewBrands = "too-few-brands"
    /// Fewer than three children: nothing to say.
    case tooFewChildren = "too-few-children"
    /// A child is constant, so that there are no correlations.
    case constantChild = "constant-child"
    /// Some child goes against the others.
    case opposed
    /// No more in common than unrelated children have by chance.
    case unrelated
    /// One dimension.
    case one = "one-dimension"
    /// Several.
    case several = "several-dimensions"
  }

  package let node: Int
  /// The columns of the children that carry weight.
  package let children: [Int]
  package let alpha: CronbachAlpha
  package let components: PrincipalComponents?
  package let importance: [Importance]
  package let verdict: Verdict

  /// The least number of complete brands per child for a verdict.
  static let brandsPerChild = 3

  init(_ scores: AuditScores, node: Int, seed: UInt64, threads: Int) {
    self.node = node
    let children = scores.children(node)
    self.children = children
    alpha = CronbachAlpha(scores, children)
    let rows = scores.complete(children)
    let found = PrincipalComponents(
      rows, columns: children.count, key: DrawKey(seed: seed).child(UInt64(node)),
      threads: threads)
    components = found
    importance = Importance.all(scores, node: node)
    verdict = Self.verdict(children: children.count, complete: rows.count, found)
  }

  private static func verdict(
    children: Int, complete: Int, _ found: PrincipalComponents?
  ) -> Verdict {
    if children < 3 { return .tooFewChildren }
    if complete < brandsPerChild * children { return .tooFewBrands }
    guard let found else { return .constantChild }
    if found.components == 0 { return .unrelated }
    if !found.isSameSign { return .opposed }
    return found.components == 1 ? .one : .several
  }
}
