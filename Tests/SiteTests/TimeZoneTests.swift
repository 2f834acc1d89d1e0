import Files
import PolicyModel
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Time zones") struct TimeZoneTests {
  @Test(
    "a fixed offset is read in either spelling",
    arguments: [
      ("UTC", 0), ("Z", 0), ("GMT", 0), ("+02:00", 120), ("-0530", -330), ("+14:00", 840),
      ("+00:00", 0),
    ])
  func fixedOffsets(name: String, minutes: Int) throws {
    #expect(TimeZone.minutesEast(name) == minutes)
    let zone = try #require(TimeZone(named: name))
    #expect(
      zone.moment(of: try Day(parsing: "2025-06-01"), minute: 0)
        == (try moment("2025-06-01")) - minutes * 60)
  }

  @Test(
    "what is no zone is none",
    arguments: [
      "+15:00", "+2:00", "+02:60", "+02", "02:00", "America/New_Yrok", "../../etc/passwd",
      "/etc/passwd", "America", "", "zone.tab", "Mars/Olympus",
    ])
  func noZones(name: String) {
    #expect(TimeZone(named: name) == nil)
  }

  @Test func `a day begins at midnight of the place`() throws {
    let zone = try #require(TimeZone(named: "America/New_York"))
    let midnight = try moment("2025-11-30", 5)
    #expect(zone.day(at: midnight - 1).iso == "2025-11-29")
    #expect(zone.day(at: midnight).iso == "2025-11-30")
    #expect(zone.moment(of: try Day(parsing: "2025-11-30"), minute: 0) == midnight)
    // In summer the place is an hour nearer to Greenwich.
    #expect(
      zone.moment(of: try Day(parsing: "2025-07-01"), minute: 0) == (try moment("2025-07-01", 4)))
    #expect(TimeZone.utc.day(at: -1).iso == "1969-12-31")
    #expect(TimeZone.utc.day(at: 0).iso == "1970-01-01")
  }

  @Test func `days follow one another where clocks change`() throws {
    let zone = try #require(TimeZone(named: "America/New_York"))
    for (day, hours) in [("2025-03-09", 23), ("2025-11-02", 25), ("2025-06-01", 24)] {
      let day = try Day(parsing: day)
      let (start, end) = (zone.moment(of: day, minute: 0), zone.moment(of: day + 1, minute: 0))
      #expect(end - start == hours * 3600)
      #expect(zone.day(at: start) == day && zone.day(at: end - 1) == day)
    }
  }

  @Test func `of a time that clocks show twice the first is meant`() throws {
    let zone = try #require(TimeZone(named: "America/New_York"))
    let half = zone.moment(of: try Day(parsing: "2025-11-02"), minute: 90)
    #expect(half == (try moment("2025-11-02", 5, 30)))
    let berlin = try #require(TimeZone(named: "Europe/Berlin"))
    #expect(
      berlin.moment(of: try Day(parsing: "2025-10-26"), minute: 150)
        == (try moment("2025-10-26", 0, 30)))
    // Half past two of that spring night is never shown; it is taken as some moment of that hour.
    let skipped = zone.moment(of: try Day(parsing: "2025-03-09"), minute: 150)
    #expect(skipped >= (try moment("2025-03-09", 6, 30)))
    #expect(skipped <= (try moment("2025-03-09", 7, 30)))
  }

  @Test func `south of the equator summer begins in October`() throws {
    let zone = try #require(TimeZone(named: "Australia/Sydney"))
    #expect(
      zone.moment(of: try Day(parsing: "2025-01-01"), minute: 0) == (try moment("2024-12-31", 13)))
    #expect(
      zone.moment(of: try Day(parsing: "2025-07-01"), minute: 0) == (try moment("2025-06-30", 14)))
  }

  @Test func `a zone's rule holds for years to come`() throws {
    let zone = try #require(TimeZone(named: "Europe/Berlin"))
    #expect(
      zone.moment(of: try Day(parsing: "2090-07-01"), minute: 0) == (try moment("2090-06-30", 22)))
    #expect(
      zone.moment(of: try Day(parsing: "2090-12-01"), minute: 0) == (try moment("2090-11-30", 23)))
    let kolkata = try #require(TimeZone(named: "Asia/Kolkata"))
    #expect(
      kolkata.moment(of: try Day(parsing: "2060-01-01"), minute: 0)
        == (try moment("2059-12-31", 18, 30)))
  }

  @Test func `a file that is not of the tz database is refused`() {
    #expect(TimeZoneFile([]) == nil)
    #expect(
      TimeZoneFile(ContiguousArray("TZif2 and then nothing that makes sense at all, really".utf8))
        == nil)
    #expect(TimeZoneFile(ContiguousArray(repeating: 0xFF, count: 4096)) == nil)
  }

  @Test func `a file cut short anywhere is refused or still a zone, and never a crash`() throws {
    let whole = try FileSystem.read("/usr/share/zoneinfo/America/New_York")
    #expect(TimeZoneFile(whole) != nil)
    for length in stride(from: 0, to: whole.count, by: 7) {
      _ = TimeZoneFile(ContiguousArray(whole.prefix(length)))?.offsets(until: 2040)
    }
    #expect(TimeZoneFile(ContiguousArray(whole.prefix(60))) == nil)
  }
}

