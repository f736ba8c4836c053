import Audit
import Findings
import Wording
import MaturityModels

/// What `imacs audit` says at the terminal.
struct AuditText {
  let language: Language
  let audit: StatisticalAudit

  private func said(_ es: String, _ en: String) -> String { language == .es ? es : en }

  private func number(_ value: Double?) -> String {
    value.map { NumberFormat.fixed($0, 2, language) } ?? "–"
  }

  var summary: String {
    let model = audit.scores.model
    var lines = audit.nodes.map { node in
      let name = model.nodes[node.node].name[language]
      let alpha = number(node.alpha.listwise)
      return said(
        "\(name): α \(alpha) (\(node.alpha.n) marcas completas): \(verdict(node.verdict)).",
        "\(name): α \(alpha) (\(node.alpha.n) complete brands): \(verdict(node.verdict)).")
    }
    let against = audit.indicators.filter { ($0.rIndex ?? 0) < 0 }
      .map { model.indicators[$0.indicator].id }
    if !against.isEmpty {
      lines.append(
        said(
          "Van en contra del índice: \(against.joined(separator: ", ")).",
          "Against the index: \(against.joined(separator: ", "))."))
    }
    let same = audit.correlations.rows.filter {
      $0.isRedundant && ($0.relation == .siblings || $0.relation == .across)
    }.map { "\(audit.scores.id($0.a))–\(audit.scores.id($0.b))" }
    if !same.isEmpty {
      lines.append(
        said(
          "Dicen casi lo mismo: \(same.joined(separator: ", ")).",
          "All but the same: \(same.joined(separator: ", "))."))
    }
    lines.append(
      said(
        "Un α bajo no es un defecto de un eje que suma aspectos distintos.",
        "A low α is no defect of an axis that adds up different things."))
    return lines.joined(separator: "\n")
  }

  private func verdict(_ verdict: NodeAudit.Verdict) -> String {
    switch verdict {
    case .tooFewBrands:
      said("muy pocas marcas para decir más", "too few brands to say more")
    case .tooFewChildren: said("menos de tres partes", "fewer than three parts")
    case .constantChild:
      said("una parte no varía", "one part does not vary")
    case .opposed:
      said("alguna parte va en contra de las demás", "some part goes against the others")
    case .unrelated:
      said("las partes no tienen nada en común", "its parts have nothing in common")
    case .one: said("una sola dimensión", "one dimension")
    case .several: said("varias dimensiones", "several dimensions")
    }
  }
}
