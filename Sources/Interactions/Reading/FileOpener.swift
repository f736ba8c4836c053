import Findings
import Foundation
import StudyData
import Tabular

/// Opens files of interactions: unpacks, decodes, reads the header.
struct FileOpener {
  /// The folder that paths start at.
  let folder: String

  /// How much of a file is looked at to see how it is written.
  private static let sample = 1 << 20

  /// The file, or nothing and the reason in `log`.
  func open(_ entry: InteractionsFile, layout: Layout, log: inout FindingLog) -> OpenedFile? {
    let path = FileBytes.resolve(entry.name, in: folder)
    guard let descriptor = descriptor(path, entry, &log) else { return nil }
    var source = descriptor
    guard let head = source.bytes(0..<min(source.count, Self.sample)) else {
      report(.fileUnreadable, entry, "error de lectura", "reading failed", &log)
      return nil
    }
    var sample = head
    if head.starts(with: [0x1F, 0x8B]) {
      guard let unpacked = unpack(source, entry, &log) else { return nil }
      source = ByteSource(unpacked)
      sample = Array(unpacked.prefix(Self.sample))
    } else if head.starts(with: [0x50, 0x4B]) {
      report(
        .fileUnreadable, entry, "es un archivo ZIP; extraiga el CSV o comprímalo con gzip",
        "it is a ZIP file; extract the CSV or compress it with gzip", &log)
      return nil
    }
    var encoding = "UTF-8"
    if !sample.starts(with: [0xEF, 0xBB, 0xBF]), needsDecoding(sample, of: source, layout) {
      guard let decoded = decode(source, entry, layout, &log) else { return nil }
      source = ByteSource(decoded.bytes)
      encoding = decoded.encoding.rawValue
      sample = Array(decoded.bytes.prefix(Self.sample))
    }
    var start = sample.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isJSON = (layout.format ?? format(entry.name)) == .ndjson
    guard sample[start...].contains(where: { $0 > 0x20 }) else {
      // A file of objects has no first row with names to be missed.
      log.add(
        isJSON ? .interactionsNone : .tableEmpty, at: Place(file: entry.name),
        ["file": .text(entry.name)])
      return nil
    }
    let lineEnd: UInt8 = sample.contains(0x0A) || !sample.contains(0x0D) ? 0x0A : 0x0D
    if isJSON {
      return OpenedFile(
        name: entry.name, layout: layout, source: source, dataStart: start, firstLine: 1,
        isJSON: true, delimiter: 0x0A, lineEnd: 0x0A, columns: [],
        detected: LocalizedText(both: "\(layout.name), NDJSON"))
    }
    var firstLine = 1
    var delimiter = layout.delimiter
    if let directive = HeaderLine.separatorDirective(sample[start...]) {
      delimiter = delimiter ?? directive.delimiter
      start = directive.end
      firstLine = 2
    }
    guard
      let header = HeaderLine(sample[start...], delimiter: delimiter, lineEnd: lineEnd),
      let columns = columns(header, layout, entry, line: firstLine, &log)
    else { return nil }
    let isTab = header.delimiter == UInt8(ascii: "\t")
    let sign = "'\(UnicodeScalar(header.delimiter))'"
    let read = "\(layout.name), \(encoding)"
    let detected = LocalizedText(
      es: "\(read), separador \(isTab ? "tabulador" : sign)",
      en: "\(read), delimiter \(isTab ? "tab" : sign)")
    return OpenedFile(
      name: entry.name, layout: layout, source: source, dataStart: start + header.length,
      firstLine: firstLine + header.lines, isJSON: false, delimiter: header.delimiter,
      lineEnd: lineEnd, columns: columns,
      detected: detected)
  }

