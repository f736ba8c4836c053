import ImacsTestSupport

/// A small study of four brands in two sectors.
enum Samples {
  static func study(observations: Bool, language: String = "en") -> String {
    StudyText.study(
      title: "{es: Estudio pequeño, en: Small study}", language: language,
      observations: observations ? "[o.csv]" : "[]")
  }

  static let brands = """
    brand,name,sector,sector_name,size
    alfa,Banco Alfa,bank,Banks,2
    beta,Banco Beta,bank,Banks,1
    gamma,Tele Gamma,telco,Telephony,3
    delta,Tele Delta,telco,Telephony,1

    """

  static let observations = """
    brand;indicator;value
    alfa;S;80,5
    beta;S;40
    gamma;S;60
    delta;S;20
    alfa;L;full
    beta;L;basic
    gamma;L;none
    delta;L;basic

    """

  static let model = """
    schema: 1
    id: small
    version: "1"
    name: Small
    unit: [brand, brands]
    group: [sector, sectors]
    scale: [0, 100]
    tree:
      id: top
      name: Index
      children:
        - {id: one, name: One, children: [{indicator: S}]}
        - {id: two, name: Two, children: [{indicator: L}]}
    indicators:
      - id: S
        name: Share
        definition: D
        source: coding
        value: {type: share, unit: "%", range: [0, 100]}
        normalisation: {method: goalposts, worst: 0, best: 100}
        origin: published
      - id: L
        name: Level
        definition: D
        source: coding
        value: {type: levels}
        normalisation:
          method: levels
          levels:
            - {id: none, points: 0, name: None}
            - {id: basic, points: 50, name: Basic}
            - {id: full, points: 100, name: Full}
        origin: published
    maturity:
      rule: thresholds
      of: top
      states:
        - {id: low, name: Low, from: 0}
        - {id: high, name: High, from: 50}

    """
}
