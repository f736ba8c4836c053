import Analysis
import MaturityModels
import Scoring
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
    var rows = [
      row(site.name(brand: client), isOwn: true, of: 1) {
        ItemMean(mean: peers.own(node: $0), count: 1)
      }
    ]
    for comparison in gaps.comparisons {
      let name = capitalised(gaps.name(comparison))
      func others(_ title: String) -> TemplateView {
        row(title, of: comparison.group.members.count) {
          ItemMean(mean: comparison.nodes[$0].peers, count: comparison.nodes[$0].count)
        }
      }
      switch comparison.group.kind {
      case .sector(let sector):
        rows.append(others(name))
        let count = card.sectors[sector].count
        if card.market.ranks[client] != nil {
          rows.append(
            row(site.say.groupWithItself(site.integer(count)), of: count) {
              // From this mean the others' would follow.
              comparison.nodes[$0].peers == nil
                ? ItemMean(mean: nil, count: 0) : site.sectorMeans[sector].item(.node($0))
            })
        }
      case .market: rows.append(others(name))
      case .leader, .brand:
        rows.append(
          others(
            gaps.leads ? site.say.runnerUpOfGroup(name) : site.say.bestOtherOfGroup(name)))
      }
    }
    return rows
  }

  private func row(
    _ name: String, isOwn: Bool = false, of count: Int, _ item: (Int) -> ItemMean
  ) -> TemplateView {
    [
      "name": .text(name), "isOwn": .flag(isOwn),
      "cells": .list(
        nodes.map { node in
          let other = item(node)
          var gap = ""
          if !isOwn, let mean = other.mean, let own = peers.own(node: node) {
            gap = site.change(site.difference(own, mean))
          }
          return [
            "label": .text(site.name(node: node)),
            "text": .text(site.mean(other, of: count) { site.score(node: node, $0) }),
            "gap": .text(gap),
          ]
        }),
    ]
  }

  /// What is missing from the table, and why.
  private var notes: [String] {
    func note(_ others: Others, _ name: String) -> String? {
      guard others.isWithheld else { return nil }
      return site.say.withheld(
        of: name, count: others.count, units: site.brands(others.count),
        fewest: site.integer(Disclosure.fewest))
    }
    var notes = [
      note(peers.sector, site.say.ofTheRestOfItsGroup),
      note(peers.market, site.say.ofTheRestOfTheMarket),
    ].compactMap { $0 }
    if peers.disclosure.showsSingles, gaps.leader == nil { notes.append(site.say.noOtherInGroup) }
    if card.market.ranks[client] == nil {
      notes.append(
        site.say.noGapWithoutIndex)
    }
    return notes
  }
}
