import Findings
import Wording
import Foundation
import MaturityModels
import Files
import Tables
import YAML

/// Builds a study from study.yaml and the files it names.
final class StudyBuilder {
  let document: YAMLDocument
  let folder: String
  /// Findings of the files named; those of study.yaml are in the document.
  var log = FindingLog()
  var inputs: [InputFile] = []
  /// Known once the brands are read.
  private(set) var brandIndex: BrandIndex?

  init(_ document: YAMLDocument, folder: String) {
    self.document = document
    self.folder = folder
  }

  /// The study; `nil` if study.yaml lacks something or the model is faulty.
  func build() -> Study? {
    guard let root = document.root?.mapping() else { return nil }
    _ = root.required("schema")?.integer(in: 1...1)
    let id = root.required("id").flatMap { identifier($0) }
    let title = root.required("title")?.localized()
    let edition = root.required("edition")?.text()
    let period = root.required("period").flatMap { readPeriod($0) }
    let model = root.required("model").flatMap { readModel($0) }
    let language = root.required("language")?.oneOf(Language.self)
    let brandsFile = root.required("brands").flatMap { dataFile($0) }
    let accountsFile = root.optional("accounts").flatMap { dataFile($0) }
    let observations = (root.optional("observations")?.list() ?? []).compactMap {
      dataFile($0, isCoded: true)
    }
    let interactions = readInteractions(root.optional("interactions"))
    let clientValue = root.optional("client")
    let client = clientValue?.text()
    let previous = root.optional("previous")?.text()
    for key in Self.notYetUsed {
      root.optional(key)?.report(.notYetUsed, ["key": .text(key)])
    }
    let disclosure = root.optional("disclosure")?.oneOf(DisclosurePolicy.self) ?? .aggregated
    let coders = root.optional("coders")?.oneOf(CoderPolicy.self) ?? .mean
    let minimumN = root.optional("minimum-n")?.integer(in: 1...1_000_000) ?? 10
    let timeZone = root.optional("time-zone").flatMap { readTimeZone($0) } ?? "UTC"
    let aliases = readAliases(root.optional("aliases"))
    let robustness = readRobustness(root.optional("robustness"))
    let look = readLook(root.optional("brand"))
    let scenarios = readScenarios(root.optional("scenarios"), model)
    let externalFile = root.optional("external").flatMap { dataFile($0) }
    root.finish()

    guard let brandsFile else { return nil }
    let read = BrandsReader.read(brandsFile, in: folder, log: &log)
    if let input = read.input { inputs.append(input) }
    guard read.isReadable else { return nil }
    let index = BrandIndex(read.brands, faulty: read.faulty, file: brandsFile.name)
    brandIndex = index
    var book: AccountBook?
    if let accountsFile {
      let found = AccountsReader.read(
        accountsFile, in: folder, brands: index, log: &log)
      if let input = found.input { inputs.append(input) }
      book = AccountBook(found.accounts)
    }
    let clientIndex = client.flatMap { id -> Int? in
      switch index.find(id) {
      case .brand(let position): return position
      case .faulty: return nil
      case .unknown:
        guard !read.brands.isEmpty else { return nil }
        var search = index
        clientValue?.report(
          .studyUnknownBrand, ["brand": .text(id), "file": .text(brandsFile.name)],
          didYouMean: search.nearest(to: id))
        return nil
      }
    }
    guard let id, let title, let edition, let period, let model, let language else { return nil }
    var study = Study(
      id: id, title: title, edition: edition, from: period.from, to: period.to,
      language: language, model: model, brands: read.brands, sectors: read.sectors,
      accounts: book, observationFiles: observations, interactionFiles: interactions,
      client: clientIndex, previous: previous, coders: coders, minimumN: minimumN,
      timeZone: timeZone, aliases: aliases, robustness: robustness, look: look, folder: folder)
    study.scenarios = scenarios
    study.disclosure = disclosure
    study.keysOfAnalyses = ["robustness", "scenarios", "external"].filter {
      root.optional($0) != nil
    }
    if let externalFile {
      let found = OutsideFigures.read(
        externalFile, in: folder, brands: index, count: read.brands.count, log: &log)
      if let input = found.input { inputs.append(input) }
      study.external = found.figures
    }
    return study
  }

  /// Keys that a study may have and that do nothing yet: naming one says so.
  private static let notYetUsed = [
    "previous", "aliases", "peers", "cuts",
  ]

  private func identifier(_ value: YAMLValue) -> String? {
    guard let text = value.text() else { return nil }
    guard Identifier.isValid(text), text != ".", text != ".." else {
      value.report(
        .brandBadID,
        ["id": .text(text), "what": "id"])
      return nil
    }
    return text
  }

  private func readPeriod(_ value: YAMLValue) -> (from: CalendarDate, to: CalendarDate)? {
    guard let mapping = value.mapping() else { return nil }
    let from = mapping.required("from")?.date()
    let to = mapping.required("to")?.date()
    mapping.finish()
    guard let from, let to else { return nil }
    guard from <= to else {
      value.report(.studyPeriod, ["from": .text(from.text), "to": .text(to.text)])
      return nil
    }
    return (from, to)
  }

