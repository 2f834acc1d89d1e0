internal import Text

/// Why a text is not a date.
package enum DateError: Error, Hashable, Sendable {
  /// Not in the form of a date; what it was probably meant to be, if that can be told.
  case form(suggestion: String?)
  /// Not in the form of a full date, where only that is taken.
  case formOfDay
  /// In another notation, and what most readers take it for.
  case likely(String)
  /// `03/04/2025`: with the month first, and with the day first.
  case ambiguous(Day, Day)
  case withoutYear
  case shortYear
  /// A day with a time of day behind it.
  case timed(Day)
  case noSuchYear
  /// And the day that was meant where the other two numbers make one.
  case noSuchMonth(Int, meant: Day?)
  case noSuchDay(Int, month: Int, year: Int)
  case noSuchQuarter(Int)
  case noSuchHalf(Int)
  /// A month, quarter or year where a day is needed.
  case needsDay
  /// What comes after a time of day is no zone.
  case noSuchZone(String)

  /// For a finding's message, after the date in quotation marks: `there is no month 13`.
  package var reason: String {
    switch self {
    case .form, .formOfDay, .likely: "it is not a date"
    case .ambiguous: "it may mean two days"
    case .withoutYear: "it has no year"
    case .shortYear: "its year has two digits"
    case .timed: "a date has no time of day"
    case .noSuchYear: "there is no year 0"
    case .noSuchMonth(let month, _): "there is no month \(month)"
    case .noSuchDay(let day, let month, let year):
      day == 0
        ? "days count from 1"
        : "\(Day.monthName(month)) \(year) has \(CivilDate.dayCount(inMonth: month, of: year)) days"
    case .noSuchQuarter(let quarter): "there is no quarter \(quarter)"
    case .noSuchHalf(let half): "there is no half \(half) of a year"
    case .needsDay: "a full date is needed"
    case .noSuchZone(let name): "'\(name)' is not a time zone"
    }
  }

  package var suggestion: String? {
    switch self {
    case .form(let suggestion): suggestion
    case .likely(let suggestion): suggestion
    case .timed(let day): day.iso
    case .noSuchMonth(_, let day): day?.iso
    default: nil
    }
  }

  /// Whether nothing but the suggestion can have been meant.
  package var isCertain: Bool {
    switch self {
    case .likely, .noSuchMonth: false
    default: suggestion != nil
    }
  }

  /// For a finding's help, where there is no suggestion.
  package var help: String {
    switch self {
    case .form, .likely: "write it as 2026-03-15, 2026-03, 2026-Q1, 2026-H1 or 2026"
    case .formOfDay, .timed: "write it as 2026-03-15"
    case .ambiguous(let monthFirst, let dayFirst):
      "write \(monthFirst.iso) or \(dayFirst.iso): the order is year, month, day"
    case .withoutYear: "write year, month and day, as in 2026-03-15"
    case .shortYear: "write the year with four digits and first, as in 2026-03-15"
    case .noSuchYear: "write the year with four digits, as in 2026-03-15"
    case .noSuchMonth: "the order is year, month, day, and months count from 01 to 12"
    case .noSuchDay(_, let month, let year):
      "write a day from 01 to \(CivilDate.dayCount(inMonth: month, of: year))"
    case .noSuchQuarter: "write Q1, Q2, Q3 or Q4"
    case .noSuchHalf: "write H1 or H2"
    case .needsDay: "add what is missing of month and day, as in 2026-03-15"
    case .noSuchZone(let name): Publication.Zone.hint(for: name)
    }
  }
}

