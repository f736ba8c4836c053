package import Findings
package import Wording
package import MaturityModels
package import Files
package import Tables

/// How a data file named by a study is to be read.
package struct DataFile: Sendable {
  /// As written in study.yaml.
  package var name: String
  package var delimiter: UInt8?
  package var decimal: DecimalMark?
  package var encoding: TextEncoding?
  package var sheet: String?
  package var coder: String?
  /// Where the study names it.
  package var place: SourceLocation
  /// The option of a command that says the decimal mark, where there is no
  /// study.yaml yet.
  package var decimalOption: String?

  /// How the decimal mark is said.
  var decimalAdvice: LocalizedText {
    let name = Finding.visible(name)
    if let option = decimalOption {
      return LocalizedText { $0.study.decimalOption(option) }
    }
    return LocalizedText { $0.study.decimalKey(name) }
  }
}

/// A file of interactions and its layout.
package struct InteractionsFile: Sendable {
  package var name: String
  /// `canonical`, `twcs`, or the path of a mapping file.
  package var layout: String
  /// Where it is named, or the file itself.
  package var place: SourceLocation
  /// Where its layout is named, if that is in a file.
  package var layoutPlace: SourceLocation?

  /// A file and its layout named at `place` of a study.
  package init(name: String, layout: String, place: SourceLocation) {
    self.name = name
    self.layout = layout
    self.place = place
    layoutPlace = place
  }

  /// A file and its layout named on the command line.
  package init(name: String, layout: String) {
    self.init(name: name, layout: layout, place: SourceLocation(file: name))
    layoutPlace = nil
  }
}

/// What the files of clients may show of other brands: only statistics of
/// several, or single brands too.
package enum DisclosurePolicy: String, CaseIterable, Sendable {
  case aggregated, named
}

/// What several coders' values of one cell become.
package enum CoderPolicy: String, CaseIterable, Sendable {
  case mean, median, consensus, first
}

/// What a robustness run varies.
package struct RobustnessSettings: Sendable {
  package enum Source: String, CaseIterable, Sendable {
    case weights, aggregation, normalisation, missing
    case leaveOneOut = "leave-one-out"
    case judgement, sampling, coders
  }

  package var replications = 5000
  /// The half-width ν of the weights' relative noise.
  package var noise = 0.25
  /// How far goalposts, points and thresholds are moved by judgement, δ: a
  /// share of the range they span.
  package var judgement = 0.1
  /// The sources asked for by name; `nil` for all that apply.
  package var sources: [Source]?

  package init() {}
}

/// The looks of pages and workbooks.
package struct Look: Sendable {
  /// `#RRGGBB`
  package var accent: String?
  /// The path of a picture, as written.
  package var logo: String?
  /// What the picture is; `nil` without one, or where it cannot be used.
  package var logoPicture: LogoPicture?
  /// A list of font families that cannot leave a style declaration.
  package var font: String?
}

/// What study.yaml says, and the model and brands it names.
package struct Study: Sendable {
  package var id: String
  package var title: LocalizedText
  package var edition: String
  package var from: CalendarDate
  package var to: CalendarDate
  package var language: Language
  package var model: MaturityModel
  package var brands: [Brand]
  package var sectors: [Sector]
  /// `nil` when the study has no accounts file.
  package var accounts: AccountBook?
  package var observationFiles: [DataFile]
  package var interactionFiles: [InteractionsFile]
  /// The index of the study's client.
  package var client: Int?
  package var previous: String?
  package var coders: CoderPolicy
  package var minimumN: Int
  package var timeZone: String
  package var aliases: [(old: String, new: String)]
  package var robustness: RobustnessSettings
  /// What the ranking would be with other choices.
  package var scenarios: [ScenarioDefinition] = []
  /// What the files of clients may show of other brands.
  package var disclosure = DisclosurePolicy.aggregated
  /// Which of the keys that only `imacs robustness` and `imacs audit` use the
  /// study file has.
  package var keysOfAnalyses: [String] = []
  /// Figures from outside, never scored.
  package var external: [OutsideFigures] = []
  package var look: Look
  /// The folder all paths start at.
  package var folder: String

  /// The index of the brand `id`.
  package func brand(_ id: String) -> Int? { brands.firstIndex { $0.id == id } }

  /// Does the brand have an account on `channel`? True where the study has
  /// no accounts file.
  package func isOn(_ channel: String, brand: Int) -> Bool {
    accounts?.isOn(channel, brand: brand) ?? true
  }
}
