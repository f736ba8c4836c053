import Foundation
import MaturityModels
import Scoring
import StudyData

extension Replicator {
  /// Points the indicator's column at its scores in this replication.
  func score(indicator: Int) {
    let column = study.nodeCount + indicator
    let cache = study.caches[drawing.missing][indicator]
    let form = study.forms[indicator]
    present[column] = cache.present.pointer
    missing[column] = cache.missing.pointer
    isWhole[column] = cache.isWhole
    let isMoved = isMoved(indicator, form)
    let isJudged = drawing.isJudged && form.isJudged
    guard isMoved || isJudged else {
      let isMinMax = drawing.normalisation == .minMax && !cache.isMinMaxConstant
      scores[column] = isMinMax ? cache.minMax.pointer : cache.own.pointer
      isOff[column] = !isMinMax && cache.isOff
      return
    }
    let scored = ownScores.pointer + indicator * study.stride
    scores[column] = scored
    isOff[column] = false
    let used = isMoved ? movedValues(indicator, form) : cache.values.pointer
    let kernel = ColumnKernel(
      form: form, method: study.methods[indicator], count: study.unitCount,
      worst: drawing.goalposts[2 * indicator],
      best: drawing.goalposts[2 * indicator + 1],
      knotX: UnsafePointer(study.knotX.pointer + form.knotStart),
      knotY: UnsafePointer(drawing.knots.pointer + form.knotStart))
    let isPointwise = form.method == .levels || form.method == .curve
    if drawing.normalisation == .minMax {
      var source = used
      if isPointwise {
        source = work.pointer
        _ = kernel.own(used, cache.present.pointer, into: source, scratch)
      }
      if kernel.minMax(source, cache.present.pointer, into: scored) { return }
    }
    if !kernel.own(used, cache.present.pointer, into: scored, scratch) {
      isOff[column] = true
      for unit in 0..<study.unitCount { scored[unit] = 0 }
    }
  }

  private func isMoved(_ indicator: Int, _ form: ColumnForm) -> Bool {
    if drawing.isCoded, study.coderMoves[indicator] != nil { return true }
    if drawing.isSampled, let table = study.sampling, table.positions[indicator] >= 0 {
      return true
    }
    if case .levels = form.method { return drawing.isJudged && form.isJudged }
    return false
  }

  /// The column's values as drawn, filled and treated.
  private func movedValues(_ indicator: Int, _ form: ColumnForm) -> Column {
    let column = values.pointer + indicator * study.stride
    let raw = rawValues(indicator, form)
    let variant = study.variants[drawing.missing][indicator]
    guard variant.treatment == .none else { return prepared(indicator, variant, raw, form) }
    switch variant.imputation {
    case .none: break
    case .marketMedian, .groupMedian:
      fillMedians(indicator, isGroup: variant.imputation == .groupMedian, raw)
    case .zero, .marketMean, .groupMean: return prepared(indicator, variant, raw, form)
    }
    guard case .logarithmic = form.method else { return raw }
    let cache = study.caches[drawing.missing][indicator]
    for unit in 0..<study.unitCount {
      column[unit] =
        cache.present[unit] > 0 ? (raw[unit] > 0 ? log(raw[unit]) : -.infinity) : 0
    }
    return column
  }

  /// Raw values, or points of levels, with what judgement, sampling and coders
  /// make of them; before imputation.
  func rawValues(_ indicator: Int, _ form: ColumnForm) -> Column {
    let column = values.pointer + indicator * study.stride
    let published = study.raw.pointer + indicator * study.stride
    for unit in 0..<study.unitCount { column[unit] = published[unit] }
    if drawing.isJudged, form.isJudged, let moves = study.levelMoves[indicator] {
      moveLevels(moves, form, column)
    }
    if drawing.isSampled, let table = study.sampling, table.positions[indicator] >= 0 {
      let position = table.positions[indicator]
      let width = table.indicators.count
      for row in 0..<table.units.count {
        let unit = table.units[row]
        let draw = Int(drawing.sample[unit])
        column[unit] = table.values[(row * SamplingTable.draws + draw) * width + position]
      }
    }
    if drawing.isCoded, let moves = study.coderMoves[indicator] {
      moveCoders(moves, indicator, form, column)
    }
    return column
  }

