import Findings
import Wording

/// The synthetic edition of 2015: 77 fictional brands, 70 of them again in
/// that of 2016.
struct Study2015: IndexStudy {
  let id = "imacs-2015"
  let edition = Edition.of2015
  let title = LocalizedText(
    es: "Madurez Social Customer Service 2015 (datos sintéticos, marcas ficticias)",
    en: "Social Customer Service maturity 2015 (synthetic data, fictional brands)")
  let codingDates = CodingDates(
    ana: "26/06/2015 – 06/07/2015", luis: "30/06/2015 – 10/07/2015", late: "2015-07-15",
    handedIn: (ana: 1_436_184_000, luis: 1_436_529_600))

  /// Brands that entered the study in 2016.
  private static let entered: Set = [
    "banca-quintavela", "conexuria", "aerovanda", "envios-gacelia", "juguetes-peonzal",
    "villas-orumel", "turismo-isla-calandra", "itinerva", "chocolates-cacaluna",
  ]

  /// Brands that were in it for the last time, by sector.
  private static let left = [
    "banca": Brand("caja-brumeda", "Caja Brumeda", size: 730),
    "telecomunicaciones": Brand("ondalia-cable", "Ondalia Cable", size: 1900),
    "utilities": Brand("gas-torcalia", "Gas Torcalia", size: 1250),
    "seguros": Brand("seguros-faruela", "Seguros Faruela", size: 840),
    "hoteles": Brand("hoteles-nevalia", "Hoteles Nevalia", size: 310, [.silentOnFacebook]),
    "viajes": Brand("viajes-pinarela", "Viajes Pinarela", size: 450, [.oneReplyOnly]),
    "retail": Brand("supermercados-tomelia", "Supermercados Tomelia", size: 5600),
  ]

  let profiles = Sector.all.flatMap { sector in
    (sector.brands.filter { !Self.entered.contains($0.id) }
      + [Self.left[sector.id]].compactMap { $0 })
      .map { BrandProfile($0, in: sector, .of2015) }
  }

  var studyFile: String {
    """
    # Synthetic sample study: every brand is fictional and every value is made by a generator.
    # See README.md beside this file. Do not edit by hand: `imacs-samples` writes this folder.
    schema: 1
    id: imacs-2015
    title:
      es: "\(title.es)"
      en: "\(title.en)"
    edition: 2015
    period: {from: 2015-01-01, to: 2015-06-30}
    model: imacs-2015
    language: es
    brands: brands.csv
    accounts: accounts.csv
    observations:
      - {file: coding-ana.xlsx, sheet: Estrategia de presencia, coder: ana}
      - {file: coding-luis.xlsx, sheet: Estrategia de presencia, coder: luis}
      - {file: coding-luis-administracion.csv, coder: luis}
    interactions:
      - {file: interactions.csv, layout: canonical}
    coders: mean
    client: banco-alfa
    minimum-n: 10
    time-zone: Europe/Madrid

    """
  }
}
