// swift-format-ignore-file
// One text a line, so that the languages can be read side by side.

extension EnglishWorkbookWording: ClientWorkbookWording {
  var client: Phrase { "Client" }
  var choose: Phrase { "Choose from the list" }
  var chooseHint: Phrase { "The whole sheet and its charts follow the choice." }
  var standing: Phrase { "Where it stands" }
  var outOfCount: Phrase { "out of" }
  var rankInMarket: Phrase { "Rank in the market" }
  var nextState: Phrase { "Next state" }
  var pointsToNext: Phrase { "Points needed to reach it" }
  var unmet: Phrase { "Requirements it does not meet yet" }
  var criteriaShort: Phrase { "Criteria still to be met" }
  var against: Phrase { "Against its {group}, the market and the leader" }
  var againstOthers: Phrase { "Against its {group} and the market" }
  var peersOfGroup: Phrase { "{Group} without the client" }
  var peersOfMarket: Phrase { "Market without the client" }
  var leaderOfGroup: Phrase { "Leader of its {group}" }
  var leaderIs: Phrase { "Leader: the best other {unit} in its {group}" }
  var gapToGroup: Phrase { "Gap to its {group}" }
  var wholeGroup: Phrase { "{Group} with the client" }
  var largestGaps: Phrase { "The ten parts that weigh most in the gap to its {group}" }
  var part: Phrase { "Part of the index" }
  var peersMean: Phrase { "Mean of the others" }
  var contribution: Phrase { "Contribution to the gap" }
  var contributionNote: Phrase { "Contribution = effective weight × (client − mean of the others), in points of {index}; negative where the client is behind." }
  var sizeOfGap: Phrase { "Size of the contribution" }
  var nextStateOpen: Phrase { "Still needed for the next state" }
  var radarTitle: Phrase { "Profile by axis" }
  var radarAlt: Phrase { "Radar: axes of the client, its {group}, the market and the leader. The data are in the table on the left." }
  var barsTitle: Phrase { "{index} and axes, against {group}, market and leader" }
  var barsTitleWithoutLeader: Phrase { "{index} and axes, against {group} and market" }
  var barsAltWithoutLeader: Phrase { "Index and axes of the client, its {group} and the market. The data are in the table on the left." }
  var barsAlt: Phrase { "Bars: index and axes of the client, its {group}, the market and the leader. The data are in the table on the left." }
  var gapsTitle: Phrase { "Where it gains and loses against its {group}" }
  var gapsAlt: Phrase { "Bars: contribution of the ten parts that weigh most in the gap to its {group}. The data are in the table on the left." }
  var clientCutTab: Phrase { "Client" }
  var clientCutHolds: Phrase { "Where it stands, against its {group} and the market, and where the gap lies; its own figures are formulas." }
  var asPublished: Phrase { "As published" }
  var asItIs: Phrase { "With this workbook's values and weights" }
  var othersOfGroup: Phrase { "Others of its {group} (n)" }
  var othersOfMarket: Phrase { "Others of the market (n)" }
  var othersWithData: Phrase { "Others with data (n)" }
  var gapToMarket: Phrase { "Gap to the market" }
  var withheld: Phrase { "fewer than 3" }
  var gapParts: Phrase { "What the gap to {peers} is made of" }
  var itsGroup: Phrase { "its {group}" }
  var theMarket: Phrase { "the market" }
  var rankText: Phrase { "{rank} of {n}" }
  var scoreAxis: Phrase { "Score" }
}
