import Findings
import Wording
import Measurements
import StudyData

/// The short table `imacs observe` ends with: requests, share answered and
/// median time to the first answer of each brand.
struct ActivitySummary {
  /// Brands shown at most.
  private static let most = 40

  let study: Study
  let result: InteractionsResult
  let language: Language

  var text: String {
    var lines = [headline, ""]
    let order = study.brands.indices.sorted {
      let one = result.answers[$0].requests
      let other = result.answers[$1].requests
      return one != other ? one > other : study.brands[$0].id < study.brands[$1].id
    }
    for brand in order.prefix(Self.most) { lines.append(line(brand)) }
    if order.count > Self.most { lines.append("  … (\(order.count))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private var headline: String {
    let messages = NumberFormat.integer(result.totals.messages, language)
    let requests = NumberFormat.integer(result.totals.requests, language)
    return language.wording.summary.activity(
      messages: messages, requests: requests)
  }

  private func line(_ brand: Int) -> String {
    let answers = result.answers[brand]
    let all = answers.requests
    var text = "  \(Finding.visible(study.brands[brand].id)): "
    text += language.wording.summary.requests(all)
    guard all > 0 else { return text }
    let share = NumberFormat.percent(100 * Double(answers.answered) / Double(all), 1, language)
    text += language.wording.summary.answered(share)
    if let median = answers.medianMinutes {
      text += language.wording.summary.median
      text += "\(NumberFormat.fixed(median, 1, language)) min"
    }
    return text
  }
}
