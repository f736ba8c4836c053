// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishWorkbookWording: CodersWorkbookWording {
  var codersTab: Phrase { "Coder agreement" }
  var codersTitle: Phrase { "Data quality: coder agreement" }
  var codersHolds: Phrase { "How far coders agree on each indicator; α reliable from 0.8, insufficient below 0.667, empty without variation; κ only for categories and for two coders." }
  var metric: Phrase { "Metric" }
  var codedBySeveral: Phrase { "Cells compared" }
  var agreeShare: Phrase { "Agree (%)" }
  var alpha: Phrase { "Krippendorff's α" }
  var kappa: Phrase { "Cohen's κ" }
  var allIndicators: Phrase { "All (α: mean weighted by cells)" }
}
