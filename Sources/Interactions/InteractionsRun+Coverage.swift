import Measurements
import Findings
import Wording
import Tables
import StudyData

extension InteractionsRun {
  /// What the files hold of one kind of message.
  private struct Span: Sendable {
    var count = 0
    var inPeriod = 0
    var first = Int64.max
    var last = Int64.min

    mutating func add(_ time: Int64, _ period: Range<Int64>) {
      count += 1
      if period.contains(time) { inPeriod += 1 }
      first = min(first, time)
      last = max(last, time)
    }

    mutating func merge(_ other: Span) {
      count += other.count
      inPeriod += other.inPeriod
      first = min(first, other.first)
      last = max(last, other.last)
    }
  }

  /// Reports if none of the requests lies in the period; of files without
  /// requests, none of the posts; of files without either, none of the
  /// messages. Gives whether some do. The files are gone through again only
  /// if no request lies there.
  mutating func checkPeriod(
    _ links: ThreadLinker.Summary, _ store: MessageStore, _ pages: RowPages,
    _ period: Range<Int64>, _ clock: ZoneClock
  ) -> Bool {
    guard links.requests.allSatisfy({ $0 == 0 }) else { return true }
    var spans = [Span](repeating: Span(), count: 3)
    let found = pages.map { page in
      var spans = [Span](repeating: Span(), count: 3)
      for row in pages.rows(of: page) {
        let message = store.messages.base[row]
        guard message.isAlive else { continue }
        if message.isRequest { spans[0].add(message.time, period) }
        if message.flags.isSuperset(of: [.brand, .post]) { spans[1].add(message.time, period) }
        spans[2].add(message.time, period)
      }
      return spans
    }
    for page in found { for index in spans.indices { spans[index].merge(page[index]) } }
    let kinds = [
      LocalizedText(\.interaction.noRequests),
      LocalizedText(\.interaction.noPosts),
      LocalizedText(\.interaction.noMessages),
    ]
    for (span, what) in zip(spans, kinds) where span.count > 0 {
      if span.inPeriod > 0 { return true }
      reportPeriod(span, what, clock)
      return false
    }
    return true
  }

  /// Reports that none of what was looked for lies in the period, with both
  /// spans.
  private mutating func reportPeriod(_ span: Span, _ what: LocalizedText, _ clock: ZoneClock) {
    func day(_ time: Int64) -> String {
      let second = Int(time / 1_000_000)
      let local = second + clock.offset(at: second)
      return CalendarDate(daysSince1970: local / 86_400).text
    }
    log.add(
      .interactionsPeriod, at: scans.first.map { SourceLocation(file: $0.file.name) },
      [
        "from": .text(study.from.text), "to": .text(study.to.text), "what": .localized(what),
        "first": .text(day(span.first)), "last": .text(day(span.last)),
      ])
  }

  /// The indicators that nothing can be measured for, by the columns that no
  /// file has.
  func lacking(_ calculator: MeasureCalculator) -> [LackingColumn] {
    var lacking: [LackingColumn] = []
    for entry in wanted {
      guard let fields = calculator.lacking(entry.measure) else { continue }
      if let found = lacking.firstIndex(where: { $0.fields == fields }) {
        lacking[found].indicators.append(entry.index)
      } else {
        lacking.append(LackingColumn(fields: fields, indicators: [entry.index]))
      }
    }
    return lacking
  }
}
