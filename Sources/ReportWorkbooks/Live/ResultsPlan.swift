import MaturityModels
import StudyData

/// The columns of the sheet of results, by the names formulas know them by.
enum ResultsPlan {
  static let sector = 3
  static let number = 4
  static let label = 5
  static let size = 6
  static let index = 7
  static let coverage = 8
  static let marketRank = 9
  static let marketOrder = 10
  static let sectorRank = 11
  static let sectorKey = 12
  static let scoreKey = 13
  static let reason = 14
  static let stateScore = 15
  static let stateNumber = 16
  static let stateName = 17
  /// Requirements or criteria open for the next state, where there are some.
  static let open = 18

  /// The first column of ranks of the axes: rank and order of each.
  static func firstAxis(_ model: MaturityModel) -> Int {
    guard model.maturity != nil else { return stateScore }
    return StateTestPlan.isNeeded(model) ? open + 1 : open
  }

  /// The names of whole columns in formulas.
  static func names(_ model: MaturityModel) -> [(name: String, column: Int)] {
    let names = [
      ("brand_name", 1), ("brand_sector", 2), ("sector_no", sector), ("brand_no", number),
      ("brand_label", label), ("brand_size", size), ("index_score", index),
      ("index_coverage", coverage), ("market_rank", marketRank), ("market_order", marketOrder),
      ("sector_rank", sectorRank), ("sector_key", sectorKey), ("score_key", scoreKey),
      ("unranked_reason", reason),
    ]
    guard model.maturity != nil else { return names }
    let states = [
      ("state_score", stateScore), ("state_no", stateNumber), ("state_name", stateName),
    ]
    return names + states
      + (StateTestPlan.isNeeded(model) ? [("next_state_open", open)] : [])
  }

  /// What keys of sectors are multiplied by.
  static let keyStep = 1_000_000
}

extension WorkbookContext {
  /// How brands read in the drop-down of the client view: by name, with the
  /// id where several have the same.
  var brandLabels: [String] {
    var counts: [String: Int] = [:]
    for brand in study.brands { counts[brand.name.lowercased(), default: 0] += 1 }
    return study.brands.map { brand in
      let isClear = counts[brand.name.lowercased()] == 1 && !brand.name.isEmpty
      let name = String(brand.name.prefix(80))
      return isClear && brand.name.count <= 80 ? name : "\(name) (\(brand.id))"
    }
  }
}
