import ImacsTestSupport

/// The study of a random file as the files of a study folder.
extension RandomInteractions {
  var studyFiles: [String: String] {
    func number(_ value: Double?) -> String { value.map { "\(Int($0))" } ?? "" }
    func day(_ day: NaiveStudy.Day) -> String {
      "\(day.year)-\(day.month < 10 ? "0" : "")\(day.month)-\(day.day < 10 ? "0" : "")\(day.day)"
    }
    let yaml = StudyText.study(
      period: "{from: \(day(study.from)), to: \(day(study.to))}", observations: nil,
      """
      \(study.accounts == nil ? "" : "accounts: accounts.csv")
      minimum-n: \(study.minimumN)
      time-zone: \(study.timeZone)
      """)
    var files = ["study.yaml": yaml, "model.yaml": model]
    files["brands.csv"] =
      "brand,name,sector,followers_start,followers_end\n"
      + study.brands.map { "\($0.id),\($0.id),s,\(number($0.start)),\(number($0.end))\n" }.joined()
    if let accounts = study.accounts {
      files["accounts.csv"] =
        "account,channel,brand,followers_start,followers_end\n"
        + accounts.map {
          "\($0.handle),\($0.channel),\($0.brand),\(number($0.start)),\(number($0.end))\n"
        }.joined()
    }
    return files
  }

  private var model: String {
    StudyText.model(
      tree: StudyText.tree(of: study.indicators.map(\.id)),
      indicators: study.indicators.map { indicator in
        StudyText.indicator(
          indicator.id,
          normalisation: "{method: goalposts, worst: \(Int(indicator.worst ?? 0)), best: 5}",
          source: "interactions, measure: \(indicator.measure)"
            + (indicator.channel.map { ", channel: \($0)" } ?? ""),
          more: indicator.worst == nil ? "" : "when-empty: worst")
      })
  }
}
