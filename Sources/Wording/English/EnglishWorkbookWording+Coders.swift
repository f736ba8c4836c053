extension EnglishWorkbookWording: CodersWorkbookWording {
  package var codersTab: Phrase { "Coder agreement" }
  package var codersTitle: Phrase { "Data quality: coder agreement" }
  package var codersHolds: Phrase {
    "How far coders agree on each indicator; α reliable from 0.8, insufficient below 0.667, empty without variation; κ only for categories and for two coders."
  }
  package var metric: Phrase { "Metric" }
  package var codedBySeveral: Phrase { "Cells compared" }
  package var agreeShare: Phrase { "Agree (%)" }
  package var alpha: Phrase { "Krippendorff's α" }
  package var kappa: Phrase { "Cohen's κ" }
  package var allIndicators: Phrase { "All (α: mean weighted by cells)" }
}
