package import Audit
import MaturityModels

/// The tables of a statistical audit (contract §6).
package struct AuditTables {
  package let audit: StatisticalAudit

  package init(audit: StatisticalAudit) {
    self.audit = audit
  }

  private var model: MaturityModel { audit.scores.model }

  package var all: [DataTable] {
    let tables = [indicators, correlations, nodes, components, loadings, importance]
    return audit.external.isEmpty ? tables : tables + [external]
  }

  private var indicators: DataTable {
    let (audit, model) = (audit, model)
    var alphas = [Double?](repeating: nil, count: model.indicators.count)
    for node in audit.nodes {
      for (child, alpha) in zip(node.children, node.alpha.ifDropped)
      where child >= model.nodes.count { alphas[child - model.nodes.count] = alpha }
    }
    let dropped = alphas
    return DataTable(
      name: "audit_indicators",
      columns: [
        "indicator", "node", "n", "missing", "not_applicable", "imputed", "winsorised", "mean",
        "sd", "min", "max", "skewness", "kurtosis", "floor_share", "ceiling_share", "r_parent",
        "r_index", "alpha_if_dropped", "mean_shift_if_dropped", "max_shift_if_dropped",
      ]
    ) { sink in
      for row in audit.indicators {
        let indicator = model.indicators[row.indicator]
        let drop = audit.dropOne[model.nodes.count + row.indicator - 1]
        sink.text(indicator.id)
        sink.text(model.nodes[indicator.node].id)
        for count in [row.n, row.missing, row.notApplicable, row.imputed, row.winsorised] {
          sink.count(count)
        }
        for number in [
          row.mean, row.standardDeviation, row.minimum, row.maximum, row.skewness, row.kurtosis,
          row.floorShare, row.ceilingShare, row.rParent, row.rIndex, dropped[row.indicator],
          drop.meanShift,
        ] { sink.number(number) }
        sink.count(drop.maxShift)
        sink.endRow()
      }
    }
  }

  private var correlations: DataTable {
    let audit = audit
    return DataTable(
      name: "correlations",
      columns: ["a", "b", "relation", "n", "pearson", "p", "spearman", "kendall"]
    ) { sink in
      for row in audit.correlations.rows {
        sink.text(audit.scores.id(row.a))
        sink.text(audit.scores.id(row.b))
        sink.text(row.relation.rawValue)
        sink.count(row.correlation.n)
        sink.number(row.correlation.pearson)
        sink.number(row.correlation.p)
        sink.number(row.correlation.spearman)
        sink.number(row.correlation.kendall)
        sink.endRow()
      }
    }
  }

  private var nodes: DataTable {
    let (audit, model) = (audit, model)
    return DataTable(
      name: "audit_nodes",
      columns: [
        "node", "children", "n_complete", "alpha", "alpha_pairwise", "alpha_standardised", "kmo",
        "components", "components_kaiser", "first_share", "same_sign", "mean_shift_if_dropped",
        "max_shift_if_dropped", "verdict",
      ]
    ) { sink in
      for row in audit.nodes {
        let drop = row.node > 0 ? audit.dropOne[row.node - 1] : nil
        let found = row.components
        sink.text(model.nodes[row.node].id)
        sink.count(row.children.count)
        sink.count(row.alpha.n)
        sink.number(row.alpha.listwise)
        sink.number(row.alpha.pairwise)
        sink.number(row.alpha.standardised)
        sink.number(found?.kmo)
        sink.count(found?.components)
        sink.count(found?.kaiser)
        sink.number(found.flatMap { $0.eigenvalues.first.map { $0 / Double(row.children.count) } })
        sink.text(found.map { $0.isSameSign ? "yes" : "no" })
        sink.number(drop?.meanShift)
        sink.count(drop?.maxShift)
        sink.text(row.verdict.rawValue)
        sink.endRow()
      }
    }
  }

  private var components: DataTable {
    let (audit, model) = (audit, model)
    return DataTable(
      name: "pca",
      columns: ["node", "component", "eigenvalue", "share", "cumulative", "parallel"]
    ) { sink in
      for row in audit.nodes {
        guard let found = row.components else { continue }
        var cumulative = 0.0
        for (position, value) in found.eigenvalues.enumerated() {
          let share = value / Double(found.eigenvalues.count)
          cumulative += share
          sink.text(model.nodes[row.node].id)
          sink.count(position + 1)
          sink.number(value)
          sink.number(share)
          sink.number(cumulative)
          sink.number(found.parallel[position])
          sink.endRow()
        }
      }
    }
  }

  private var loadings: DataTable {
    let (audit, model) = (audit, model)
    return DataTable(name: "loadings", columns: ["node", "component", "child", "loading"]) { sink in
      for row in audit.nodes {
        for (position, component) in (row.components?.loadings ?? []).enumerated() {
          for (child, loading) in zip(row.children, component) {
            sink.text(model.nodes[row.node].id)
            sink.count(position + 1)
            sink.text(audit.scores.id(child))
            sink.number(loading)
            sink.endRow()
          }
        }
      }
    }
  }

  private var importance: DataTable {
    let (audit, model) = (audit, model)
    return DataTable(
      name: "importance",
      columns: ["node", "child", "weight_share", "r", "r2_share", "main_effect"]
    ) { sink in
      for node in audit.nodes {
        for row in node.importance {
          sink.text(model.nodes[node.node].id)
          sink.text(audit.scores.id(row.child))
          sink.number(row.weightShare)
          sink.number(row.r)
          sink.number(row.squareShare)
          sink.number(row.mainEffect)
          sink.endRow()
        }
      }
    }
  }

  private var external: DataTable {
    let audit = audit
    return DataTable(
      name: "external", columns: ["variable", "n", "spearman", "low", "high", "partial"]
    ) { sink in
      for row in audit.external {
        sink.text(row.variable)
        sink.count(row.n)
        sink.number(row.spearman)
        sink.number(row.low)
        sink.number(row.high)
        sink.number(row.partial)
        sink.endRow()
      }
    }
  }
}
