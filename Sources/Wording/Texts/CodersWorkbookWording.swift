/// The words of the study workbook: coders.
package protocol CodersWorkbookWording {
  var codersTab: Phrase { get }
  var codersTitle: Phrase { get }
  var codersHolds: Phrase { get }
  var metric: Phrase { get }
  var codedBySeveral: Phrase { get }
  var agreeShare: Phrase { get }
  var alpha: Phrase { get }
  var kappa: Phrase { get }
  var allIndicators: Phrase { get }
}
