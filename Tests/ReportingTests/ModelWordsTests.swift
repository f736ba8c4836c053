import Findings
import Wording
import Testing

@testable import ReportTables

/// What methodology page and workbook say of an indicator's column.
struct ModelWordsTests {
  private func parameters(
    _ normalisation: String, _ values: [Double?], _ language: Language = .es
  ) throws -> String {
    let report = try SampleStudy.report(
      model: SampleStudy.model(axes: [["a", "b"]], normalisation: normalisation),
      brands: values.indices.map { "Brand \($0)" }, language: language
    ) { brand, indicator in indicator == 0 ? values[brand] : Double(brand) }
    return ModelWords(report).parameters(0)
  }

  @Test(
    "The standard deviation of a column is its own under every method that compares",
    arguments: [
      ("{method: min-max}", ""), ("{method: percentile-rank, direction: lower}", ""),
      ("{method: borda}", ""), ("{method: distance-to-best, best: 20}", "mejor 20; "),
      ("{method: z-score, mean: 50, sd: 10}", "media 50, desviación 10; "),
    ])
  func deviation(_ normalisation: String, _ first: String) throws {
    #expect(
      try parameters(normalisation, [2, 4, 4, 4, 5, 5, 7, 9]) == first
        + "observado: n 8, mín. 2,00, máx. 9,00, media 5,00, desv. 2,14")
  }

  @Test("Values of a small unit show the decimals in which they differ")
  func smallUnit() throws {
    #expect(
      try parameters("{method: min-max}", [0.001, 0.002, 0.003], .en)
        == "observed: n 3, min 0.00100, max 0.00300, mean 0.00200, sd 0.00100")
  }

  @Test("A column of one value has no deviation, one without values no figures at all")
  func few() throws {
    #expect(
      try parameters("{method: borda}", [4, nil], .en)
        == "observed: n 1, min 4.00, max 4.00, mean 4.00, sd –")
    #expect(try parameters("{method: borda}", [nil, nil]) == "sin ningún valor")
    #expect(try parameters("{method: min-max}", [3, 3]) == "todo puntúa igual: no aplica")
  }
}