@Suite("POSIX rules of zones") struct PosixZoneTests {
  private func changes(_ rule: String, _ year: Int) throws -> [String] {
    try #require(PosixZone(rule)).changes(in: year).map { change in
      let day = TimeZone.utc.day(at: change.from)
      let second = change.from - Int(day.number) * 86_400
      return "\(day.iso) \(second / 3600):\(second / 60 % 60) \(change.seconds)"
    }
  }

  @Test func `the two changes of a year stand in their order`() throws {
    #expect(
      try changes("EST5EDT,M3.2.0,M11.1.0", 2025) == [
        "2025-03-09 7:0 -14400", "2025-11-02 6:0 -18000",
      ])
    #expect(
      try changes("AEST-10AEDT,M10.1.0,M4.1.0/3", 2025) == [
        "2025-04-05 16:0 36000", "2025-10-04 16:0 39600",
      ])
  }

  @Test func `winter time may be the lesser one, and a week the last`() throws {
    #expect(
      try changes("IST-1GMT0,M10.5.0,M3.5.0/1", 2025) == [
        "2025-03-30 1:0 3600", "2025-10-26 1:0 0",
      ])
  }

  @Test func `an hour of a change may lie outside its day`() throws {
    #expect(
      try changes("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", 2025) == [
        "2025-03-30 1:0 -3600", "2025-10-26 1:0 -7200",
      ])
  }

  @Test func `a rule without summer has no changes`() throws {
    let zone = try #require(PosixZone("<+0330>-3:30"))
    #expect(zone.standard == 12_600)
    #expect(zone.changes(in: 2025).isEmpty)
    #expect(try #require(PosixZone("EST5")).standard == -18_000)
  }

  @Test(
    "what is no rule is none",
    arguments: [
      "", "5", "EST", "EST5EDT,M13.1.0,M11.1.0", "EST5EDT,M3.6.0,M11.1.0", "<EST5", "EST5EDT,M3",
    ])
  func noRules(text: String) {
    #expect(PosixZone(text) == nil)
  }
}

@Suite("Clock") struct ClockTests {
  @Test func `a bare day is its first moment in the site's zone`() throws {
    let zone = try #require(TimeZone(named: "America/New_York"))
    let clock = Clock(day: try Day(parsing: "2025-11-30"), zone: zone)
    #expect(clock.moment == (try moment("2025-11-30", 5)))
    #expect(clock.day.iso == "2025-11-30")
  }

  @Test func `a moment has the day of the site's zone`() throws {
    let zone = try #require(TimeZone(named: "+09:00"))
    #expect(Clock(moment: try moment("2025-11-30", 15), zone: zone).day.iso == "2025-12-01")
    #expect(Clock(moment: try moment("2025-11-30", 14, 59), zone: zone).day.iso == "2025-11-30")
  }

  @Test func `an embargo ends at its moment in its own zone`() throws {
    let clock = Clock(moment: try moment("2025-12-01", 14), zone: .utc)
    let day = try Day(parsing: "2025-12-01")
    let zone = try #require(TimeZone(named: "America/New_York"))
    #expect(!clock.isBefore(day, minute: 9 * 60, zone: zone))
    #expect(clock.isBefore(day, minute: 9 * 60 + 1, zone: zone))
  }

  @Test(
    "a day begins with the offset that its place had then",
    arguments: [
      ("UTC", "2025-11-04", "2025-11-04T00:00:00Z"),
      ("-05:00", "2025-07-04", "2025-07-04T00:00:00-05:00"),
      ("+05:45", "2025-07-04", "2025-07-04T00:00:00+05:45"),
      ("America/New_York", "2025-11-04", "2025-11-04T00:00:00-05:00"),
      ("America/New_York", "2025-07-04", "2025-07-04T00:00:00-04:00"),
      // Days on which clocks are changed begin as the day before ended.
      ("America/New_York", "2025-03-09", "2025-03-09T00:00:00-05:00"),
      ("America/New_York", "2025-03-10", "2025-03-10T00:00:00-04:00"),
      ("America/New_York", "2025-11-02", "2025-11-02T00:00:00-04:00"),
      ("Europe/London", "2025-12-01", "2025-12-01T00:00:00Z"),
      ("Europe/London", "2025-06-01", "2025-06-01T00:00:00+01:00"),
      ("Australia/Lord_Howe", "2025-01-01", "2025-01-01T00:00:00+11:00"),
      ("Australia/Lord_Howe", "2025-07-01", "2025-07-01T00:00:00+10:30"),
      // Midnight was skipped.
      ("America/Sao_Paulo", "2018-11-04", "2018-11-04T01:00:00-02:00"),
      ("Asia/Beirut", "2025-03-30", "2025-03-30T01:00:00+03:00"),
      // Midnight came twice; the day begins with the first.
      ("America/Havana", "2025-11-02", "2025-11-02T00:00:00-04:00"),
      ("America/New_York", "1850-01-01", "1850-01-01T04:56:02Z"),
    ])
  func beginnings(name: String, day: String, timestamp: String) throws {
    let zone = try #require(TimeZone(named: name))
    #expect(zone.timestamp(of: try Day(parsing: day)) == timestamp)
  }

  @Test func `the day of a clock is the day it was given, whatever clocks skip`() throws {
    let zone = try #require(TimeZone(named: "America/Sao_Paulo"))
    let day = try Day(parsing: "2018-11-04")
    #expect(Clock(day: day, zone: zone).day == day)
    #expect(zone.day(at: zone.moment(of: day, minute: 0) - 1) == day - 1)
  }
}
