/// Everything the tool says, in one language.
///
/// Each part is a protocol whose requirements are its texts, so that the
/// compiler asks for every text of a new language. Texts with places for
/// values are `Phrase`s; sentences that need grammar are functions of typed
/// arguments.
package protocol Texts: Sendable {
  var language: Language { get }
  /// Marks of numbers.
  var numbers: NumberMarks { get }
  /// Lists, ordinals, dates.
  var grammar: any GrammarWording { get }
  /// What is said around findings.
  var findings: any FindingWording { get }
  /// What commands say on the way.
  var commands: any CommandWording { get }
  /// Files.
  var files: any FileWording { get }
  /// Interactions.
  var interaction: any InteractionWording { get }
  /// Model files.
  var modelFile: any ModelFileWording { get }
  /// New studies and models.
  var newStudy: any NewStudyWording { get }
  /// Printing.
  var printing: any PrintingWording { get }
  /// The catalogue of rules.
  var ruleCatalogue: any RuleCatalogueWording { get }
  /// The places in rules.
  var rulePlace: any RulePlaceWording { get }
  /// Scores.
  var scoring: any ScoringWording { get }
  /// Study folders.
  var study: any StudyWording { get }
  /// What a run came to.
  var summary: any SummaryWording { get }
  /// Tables.
  var tables: any TableWording { get }
  /// Templates and reports.
  var templates: any TemplateWording { get }
  /// The command line.
  var usage: any UsageWording { get }
  /// YAML files.
  var yaml: any YAMLWording { get }
  /// What `imacs audit` says at the terminal.
  var audit: any AuditWording { get }
  /// What `imacs robustness` says at the terminal.
  var robustness: any RobustnessWording { get }
  /// The comments of a new study.yaml: what each key is for.
  var studyFile: any StudyFileWording { get }
  /// What stands beside the examples of rules: what the study needs before, and files in words.
  var ruleExample: any RuleExampleWording { get }
  /// What findings say.
  var rules: any RuleWording { get }
  /// The study workbook, and what pages share with it.
  var workbook: any WorkbookWording { get }
  /// The coding workbook of a new study.
  var coding: any CodingWording { get }
  /// Pages, in the nouns of a model.
  func pages(unit: Noun, group: Noun) -> any PageWording
}
