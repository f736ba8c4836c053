package import Audit
import MaturityModels

/// What holds the index together, and what in it does not (contract §6).
package struct AuditSubject: Subject {
  package let audit: StatisticalAudit

  package init(audit: StatisticalAudit) {
    self.audit = audit
  }

  private var model: MaturityModel { audit.scores.model }

  package var tables: [any OutputTable] {
    let tables = [indicators, correlations, nodes, components, loadings, importance]
    return audit.external.isEmpty ? tables : tables + [external]
  }

  private var indicators: any OutputTable {
    let (audit, model) = (audit, model)
    var alphas = [Double?](repeating: nil, count: model.indicators.count)
    for node in audit.nodes {
      for (child, alpha) in zip(node.children, node.alpha.ifDropped)
      where child >= model.nodes.count { alphas[child - model.nodes.count] = alpha }
    }
    let rows = audit.indicators.map { row in
      (
        row: row, alpha: alphas[row.indicator],
        drop: audit.dropOne[model.nodes.count + row.indicator - 1]
      )
    }
    return ReportTable(
      "audit_indicators", of: rows,
      [
        .text("indicator") { model.indicators[$0.row.indicator].id },
        .text("node") { model.nodes[model.indicators[$0.row.indicator].node].id },
        .count("n") { $0.row.n }, .count("missing") { $0.row.missing },
        .count("not_applicable") { $0.row.notApplicable },
        .count("imputed") { $0.row.imputed }, .count("winsorised") { $0.row.winsorised },
        .number("mean") { $0.row.mean }, .number("sd") { $0.row.standardDeviation },
        .number("min") { $0.row.minimum }, .number("max") { $0.row.maximum },
        .number("skewness") { $0.row.skewness }, .number("kurtosis") { $0.row.kurtosis },
        .share("floor_share") { $0.row.floorShare },
        .share("ceiling_share") { $0.row.ceilingShare },
        .number("r_parent") { $0.row.rParent }, .number("r_index") { $0.row.rIndex },
        .number("alpha_if_dropped") { $0.alpha },
        .number("mean_shift_if_dropped") { $0.drop.meanShift },
        .count("max_shift_if_dropped") { $0.drop.maxShift },
      ])
  }

  private var correlations: any OutputTable {
    let scores = audit.scores
    return ReportTable(
      "correlations", of: audit.correlations.rows,
      [
        .text("a") { scores.id($0.a) }, .text("b") { scores.id($0.b) },
        .text("relation") { $0.relation.rawValue }, .count("n") { $0.correlation.n },
        .number("pearson") { $0.correlation.pearson }, .number("p") { $0.correlation.p },
        .number("spearman") { $0.correlation.spearman },
        .number("kendall") { $0.correlation.kendall },
      ])
  }

  private var nodes: any OutputTable {
    let (audit, model) = (audit, model)
    let rows = audit.nodes.map { (row: $0, drop: $0.node > 0 ? audit.dropOne[$0.node - 1] : nil) }
    return ReportTable(
      "audit_nodes", of: rows,
      [
        .text("node") { model.nodes[$0.row.node].id },
        .count("children") { $0.row.children.count }, .count("n_complete") { $0.row.alpha.n },
        .number("alpha") { $0.row.alpha.listwise },
        .number("alpha_pairwise") { $0.row.alpha.pairwise },
        .number("alpha_standardised") { $0.row.alpha.standardised },
        .number("kmo") { $0.row.components?.kmo },
        .count("components") { $0.row.components?.components },
        .count("components_kaiser") { $0.row.components?.kaiser },
        .share("first_share") { row in
          row.row.components?.eigenvalues.first.map { $0 / Double(row.row.children.count) }
        },
        .text("same_sign") { row in row.row.components.map { $0.isSameSign ? "yes" : "no" } },
        .number("mean_shift_if_dropped") { $0.drop?.meanShift },
        .count("max_shift_if_dropped") { $0.drop?.maxShift },
        .text("verdict") { $0.row.verdict.rawValue },
      ])
  }

  private var components: any OutputTable {
    typealias Row = (
      node: Int, component: Int, eigenvalue: Double, share: Double, cumulative: Double,
      parallel: Double
    )
    let model = model
    let rows = audit.nodes.flatMap { row -> [Row] in
      guard let found = row.components else { return [] }
      var cumulative = 0.0
      return found.eigenvalues.enumerated().map { position, value in
        let share = value / Double(found.eigenvalues.count)
        cumulative += share
        return (row.node, position + 1, value, share, cumulative, found.parallel[position])
      }
    }
    return ReportTable(
      "pca", of: rows,
      [
        .text("node") { model.nodes[$0.node].id }, .count("component") { $0.component },
        .number("eigenvalue") { $0.eigenvalue }, .share("share") { $0.share },
        .share("cumulative") { $0.cumulative }, .number("parallel") { $0.parallel },
      ])
  }

  private var loadings: any OutputTable {
    typealias Row = (node: Int, component: Int, child: Int, loading: Double)
    let (model, scores) = (model, audit.scores)
    let rows = audit.nodes.flatMap { row in
      (row.components?.loadings ?? []).enumerated().flatMap { position, component -> [Row] in
        zip(row.children, component).map { (row.node, position + 1, $0, $1) }
      }
    }
    return ReportTable(
      "loadings", of: rows,
      [
        .text("node") { model.nodes[$0.node].id }, .count("component") { $0.component },
        .text("child") { scores.id($0.child) }, .number("loading") { $0.loading },
      ])
  }

  private var importance: any OutputTable {
    let (model, scores) = (model, audit.scores)
    let rows = audit.nodes.flatMap { node in node.importance.map { (node: node.node, row: $0) } }
    return ReportTable(
      "importance", of: rows,
      [
        .text("node") { model.nodes[$0.node].id }, .text("child") { scores.id($0.row.child) },
        .share("weight_share") { $0.row.weightShare }, .number("r") { $0.row.r },
        .share("r2_share") { $0.row.squareShare }, .share("main_effect") { $0.row.mainEffect },
      ])
  }

  private var external: any OutputTable {
    ReportTable(
      "external", of: audit.external,
      [
        .text("variable") { $0.variable }, .count("n") { $0.n },
        .number("spearman") { $0.spearman }, .number("low") { $0.low },
        .number("high") { $0.high }, .number("partial") { $0.partial },
      ])
  }
}
