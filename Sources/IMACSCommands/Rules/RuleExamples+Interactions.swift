import Findings
import Interactions

extension RuleExamples {
  private static let header = "message,brand,channel,author,role,sent_at,parent\n"
  private static let request = "1,alfa,twitter,ana,customer,2016-02-01T10:00:00Z,"
  private static let answer = "2,alfa,twitter,alfa,brand,2016-02-01T10:30:00Z,1"

  /// The study with two messages, in other columns if need be.
  private static func messages(
    _ text: String = header + request + "\n" + answer + "\n"
  ) -> RuleExample.Setup {
    RuleExample.Setup(
      .append("study.yaml", "interactions: [{file: messages.csv}]\n"),
      .file("messages.csv", text),
      es: "El estudio lleva `interactions: [{file: messages.csv}]`.",
      en: "The study has `interactions: [{file: messages.csv}]`.")
  }

  /// A file of 200 requests.
  private static var many: String {
    header
      + (1...200).map { "\($0),alfa,twitter,c\($0),customer,2016-02-01T10:00:00Z,\n" }.joined()
  }

  private static let detailed = """
    message,brand,channel,author,role,sent_at,parent,kind,likes
    1,alfa,twitter,alfa,brand,2016-02-01T10:00:00Z,,post,12

    """

  static let interactions: [RuleExample] = [
    RuleExample(
      .layoutUnknown, "study.yaml", good: "layout: canonical", bad: "layout: canonic",
      given: RuleExample.Setup(
        .append("study.yaml", "interactions: [{file: messages.csv, layout: canonical}]\n"),
        .file("messages.csv", header + request + "\n"),
        es: "El estudio lleva `interactions: [{file: messages.csv, layout: canonical}]`.",
        en: "The study has `interactions: [{file: messages.csv, layout: canonical}]`.")),
    RuleExample(
      .interactionsUnreadable, "messages.csv",
      good: "7,alfa,twitter,c7,customer,2016-02-01T10:00:00Z,",
      bad: "7,alfa,twitter,c7,customer,yesterday,", given: messages(many)),
    RuleExample(
      .interactionsTooManyUnreadable, "messages.csv", good: request,
      bad: "1,alfa,twitter,ana,customer,42401.4,0,", given: messages(),
      beside: [.interactionsUnreadable]),
    RuleExample(
      .interactionsNone, "messages.csv", good: request + "\n" + answer, bad: "",
      given: messages()),
    RuleExample(
      .interactionsPeriod, "messages.csv", good: request + "\n" + answer,
      bad: """
        1,alfa,twitter,ana,customer,2017-02-01T10:00:00Z,
        2,alfa,twitter,alfa,brand,2017-02-01T10:30:00Z,1
        """, given: messages()),
    RuleExample(
      .interactionsWord, "messages.csv", good: "post,12", bad: "publication,12",
      given: messages(detailed)),
    RuleExample(
      .interactionsCounts, "messages.csv", good: "post,12", bad: "post,-12",
      given: messages(detailed)),
    RuleExample(
      .interactionsNoAuthor, "messages.csv", good: request,
      bad: "1,alfa,twitter,,customer,2016-02-01T10:00:00Z,", given: messages()),
    RuleExample(
      .interactionsDuplicates, "messages.csv", good: answer, bad: answer + "\n" + answer,
      given: messages()),
    RuleExample(
      .interactionsOrphans, "messages.csv", good: answer,
      bad: "2,alfa,twitter,alfa,brand,2016-02-01T10:30:00Z,9", given: messages(),
      reported: .study),
    RuleExample(
      .interactionsCycles, "messages.csv", good: answer,
      bad: "2,alfa,twitter,alfa,brand,2016-02-01T10:30:00Z,2", given: messages()),
    RuleExample(
      .interactionsNegative, "messages.csv", good: answer,
      bad: "2,alfa,twitter,alfa,brand,2016-02-01T09:30:00Z,1", given: messages()),
    RuleExample(
      .interactionsUnattributed, "messages.csv", good: request + "\n" + answer,
      bad: "1,,twitter,ana,customer,2016-02-01T10:00:00Z,", given: messages(), reported: .study),
    RuleExample(
      .interactionsForeign, "messages.csv", good: answer,
      bad: "2,,twitter,otherbrand,brand,2016-02-01T10:30:00Z,1", given: messages(),
      reported: .study),
  ]
}
