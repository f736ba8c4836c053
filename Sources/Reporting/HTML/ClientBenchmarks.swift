import Analysis
import Findings
import MaturityModels
import Scoring
import StudyData
import Wording

/// With whom a client is compared: who they are, how many, and the gaps.
struct ClientBenchmarks {
  let site: Site
  let client: Int
  let peers: Peers
  let gaps: ClientGaps

  static let shape = TemplateShape(
    "benchmarks",
    [
      "title": .text, "subtitle": .text, "nameLabel": .text, "hasMany": .flag,
      "columns": .list(TemplateShape("benchmark column", ["label": .text])),
      "rows": .list(
        TemplateShape(
          "benchmark",
          [
            "name": .text, "isOwn": .flag,
            "cells": .list(
              TemplateShape("benchmark cell", ["label": .text, "text": .text, "gap": .text])),
          ])),
      "notes": .list(Parts.finding),
    ])

  private var card: Scorecard { site.card }
  /// The index and its axes.
  private var nodes: [Int] {
    site.model.axes.count <= 6 ? [0] + site.model.axes : [0]
  }

  var view: TemplateView {
    [
      "title": .text(site.say(es: "Con quién se compara", en: "Compared with whom")),
      "subtitle": .text(
        site.say(
          es:
            "Medias de \(site.unit.thePlural) con índice, sin \(site.name(brand: client)) salvo donde se dice; entre paréntesis, la diferencia en puntos",
          en:
            "Means of the ranked \(site.model.unit.plural.en), without \(site.name(brand: client)) unless said; in brackets, the difference in points"
        )),
      "nameLabel": .text(site.say(es: "Referencia", en: "Benchmark")),
      "hasMany": .flag(nodes.count > 4),
      "columns": .list(nodes.map { ["label": .text(site.name(node: $0))] }),
      "rows": .list(rows), "notes": Parts.findings(notes),
    ]
  }

  private var rows: [TemplateView] {
    var rows = [row(site.name(brand: client), isOwn: true) { peers.own(node: $0) }]
    for comparison in gaps.comparisons {
      let name = capitalised(gaps.name(comparison))
      switch comparison.group.kind {
      case .sector(let sector):
        rows.append(row(name) { comparison.nodes[$0].peers })
        let count = site.integer(card.sectors[sector].count)
        if card.market.ranks[client] != nil {
          rows.append(
            row(
              site.say(
                es:
                  "Su \(site.group.singular), \(site.unit.pronoun) incluid\(site.unit.vowel) (n = \(count))",
                en: "Its \(site.model.group.singular.en), itself included (n = \(count))")
            ) { site.sectorMeans[sector].mean(node: $0) })
        }
      case .market: rows.append(row(name) { comparison.nodes[$0].peers })
      case .leader, .brand:
        let title = site.say(
          es: "\(site.unit.isFeminine ? "La" : "El") mejor de su \(site.group.singular): \(name)",
          en: "The best other of its \(site.model.group.singular.en): \(name)")
        rows.append(row(title) { comparison.nodes[$0].peers })
      }
    }
    return rows
  }

  private func row(
    _ name: String, isOwn: Bool = false, _ score: (Int) -> Double?
  ) -> TemplateView {
    [
      "name": .text(name), "isOwn": .flag(isOwn),
      "cells": .list(
        nodes.map { node in
          let other = score(node)
          var gap = ""
          if !isOwn, let other, let own = peers.own(node: node) {
            gap = site.change(site.difference(own, other))
          }
          return [
            "label": .text(site.name(node: node)), "text": .text(site.score(node: node, other)),
            "gap": .text(gap),
          ]
        }),
    ]
  }

  /// What is missing from the table, and why.
  private var notes: [String] {
    var notes = peers.withheld
    if gaps.leader == nil {
      notes.append(
        site.say(
          es:
            "No hay otr\(site.unit.vowel) \(site.unit.singular) con índice en su \(site.group.singular): no hay líder con quien comparar.",
          en:
            "There is no other ranked \(site.model.unit.singular.en) in its \(site.model.group.singular.en): no leader to compare with."
        ))
    }
    if card.market.ranks[client] == nil {
      notes.append(
        site.say(
          es: "Sin índice no hay diferencia que repartir entre indicadores.",
          en: "Without an index there is no gap to split by indicator."))
    }
    return notes
  }
}
