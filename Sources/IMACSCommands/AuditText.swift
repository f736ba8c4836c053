import Audit
import Wording
import MaturityModels

/// What `imacs audit` says at the terminal.
struct AuditText {
  let language: Language
  let audit: StatisticalAudit

  private var words: any AuditWording { language.wording.audit }

  private func number(_ value: Double?) -> String {
    value.map { NumberFormat.fixed($0, 2, language) } ?? NumberFormat.missing
  }

  var summary: String {
    let model = audit.scores.model
    var lines = audit.nodes.map { node in
      words.node(
        model.nodes[node.node].name[language], alpha: number(node.alpha.listwise),
        complete: node.alpha.n, unit: model.unit, verdict: verdict(node.verdict))
    }
    let against = audit.indicators.filter { ($0.rIndex ?? 0) < 0 }
      .map { model.indicators[$0.indicator].id }
    if !against.isEmpty { lines.append(words.againstIndex(against.joined(separator: ", "))) }
    let same = audit.correlations.rows.filter {
      $0.isRedundant && ($0.relation == .siblings || $0.relation == .across)
    }.map { "\(audit.scores.id($0.a))–\(audit.scores.id($0.b))" }
    if !same.isEmpty { lines.append(words.nearlyTheSame(same.joined(separator: ", "))) }
    lines.append(words.lowAlphaIsNoDefect)
    return lines.joined(separator: "\n")
  }

  private func verdict(_ verdict: NodeAudit.Verdict) -> String {
    switch verdict {
    case .tooFewBrands: words.tooFewBrands
    case .tooFewChildren: words.tooFewChildren
    case .constantChild: words.constantChild
    case .opposed: words.opposed
    case .unrelated: words.unrelated
    case .one: words.oneDimension
    case .several: words.severalDimensions
    }
  }
}
