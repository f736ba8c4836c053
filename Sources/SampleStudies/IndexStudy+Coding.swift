import MaturityModels
import CodingWorkbooks
import StudyData
import Spreadsheets
import Wording

extension IndexStudy {
  /// The sector that Luis coded last, in a sheet of his own.
  private var late: String { Sector.administracionPublica.id }

  /// The workbooks of the two coders, and what Luis handed in later.
  func codings(under model: MaturityModel) -> [StudyFile] {
    let ana = workbook(of: .ana, profiles, model)
    let luis = workbook(of: .luis, profiles.filter { $0.sector.id != late }, model)
    return [
      StudyFile(name: "coding-ana.xlsx", content: .workbook(ana)),
      StudyFile(name: "coding-luis.xlsx", content: .workbook(luis)),
      StudyFile(
        name: "coding-luis-administracion.csv",
        content: .spreadsheetText(sheet(profiles.filter { $0.sector.id == late }, model))),
    ]
  }

  /// What one coder says of one brand, with the gaps of both.
  private func readings(
    of coder: Coder, _ profile: BrandProfile, _ model: MaturityModel
  ) -> [(String, String)] {
    let known = Set(model.indicators.map(\.id))
    return PresenceStrategy(profile).observations.filter { known.contains($0.indicator) }.map {
      let row = Gaps.apply(to: $0, of: profile)
      return (row.indicator, coder.reading(of: row, profile))
    }
  }

  private func workbook(
    of coder: Coder, _ profiles: [BrandProfile], _ model: MaturityModel
  ) -> CodingWorkbook {
    var entries: [String: [String: WorkbookCell]] = [:]
    for profile in profiles {
      for (indicator, value) in readings(of: coder, profile, model) {
        let number = Double(value).flatMap { Finite($0) }
        entries[profile.brand.id, default: [:]][indicator] =
          number.map { .number($0) } ?? .text(value)
      }
    }
    return CodingWorkbook(
      model: model,
      brands: profiles.map { StudyData.Brand(id: $0.brand.id, name: $0.brand.name, sector: 0) },
      title: title, language: .es, coder: coder.id,
      created: coder.id == Coder.ana.id ? codingDates.handedIn.ana : codingDates.handedIn.luis,
      entries: entries, codedOn: coder.id == Coder.ana.id ? codingDates.ana : codingDates.luis)
  }

  /// Semicolons, decimal commas, the names of the levels in Spanish.
  private func sheet(_ profiles: [BrandProfile], _ model: MaturityModel) -> String {
    var table = DelimitedText(
      header: ["marca", "indicador", "valor", "codificador", "fecha", "fuente"], separator: ";")
    for profile in profiles {
      for (indicator, value) in readings(of: .luis, profile, model) {
        let levels = model.indicators.first { $0.id == indicator }?.levels ?? []
        var shown = levels.first { $0.id == value }?.name.es ?? value
        if indicator == "EP01", Double(value) != nil {
          shown = value.split(separator: ".").joined(separator: ",") + " %"
        }
        table.append([
          profile.brand.id, indicator, shown, Coder.luis.id, codingDates.late, Observation.coded,
        ])
      }
    }
    return table.text
  }
}
