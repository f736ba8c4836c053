import Findings
import Wording
import MaturityModels
import Testing

/// `unit:` and `group:`: two forms for each language, and a gender in Spanish.
struct NounTests {
  private func read(_ unit: String) -> ModelFile.Outcome {
    ModelFile.read(ModelFile.base.replacing("unit: [brand, brands]", with: "unit: \(unit)"))
  }

  @Test(arguments: [
    ("[brand, brands]", "brand", "brands", "brand", Noun.Gender?.none),
    ("{es: [marca, marcas], en: [brand, brands]}", "marca", "marcas", "brand", nil),
    (
      "{es: {one: sede, many: sedes, gender: f}, en: [site, sites]}", "sede", "sedes", "site",
      .feminine
    ),
    (
      "{es: {one: mapa, many: mapas, gender: m}, en: {one: map, many: maps}}", "mapa", "mapas",
      "map", .masculine
    ),
    ("{es: {one: sede, many: sedes}}", "sede", "sedes", "sede", nil),
    ("{en: [site, sites]}", "site", "sites", "site", nil),
  ])
  func forms(
    _ unit: String, _ one: String, _ many: String, _ english: String, _ gender: Noun.Gender?
  ) throws {
    let outcome = read(unit)
    #expect(outcome.lines == [])
    let noun = try #require(outcome.model?.unit)
    #expect(noun.singular.es == one)
    #expect(noun.plural.es == many)
    #expect(noun.singular.en == english)
    #expect(noun.gender == gender)
  }

  @Test(arguments: [
    (
      "{es: {one: sede, many: sedes, gender: x}}",
      "m.yaml:5:45: error: 'x' is not valid here. Did you mean 'f'? (unit.es.gender) [yaml-value]"
    ),
    (
      "{es: {one: sede}}", "m.yaml:5:12: error: The key 'many' is missing. (unit.es) [key-missing]"
    ),
    (
      "{en: {one: site, many: sites, gender: f}}",
      "m.yaml:5:37: error: The key 'gender' does not exist here. (unit.en.gender) [key-unknown]"
    ),
    (
      "{es: [sede]}", "m.yaml:5:12: error: '…' is not valid here. (unit.es) [yaml-value]"
    ),
  ])
  func faults(_ unit: String, _ line: String) { #expect(read(unit).lines == [line]) }
}
