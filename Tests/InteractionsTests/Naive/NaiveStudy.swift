/// What a study says that measuring needs.
struct NaiveStudy: Sendable {
  struct Brand: Sendable {
    var id: String
    var start: Double?
    var end: Double?
  }

  struct Account: Sendable {
    var handle: String
    var channel: String
    var brand: String
    var start: Double?
    var end: Double?
  }

  struct Indicator: Sendable {
    var id: String
    var measure: String
    var channel: String?
    /// The worst goalpost or lowest curve point, for `when-empty: worst`.
    var worst: Double?
  }

  struct Day: Sendable {
    var year: Int
    var month: Int
    var day: Int

    var number: Int { NaiveTime.days(year, month, day) }
  }

  var brands: [Brand]
  /// `nil`: no accounts file, each brand's only account is its id.
  var accounts: [Account]?
  var from: Day
  var to: Day
  var timeZone: String
  var minimumN: Int
  var indicators: [Indicator]
}
