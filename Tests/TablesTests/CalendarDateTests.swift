import Tables
import Testing

/// Days of the calendar.
struct CalendarDateTests {
  @Test(arguments: [
    "2016-06-30", "2016-02-29", "2000-02-29", "2015-02-28", "0001-01-01", "9999-12-31",
  ])
  func days(_ text: String) { #expect(CalendarDate(text)?.text == text) }

  @Test(arguments: [
    "2015-02-29", "1900-02-29", "2016-06-31", "2016-13-01", "2016-00-10", "2016-01-00",
    "2016-1-1", "16-01-01", "2016/01/01", "30-06-2016", "2016-01-01T00:00", "0000-01-01", "",
    "2016-01-0a", "+016-01-01", "２０１６-01-01",
  ])
  func notDays(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-03-01", 11_017),
    ("2016-02-29", 16_860), ("2016-06-30", 16_982), ("1600-02-29", -135_081),
    ("2038-01-19", 24_855),
  ])
  func daysSince1970(_ text: String, _ days: Int) {
    #expect(CalendarDate(text)?.daysSince1970 == days)
  }

  @Test func consecutiveDaysDifferByOne() throws {
    var previous: Int?
    for year in [1899, 1900, 1999, 2000, 2015, 2016] {
      previous = nil
      for month in 1...12 {
        for day in 1...31 {
          let text = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
          guard let date = CalendarDate(text) else { continue }
          if let previous { #expect(date.daysSince1970 == previous + 1, "\(text)") }
          previous = date.daysSince1970
        }
      }
    }
  }

  @Test func order() throws {
    let dates = try ["2015-12-31", "2016-01-01", "2016-01-02", "2016-02-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(dates.shuffled().sorted() == dates)
  }
}
