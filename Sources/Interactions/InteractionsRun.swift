import Findings
import Wording
import MaturityModels
import Measurements
import Statistics
import StudyData
import Tables

/// One run of the engine, step by step.
struct InteractionsRun {
  let engine: NativeEngine
  let study: Study
  /// Where paths start.
  let folder: String
  let options: InteractionsOptions
  var log = FindingLog()
  /// The indicators to measure, with their measures.
  let wanted: [(index: Int, indicator: Indicator, measure: Measure)]
  let needs: Needs
  var words = Vocabulary()
  var scans: [Scan] = []
  var totals = InteractionTotals()

  /// One file as it was read.
  struct Scan {
    let file: OpenedFile
    let scanner: FileScanner
    let result: FileScanner.Result
  }

  init(engine: NativeEngine, study: Study, folder: String, options: InteractionsOptions) {
    self.engine = engine
    self.study = study
    self.folder = folder
    self.options = options
    wanted = study.model.indicators.enumerated().compactMap { index, indicator in
      guard indicator.source == .interactions, let name = indicator.measure,
        let measure = Measure(rawValue: name)
      else { return nil }
      return (index, indicator, measure)
    }
    needs = Needs(Set(wanted.map(\.measure)), cases: options.cases)
  }

  mutating func observe(_ files: [InteractionsFile]) -> InteractionsResult? {
    var layouts = LayoutReader(folder: folder)
    var opener = FileOpener(folder: folder)
    var opened: [OpenedFile] = []
    for file in files {
      guard let layout = layouts.layout(file.layout, at: file.layoutPlace, log: &log) else {
        continue
      }
      if let ready = opener.open(file, layout: layout, log: &log) { opened.append(ready) }
    }
    guard !log.hasErrors else { return nil }
    let digests = options.digests ? FileDigests(files.map(\.name), folder: folder) : nil
    guard let (outcome, store) = scan(opened) else { return nil }
    return measure(
      outcome, store, inputs: layouts.inputs + inputs(digests?.wait() ?? []))
  }

  private mutating func measure(
    _ outcome: ChunkOutcome, _ store: MessageStore, inputs: [InputFile]
  ) -> InteractionsResult? {
    guard outcome.messages > 0 else {
      log.add(.interactionsNone, at: scans.first.map { SourceLocation(file: $0.file.name) })
      return nil
    }
    let clock = ZoneClock(study.timeZone, from: study.from, to: study.to)
    let period = period(clock)
    let rows = scans.last?.result.rowAfter ?? 0
    let pages = RowPages(rowCount: rows, threads: options.threads)
    let linker = ThreadLinker(store: store, pages: pages, words: words, period: period)
    guard let links = linker.link(outcome) else {
      reportNoMemory(scans.map(\.file))
      return nil
    }
    guard checkPeriod(links, store, pages, period, clock) else { return nil }
    var spoke = SpokenAccounts()
    for scan in scans { spoke.merge(scan.result.spoke) }
    let parties = PartyResolver(study: study, words: words, spoke: spoke)
    let wantsTallies =
      options.activity
      || wanted.contains {
        $0.measure.isPerPost || $0.measure == .proactiveShare || $0.measure == .customerMessages
      }
    let reader = ConversationReader(
      store: store, pages: pages, words: words, parties: parties,
      mentions: MentionBook(outcome.mentions), posts: outcome.posts, period: period, clock: clock,
      needs: needs, tallies: wantsTallies,
      units: options.cases ? CaseUnits(store: store, words: words) : nil)
    var channels: [Int: String] = [:]
    for (number, text) in words.channels.all { channels[Int(number)] = text }
    guard let read = reader.read(requests: links.requests),
      let requests = RequestTable(
        read.records, brandCount: study.brands.count, channels: channels,
        threads: options.threads)
    else {
      reportNoMemory(scans.map(\.file))
      return nil
    }
    guard
      let customers = CustomerTable(
        read.notes.customers, brandCount: study.brands.count, threads: options.threads)
    else {
      reportNoMemory(scans.map(\.file))
      return nil
    }
    reportLinks(links, read.notes, parties)
    reportSilence(requests, store, pages, reader, spoke)
    let measured = values(requests, read.notes.tallies, customers)
    totals.messages = links.messages
    totals.requests = requests.records.count
    return InteractionsResult(
      values: measured.values, answers: measured.answers,
      activity: options.activity ? activity(requests, read.notes.tallies) : [],
      cases: reader.units.map { cases($0, requests, read.notes.cases, outcome.posts) },
      inputs: inputs, totals: totals, lacking: measured.lacking)
  }

