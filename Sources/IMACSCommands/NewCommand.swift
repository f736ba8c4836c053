import ArgumentParser
import Findings
import Wording
import Foundation
import MaturityModels
import StudyData
import Files
import Tables

/// `imacs new`: a study folder ready to fill.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Make a study folder ready to fill: study.yaml, brands and coding workbooks.",
    discussion: """
      DIR must be absent or empty. Indicators that are coded or surveyed get a column in the \
      coding workbook, with drop-downs, limits and definitions; fill it in, then check and run.

      Example:
        imacs new imacs-2017 --model imacs-2016 --edition 2017
        imacs new imacs-2018 --model imacs-2016 --coders ana,luis
        imacs check imacs-2017
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "DIR"), completion: .directory)
  var folder: String
  @Option(
    help: ArgumentHelp("The id of a bundled model or the path of a model file.", valueName: "ID"),
    completion: Completions.model)
  var model: String
  @Option(
    help: ArgumentHelp(
      "A file brand,name,sector to copy (default: two example brands).", valueName: "FILE"),
    completion: .file())
  var brands: String?
  @Option(
    help: ArgumentHelp(
      "The decimal mark of the brands file, where its numbers do not tell: comma or point.",
      valueName: "MARK"))
  var decimal: DecimalOption?
  @Option(
    help: ArgumentHelp(
      "Ids of the coders, separated by commas: a workbook for each.", valueName: "A,B"))
  var coders: CoderList?
  @Option(
    help: ArgumentHelp(
      "The year of the study (default: this year, or that of SOURCE_DATE_EPOCH).",
      valueName: "YEAR"))
  var edition: Int?
  @Option(help: "Language of the texts: es or en (default: the environment's).")
  var lang: Language?
  @OptionGroup var work: WorkOptions

  func validate() throws {
    if let edition, !(1970...9999).contains(edition) {
      throw UsageError.make {
        $0.invalidValue(edition, of: "--edition", from: 1970, to: 9999)
      }
    }
    if decimal != nil, brands == nil {
      throw UsageError.make(\.decimalGoesWithBrands)
    }
    try UsageError.checkOutput(folder, option: "DIR")
  }

  func run() throws {
    Interruption.watch()
    let console = Console(quiet: false)
    console.language = lang ?? Console.systemLanguage
    let language = console.language
    var log = FindingLog()
    do {
      try NewFolder.check(folder)
      let chosen = try NewModel.read(model, language: language, log: &log)
      log.vocabulary = chosen.map { Vocabulary($0.model) }
      let brandsFile = readBrands(chosen?.model, language, &log)
      guard let chosen, let brandsFile, !log.hasErrors else {
        try console.stop(log)
        return
      }
      console.show(log)
      let clock = NewStudyClock(edition: edition)
      let writer = StudyFolderWriter(
        id: studyID(chosen.model, clock.edition), edition: clock.edition, language: language,
        model: chosen.model, modelName: chosen.name, brandsName: brandsFile.copy.name,
        brandsDecimal: decimal?.mark, brands: brandsFile.brands,
        copies: chosen.copies + [brandsFile.copy],
        coders: coders?.ids ?? [], created: clock.created)
      let staged = try OutputFolder(replacing: folder)
      let names = try writer.write(to: staged)
      try NewFolder.check(folder)
      try staged.commit()
      let shown = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
      StandardStream.output.write(
        NewText.summary(writer, folder: shown)[language] + "\n"
          + names.map { "\(shown)/\($0)\n" }.joined())
    } catch let error as OutputError {
      console.fail(NewText.message(error)[language], code: error.exitCode)
    }
  }

  /// The brands given, or two examples; `nil` for a file that cannot be read.
  private func readBrands(
    _ model: MaturityModel?, _ language: Language, _ log: inout FindingLog
  ) -> (brands: [Brand], copy: StudyFolderWriter.Copy)? {
    guard let brands else {
      guard let model else { return nil }
      let examples = ExampleBrands(model, language)
      return (
        examples.brands,
        StudyFolderWriter.Copy(name: "brands.csv", bytes: Array(examples.text.utf8))
      )
    }
    let read = BrandList.read(brands, decimal: decimal?.mark, option: "--decimal", log: &log)
    guard !log.hasErrors, case .success(let bytes) = FileBytes.read(brands, name: brands) else {
      return nil
    }
    // Brands may stand in a workbook too.
    let isWorkbook = bytes.starts(with: [0x50, 0x4B])
    let name = isWorkbook ? "brands.xlsx" : "brands.csv"
    return (read, StudyFolderWriter.Copy(name: name, bytes: bytes))
  }

  /// The folder's name where it can be an id, else the model's and the year.
  private func studyID(_ model: MaturityModel, _ edition: Int) -> String {
    let name = PathParts.name(of: folder)
    if Identifier.isValid(name), name != ".", name != ".." { return name }
    return "\(model.id.prefix(58))-\(edition)"
  }
}

/// The year of a new study and the moment its workbooks are said to be made:
/// the same arguments give the same bytes.
struct NewStudyClock {
  let edition: Int
  /// In seconds since 1970.
  let created: Int

  init(edition asked: Int?) {
    let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Int($0) }
      .map { min(max($0, 0), 253_402_300_799) }
    let now = epoch ?? Int(Date().timeIntervalSince1970)
    edition = asked ?? CalendarDate(daysSince1970: now / 86_400).year
    created = epoch ?? (CalendarDate("\(edition)-01-01")?.daysSince1970 ?? 0) * 86_400
  }
}

/// Ids of coders separated by commas.
struct CoderList: ExpressibleByArgument {
  let ids: [String]

  init?(argument: String) {
    var seen: Set<String> = []
    var ids: [String] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      let id = String(part).trimmed
      // Two that differ by case alone would share a file on some disks.
      guard Identifier.isValid(id), seen.insert(id.lowercased()).inserted else { return nil }
      ids.append(id)
    }
    self.ids = ids
  }
}
