/// The study of a random file as the files of a study folder.
extension RandomInteractions {
  var studyFiles: [String: String] {
    func number(_ value: Double?) -> String { value.map { "\(Int($0))" } ?? "" }
    func day(_ day: NaiveStudy.Day) -> String {
      "\(day.year)-\(day.month < 10 ? "0" : "")\(day.month)-\(day.day < 10 ? "0" : "")\(day.day)"
    }
    let yaml = """
      schema: 1
      id: random
      title: Random
      edition: 2017
      period: {from: \(day(study.from)), to: \(day(study.to))}
      model: model.yaml
      language: en
      brands: brands.csv
      \(study.accounts == nil ? "" : "accounts: accounts.csv")
      minimum-n: \(study.minimumN)
      time-zone: \(study.timeZone)

      """
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
    let leaves = study.indicators.map { "    - {indicator: \($0.id)}\n" }.joined()
    let indicators = study.indicators.map { indicator in
      """
        - id: \(indicator.id)
          name: \(indicator.id)
          definition: \(indicator.id)
          source: interactions
          measure: \(indicator.measure)
      \(indicator.channel.map { "    channel: \($0)\n" } ?? "")\
      \(indicator.worst == nil ? "" : "    when-empty: worst\n")\
          value: {type: number}
          normalisation: {method: goalposts, worst: \(Int(indicator.worst ?? 0)), best: 5}
          origin: reconstruction

      """
    }.joined()
    return """
      schema: 1
      id: random
      version: "1"
      name: Random
      unit: {es: [marca, marcas], en: [brand, brands]}
      group: {es: [sector, sectores], en: [sector, sectors]}
      scale: [0, 100]
      tree:
        id: all
        name: All
        children:
      \(leaves)indicators:
      \(indicators)
      """
  }
}
