import Findings

/// The words of the client view.
extension WorkbookText {
  static let client = Text(es: "Cliente", en: "Client")
  static let choose = Text(es: "Elija en la lista", en: "Choose from the list")
  static let chooseHint = Text(
    es: "Toda la hoja y sus gráficos siguen a la elección.",
    en: "The whole sheet and its charts follow the choice.")
  static let standing = Text(es: "Dónde está", en: "Where it stands")
  static let outOfCount = Text(es: "de", en: "out of")
  static let rankInMarket = Text(es: "Puesto en el mercado", en: "Rank in the market")
  static let nextState = Text(es: "Estado siguiente", en: "Next state")
  static let pointsToNext = Text(
    es: "Puntos que faltan para alcanzarlo", en: "Points lacking to reach it")
  static let unmet = Text(es: "Requisitos suyos sin cumplir", en: "Its requirements not met")
  static let criteriaShort = Text(
    es: "Criterios que faltan para alcanzarlo", en: "Criteria lacking to reach it")
  static let against = Text(
    es: "Frente a su {group}, el mercado y el líder",
    en: "Against its {group}, the market and the leader")
  static let againstOthers = Text(
    es: "Frente a su {group} y al mercado", en: "Against its {group} and the market")
  static let peersOfGroup = Text(es: "{Group} sin el cliente", en: "{Group} without the client")
  static let peersOfMarket = Text(es: "Mercado sin el cliente", en: "Market without the client")
  static let leaderOfGroup = Text(es: "Líder de su {group}", en: "Leader of its {group}")
  static let leaderIs = Text(
    es: "Líder: {bestUnit} de l{o}s demás de su {group}", en: "Leader: the best other of its {group}")
  static let gapToGroup = Text(es: "Distancia a su {group}", en: "Gap to its {group}")
  static let wholeGroup = Text(es: "{Group} con el cliente", en: "{Group} with the client")
  static let largestGaps = Text(
    es: "Las diez partes que más pesan en la distancia a su {group}",
    en: "The ten parts that weigh most in the gap to its {group}")
  static let part = Text(es: "Parte del índice", en: "Part of the index")
  static let peersMean = Text(es: "Media de l{o}s demás", en: "Mean of the others")
  static let contribution = Text(es: "Aporta a la distancia", en: "Adds to the gap")
  static let contributionNote = Text(
    es: "Aportación = peso efectivo × (cliente − media de l{o}s demás), en puntos de {index}; "
      + "negativa donde el cliente va por detrás.",
    en: "Contribution = effective weight × (client − mean of the others), in points of {index}; "
      + "negative where the client is behind.")
  static let sizeOfGap = Text(es: "Tamaño de la aportación", en: "Size of the contribution")
  static let nextStateOpen = Text(
    es: "Pendiente para el estado siguiente", en: "Open for the next state")
  static let radarTitle = Text(es: "Perfil por ejes", en: "Profile by axis")
  static let radarAlt = Text(
    es: "Radar: ejes del cliente, de su {group}, del mercado y del líder. Los datos están en la "
      + "tabla de la izquierda.",
    en: "Radar: axes of the client, its {group}, the market and the leader. The data are in the "
      + "table on the left.")
  static let barsTitle = Text(
    es: "{index} y ejes, frente a {group}, mercado y líder",
    en: "{index} and axes, against {group}, market and leader")
  static let barsTitleWithoutLeader = Text(
    es: "{index} y ejes, frente a {group} y mercado",
    en: "{index} and axes, against {group} and market")
  static let barsAltWithoutLeader = Text(
    es: "Índice y ejes del cliente, de su {group} y del mercado. Los datos están en la tabla de la "
      + "izquierda.",
    en: "Index and axes of the client, its {group} and the market. The data are in the table on "
      + "the left.")
  static let barsAlt = Text(
    es: "Barras: índice y ejes del cliente, de su {group}, del mercado y del líder. Los datos "
      + "están en la tabla de la izquierda.",
    en: "Bars: index and axes of the client, its {group}, the market and the leader. The data are "
      + "in the table on the left.")
  static let gapsTitle = Text(
    es: "Dónde se gana y se pierde frente a su {group}",
    en: "Where it gains and loses against its {group}")
  static let gapsAlt = Text(
    es: "Barras: aportación de las diez partes que más pesan en la distancia a su {group}. Los "
      + "datos están en la tabla de la izquierda.",
    en: "Bars: contribution of the ten parts that weigh most in the gap to its {group}. The data "
      + "are in the table on the left.")
  static let clientCutTab = Text(es: "Cliente", en: "Client")
  static let clientCutHolds = Text(
    es: "Dónde está, frente a su {group} y al mercado, y dónde está la distancia; sus propias "
      + "cifras son fórmulas.",
    en: "Where it stands, against its {group} and the market, and where the gap lies; its own "
      + "figures are formulas.")
  static let asPublished = Text(es: "Publicado", en: "As published")
  static let asItIs = Text(
    es: "Con los valores y pesos de este libro", en: "With this workbook's values and weights")
  static let othersCount = Text(es: "Las demás (n)", en: "Others (n)")
  static let gapToMarket = Text(es: "Distancia al mercado", en: "Gap to the market")
  static let withheld = Text(es: "menos de 3", en: "fewer than 3")
  static let gapParts = Text(
    es: "De qué se compone la distancia a {peers}", en: "What the gap to {peers} is made of")
  static let itsGroup = Text(es: "su {group}", en: "its {group}")
  static let theMarket = Text(es: "el mercado", en: "the market")
  static let rankText = Text(es: "{rank} de {n}", en: "{rank} of {n}")
  static let scoreAxis = Text(es: "Puntuación", en: "Score")
}
