import Wording
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
      words: \.interactionsNamed)
  }

  /// A file of 200 requests.
  private static var many: String {
    header
      + (1...200).map { "\($0),alfa,twitter,c\($0),customer,2016-02-01T10:00:00Z,\n" }.joined()
  }

  /// The study with an indicator P that is measured on messages (and coded, so
  /// that few cases are no gap).
  private static func measured(_ measure: String, _ text: String) -> RuleExample.Setup {
    RuleExample.Setup(
      .append("study.yaml", "interactions: [{file: messages.csv}]\n"),
      .edit("model.yaml", "{indicator: B}]", "{indicator: B}, {indicator: P}]"),
      .edit(
        "model.yaml", "maturity:\n",
        """
          - id: P
            name: {es: Medido, en: Measured}
            definition: {es: En los mensajes., en: On messages.}
            source: interactions
            measure: \(measure)
            value: {type: number}
            normalisation: {method: goalposts, worst: 0, best: 100}
            origin: published
        maturity:

        """),
      .file(
        "observations.csv",
        """
        brand,S,T,L,B,P
        alfa,80,30,full,yes,10
        beta,40,240,basic,no,20
        gamma,60,90,full,yes,30
        delta,20,1200,none,no,40
        epsilon,50,120,basic,yes,50

        """),
      .file("messages.csv", text),
      words: { $0.measuredIndicator(measure) }
    )
  }

  private static let posts = measured(
    "applause-per-post",
    """
    message;brand;channel;author;role;sent_at;parent;kind;likes
    1;alfa;facebook;alfa;brand;2016-02-01T10:00:00Z;;post;12
    2;alfa;facebook;alfa;brand;2016-02-02T10:00:00Z;;post;1.234.567

    """)

  /// A request to each brand, with a mark.
  private static var asked: String {
    "message,brand,channel,author,role,sent_at,parent,resolved\n"
      + ["alfa", "beta", "gamma", "delta", "epsilon"].enumerated().map {
        "\($0.offset + 1),\($0.element),twitter,ana,customer,2016-02-01T10:00:00Z,,yes\n"
      }.joined()
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
        words: \.layoutNamed)),
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
      .interactionsNoRequests, "messages.csv",
      good: "3,gamma,twitter,ana,customer,2016-02-01",
      bad: "3,gamma,twitter,ana,customer,2015-02-01",
      given: measured("response-rate", asked)),
    RuleExample(
      .interactionsFileMissing, "study.yaml", good: "{file: messages.csv}",
      bad: "{file: mesages.csv}", given: messages()),
    RuleExample(
      .interactionsOtherExport, "messages.csv",
      good: "message,brand,channel,author,role,sent_at,parent",
      bad: "Fecha,Red,Impresiones,Alcance,Clics,Reacciones,Enlace", given: messages()),
    RuleExample(
      .interactionsHeaderBelow, "messages.csv", good: "message,brand,channel",
      bad: "Twitter 2016\nmessage,brand,channel", given: messages()),
    RuleExample(
      .interactionsWord, "messages.csv", good: "post,12", bad: "publication,12",
      given: messages(detailed)),
    RuleExample(
      .interactionsDecimalAmbiguous, "messages.csv", good: "1.234.567", bad: "2.166", given: posts),
    RuleExample(
      .interactionsDecimalMixed, "messages.csv", good: "post;12", bad: "post;12.0", given: posts),
    RuleExample(
      .interactionsFractions, "messages.csv", good: "post;12", bad: "post;2,5", given: posts),
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
