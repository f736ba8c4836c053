import Findings
import Wording
import Foundation
import StudyData
import Files
import Tables

/// Opens files of interactions: unpacks, decodes, reads the header.
struct FileOpener {
  /// The folder that paths start at.
  let folder: String
  /// Bytes that may still come out of compressed files, all together.
  private var unpackable = Self.mostUnpacked

  /// How much of a file is looked at to see how it is written.
  private static let sample = 1 << 20
  /// What compressed files hold is in memory: so much of it at most.
  private static let mostUnpacked = 1 << 30
  /// The same where it has to be decoded, too.
  private static let mostDecoded = 1 << 28

  init(folder: String) { self.folder = folder }

  /// A file on the way from disk to rows.
  private struct Opening {
    var source: ByteSource
    var encoding = "UTF-8"
    var isPacked = false
    var sheet: String?
  }

  /// The file, or nothing and the reason in `log`.
  mutating func open(
    _ entry: InteractionsFile, layout: Layout, log: inout FindingLog
  ) -> OpenedFile? {
    guard let found = find(entry, &log), let head = head(found, entry, &log) else { return nil }
    var opening = Opening(source: found)
    if head.starts(with: [0x1F, 0x8B]) {
      guard let unpacked = unpack(found, entry, &log) else { return nil }
      opening.source = unpacked
      opening.isPacked = true
    } else if isWorkbook(head, entry.name) {
      guard let cells = sheet(entry, layout, &log) else { return nil }
      opening.source = cells.source
      opening.sheet = cells.name
    }
    guard var sample = self.head(opening.source, entry, &log) else { return nil }
    if !sample.starts(with: [0xEF, 0xBB, 0xBF]), opening.sheet == nil,
      needsDecoding(sample, of: opening.source, layout)
    {
      guard let decoded = decode(opening, entry, layout, &log) else { return nil }
      opening.source = ByteSource(decoded.bytes)
      opening.encoding = decoded.encoding.rawValue
      sample = Array(decoded.bytes.prefix(Self.sample))
    }
    let start = sample.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isJSON = opening.sheet == nil && (layout.format ?? format(entry.name)) == .ndjson
    guard sample[start...].contains(where: { $0 > 0x20 }) else {
      // A file of objects has no first row with names to be missed.
      log.add(
        isJSON ? .interactionsNone : .tableEmpty, at: SourceLocation(file: entry.name),
        ["file": .text(entry.name)])
      return nil
    }
    if isJSON {
      return OpenedFile(
        name: entry.name, layout: layout, source: opening.source, dataStart: start, firstLine: 1,
        isJSON: true, delimiter: 0x0A, lineEnd: 0x0A, columns: [],
        detected: LocalizedText(both: "\(layout.name), NDJSON"))
    }
    return table(opening, sample[start...], entry, layout, &log)
  }

  /// The file as rows below a header.
  private func table(
    _ opening: Opening, _ sample: ArraySlice<UInt8>, _ entry: InteractionsFile, _ layout: Layout,
    _ log: inout FindingLog
  ) -> OpenedFile? {
    var rest = sample
    var firstLine = 1
    var delimiter = opening.sheet == nil ? layout.delimiter : SheetText.delimiter
    if let directive = HeaderLine.separatorDirective(rest) {
      delimiter = delimiter ?? directive.delimiter
      rest = sample[directive.end...]
      firstLine = 2
    }
    let lineEnd: UInt8 = sample.contains(0x0A) || !sample.contains(0x0D) ? 0x0A : 0x0D
    let skipped = HeaderLine.skip(layout.skippedRows, rest, lineEnd: lineEnd)
    rest = rest[skipped.end...]
    firstLine += skipped.lines
    let finder = ColumnFinder(layout: layout, file: entry.name, sheet: opening.sheet)
    guard
      let found = finder.find(
        rest, delimiter: delimiter, lineEnd: lineEnd, line: firstLine, log: &log)
    else { return nil }
    var layout = layout
    if opening.sheet != nil { layout.time = layout.time.inSheet }
    return OpenedFile(
      name: entry.name, layout: layout, source: opening.source,
      dataStart: rest.startIndex + found.header.length, firstLine: firstLine + found.header.lines,
      isJSON: false, delimiter: found.header.delimiter, lineEnd: lineEnd, columns: found.columns,
      detected: detected(opening, layout, found.header.delimiter))
  }

  private func detected(
    _ opening: Opening, _ layout: Layout, _ delimiter: UInt8
  ) -> LocalizedText {
    if let sheet = opening.sheet {
      return LocalizedText { $0.interaction.sheet(name: layout.name, sheet: sheet) }
    }
    let sign = Character(UnicodeScalar(delimiter))
    return LocalizedText {
      "\(layout.name), \(opening.encoding), \($0.tables.delimiter(sign))"
    }
  }

