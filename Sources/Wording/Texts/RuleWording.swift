/// What findings say.
package protocol RuleWording: Sendable, BordaColumnsRuleWording, BoundHoldersRuleWording,
  CoderAgreementRuleWording, FindingRuleWording, InteractionRuleWording, LookRuleWording,
  ModelRuleWording, ObservationRuleWording, ScoringRuleWording, StudyRuleWording,
  WorkbookRuleWording, YAMLRuleWording
{}