  private func moveLevels(_ moves: LevelMoves, _ form: ColumnForm, _ column: Column) {
    let points = drawing.knots.pointer + form.knotStart
    for position in 0..<moves.cells.count {
      let cell = moves.cells[position]
      column[cell.unit] = moved(cell, moves, points)
    }
  }

  /// What the study's rule makes of the coders' levels with moved points.
  private func moved(_ cell: LevelMoves.Cell, _ moves: LevelMoves, _ points: Column) -> Double {
    func point(_ position: Int) -> Double { points[moves.levels[cell.start + position]] }
    guard cell.count > 1 else { return point(0) }
    switch study.card.study.coders {
    case .first: return point(cell.first)
    case .consensus: return point(0)
    case .mean:
      var sum = 0.0
      for position in 0..<cell.count { sum += point(position) }
      return sum / Double(cell.count)
    case .median:
      for position in 0..<cell.count { work[position] = point(position) }
      var sorted = work.slice(0, cell.count)
      sorted.sort()
      let middle = cell.count / 2
      return cell.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }
  }

  private func moveCoders(
    _ moves: CoderMoves, _ indicator: Int, _ form: ColumnForm, _ column: Column
  ) {
    let levels = drawing.isJudged && form.isJudged ? study.levelMoves[indicator] : nil
    let points = drawing.knots.pointer + form.knotStart
    for position in 0..<moves.cells.count {
      let cell = moves.cells[position]
      let pick = min(cell.count - 1, Int(drawing.coder[cell.unit] * Double(cell.count)))
      var deviation = moves.deviations[cell.start + pick]
      if let levels { deviation = judged(cell, pick, levels, points) ?? deviation }
      column[cell.unit] = moves.clamped(column[cell.unit] + deviation)
    }
    guard !moves.pool.isEmpty else { return }
    let key = drawing.coderKey.child(UInt64(indicator))
    for position in 0..<moves.single.count {
      let unit = moves.single[position]
      let pick = key.choice(moves.pool.count, UInt64(study.brands[unit]))
      column[unit] = moves.clamped(column[unit] + moves.pool[pick])
    }
  }

  /// The deviation of a coder whose levels' points have moved.
  private func judged(
    _ cell: CoderMoves.Cell, _ pick: Int, _ levels: LevelMoves, _ points: Column
  ) -> Double? {
    guard let found = levels.cell(of: cell.unit), found.count == cell.count else { return nil }
    var sum = 0.0
    for position in 0..<found.count { sum += points[levels.levels[found.start + position]] }
    let count = Double(found.count)
    let deviation = points[levels.levels[found.start + pick]] - sum / count
    return study.card.study.coders == .first
      ? deviation * (count / (count - 1)).squareRoot() : deviation / (count - 1).squareRoot()
  }

  /// Fills missing cells with the median of the observed.
  private func fillMedians(_ indicator: Int, isGroup: Bool, _ column: Column) {
    let start = indicator * study.unitCount
    func fill(_ sector: Int?) {
      var number = 0
      var isAnyMissing = false
      for unit in 0..<study.unitCount where sector == nil || study.sectors[unit] == sector {
        switch study.statuses[start + unit] {
        case .observed:
          units[number] = UInt32(truncatingIfNeeded: unit)
          number += 1
        case .missing: isAnyMissing = true
        default: continue
        }
      }
      guard isAnyMissing,
        let median = scratch.median(
          column, of: UnsafeBufferPointer(units.slice(0, number)))
      else { return }
      for unit in 0..<study.unitCount where sector == nil || study.sectors[unit] == sector {
        if study.statuses[start + unit] == .missing { column[unit] = median }
      }
    }
    guard isGroup else {
      fill(nil)
      return
    }
    for sector in 0..<study.sectorUnits.count { fill(sector) }
  }

  /// The slow way, for treatments and means: as the scorer does it.
  private func prepared(
    _ indicator: Int, _ variant: Indicator, _ raw: Column, _ form: ColumnForm
  ) -> Column {
    let count = study.unitCount
    var preparation = ColumnPreparation(
      indicator: variant, sectors: study.sectors, sectorCount: study.sectorUnits.count,
      values: Array(UnsafeBufferPointer(start: raw, count: count)),
      statuses: Array(study.statuses[indicator * count..<(indicator + 1) * count]))
    preparation.run()
    for unit in 0..<count {
      raw[unit] =
        preparation.statuses[unit].hasValue
        ? ColumnCache.transformed(preparation.values[unit], form) : 0
    }
    return raw
  }
}
