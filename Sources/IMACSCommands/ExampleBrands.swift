import Wording
import MaturityModels
import StudyData

/// What a new study compares where no brands are given: two of whatever the
/// model measures, in one group.
struct ExampleBrands {
  let brands: [Brand]
  /// The text of brands.csv.
  let text: String

  init(_ model: MaturityModel, _ language: Language) {
    let unit = Self.plain(model.unit.singular[language])
    let group = Self.plain(model.group.singular[language])
    func name(_ noun: String, _ number: String = "") -> String {
      let number = number.isEmpty ? "" : " " + number
      return language.wording.newStudy.exampleName(noun, number)
    }
    func id(_ noun: String, _ number: String = "") -> String {
      let word = String(
        Spelling.folded(noun).split(separator: " ").joined(separator: "-").prefix(40))
      let number = number.isEmpty ? "" : "-" + number
      return language.wording.newStudy.exampleID(word: word, number: number)
    }
    brands = ["1", "2"].map { Brand(id: id(unit, $0), name: name(unit, $0), sector: 0) }
    text =
      "brand,name,sector,sector_name\n"
      + brands.map { "\($0.id),\($0.name),\(id(group)),\(name(group))\n" }.joined()
  }

  /// The noun with nothing in it that an id or a cell could not hold.
  private static func plain(_ noun: String) -> String {
    let words = noun.unicodeScalars.split { !$0.properties.isAlphabetic }
    let text = words.map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
    return text.isEmpty ? "x" : text
  }
}
