import MaturityModels
import SVGCharts
import Scoring
import StudyData
import Files
import Wording

/// A long ranking as the script reads it: JSON that can stand in a page.
struct RankingData {
  let site: Site
  let brands: [Int]
  let isSector: Bool
  /// The axes with a column of their own.
  let axes: [Int]

  private var card: Scorecard { site.card }

  /// Rows as arrays: rank as written, rank, name, page, sector, state, index
  /// as written, index, then for each axis of the strip its score, and for
  /// each shown axis the text. Positions are −1 where there is none.
  var json: String {
    let tops = site.model.axes
    var json = JSONWriter()
    json.beginObject()
    json.member("pageRows", RankingTable.pageRows)
    json.member("low", site.extent.low)
    json.member("high", site.extent.high)
    json.member("strips", tops.count)
    json.key("sectors")
    json.beginArray()
    for sector in site.study.sectors { json.value(sector.name[site.language]) }
    json.endArray()
    json.key("states")
    json.beginArray()
    for state in site.model.maturity?.states ?? [] { json.value(state.name[site.language]) }
    json.endArray()
    json.key("rows")
    json.beginArray(lines: true)
    for brand in brands { row(brand, tops, &json) }
    json.endArray()
    json.endObject()
    json.finish()
    return Self.forScript(json.bytes)
  }

  private func row(_ brand: Int, _ tops: [Int], _ json: inout JSONWriter) {
    json.beginArray()
    json.value(isSector ? site.sectorRank(brand) : site.rank(brand, in: card.market))
    json.value((isSector ? card.sectorRanks[brand] : card.market.ranks[brand]) ?? -1)
    json.value(site.name(brand: brand))
    json.value((isSector ? "../" : "") + site.path(brand: brand))
    json.value(site.study.brands[brand].sector)
    json.value(card.states[brand] ?? -1)
    json.value(site.index(card.index(brand)))
    json.value(card.index(brand).map(rounded))
    for node in tops { json.value(card.matrix.score(node: node, unit: brand).map(rounded)) }
    for node in axes {
      json.value(site.score(node: node, card.matrix.score(node: node, unit: brand)))
    }
    json.endArray()
  }

  /// Two decimals are enough to draw with, and to sort by what is not shown
  /// as equal.
  private func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  /// JSON that no parser of HTML takes for the end of a script: `<`, `>` and
  /// `&` as escapes.
  private static func forScript(_ bytes: [UInt8]) -> String {
    var safe: [UInt8] = []
    safe.reserveCapacity(bytes.count)
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "<"): safe.append(contentsOf: "\\u003c".utf8)
      case UInt8(ascii: ">"): safe.append(contentsOf: "\\u003e".utf8)
      case UInt8(ascii: "&"): safe.append(contentsOf: "\\u0026".utf8)
      default: safe.append(byte)
      }
    }
    return String(decoding: safe, as: UTF8.self)
  }
}
