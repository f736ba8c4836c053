package import Findings
package import Wording

/// One rule shown twice: in a study that keeps it and in one that breaks it.
/// The examples are the catalogue's text and the rules' tests.
package struct RuleExample: Sendable {
  package enum Pair: Sendable {
    /// `good` stands in the file; `bad` is put in its place.
    case text(good: String, bad: String)
    /// What no text shows.
    case made(good: Made, bad: Made)
  }

  /// A file in words, and the name of the maker that writes it (the tests
  /// hold them); without one the study needs no such file.
  package struct Made: Sendable {
    package let words: LocalizedText
    package let maker: String?

    init(_ maker: String?, words: (any RuleExampleWording) -> String) {
      self.maker = maker
      self.words = LocalizedText { words($0.ruleExample) }
    }
  }

  /// What the study needs before rule and example make sense.
  package struct Setup: Sendable {
    /// For the reader; none where the good text says it all.
    package let words: LocalizedText?
    package let changes: [ExampleStudy.Change]
    /// Writes a file that is no text.
    package let maker: String?

    init(
      _ changes: ExampleStudy.Change..., maker: String? = nil,
      words: (any RuleExampleWording) -> String
    ) {
      self.changes = changes
      self.maker = maker
      self.words = LocalizedText { words($0.ruleExample) }
    }

    init(_ changes: ExampleStudy.Change...) {
      self.changes = changes
      maker = nil
      words = nil
    }
  }

  /// Where the finding says it is.
  package enum Reported: Sendable {
    /// In the file of the example.
    case here
    case file(String)
    /// About the study as a whole: no file.
    case study
  }

  package let rule: Rule
  /// The file that is good or bad.
  package let file: String
  package let pair: Pair
  package let setup: Setup
  private let reported: Reported
  /// Rules that the good or the bad study cannot help reporting too.
  package let beside: [Rule]

  init(
    _ rule: Rule, _ file: String, good: String, bad: String, given setup: Setup = Setup(),
    reported: Reported = .here, beside: [Rule] = []
  ) {
    self.rule = rule
    self.file = file
    pair = .text(good: good, bad: bad)
    self.setup = setup
    self.reported = reported
    self.beside = beside
  }

  init(
    _ rule: Rule, _ file: String, good: Made, bad: Made, given setup: Setup = Setup(),
    reported: Reported = .here, beside: [Rule] = []
  ) {
    self.rule = rule
    self.file = file
    pair = .made(good: good, bad: bad)
    self.setup = setup
    self.reported = reported
    self.beside = beside
  }

  /// The file the finding names, if it names one.
  package var reportedFile: String? {
    switch reported {
    case .here: file
    case .file(let name): name
    case .study: nil
    }
  }

  /// The study that keeps the rule, and the name of the maker that completes
  /// it; `nil` if the example does not fit its study.
  package var good: (study: ExampleStudy, maker: String?)? {
    guard let study = ExampleStudy.base.changed(setup.changes) else { return nil }
    switch pair {
    case .text(let good, _):
      // The text must be there to be replaced.
      return study.changed([.edit(file, good, good)]).map { ($0, setup.maker) }
    case .made(let good, _): return (study, good.maker)
    }
  }

  /// The study that breaks the rule, likewise.
  package var bad: (study: ExampleStudy, maker: String?)? {
    guard let study = good?.study else { return nil }
    switch pair {
    case .text(let good, let bad):
      return study.changed([.edit(file, good, bad)]).map { ($0, setup.maker) }
    case .made(_, let bad): return (study, bad.maker)
    }
  }
}
