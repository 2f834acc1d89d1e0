/// Why a text is not a date.
package enum DateError: Error, Hashable, Sendable {
  /// Not in the form of a date; what it was probably meant to be, if that can be told.
  case form(suggestion: String?)
  /// A day with a time of day behind it.
  case timed(Day)
  case noSuchMonth(Int)
  case noSuchDay(Int, month: Int, year: Int)
  case noSuchQuarter(Int)
  case noSuchHalf(Int)
  /// A month, quarter or year where a day is needed.
  case needsDay

  /// For a finding's message, after the date in quotation marks: `there is no month 13`.
  package var reason: String {
    switch self {
    case .form: "it is not a date"
    case .timed: "a date has no time of day"
    case .noSuchMonth(let month): "there is no month \(month)"
    case .noSuchDay(let day, let month, let year):
      day == 0
        ? "days count from 1"
        : "\(Day.monthName(month)) \(year) has \(Day.count(inMonth: month, of: year)) days"
    case .noSuchQuarter(let quarter): "there is no quarter \(quarter)"
    case .noSuchHalf(let half): "there is no half \(half) of a year"
    case .needsDay: "a full date is needed"
    }
  }

  package var suggestion: String? {
    switch self {
    case .form(let suggestion): suggestion
    case .timed(let day): day.iso
    default: nil
    }
  }

  /// For a finding's help, where there is no suggestion.
  package var help: String {
    switch self {
    case .form: "write it as 2026-03-15, 2026-03, 2026-Q1, 2026-H1 or 2026"
    case .needsDay: "write it as 2026-03-15"
    default: "the order is year, month, day"
    }
  }
}

extension PartialDate {
  /// Reads `2026`, `2026-03`, `2026-03-15`, `2026-Q1` or `2026-H1`.
  package init(parsing text: some StringProtocol) throws(DateError) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    if let day = PartialDate.timedDay(text) { throw .timed(day) }
    guard parts.count <= 3, let year = PartialDate.digits(parts[0], count: 4) else {
      throw .form(suggestion: PartialDate.meant(by: text))
    }
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
      throw .form(suggestion: PartialDate.meant(by: text))
    }
    if parts.count == 2 {
      guard (1...12).contains(month) else { throw .noSuchMonth(month) }
      self.init(year: year, precision: .month(month))
      return
    }
    guard let day = PartialDate.digits(parts[2], count: 2) else {
      throw .form(suggestion: PartialDate.meant(by: text))
    }
    guard (1...12).contains(month) else { throw .noSuchMonth(month) }
    guard (1...Day.count(inMonth: month, of: year)).contains(day) else {
      throw .noSuchDay(day, month: month, year: year)
    }
    self.init(year: year, precision: .day(month: month, day: day))
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
    return meant(by: date).flatMap { try? PartialDate(parsing: $0).exactDay }
  }

  /// Digits and what stands between them and an offset: `09:30:00.5-04:00`, `9:30Z`.
  private static func isClockByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte)
      || [
        UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "Z"),
        UInt8(ascii: "z"),
      ]
      .contains(byte)
  }

  /// The date that a common other notation means, when it means only one: `2025/11/4`, `Nov 4, 2025`.
  private static func meant(by text: some StringProtocol) -> String? {
    let words = text.lowercased().utf8.split {
      !((UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0))
    }
    guard words.count == 3 else { return nil }
    let numbers = words.map { Int(String(Substring($0))) }
    if let year = numbers[0], year > 999, let month = numbers[1], let day = numbers[2] {
      return Day(year: year, month: month, day: day)?.iso
    }
    guard let year = numbers[2], year > 999, let named = numbers.firstIndex(of: nil), named < 2,
      let day = numbers[1 - named], words[named].count >= 3
    else { return nil }
    let month = (1...12).first {
      Day.monthName($0).lowercased().utf8.starts(with: words[named])
    }
    return month.flatMap { Day(year: year, month: $0, day: day)?.iso }
  }
}

extension Day {
  /// Reads `2026-03-15`.
  package init(parsing text: some StringProtocol) throws(DateError) {
    guard let day = try PartialDate(parsing: text).exactDay else { throw .needsDay }
    self = day
  }
}