  /// A bundled id, or a path relative to the study.
  func readModel(_ value: YAMLValue) -> MaturityModel? {
    guard let name = value.text() else { return nil }
    var bytes: [UInt8]
    if let bundled = BundledModel.bytes(name) {
      bytes = bundled
    } else {
      let path = FileBytes.resolve(name, in: folder)
      guard name.contains("/") || name.contains(".") || FileManager.default.fileExists(atPath: path)
      else {
        value.report(
          .modelUnknown, ["model": .text(name), "known": .list(BundledModel.ids)],
          didYouMean: Spelling.nearest(to: name, among: BundledModel.ids))
        return nil
      }
      switch FileBytes.read(path, name: name, at: value.place) {
      case .success(let read): bytes = read
      case .failure(let error):
        log.add(error.finding)
        return nil
      }
      inputs.append(InputFile(path: name, sha256: Digest.sha256(bytes), rows: nil))
    }
    let model = ModelReader(resolve: ModelFiles(folder: folder).read)
      .read(bytes, file: name, log: &log)
    log.vocabulary = model.map(Vocabulary.init)
    for file in model?.includedFiles ?? [] {
      inputs.append(InputFile(path: file.name, sha256: file.sha256, rows: nil))
    }
    return model
  }

  /// A name, or `{file:, delimiter:, decimal:, encoding:, sheet:}`, and
  /// `coder:` where somebody coded it.
  private func dataFile(_ value: YAMLValue, isCoded: Bool = false) -> DataFile? {
    guard value.isMapping else {
      return value.text().map { DataFile(name: $0, place: value.place) }
    }
    guard let mapping = value.mapping() else { return nil }
    let name = mapping.required("file")?.text()
    var file = DataFile(name: name ?? "", place: value.place)
    if let value = mapping.optional("delimiter") { file.delimiter = delimiter(value) }
    file.decimal = mapping.optional("decimal")?.oneOf(DecimalMark.self)
    if let value = mapping.optional("encoding"), let text = value.text() {
      file.encoding = TextEncoding(named: text)
      if file.encoding == nil {
        let names = TextEncoding.names.joined(separator: ", ")
        value.reportValue(
          expected: LocalizedText { $0.yaml.encoding(names) })
      }
    }
    file.sheet = mapping.optional("sheet")?.text()
    if isCoded { file.coder = mapping.optional("coder")?.text() }
    mapping.finish()
    return name == nil ? nil : file
  }

  private func delimiter(_ value: YAMLValue) -> UInt8? {
    // A tab or a blank alone is a text here.
    if case .scalar("\t", _) = value.node.content { return 0x09 }
    guard let text = value.text() else { return nil }
    switch text {
    case "tab", "\\t": return 0x09
    default:
      let bytes = Array(text.utf8)
      if bytes.count == 1, bytes[0] != 0x22, bytes[0] > 0x20, bytes[0] < 0x7F { return bytes[0] }
      value.reportValue(
        expected: LocalizedText(\.yaml.singleCharacter))
      return nil
    }
  }

  private func readInteractions(_ value: YAMLValue?) -> [InteractionsFile] {
    guard let value, let list = value.list() else { return [] }
    return list.compactMap { item in
      guard let mapping = item.mapping() else { return nil }
      let name = mapping.required("file")?.text()
      let layout = mapping.optional("layout")?.text() ?? "canonical"
      mapping.finish()
      return name.map { InteractionsFile(name: $0, layout: layout, place: item.place) }
    }
  }

  private func readTimeZone(_ value: YAMLValue) -> String? {
    guard let name = value.text() else { return nil }
    guard TimeZone(identifier: name) != nil else {
      value.report(
        .studyTimeZone, ["zone": .text(name)],
        didYouMean: Spelling.nearest(to: name, among: TimeZone.knownTimeZoneIdentifiers))
      return nil
    }
    return name
  }

  private func readAliases(_ value: YAMLValue?) -> [(old: String, new: String)] {
    guard let mapping = value?.mapping() else { return [] }
    return mapping.all().compactMap { key, value in value.text().map { (key, $0) } }
  }

  private func readRobustness(_ value: YAMLValue?) -> RobustnessSettings {
    var settings = RobustnessSettings()
    guard let mapping = value?.mapping() else { return settings }
    if let n = mapping.optional("replications")?.integer(in: 0...1_000_000) {
      settings.replications = n
    }
    if let value = mapping.optional("noise"), let noise = value.number() {
      if noise >= 0, noise < 1 {
        settings.noise = noise
      } else {
        value.reportValue(
          expected: LocalizedText(\.study.shareBelowOne))
      }
    }
    if let value = mapping.optional("judgement"), let judgement = value.number() {
      if judgement >= 0, judgement < 0.5 {
        settings.judgement = judgement
      } else {
        value.reportValue(
          expected: LocalizedText(\.study.shareBelowHalf))
      }
    }
    if let list = mapping.optional("sources")?.list() {
      settings.sources = list.compactMap { $0.oneOf(RobustnessSettings.Source.self) }
    }
    mapping.finish()
    return settings
  }
}
