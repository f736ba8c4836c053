import Foundation
import StudyData
import Tables
import Testing

@testable import Interactions

/// Times by position against Foundation, and what is no time.
@Suite struct TimeReaderTests {
  private static func clock(_ zone: String) throws -> ZoneClock {
    ZoneClock(
      zone, from: try #require(CalendarDate("2016-01-01")),
      to: try #require(CalendarDate("2016-12-31")))
  }

  private static func read(_ text: String, _ format: TimeFormat, zone: String = "UTC") throws
    -> Int64?
  {
    var text = text
    let reader = TimeReader(format: format, clock: try clock(zone))
    let time = text.withUTF8 { reader.read($0) }
    return time == TimeReader.bad ? nil : time
  }

  @Test func everyHourOfMadridAgainstFoundation() throws {
    let zone = try #require(TimeZone(identifier: "Europe/Madrid"))
    let clock = try Self.clock("Europe/Madrid")
    for hour in stride(from: 1_300_000_000, to: 1_600_000_000, by: 3_600 * 5) {
      let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(hour)))
      #expect(clock.offset(at: hour) == offset)
      let back = clock.utc(local: hour + offset)
      // An hour that comes twice is read as the first.
      #expect(back == hour || back == hour - 3_600)
    }
  }

  @Test(arguments: [
    ("2016-02-29T10:20:30Z", 1_456_741_230_000_000), ("2016-02-29 10:20:30", 1_456_741_230_000_000),
    ("2016-02-29T10:20:30.25+01:00", 1_456_737_630_250_000),
    ("2016-02-29T10:20", 1_456_741_200_000_000),
    ("2016-02-29T10:20:30-0230", 1_456_750_230_000_000), ("1456741230", 1_456_741_230_000_000),
    ("1456741230.5", 1_456_741_230_500_000), ("2016-06-30T23:59:60Z", 1_467_331_200_000_000),
  ])
  func canonical(_ text: String, _ time: Int64) throws {
    #expect(try Self.read(text, .canonical) == time)
  }

  @Test(arguments: [
    "", "yesterday", "2016-02-30T10:20:30Z", "2016-13-01T10:20:30Z", "2016-02-29",
    "2016-02-29T24:00:00Z",
    "2016-02-29T10:60:00Z", "1969-12-31T23:59:59Z", "-5", "12:30", "2016-02-29T10:20:30 Madrid",
    "42401.4.1", "99999999999999999",
  ])
  func noTimes(_ text: String) throws {
    #expect(try Self.read(text, .canonical) == nil)
  }

  /// The clock of Madrid jumps at 2:00 on 2016-03-27 and goes back at 3:00
  /// on 2016-10-30.
  @Test(arguments: [
    ("2016-03-27T01:59:59", 1_459_040_399), ("2016-03-27T02:30:00", 1_459_042_200),
    ("2016-03-27T03:00:00", 1_459_040_400), ("2016-10-30T02:30:00", 1_477_787_400),
    ("2016-10-30T03:00:00", 1_477_792_800),
  ])
  func changesOfTheClock(_ text: String, _ second: Int64) throws {
    #expect(try Self.read(text, .canonical, zone: "Europe/Madrid") == second * 1_000_000)
  }

  @Test func otherFormats() throws {
    #expect(try Self.read("Tue Oct 31 22:10:47 +0000 2017", .twitter) == 1_509_487_847_000_000)
    #expect(try Self.read("Tue Oct 31 22:10:47 -0130 2017", .twitter) == 1_509_493_247_000_000)
    #expect(try Self.read("Tue Okt 31 22:10:47 +0000 2017", .twitter) == nil)
    #expect(try Self.read("10/31/2017 22:10", .twitter) == nil)
    #expect(try Self.read("1456741230123", .milliseconds) == 1_456_741_230_123_000)
    let pattern = try #require(TimePattern("EEE, dd MMM yyyy HH:mm:ss Z"))
    #expect(
      try Self.read("Mon, 29 Feb 2016 10:20:30 +0100", .pattern(pattern)) == 1_456_737_630_000_000)
    let american = try #require(TimePattern("M/d/yyyy h:mm a"))
    #expect(try Self.read("2/9/2016 12:05 AM", .pattern(american)) == 1_454_976_300_000_000)
    #expect(try Self.read("2/9/2016 12:05 PM", .pattern(american)) == 1_455_019_500_000_000)
    #expect(TimePattern("dd/MM HH:mm") == nil)
    #expect(TimePattern("dd/MM/yyyy hh:mm") == nil)
  }

  /// Exports with local dates: short years, words for months in two languages,
  /// halves of the day as Spanish writes them.
  @Test(arguments: [
    ("dd/MM/yy H:mm", "29/02/16 9:05", 1_456_736_700_000_000),
    ("d/M/yyyy HH:mm", "1/3/2016 09:05", 1_456_823_100_000_000),
    ("d MMM yyyy HH:mm", "29 feb. 2016 09:05", 1_456_736_700_000_000),
    ("d MMM yyyy HH:mm", "1 Sept 2016 00:00", 1_472_688_000_000_000),
    ("d MMM yyyy, H:mm", "5 ene 2016, 9:05", 1_451_984_700_000_000),
    ("d 'de' MMMM 'de' yyyy H:mm", "5 de enero de 2016 9:05", 1_451_984_700_000_000),
    ("EEEE d 'de' MMMM 'de' yyyy H:mm", "miércoles 6 de enero de 2016 9:05", 1_452_071_100_000_000),
    ("dd/MM/yyyy h:mm a", "29/02/2016 9:05 p. m.", 1_456_779_900_000_000),
    ("dd/MM/yyyy h:mm a", "29/02/2016 9:05 p.\u{A0}m.", 1_456_779_900_000_000),
    ("dd/MM/yyyy h:mm a", "29/02/2016 12:05\u{202F}a.\u{202F}m.", 1_456_704_300_000_000),
    ("dd/MM/yyyy h:mm a", "29/02/2016 9:05 AM", 1_456_736_700_000_000),
    ("MMM d, yyyy h:mm a", "diciembre 1, 2016 1:00 PM", 1_480_597_200_000_000),
  ])
  func localDates(_ pattern: String, _ text: String, _ time: Int64) throws {
    let parsed = try #require(TimePattern(pattern))
    #expect(try Self.read(text, .pattern(parsed)) == time)
  }

  @Test(arguments: [
    ("dd/MM/yy H:mm", "29/02/2016 9:05"), ("dd/MM/yyyy H:mm", "29/02/16 9:05"),
    ("d MMM yyyy H:mm", "1 en 2016 9:05"), ("d MMM yyyy H:mm", "1 juni0 2016 9:05"),
    ("dd/MM/yyyy h:mm a", "29/02/2016 9:05 m."), ("dd/MM/yyyy h:mm a", "29/02/2016 13:05 PM"),
  ])
  func noLocalDates(_ pattern: String, _ text: String) throws {
    let parsed = try #require(TimePattern(pattern))
    #expect(try Self.read(text, .pattern(parsed)) == nil)
  }

  /// Cells of sheets are dates of their own, or texts.
  @Test func datesOfSheets() throws {
    let pattern = try #require(TimePattern("dd/MM/yy H:mm"))
    for format in [TimeFormat.sheet(nil), .sheet(pattern)] {
      #expect(try Self.read("2016-02-29", format) == 1_456_704_000_000_000)
      #expect(try Self.read("2016-02-29T09:05:00", format) == 1_456_736_700_000_000)
    }
    #expect(try Self.read("29/02/16 9:05", .sheet(pattern)) == 1_456_736_700_000_000)
    #expect(try Self.read("29/02/16 9:05", .sheet(nil)) == nil)
    #expect(TimePattern("dd 'de MMM yyyy HH:mm") == nil)
  }
}
