import PolicyModel
import Testing
import Wording

@Suite("Dates by language") struct DateTests {
  private static let monthFirst = Wording(English(.monthDayYear))

  @Test(
    "the month stands first where English has it so",
    arguments: [
      ("en-US", true), ("en_US", true), ("EN-us", true), ("en-Latn-US", true), ("en-PR", true),
      ("en-CA", true), ("en", false), ("en-GB", false), ("en-IE", false), ("de", false),
      ("de-US", false), ("es-US", false), ("en-x-us", false), ("", false), ("-", false),
    ])
  func order(language: String, isMonthFirst: Bool) {
    #expect(English(LanguageTag(language)).dates == (isMonthFirst ? .monthDayYear : .dayMonthYear))
  }

  @Test(
    "every precision is written in both",
    arguments: [
      ("2025-11-30", "on 30 November 2025", "on November 30, 2025", "30 Nov 2025", "Nov 30, 2025"),
      ("2025-01-04", "on 4 January 2025", "on January 4, 2025", "4 Jan 2025", "Jan 4, 2025"),
      ("2025-11", "in November 2025", "in November 2025", "Nov 2025", "Nov 2025"),
      (
        "2025-Q4", "in the fourth quarter of 2025", "in the fourth quarter of 2025", "Q4 2025",
        "Q4 2025"
      ),
      ("2025-H1", "in the first half of 2025", "in the first half of 2025", "H1 2025", "H1 2025"),
      ("2025", "in 2025", "in 2025", "2025", "2025"),
    ])
  func written(
    text: String, day: String, month: String, shortDay: String, shortMonth: String
  ) throws {
    let date = try PartialDate(parsing: text)
    #expect(date.writtenWithPreposition(in: .english) == day)
    #expect(date.writtenWithPreposition(in: Self.monthFirst) == month)
    #expect(date.short(in: .english) == shortDay)
    #expect(date.short(in: Self.monthFirst) == shortMonth)
    #expect(date.writtenWithPreposition(in: Wording(for: LanguageTag("de"))) == day)
  }

  @Test(
    "a time of day has twelve hours with the month first",
    arguments: [
      (0, "0:00", "12:00 a.m."), (59, "0:59", "12:59 a.m."), (600, "10:00", "10:00 a.m."),
      (720, "12:00", "12:00 p.m."), (870, "14:30", "2:30 p.m."), (1439, "23:59", "11:59 p.m."),
    ])
  func time(minute: Int, day: String, month: String) {
    #expect(Wording.english.time(minute: minute) == day)
    #expect(Self.monthFirst.time(minute: minute) == month)
  }

  @Test(
    "a zone is named as its place or its offset",
    arguments: [
      (Publication.Zone.named("America/New_York"), "10:00 Eastern time"),
      (.named("America/Argentina/Buenos_Aires"), "10:00, Buenos Aires time"),
      (.fixed(0), "10:00 UTC"), (.fixed(60), "10:00 UTC+01:00"), (.fixed(-570), "10:00 UTC−09:30"),
    ])
  func zone(zone: Publication.Zone, written: String) {
    #expect(TimeOfDay(minute: 600, zone: zone).written(in: .english) == written)
  }

  @Test func `only English has words of its own`() {
    #expect(Wording.hasWords(for: LanguageTag("en-GB")) && Wording.hasWords(for: LanguageTag("EN")))
    #expect(!Wording.hasWords(for: LanguageTag("de")) && !Wording.hasWords(for: LanguageTag("enm")))
  }
}
