import Findings
import Wording
import MaturityModels

/// Sixteen brands of the sample study of 2016 that also answered about what
/// they look like inside.
struct MacsStudy: SampleStudy {
  let id = "macs-360"

  private static let sectors = [
    Sector.banca, .telecomunicaciones, .utilities, .retail, .administracionPublica,
  ]
  /// How many states better than its customers the brand thinks itself, where
  /// there is a story to it.
  private static let optimism = [
    "electra-murlana": 1.4, "agencia-tributaria-ordalia": 1.1, "modas-irisela": 0.9,
    "banco-alfa": 0.6, "banca-nurelia": -0.7, "redimonte": -0.4, "telurga-movil": 0.1,
  ]
  /// How far ahead of its service a brand is inside, in points; below 0: behind.
  private static let inside = [
    "electra-murlana": 24.0, "modas-irisela": -16, "banca-nurelia": 8, "conexuria": -12,
    "enervanda": 10,
  ]
  private static let chosen: Set = [
    "banco-alfa", "banco-orvelia", "caja-tramonda", "banca-nurelia", "telurga-movil", "fonadal",
    "redimonte", "conexuria", "enervanda", "gasorela", "electra-murlana", "almacenes-orlena",
    "modas-irisela", "hogar-mimbrela", "ayuntamiento-valdefabula", "agencia-tributaria-ordalia",
  ]

  private let profiles = Self.sectors.flatMap { sector in
    sector.brands.filter { Self.chosen.contains($0.id) }.map { BrandProfile($0, in: sector) }
  }

  func files(under model: MaturityModel) -> [StudyFile] {
    let words = StudyWords(
      titleES: "MACS 360º 2016", titleEN: "MACS 360º 2016", edition: 2016, client: "banco-alfa",
      observations: ["observations: [externos.csv, internos.csv, autoevaluacion.csv]"])
    return [
      StudyFile(name: "study.yaml", content: .text(words.yaml(id: id, model: self.model))),
      StudyFile(name: "brands.csv", content: .text(brands)),
      StudyFile(name: "externos.csv", content: .text(external)),
      StudyFile(name: "internos.csv", content: .spreadsheetText(internalAnswers(model))),
      StudyFile(name: "autoevaluacion.csv", content: .spreadsheetText(selfAssessment(model))),
      StudyFile(name: "README.md", content: .text(Self.readMe)),
    ]
  }

  private var brands: String {
    var table = DelimitedText(header: [
      "brand", "name", "sector", "sector_name_es", "sector_name_en", "size", "followers_start",
      "followers_end",
    ])
    for profile in profiles {
      let followers = Followers(profile)
      table.append([
        profile.brand.id, profile.brand.name, profile.sector.id, profile.sector.name,
        profile.sector.english, String(profile.brand.size), String(followers.first),
        String(followers.last),
      ])
    }
    return table.text
  }

  /// What was seen and measured from outside, as the study of 2016 aims at it.
  private var external: String {
    var table = DelimitedText(header: ["brand", "indicator", "value", "source"])
    for profile in profiles {
      let strategy = PresenceStrategy(profile)
      for row in strategy.observations {
        table.append([profile.brand.id, row.indicator, row.value, row.source])
      }
      let values =
        OperationalEffectiveness(profile, strategy).values
        + EngagementExperience(profile, strategy).values
      for (indicator, value) in values {
        table.append([
          profile.brand.id, indicator, Decimals.text(value, value < 10 ? 3 : 1),
          "interacciones (sintéticas)",
        ])
      }
    }
    return table.text
  }

  /// A row per brand: 0 … 4 for each statement of the three internal axes.
  private func internalAnswers(_ model: MaturityModel) -> String {
    let own = model.indicators.filter { model.nodes[$0.node].included == nil }
    var table = DelimitedText(header: ["marca"] + own.map(\.id), separator: ";")
    for profile in profiles {
      let base = profile.aim.effectiveness * 0.7 + profile.aim.strategy * 0.3
      let lead = Self.inside[profile.brand.id] ?? 0
      table.append(
        [profile.brand.id]
          + own.map { indicator in
            var axis = Draws("macs-360", profile.brand.id, model.nodes[indicator.node].id)
            var draws = Draws("macs-360", profile.brand.id, indicator.id)
            let score = base + lead + 9 * axis.normal() + 12 * draws.normal() - 4
            return indicator.levels[RawValue.level(score, [0, 25, 50, 75, 100])].id
          })
    }
    return table.text
  }

  /// A row per brand: how it sees itself on the external axes. Three brands
  /// left it out.
  private func selfAssessment(_ model: MaturityModel) -> String {
    let nodes = ["scs-strategy", "scs-operation", "scs-engagement"]
    let own = model.indicators.filter { nodes.contains(model.nodes[$0.node].id) }
    var table = DelimitedText(header: ["marca"] + own.map(\.id), separator: ";")
    for profile in profiles
    where !["fonadal", "hogar-mimbrela", "gasorela"].contains(profile.brand.id) {
      let aims = [profile.aim.strategy, profile.aim.effectiveness, profile.aim.engagement]
      table.append(
        [profile.brand.id]
          + own.map { indicator in
            let axis = nodes.firstIndex(of: model.nodes[indicator.node].id) ?? 0
            var draws = Draws("macs-360", profile.brand.id, indicator.id)
            let sight =
              aims[axis] / 100 * 3 + (Self.optimism[profile.brand.id] ?? 0.25) * 0.8
              + 0.4 * draws.normal()
            return indicator.levels[RawValue.level(sight, [0, 1, 2, 3])].name.es
          })
    }
    return table.text
  }

  private static let readMe = """
    # Sample study `macs-360` – synthetic

    **Every brand here is fictional and every value is made by a generator.** Sixteen brands of the sample study
    `imacs-2016` in five sectors: what is seen of them from outside (`externos.csv`, near what that study measures),
    what they say of their inside (`internos.csv`, eighteen statements from 0 to 4) and how they see themselves on
    the external axes (`autoevaluacion.csv`, outside the index).

    ```
    imacs run datasets/macs-360
    ```

    What is there to read: Electra Murlana has built much more inside than its customers notice, and thinks itself
    better still; Agencia Tributaria de Ordalia promises, and believes it. Modas Irisela is loved and has little
    behind it. Banca Nurelia and Redimonte are better than they think. Three brands did not assess themselves:
    that changes nothing in the index.

    `make samples` writes these files, the same bytes each time.

    """
}
