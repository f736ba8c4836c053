import Measurements
import Findings
import Wording
import StudyData
import Files

extension InteractionsRun {
  /// Above this share of unreadable rows nothing is measured.
  private static let mostUnreadable = 0.01

  /// Reports what is wrong with the rows of a file.
  mutating func check(_ file: OpenedFile, _ outcome: ChunkOutcome) {
    let place = SourceLocation(file: file.name)
    let name = Finding.Argument.text(file.name)
    if let line = outcome.unclosed {
      log.add(.tableUnclosedQuote, at: SourceLocation(file: file.name, line: line))
    }
    func lines(_ tally: LineTally) -> Finding.Argument {
      .text(tally.lines.map(String.init).joined(separator: ", "))
    }
    var unreadable = 0
    for rejection in Rejection.allCases {
      let tally = outcome.rejected[Int(rejection.rawValue)]
      guard tally.count > 0 else { continue }
      unreadable += tally.count
      // Which column, and what stands there: below.
      guard rejection != .number else { continue }
      log.add(
        .interactionsUnreadable, at: SourceLocation(file: file.name, line: tally.lines.first),
        [
          "file": name, "n": .count(tally.count), "rows": .count(outcome.rows),
          "reason": .localized(reason(rejection, outcome)), "lines": lines(tally),
        ])
    }
    for (field, column) in zip(CountReader.fields, outcome.counts) {
      checkNumbers(field, column, file, rows: outcome.rows)
    }
    if Double(unreadable) > Self.mostUnreadable * Double(outcome.rows) {
      log.add(
        .interactionsTooManyUnreadable, at: place,
        ["file": name, "n": .count(unreadable), "rows": .count(outcome.rows)])
    }
    for field in MessageField.allCases where field != .role && field != .sentAt {
      let tally = outcome.badWords[field.index]
      guard tally.count > 0 else { continue }
      log.add(
        .interactionsWord, at: SourceLocation(file: file.name, line: tally.lines.lines.first),
        [
          "file": name, "column": .text(file.layout.columns[field] ?? field.rawValue),
          "n": .count(tally.count), "lines": lines(tally.lines),
          "values": .localized(LocalizedText { tally.list($0.language) }),
          "known": .list(field.words + (file.layout.values[field] ?? [:]).keys.sorted()),
        ])
    }
    if outcome.noAuthor.count > 0 {
      log.add(
        .interactionsNoAuthor,
        at: SourceLocation(file: file.name, line: outcome.noAuthor.lines.first),
        ["file": name, "n": .count(outcome.noAuthor.count), "lines": lines(outcome.noAuthor)])
    }
  }

  /// Why rows are rejected, with the first texts that tell.
  private func reason(_ rejection: Rejection, _ outcome: ChunkOutcome) -> LocalizedText {
    guard let field = rejection.field else { return rejection.reason }
    let tally = outcome.badWords[field.index]
    return LocalizedText { "\(rejection.reason[$0.language]) (\(tally.list($0.language)))" }
  }

  private static let noMemory = LocalizedText(\.interaction.noMemory)

  mutating func reportNoMemory(_ files: [OpenedFile]) { report(files, Self.noMemory) }

  mutating func reportChannels(_ files: [OpenedFile]) {
    report(
      files,
      LocalizedText(\.interaction.tooManyChannels))
  }

  private mutating func report(_ files: [OpenedFile], _ reason: LocalizedText) {
    let name = files.map(\.name).joined(separator: " + ")
    log.add(
      .fileUnreadable, at: SourceLocation(file: name),
      ["file": .text(name), "reason": .localized(reason)])
  }

  mutating func report(_ failure: FileScanner.Failure, _ file: OpenedFile) {
    let reason =
      switch failure {
      case .tooManyRows:
        LocalizedText(\.interaction.tooManyRows)
      case .rowTooLong(let line):
        LocalizedText {
          $0.interaction.rowTooLong(
            line: line, longestRow: NumberFormat.integer(engine.longestRow, $0.language))
        }
      case .noMemory: Self.noMemory
      case .unreadable(let failure): failure.reason
      case .irregular: LocalizedText(\.interaction.readingFailed)
      }
    log.add(
      .fileUnreadable, at: SourceLocation(file: file.name),
      ["file": .text(file.name), "reason": .localized(reason)])
  }

  /// Reports what was met in threads and conversations.
  mutating func reportLinks(
    _ links: ThreadLinker.Summary, _ notes: ConversationReader.Notes, _ parties: PartyResolver
  ) {
    totals.duplicates = links.duplicates.count
    totals.orphans = links.orphans.count
    totals.cycles = links.cycles.count
    totals.unattributed = notes.unattributed
    totals.negativeTimes = notes.negative.count
    let names = parties.foreign.sorted()
    totals.foreignAccounts = names.count
    for (tally, rule) in [
      (links.duplicates, Rule.interactionsDuplicates), (links.orphans, .interactionsOrphans),
      (links.cycles, .interactionsCycles), (notes.negative, .interactionsNegative),
    ] where tally.count > 0 {
      let places = rule == .interactionsOrphans ? [] : tally.rows.compactMap { place(of: $0) }
      log.add(
        rule, at: places.first,
        [
          "n": .count(tally.count),
          "places": .text(places.map(\.description).joined(separator: ", ")),
        ])
    }
    if notes.unattributed > 0 {
      log.add(.interactionsUnattributed, at: nil, ["n": .count(notes.unattributed)])
    }
    if !names.isEmpty {
      let shown = names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " …" : "")
      log.add(
        .interactionsForeign, at: nil, ["n": .count(names.count), "names": .text(shown)])
    }
  }

  /// Where the message of a row stands.
  private func place(of row: UInt32) -> SourceLocation? {
    guard
      let scan = scans.last(where: { ($0.result.chunkRows.first ?? .max) <= Int(row) })
    else { return nil }
    return SourceLocation(
      file: scan.file.name, line: scan.scanner.line(of: Int(row), in: scan.result))
  }
}