extension PartialDate {
  /// Reads `2026`, `2026-03`, `2026-03-15`, `2026-Q1` or `2026-H1`.
  package init(parsing text: some StringProtocol) throws(DateError) {
    if let day = PartialDate.plainDay(text) {
      self = day
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if let day = PartialDate.timedDay(text) { throw .timed(day) }
    guard parts.count <= 3, let year = PartialDate.digits(parts[0], count: 4) else {
      throw PartialDate.fault(of: text)
    }
    guard year > 0 else { throw .noSuchYear }
    if parts.count == 1 {
      self.init(year: year)
      return
    }
    if parts.count == 2, let letter = parts[1].first, parts[1].count == 2,
      let count = PartialDate.digits(parts[1].dropFirst(), count: 1)
    {
      switch letter {
      case UInt8(ascii: "Q"), UInt8(ascii: "q"):
        guard (1...4).contains(count) else { throw .noSuchQuarter(count) }
        self.init(year: year, precision: .quarter(count))
        return
      case UInt8(ascii: "H"), UInt8(ascii: "h"):
        guard (1...2).contains(count) else { throw .noSuchHalf(count) }
        self.init(year: year, precision: .half(count))
        return
      default: break
      }
    }
    guard let month = PartialDate.digits(parts[1], count: 2) else {
      throw PartialDate.fault(of: text)
    }
    if parts.count == 2 {
      guard (1...12).contains(month) else { throw .noSuchMonth(month, meant: nil) }
      self.init(year: year, precision: .month(month))
      return
    }
    guard let day = PartialDate.digits(parts[2], count: 2) else {
      throw PartialDate.fault(of: text)
    }
    guard (1...12).contains(month) else {
      throw .noSuchMonth(month, meant: Day(year: year, month: day, day: month))
    }
    guard (1...CivilDate.dayCount(inMonth: month, of: year)).contains(day) else {
      throw .noSuchDay(day, month: month, year: year)
    }
    self.init(year: year, precision: .day(month: month, day: day))
  }

  /// A full date that is one, `2026-03-15`, as nearly all are; `nil` for everything else.
  private static func plainDay(_ text: some StringProtocol) -> PartialDate? {
    var (year, month, day, place) = (0, 0, 0, 0)
    for byte in text.utf8 {
      let digit = Int(byte &- UInt8(ascii: "0"))
      switch place {
      case 4, 7: if byte != UInt8(ascii: "-") { return nil }
      case _ where digit > 9: return nil
      case 0..<4: year = year * 10 + digit
      case 5, 6: month = month * 10 + digit
      case 8, 9: day = day * 10 + digit
      default: return nil
      }
      place += 1
    }
    guard place == 10, year > 0, (1...12).contains(month),
      (1...CivilDate.dayCount(inMonth: month, of: year)).contains(day)
    else { return nil }
    return PartialDate(year: year, precision: .day(month: month, day: day))
  }

  private static func digits(_ bytes: some Collection<UInt8>, count: Int) -> Int? {
    guard bytes.count == count else { return nil }
    var number = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return number
  }

  /// The day of a timestamp as other generators write it: `2016-03-01T09:30:00-04:00`,
  /// `2016-03-01 09:30:00 +0100`, `2016-03-01 09:30 America/New_York`.
  private static func timedDay(_ text: some StringProtocol) -> Day? {
    guard text.utf8.count > 12,
      let gap = text.firstIndex(where: { $0 == "T" || $0 == "t" || $0 == " " })
    else { return nil }
    let words = text[text.index(after: gap)...].split(separator: " ")
    guard let clock = words.first, words.count <= 3,
      let colon = clock.utf8.firstIndex(of: UInt8(ascii: ":")),
      let hour = Int(clock[..<colon]), (0..<24).contains(hour),
      clock.utf8.allSatisfy({ isClockByte($0) })
    else { return nil }
    let date = text[..<gap]
    if let day = try? PartialDate(parsing: date).exactDay { return day }
    guard case .certain(let meant) = ForeignDate(date)?.meaning else { return nil }
    return meant.exactDay
  }

  /// Digits and what is between them and an offset: `09:30:00.5-04:00`, `9:30Z`.
  private static func isClockByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte)
      || [
        UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "Z"),
        UInt8(ascii: "z"),
      ]
      .contains(byte)
  }

  /// What a text in another notation lacks, or what it means.
  private static func fault(of text: some StringProtocol) -> DateError {
    guard let foreign = ForeignDate(text) else { return .form(suggestion: nil) }
    switch foreign.meaning {
    case .certain(let date):
      guard foreign.hasTime, let day = date.exactDay else { return .form(suggestion: date.iso) }
      return .timed(day)
    case .likely(let date): return .likely(date.iso)
    case .ambiguous(let monthFirst, let dayFirst): return .ambiguous(monthFirst, dayFirst)
    case .withoutYear: return .withoutYear
    case .shortYear: return .shortYear
    case .unset: return .form(suggestion: nil)
    }
  }
}

extension Day {
  /// Reads `2026-03-15`.
  package init(parsing text: some StringProtocol) throws(DateError) {
    do throws(DateError) {
      guard let day = try PartialDate(parsing: text).exactDay else { throw .needsDay }
      self = day
    } catch {
      switch error {
      case .form(nil), .noSuchQuarter, .noSuchHalf: throw .formOfDay
      // A month or a year in another notation is no full date either.
      case .form(let suggestion?) where suggestion.utf8.count != 10: throw .needsDay
      case .likely(let suggestion) where suggestion.utf8.count != 10: throw .needsDay
      default: throw error
      }
    }
  }
}
