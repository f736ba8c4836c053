/// The files of a small study, by name: what the examples of rules are edits
/// of.
package struct ExampleStudy: Sendable, Equatable {
  /// A change to the files.
  package enum Change: Sendable {
    /// In a file, one text in the place of another, which must stand there
    /// exactly once.
    case edit(String, String, String)
    /// More lines at the end of a file.
    case append(String, String)
    /// A whole file, new or in the place of the one there.
    case file(String, String)
  }

  package private(set) var files: [String: String]

  /// The study with the changes; `nil` if a text to replace does not stand in
  /// its file exactly once.
  package func changed(_ changes: [Change]) -> ExampleStudy? {
    var study = self
    for change in changes {
      switch change {
      case .file(let name, let text): study.files[name] = text
      case .append(let name, let text): study.files[name, default: ""] += text
      case .edit(let name, let good, let bad):
        guard let edited = study.files[name]?.replacingOnly(good, with: bad) else { return nil }
        study.files[name] = edited
      }
    }
    return study
  }
}

extension ExampleStudy {
  /// The base study: five brands, four indicators, nothing to report.
  package static let base = ExampleStudy(files: [
    "study.yaml": study, "model.yaml": model, "brands.csv": brands,
    "observations.csv": observations,
  ])

  /// The files of the base study in the order a reader meets them.
  static let order = ["study.yaml", "brands.csv", "observations.csv", "model.yaml"]

  static let study = """
    schema: 1
    id: example
    title: {es: Estudio de ejemplo, en: Example study}
    edition: 2016
    period: {from: 2016-01-01, to: 2016-06-30}
    model: model.yaml
    language: en
    brands: brands.csv
    observations: [observations.csv]

    """

  static let brands = """
    brand,name,sector,sector_name,size
    alfa,Banco Alfa,bank,Banks,2
    beta,Banco Beta,bank,Banks,1
    gamma,Tele Gamma,telco,Telephony,3
    delta,Tele Delta,telco,Telephony,1
    epsilon,Tele Epsilon,telco,Telephony,2

    """

  static let observations = """
    brand,S,T,L,B
    alfa,80,30,full,yes
    beta,40,240,basic,no
    gamma,60,90,full,yes
    delta,20,1200,none,no
    epsilon,50,120,basic,yes

    """

  static let model = """
    schema: 1
    id: example
    version: "1"
    name: {es: Ejemplo, en: Example}
    unit: {es: [marca, marcas], en: [brand, brands]}
    group: {es: [sector, sectores], en: [sector, sectors]}
    scale: [0, 100]
    tree:
      id: top
      name: {es: Índice, en: Index}
      children:
        - id: service
          name: {es: Servicio, en: Service}
          children: [{indicator: S, weight: 2}, {indicator: T, weight: 1}]
        - id: presence
          name: {es: Presencia, en: Presence}
          children: [{indicator: L}, {indicator: B}]
    indicators:
      - id: S
        name: {es: Solicitudes respondidas, en: Requests answered}
        definition: {es: De cada cien solicitudes., en: Of a hundred requests.}
        source: coding
        value: {type: share, unit: "%", range: [0, 100]}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published
      - id: T
        name: {es: Tiempo de respuesta, en: Time to answer}
        definition: {es: De la solicitud a la respuesta., en: From request to answer.}
        source: coding
        value: {type: duration, unit: min}
        normalisation: {method: goalposts, worst: 1440, best: 15, transform: log}
        origin: published
      - id: L
        name: {es: Perfil de servicio, en: Service profile}
        definition: {es: Qué perfil atiende., en: Which profile answers.}
        source: coding
        value: {type: levels}
        normalisation:
          method: levels
          levels:
            - {id: none, points: 0, name: {es: ninguno, en: none}}
            - {id: basic, points: 50, name: {es: básico, en: basic}}
            - {id: full, points: 100, name: {es: completo, en: full}}
        origin: published
      - id: B
        name: {es: Horario publicado, en: Hours published}
        definition: {es: El perfil dice su horario., en: The profile names its hours.}
        source: coding
        value: {type: binary}
        normalisation: {method: goalposts, worst: 0, best: 1}
        origin: published
    maturity:
      rule: thresholds
      of: top
      states:
        - {id: low, name: {es: Bajo, en: Low}, from: 0}
        - {id: high, name: {es: Alto, en: High}, from: 50}

    """
}

extension String {
  /// The text with `other` in the place of `part`; `nil` unless `part` stands
  /// in it exactly once.
  fileprivate func replacingOnly(_ part: String, with other: String) -> String? {
    let found = ranges(of: part)
    guard let range = found.first, found.count == 1 else { return nil }
    return replacingCharacters(range, with: other)
  }

  private func replacingCharacters(_ range: Range<Index>, with other: String) -> String {
    String(self[..<range.lowerBound]) + other + String(self[range.upperBound...])
  }
}