  /// From the first instant of the period's first day to that after its last.
  private func period(_ clock: ZoneClock) -> Range<Int64> {
    let from = Int64(clock.utc(local: study.from.daysSince1970 * 86_400)) * 1_000_000
    let to = Int64(clock.utc(local: (study.to.daysSince1970 + 1) * 86_400)) * 1_000_000
    return from..<max(from, to)
  }

  /// The files as one: the first of many.
  private static func together(_ names: [String]) -> String {
    let shown = names.count > 8 ? names.prefix(3) + ["… (\(names.count))"] : names[...]
    return shown.joined(separator: " + ")
  }

  /// The values of all brands and indicators, and what became of each brand's
  /// requests.
  private func values(
    _ requests: RequestTable, _ tallies: TallyTable, _ customers: CustomerTable
  ) -> (values: [MeasuredValue], answers: [BrandAnswers], lacking: [LackingColumn]) {
    var known = Set<MessageField>()
    for scan in scans {
      known.formUnion(
        MessageField.allCases.filter {
          scan.file.isJSON
            ? scan.result.seen & 1 << $0.index != 0 || scan.file.constants[$0] != nil
            : scan.file.knows($0)
        })
    }
    let calculator = MeasureCalculator(
      study: study, requests: requests, tallies: tallies, customers: customers, known: known)
    let wanted = wanted
    let place = SourceLocation(file: Self.together(scans.map(\.file.name)))
    let found = ParallelWork.map(study.brands.count, threads: options.threads) { brand in
      var cases = KeptCases()
      let values = wanted.map { entry in
        let found = calculator.measured(
          entry.indicator, entry.measure, brand: brand, cases: &cases)
        return MeasuredValue(
          brand: brand, indicator: entry.index, value: found.value, n: found.n,
          note: found.note?.text ?? "", place: place)
      }
      return (values, calculator.answers(brand: brand, cases: &cases))
    }
    return (found.flatMap(\.0), found.map(\.1), lacking(calculator))
  }

  private func activity(
    _ requests: RequestTable, _ tallies: TallyTable
  ) -> [ActivityRow] {
    var counts: [BrandChannel: (requests: Int, answered: Int)] = [:]
    for record in requests.records {
      let key = BrandChannel(brand: record.brand, channel: record.channel)
      counts[key, default: (0, 0)].requests += 1
      if record.facts.contains(.answered) { counts[key, default: (0, 0)].answered += 1 }
    }
    let keys = Set(counts.keys).union(tallies.keys)
    return keys.map { key in
      ActivityRow(
        brand: Int(key.brand), channel: requests.channels[Int(key.channel)] ?? "",
        messages: tallies[key].messages, posts: tallies[key].posts,
        requests: counts[key]?.requests ?? 0, answered: counts[key]?.answered ?? 0)
    }.sorted { ($0.brand, $0.channel) < ($1.brand, $1.channel) }
  }

  private func inputs(_ digests: [String]) -> [InputFile] {
    scans.enumerated().map { index, scan in
      InputFile(
        path: scan.file.name, sha256: index < digests.count ? digests[index] : "",
        rows: scan.result.rows, detected: scan.file.detected)
    }
  }
}
