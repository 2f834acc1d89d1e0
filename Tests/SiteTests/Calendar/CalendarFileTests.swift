import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("Calendars for other programs") struct CalendarFileTests {
  @Test func `a calendar is made of these lines`() async throws {
    let site = try await CalendarSite.built(
      """
      -- Content/companies/acme.md --
      ---
      name: Acme
      reviewed: 2025-11-21
      next:
        - {date: 2025-12-09 10:00 America/New_York, what: Earnings call, type: report, was: [2025-12-02]}
        - {date: 2025-12-10T18:30+01:00, what: "A vote; in Bonn, they say", id: vote}
        - {date: 2026-01-15, what: Acme opens a plant, cancelled: 2025-11-20, outcome: No money}
        - {date: 2026-03, what: First water}
      ---

      """
        + CalendarSite.briefing(
          "week", "2025-11-04", next: "{date: 2026-03, what: Water, about: acme}"))
    #expect(site.findings == [])
    let expected = """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//briefgen//calendars//EN
      CALSCALE:GREGORIAN
      NAME:Acme · Rivers
      X-WR-CALNAME:Acme · Rivers
      BEGIN:VTIMEZONE
      TZID:America/New_York
      BEGIN:STANDARD
      DTSTART:20241103T020000
      TZOFFSETFROM:-0400
      TZOFFSETTO:-0500
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:20250309T020000
      TZOFFSETFROM:-0500
      TZOFFSETTO:-0400
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:20251102T020000
      TZOFFSETFROM:-0400
      TZOFFSETTO:-0500
      END:STANDARD
      BEGIN:DAYLIGHT
      DTSTART:20260308T020000
      TZOFFSETFROM:-0500
      TZOFFSETTO:-0400
      END:DAYLIGHT
      BEGIN:STANDARD
      DTSTART:20261101T020000
      TZOFFSETFROM:-0400
      TZOFFSETTO:-0500
      END:STANDARD
      END:VTIMEZONE
      BEGIN:VEVENT
      UID:company/acme#earnings-call@a.example
      DTSTAMP:20251121T000000Z
      SEQUENCE:1
      DTSTART;TZID=America/New_York:20251209T100000
      SUMMARY:Acme: Earnings call
      DESCRIPTION:Moved from 2 December 2025
      URL:https://a.example/companies/acme/
      CATEGORIES:Report
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:company/acme#vote@a.example
      DTSTAMP:20251121T000000Z
      SEQUENCE:0
      DTSTART:20251210T173000Z
      SUMMARY:Acme: A vote\\; in Bonn\\, they say
      URL:https://a.example/companies/acme/
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:company/acme#acme-opens-a-plant@a.example
      DTSTAMP:20251121T000000Z
      SEQUENCE:0
      DTSTART;VALUE=DATE:20260115
      DTEND;VALUE=DATE:20260116
      SUMMARY:Acme opens a plant
      DESCRIPTION:Cancelled on 20 November 2025. No money
      URL:https://a.example/companies/acme/
      STATUS:CANCELLED
      TRANSP:TRANSPARENT
      END:VEVENT
      BEGIN:VEVENT
      UID:company/acme#first-water@a.example
      DTSTAMP:20251121T000000Z
      SEQUENCE:0
      DTSTART;VALUE=DATE:20260301
      DTEND;VALUE=DATE:20260401
      SUMMARY:Acme: First water (March 2026\\, day not known)
      DESCRIPTION:The week: https://a.example/briefings/week/
      URL:https://a.example/companies/acme/
      TRANSP:TRANSPARENT
      END:VEVENT
      END:VCALENDAR
      """
    #expect(
      try site.calendar("companies/acme/calendar.ics")
        == expected.split(separator: "\n")
        .map(String.init))
    let bytes = Array(try site.page("companies/acme/calendar.ics").utf8)
    #expect(bytes.count { $0 == UInt8(ascii: "\n") } == bytes.count { $0 == UInt8(ascii: "\r") })
    #expect(bytes.suffix(2) == [13, 10])
  }

  @Test func `lines are folded at 75 octets and never inside a character`() {
    for (filler, count) in [("x", 300), ("é", 300), ("语", 200), ("𝄞", 120)] {
      for shift in 0..<4 {
        var text = ICalendarText()
        let content = String(repeating: "a", count: shift) + String(repeating: filler, count: count)
        text.text("SUMMARY", content)
        let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count > 3)
        for line in lines {
          #expect(
            line.utf8.count <= ICalendarText.limit && line.utf8.count > 70 || line == lines.last)
        }
        #expect(!lines.contains { $0.unicodeScalars.contains("\u{FFFD}") })
        #expect(
          lines.first.map(String.init).map { first in
            lines.dropFirst().reduce(first) { $0 + $1.dropFirst() }
          } == "SUMMARY:" + content)
      }
    }
  }

  @Test(
    "text is escaped, and what cannot be shown is left out",
    arguments: [
      ("a;b,c\\d", "X:a\\;b\\,c\\\\d\r\n"), ("one\r\ntwo", "X:one\\ntwo\r\n"),
      ("a\u{0}b\u{7F}c\u{85}", "X:abc\r\n"), ("tab\there", "X:tab\there\r\n"),
      ("BEGIN:VEVENT", "X:BEGIN:VEVENT\r\n"),
    ])
  func escapes(content: String, line: String) {
    var text = ICalendarText()
    text.text("X", content)
    #expect(String(decoding: text.bytes, as: UTF8.self) == line)
  }

  @Test(
    "hours are those of their zone",
    arguments: [
      ("2025-07-01 10:00 America/New_York", "20250701T100000", ["-0500", "-0400"]),
      ("2025-07-01 10:00 Asia/Tokyo", "20250701T100000", ["+1000", "+0900"]),
      ("2025-07-01 10:00 Asia/Kolkata", "20250701T100000", ["+0530"]),
      ("2025-07-01 10:00 Etc/UTC", "20250701T100000", ["+0000"]),
      ("2025-07-01T10:00-04:00", "20250701T140000Z", []),
      ("2025-07-01T10:00Z", "20250701T100000Z", []),
    ])
  func zones(date: String, start: String, offsets: [String]) async throws {
    let site = try await CalendarSite.built(
      CalendarSite.rule("dams", next: "{date: '\(date)', what: A vote}"), asOf: "2025-06-01")
    #expect(try site.values("DTSTART").last == start)
    let written = Set(try site.values("TZOFFSETTO") + site.values("TZOFFSETFROM"))
    #expect(Set(offsets).isSubset(of: written) && written.isEmpty == offsets.isEmpty)
    #expect(try site.values("BEGIN").contains("STANDARD") == !offsets.isEmpty)
  }
}
