import Measurements
import ImacsTestSupport
import Foundation
import Interactions
import StudyData

/// The differences between the engine and the naive measurer on one file.
struct OracleComparison {
  private(set) var differences: [String] = []
  /// Values of brands and indicators that were held against each other.
  private(set) var compared = 0

  init(_ trial: InteractionsTrial) {
    let file = trial.file
    let reading = NaiveReading(files: file.files, file.layout, zone: file.study.timeZone)
    let naive = NaiveMeasurer(reading, file.study)
    let isRefused =
      reading.unreadable * 100 > reading.rows
      || !naive.coversPeriod
      // Split where nothing was left for one of the files: an empty file is an error.
      || file.files.contains { $0.allSatisfy { $0 <= 0x20 } }
    guard let engine = trial.engine() else {
      if !isRefused { differences.append("the engine refuses the file: \(trial.refusal)") }
      return
    }
    guard !isRefused else {
      differences.append(
        "the engine accepts a file without messages in the period or with too many faults")
      return
    }
    totals(engine.totals, naive)
    values(engine.values, naive)
    // Borders of chunks and threads change nothing.
    var random = SeededGenerator(file.seed ^ 0xC0FFEE)
    let length = file.files.map(\.count).max() ?? 1
    for threads in [1, 2, 8] {
      let drawn = random.pick([1, 2, 3, 7, 16, 31, 64, 100, 257, 1000, random.int(1...5000)])
      // Mostly a dozen or two of chunks, now and then hundreds.
      let size = max(drawn, length / (random.chance(0.05) ? 400 : 20))
      if trial.engine(chunkSize: size, threads: threads) != engine {
        differences.append("chunks of \(size) bytes on \(threads) threads give something else")
      }
    }
  }

  private mutating func totals(_ engine: InteractionTotals, _ naive: NaiveMeasurer) {
    let found = [
      ("rows", engine.rows, naive.reading.rows),
      ("messages", engine.messages, naive.reading.messages.count),
      ("unreadable", engine.unreadable, naive.reading.unreadable),
      ("duplicates", engine.duplicates, naive.reading.duplicates),
      ("orphans", engine.orphans, naive.built.orphans),
      ("in circles", engine.cycles, naive.built.inCircles),
      ("unattributed", engine.unattributed, naive.unattributed),
      ("negative times", engine.negativeTimes, naive.negativeTimes),
    ]
    for (name, theirs, mine) in found where theirs != mine {
      differences.append("\(name): oracle \(mine), engine \(theirs)")
    }
  }

  private mutating func values(_ engine: [MeasuredValue], _ naive: NaiveMeasurer) {
    let study = naive.study
    var expected = study.brands.count * study.indicators.count
    for found in engine {
      expected -= 1
      let brand = study.brands[found.brand]
      let indicator = study.indicators[found.indicator]
      let mine = naive.value(brand, indicator)
      compared += 1
      let what = "\(brand.id), \(indicator.id)\(indicator.worst.map { " (worst \($0))" } ?? "")"
      switch (mine.value, found.value) {
      case (nil, nil): break
      case (let a?, let b?) where abs(a - b) <= 1e-9 * max(1, abs(a)): break
      default:
        differences.append(
          "\(what): oracle \(mine), engine \(found.value.map { "\($0)" } ?? "nil") n \(found.n) \(found.note)"
        )
        continue
      }
      if mine.note == .measured, mine.n != found.n {
        differences.append("\(what): oracle n \(mine.n), engine n \(found.n)")
      }
      if !Self.says(found.note, mine.note) {
        differences.append("\(what): oracle \(mine.note), engine '\(found.note)'")
      }
    }
    if expected != 0 { differences.append("\(expected) values are missing") }
  }

  /// Does the engine give the reason the oracle has?
  private static func says(_ note: String, _ reason: NaiveValue.Note) -> Bool {
    switch reason {
    case .measured: note.isEmpty
    case .worst: note == "nothing answered"
    case .tooFew: note.contains("fewer than")
    case .notApplicable: note.hasPrefix("not applicable")
    case .noFollowers, .nothing, .noColumn: !note.isEmpty
    }
  }
}
