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
      "title": .text(site.say.comparedWithWhom),
      "subtitle": .text(
        site.say.benchmarksSubtitle(site.name(brand: client))),
      "nameLabel": .text(site.say.benchmark),
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
              site.say.groupWithItself(count)
            ) { site.sectorMeans[sector].mean(node: $0) })
        }
      case .market: rows.append(row(name) { comparison.nodes[$0].peers })
      case .leader, .brand:
        let title = site.say.bestOtherOfGroup(name)
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
        site.say.noOtherInGroup)
    }
    if card.market.ranks[client] == nil {
      notes.append(
        site.say.noGapWithoutIndex)
    }
    return notes
  }
}
