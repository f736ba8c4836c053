import Findings
import Wording
import MaturityModels
import SVGCharts
import Scoring
import StudyData

/// The ranking of brands as a table with a strip of axes in each row.
///
/// A long ranking stands in the page as its first rows, readable with scripts
/// off; the script turns its pages from the data beside it.
struct RankingTable {
  /// Above so many brands the script turns pages of the table.
  static let long = 300
  /// Rows of a page.
  static let pageRows = 100

  let site: Site
  let title: String
  /// Ranked brands, in order.
  let brands: [Int]
  /// Whether ranks are those of the sector.
  let isSector: Bool
  var marked: Int?

  static let shape = TemplateShape(
    "ranking",
    [
      "id": .text, "title": .text, "subtitle": .text, "searchLabel": .text, "rankLabel": .text,
      "unitLabel": .text, "hasSector": .flag, "sectorLabel": .text, "indexLabel": .text,
      "stripLabel": .text, "hasState": .flag, "stateLabel": .text, "countOne": .text,
      "countMany": .text, "note": .text, "data": .markup, "pagesLabel": .text,
      "previousLabel": .text, "nextLabel": .text, "stripFrom": .text, "sectorFrom": .text,
      "axesFrom": .text,
      "filters": .list(
        TemplateShape(
          "filter",
          [
            "label": .text, "key": .text, "allLabel": .text,
            "options": .list(TemplateShape("option", ["text": .text])),
          ])),
      "axes": .list(TemplateShape("axis", ["label": .text])),
      "rows": .list(
        TemplateShape(
          "ranking row",
          [
            "isMarked": .flag, "rank": .text, "rankValue": .text, "href": .text, "name": .text,
            "sector": .text, "index": .text, "indexValue": .text, "strip": .markup,
            "state": .text, "stateNumber": .text,
            "cells": .list(TemplateShape("axis cell", ["value": .text, "text": .text])),
          ])),
    ])

  private var card: Scorecard { site.card }
  private var isLong: Bool { brands.count > Self.long }

  var view: TemplateView? {
    guard !brands.isEmpty else { return nil }
    let states = site.model.maturity?.states ?? []
    let columns = RankingColumns(site, axes: shownAxes, hasSector: !isSector)
    return [
      "stripFrom": .text(columns.strip), "sectorFrom": .text(columns.sector),
      "axesFrom": .text(columns.axes), "id": "ranking", "title": .text(title),
      "subtitle": .text(subtitle),
      "searchLabel": .text(site.say.search),
      "rankLabel": .text(site.say.rank),
      "unitLabel": .text(capitalised(site.model.unit.singular[site.language])),
      "hasSector": .flag(!isSector),
      "sectorLabel": .text(capitalised(site.model.group.singular[site.language])),
      "indexLabel": .text(site.name(node: 0)),
      "stripLabel": .text(site.say.indexAndAxes),
      "hasState": .flag(!states.isEmpty), "stateLabel": .text(site.say.state),
      "countOne": .text(site.model.unit.singular[site.language]),
      "countMany": .text(site.model.unit.plural[site.language]), "note": .text(note),
      "data": .markup(
        isLong
          ? RankingData(site: site, brands: brands, isSector: isSector, axes: shownAxes).json : ""),
      "pagesLabel": .text(site.say.pagesOfTable),
      "previousLabel": .text(site.say.previous),
      "nextLabel": .text(site.say.next),
      "filters": .list(filters),
      "axes": .list(shownAxes.map { ["label": .text(site.name(node: $0))] }),
      "rows": .list((isLong ? brands.prefix(Self.pageRows) : brands[...]).map(row)),
    ]
  }

  private var subtitle: String {
    let tops = site.model.axes
    guard !tops.isEmpty else { return "\(site.brands(brands.count))." }
    let axes = tops.map { site.name(node: $0) }.joined(separator: " · ")
    return site.say.rankingSubtitle(units: site.brands(brands.count), axes: axes)
  }

  private var note: String {
    guard isLong else { return "" }
    let first = site.integer(Self.pageRows)
    let all = site.brands(brands.count)
    return site.say.rankingNote(first: first, all: all)
  }

  private var filters: [TemplateView] {
    func options(_ texts: [String]) -> TemplateValue { .list(texts.map { ["text": .text($0)] }) }
    var filters: [TemplateView] = []
    if !isSector, site.study.sectors.count > 1 {
      filters.append([
        "label": .text(capitalised(site.model.group.singular[site.language])),
        "key": .text("sector"), "allLabel": .text(site.say.allGroups),
        "options": options(
          site.study.sectors.indices.filter { !card.members($0).isEmpty }
            .map { site.name(sector: $0) }.sorted()),
      ])
    }
    let states = site.model.maturity?.states ?? []
    if !states.isEmpty {
      filters.append([
        "label": .text(site.say.state), "key": .text("state"),
        "allLabel": .text(site.say.allStates),
        "options": options(states.map { $0.name[site.language] }),
      ])
    }
    return filters
  }

  /// The axes that get a column of their own; many axes only get the strip.
  private var shownAxes: [Int] { site.model.axes.count <= 5 ? site.model.axes : [] }

  private func row(_ brand: Int) -> TemplateView {
    let tops = site.model.axes
    let index = card.index(brand)
    let place = isSector ? card.sectorRanks[brand] : card.market.ranks[brand]
    let strip = DotStrip(
      dots: tops.compactMap { card.matrix.score(node: $0, unit: brand) }, value: index ?? .nan,
      extent: site.extent)
    return [
      "isMarked": .flag(brand == marked),
      "rank": .text(isSector ? site.sectorRank(brand) : site.rank(brand, in: card.market)),
      "rankValue": .text(place.map(String.init) ?? ""),
      "href": .text((isSector ? "../" : "") + site.path(brand: brand)),
      "name": .text(site.name(brand: brand)),
      "sector": .text(site.name(sector: site.study.brands[brand].sector)),
      "index": .text(site.index(index)),
      "indexValue": .text(index.map(NumberFormat.machine) ?? ""), "strip": .markup(strip.svg()),
      "state": .text(card.states[brand].map { site.name(state: $0) } ?? ""),
      "stateNumber": .text(card.states[brand].map { String($0 + 1) } ?? ""),
      "cells": .list(
        shownAxes.map { node in
          let score = card.matrix.score(node: node, unit: brand)
          return [
            "value": .text(score.map(NumberFormat.machine) ?? ""),
            "text": .text(site.score(node: node, score)),
          ]
        }),
    ]
  }
}
