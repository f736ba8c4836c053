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
  /// Points by which brands answer less than the rest of their service shows.
  let reluctance: Double

  static let of2016 = Edition(
    stream: "imacs-2016", daysEarlier: 0, shift: AxisScores(0, 0, 0), spread: 1, reluctance: 0)
  static let of2015 = Edition(
    stream: "imacs-2015", daysEarlier: 364, shift: AxisScores(-10, -11, -6), spread: 0.9,
    reluctance: 12)
}