  /// The regular file of that name.
  private func find(_ entry: InteractionsFile, _ log: inout FindingLog) -> ByteSource? {
    let path = FileBytes.resolve(entry.name, in: folder)
    var status = stat()
    guard stat(path, &status) == 0 else {
      let code = errno
      if code == ENOENT || code == ENOTDIR {
        log.add(
          .interactionsFileMissing, at: entry.place,
          ["file": .text(entry.name), "base": .localized(PathBase(folder: folder).words)])
      } else {
        report(SystemFailure.reason(code), entry, &log)
      }
      return nil
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return ByteSource(path: path, status: status)
    case S_IFDIR: report(SystemFailure.reason(EISDIR), entry, &log)
    default:
      report(
        LocalizedText(\.files.notRegular), entry,
        &log)
    }
    return nil
  }

  private func head(
    _ source: ByteSource, _ entry: InteractionsFile, _ log: inout FindingLog
  ) -> [UInt8]? {
    bytes(source, 0..<min(source.count, Self.sample), entry, &log)
  }

  private func bytes(
    _ source: ByteSource, _ range: Range<Int>, _ entry: InteractionsFile, _ log: inout FindingLog
  ) -> [UInt8]? {
    do throws(ByteSource.Failure) {
      return try source.bytes(range)
    } catch {
      report(error.reason, entry, &log)
      return nil
    }
  }

  /// By what it holds, and by its name where it holds nothing of the kind: an
  /// archive is no workbook.
  private func isWorkbook(_ head: [UInt8], _ name: String) -> Bool {
    let folded = Spelling.folded(name)
    return head.starts(with: [0x50, 0x4B]) || head.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
      || folded.hasSuffix(".xlsx") || folded.hasSuffix(".ods")
  }

  private func sheet(
    _ entry: InteractionsFile, _ layout: Layout, _ log: inout FindingLog
  ) -> (source: ByteSource, name: String)? {
    if Spelling.folded(entry.name).hasSuffix(".zip") {
      report(
        LocalizedText(\.interaction.isZIP), entry, &log)
      return nil
    }
    guard
      let table = SheetCells.read(
        entry.name, in: folder, sheet: layout.sheet, at: entry.place, log: &log)
    else { return nil }
    let text = SheetText.bytes(table, header: layout.skippedRows + 1)
    return (ByteSource(text), table.sheet ?? "")
  }

  private mutating func unpack(
    _ source: ByteSource, _ entry: InteractionsFile, _ log: inout FindingLog
  ) -> ByteSource? {
    do throws(Gunzip.Failure) {
      let unpacked = try Gunzip(limit: unpackable).unpack(source)
      unpackable -= unpacked.count
      return unpacked
    } catch {
      report(error.reason, entry, &log)
      return nil
    }
  }

  private func needsDecoding(_ sample: [UInt8], of source: ByteSource, _ layout: Layout) -> Bool {
    if let encoding = layout.encoding { return encoding != .utf8 }
    if sample.starts(with: [0xFF, 0xFE]) || sample.starts(with: [0xFE, 0xFF]) { return true }
    if sample.contains(0) { return true }
    // A letter cut at the sample's end is no fault.
    let end = source.count > sample.count ? max(0, sample.count - 4) : sample.count
    guard String(validating: sample[..<end], as: UTF8.self) == nil else { return false }
    return (1...3).allSatisfy {
      String(validating: sample[..<max(0, end - $0)], as: UTF8.self) == nil
    } || end == sample.count
  }

  private func decode(
    _ opening: Opening, _ entry: InteractionsFile, _ layout: Layout, _ log: inout FindingLog
  ) -> DecodedText? {
    let source = opening.source
    guard !opening.isPacked || source.count <= Self.mostDecoded else {
      report(
        LocalizedText(\.interaction.tooLargeToDecode), entry, &log)
      return nil
    }
    guard let raw = bytes(source, 0..<source.count, entry, &log) else { return nil }
    do {
      return try DecodedText(raw, encoding: layout.encoding)
    } catch {
      let reason = LocalizedText(\.interaction.unknownEncoding)
      log.add(
        .tableEncoding, at: SourceLocation(file: entry.name),
        ["file": .text(entry.name), "reason": .localized(reason)])
      return nil
    }
  }

  private func format(_ name: String) -> Layout.Format {
    let lower = name.lowercased()
    let plain = lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
    return plain.hasSuffix(".ndjson") || plain.hasSuffix(".jsonl") ? .ndjson : .csv
  }

  private func report(
    _ reason: LocalizedText, _ entry: InteractionsFile, _ log: inout FindingLog
  ) {
    log.add(
      .fileUnreadable, at: entry.place,
      ["file": .text(entry.name), "reason": .localized(reason)])
  }
}
