/// One of the two editions of the sample study: what differs between them.
struct Edition {
  /// Names the streams of draws.
  let stream: String
  /// Days by which everything happens before the edition of 2016: 52 weeks, so
  /// that weekdays, and the day when clocks go forward, stay what they are.
  let daysEarlier: Int
  /// Points added to the place of each brand on the three axes of 2016.
  let shift: AxisScores
  /// How far apart the brands are, 1 as in 2016.
  let spread: Double
  /// Points by which brands of some sectors were ahead, by sector.
  let leads: [String: Double]
  /// Points by which brands answer less than the rest of their service shows.
  let reluctance: Double
  /// Points by which they were behind in what only 2016 measures.
  let lag: Double
  /// The least mean of the three axes with which a brand converses.
  let conversing: Double

  static let of2016 = Edition(
    stream: "imacs-2016", daysEarlier: 0, shift: AxisScores(0, 0, 0), spread: 1, leads: [:],
    reluctance: 0, lag: 0, conversing: 31)
  static let of2015 = Edition(
    stream: "imacs-2015", daysEarlier: 364, shift: AxisScores(-6.8, -6.8, -4.4), spread: 0.72,
    leads: [
      "telecomunicaciones": 16, "banca": 7.5, "transporte-viajeros": -5, "consumo": -4,
      "hoteles": -4,
    ], reluctance: 23, lag: 11, conversing: 33)

  /// The indicators that the model of 2015 does not have.
  static let newIn2016: Set = ["EO07", "EO08", "EO11", "EO12", "VE06", "VE07", "VE10"]
}
