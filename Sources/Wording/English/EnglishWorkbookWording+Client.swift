extension EnglishWorkbookWording: ClientWorkbookWording {
  package var client: Phrase { "Client" }
  package var choose: Phrase { "Choose from the list" }
  package var chooseHint: Phrase { "The whole sheet and its charts follow the choice." }
  package var standing: Phrase { "Where it stands" }
  package var outOfCount: Phrase { "out of" }
  package var rankInMarket: Phrase { "Rank in the market" }
  package var nextState: Phrase { "Next state" }
  package var pointsToNext: Phrase { "Points needed to reach it" }
  package var unmet: Phrase { "Requirements it does not meet yet" }
  package var criteriaShort: Phrase { "Criteria still to be met" }
  package var against: Phrase { "Against its {group}, the market and the leader" }
  package var againstOthers: Phrase { "Against its {group} and the market" }
  package var peersOfGroup: Phrase { "{Group} without the client" }
  package var peersOfMarket: Phrase { "Market without the client" }
  package var leaderOfGroup: Phrase { "Leader of its {group}" }
  package var leaderIs: Phrase { "Leader: the best other {unit} in its {group}" }
  package var gapToGroup: Phrase { "Gap to its {group}" }
  package var wholeGroup: Phrase { "{Group} with the client" }
  package var largestGaps: Phrase { "The ten parts that weigh most in the gap to its {group}" }
  package var part: Phrase { "Part of the index" }
  package var peersMean: Phrase { "Mean of the others" }
  package var contribution: Phrase { "Contribution to the gap" }
  package var contributionNote: Phrase {
    "Contribution = effective weight × (client − mean of the others), in points of {index}; negative where the client is behind."
  }
  package var sizeOfGap: Phrase { "Size of the contribution" }
  package var nextStateOpen: Phrase { "Still needed for the next state" }
  package var radarTitle: Phrase { "Profile by axis" }
  package var radarAlt: Phrase {
    "Radar: axes of the client, its {group}, the market and the leader. The data are in the table on the left."
  }
  package var barsTitle: Phrase { "{index} and axes, against {group}, market and leader" }
  package var barsTitleWithoutLeader: Phrase { "{index} and axes, against {group} and market" }
  package var barsAltWithoutLeader: Phrase {
    "Index and axes of the client, its {group} and the market. The data are in the table on the left."
  }
  package var barsAlt: Phrase {
    "Bars: index and axes of the client, its {group}, the market and the leader. The data are in the table on the left."
  }
  package var gapsTitle: Phrase { "Where it gains and loses against its {group}" }
  package var gapsAlt: Phrase {
    "Bars: contribution of the ten parts that weigh most in the gap to its {group}. The data are in the table on the left."
  }
  package var clientCutTab: Phrase { "Client" }
  package var clientCutHolds: Phrase {
    "Where it stands, against its {group} and the market, and where the gap lies; its own figures are formulas."
  }
  package var asPublished: Phrase { "As published" }
  package var asItIs: Phrase { "With this workbook's values and weights" }
  package var othersOfGroup: Phrase { "Others of its {group} (n)" }
  package var othersOfMarket: Phrase { "Others of the market (n)" }
  package var othersWithData: Phrase { "Others with data (n)" }
  package var gapToMarket: Phrase { "Gap to the market" }
  package var withheld: Phrase { "fewer than 3" }
  package var gapParts: Phrase { "What the gap to {peers} is made of" }
  package var itsGroup: Phrase { "its {group}" }
  package var theMarket: Phrase { "the market" }
  package var rankText: Phrase { "{rank} of {n}" }
  package var scoreAxis: Phrase { "Score" }
}