  private func descriptor(
    _ path: String, _ entry: InteractionsFile, _ log: inout FindingLog
  ) -> ByteSource? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      log.add(.fileMissing, at: entry.place, ["file": .text(entry.name)])
      return nil
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      report(.fileUnreadable, entry, "no es un archivo corriente", "it is not a regular file", &log)
      return nil
    }
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      report(.fileUnreadable, entry, "sin permiso de lectura", "no permission to read it", &log)
      return nil
    }
    return ByteSource(descriptor: descriptor, count: Int(status.st_size))
  }

  private func unpack(
    _ source: ByteSource, _ entry: InteractionsFile, _ log: inout FindingLog
  ) -> [UInt8]? {
    guard let packed = source.bytes(0..<source.count) else {
      report(.fileUnreadable, entry, "error de lectura", "reading failed", &log)
      return nil
    }
    do throws(Gunzip.Failure) {
      return try Gunzip.unpack(packed)
    } catch {
      switch error {
      case .cutShort:
        report(
          .fileUnreadable, entry, "está cortado, la compresión gzip no termina",
          "it is cut short, its gzip compression does not end", &log)
      case .damaged:
        report(
          .fileUnreadable, entry, "está dañado, la compresión gzip no se puede deshacer",
          "it is damaged, its gzip compression cannot be undone", &log)
      case .tooDense:
        report(
          .fileUnreadable, entry,
          "la compresión gzip se expande más de cien veces, como en ningún archivo de mensajes",
          "its gzip compression expands more than a hundred times, as in no file of messages", &log)
      case .tooLarge:
        report(
          .fileUnreadable, entry, "descomprimido pasa de 8 GiB", "unpacked it exceeds 8 GiB",
          &log)
      }
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
    _ source: ByteSource, _ entry: InteractionsFile, _ layout: Layout, _ log: inout FindingLog
  ) -> DecodedText? {
    guard let raw = source.bytes(0..<source.count) else {
      report(.fileUnreadable, entry, "error de lectura", "reading failed", &log)
      return nil
    }
    do {
      return try DecodedText(raw, encoding: layout.encoding)
    } catch {
      let reason = LocalizedText(
        es: "no es de una codificación conocida", en: "it is of no known encoding")
      log.add(
        .tableEncoding, at: Place(file: entry.name),
        ["file": .text(entry.name), "reason": .localized(reason)])
      return nil
    }
  }

  private func format(_ name: String) -> Layout.Format {
    let lower = name.lowercased()
    let plain = lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
    return plain.hasSuffix(".ndjson") || plain.hasSuffix(".jsonl") ? .ndjson : .csv
  }

  /// The field of each column; `nil` if one that is needed is not there.
  private func columns(
    _ header: HeaderLine, _ layout: Layout, _ entry: InteractionsFile, line: Int,
    _ log: inout FindingLog
  ) -> [Int8]? {
    var columns = [Int8](repeating: -1, count: header.names.count)
    let folded = header.names.map { Spelling.folded($0) }
    let constants = layout.constants(of: entry.name)
    var complete = true
    for field in MessageField.allCases {
      guard let name = layout.columns[field] else { continue }
      let wanted = Spelling.folded(name)
      let found = folded.indices.filter { folded[$0] == wanted }
      if let first = found.first {
        columns[first] = Int8(field.index)
        if found.count > 1 {
          complete = false
          log.add(
            .columnDuplicate, at: Place(file: entry.name, line: line, column: found[1] + 1),
            ["column": .text(name)])
        }
      } else if !layout.optional.contains(field), constants[field] == nil {
        complete = false
        log.add(
          .columnMissing, at: Place(file: entry.name, line: line),
          ["column": .text(name), "found": .list(header.names)],
          didYouMean: Spelling.nearest(to: name, among: header.names))
      }
    }
    return complete ? columns : nil
  }

  private func report(
    _ rule: Rule, _ entry: InteractionsFile, _ es: String, _ en: String, _ log: inout FindingLog
  ) {
    log.add(
      rule, at: entry.place,
      ["file": .text(entry.name), "reason": .localized(LocalizedText(es: es, en: en))])
  }
}
