/// The Congresses of the United States: each lasts two years and takes its bills with it.
///
/// Through the 72nd they ended on 3 March of odd years. The Twentieth Amendment ended the 73rd, which
/// began on 4 March 1933, and all later ones on 3 January at noon.
package enum Congress {
  /// The Congress sitting on a day; the first days of an odd year belong to the one before.
  package static func number(on day: Day) -> Int {
    var number = (day.year - 1789) / 2 + 1
    while day < firstDay(of: number) { number -= 1 }
    while day > lastDay(of: number) { number += 1 }
    return number
  }

  /// The Congress in session in a year; a bill that died in an odd year died with the Congress
  /// that ended that January.
  package static func number(ofYear year: Int, isDeath: Bool) -> Int {
    (year - (isDeath && !year.isMultiple(of: 2) ? 1 : 0) - 1789) / 2 + 1
  }

  /// The last whole day: 3 March through the 72nd Congress, then 2 January of the odd year after.
  package static func lastDay(of congress: Int) -> Day {
    let year = 1789 + congress * 2
    return congress <= 72
      ? Day(checkedYear: year, month: 3, day: 3) : Day(checkedYear: year, month: 1, day: 2)
  }

  /// 4 March through the 73rd Congress, then 3 January of its odd year.
  package static func firstDay(of congress: Int) -> Day { lastDay(of: congress - 1) + 1 }

  /// The last of the days that the President has for a bill: ten, Sundays excepted, the day of its
  /// presentation not counted (Constitution, Article I, Section 7).
  package static func lastDayToSign(presentedOn day: Day) -> Day {
    var (last, left) = (day, 10)
    while left > 0 {
      last = last + 1
      if last.weekday != 0 { left -= 1 }
    }
    return last
  }

  /// `119th`.
  package static func ordinal(_ number: Int) -> String {
    let suffix =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(suffix)"
  }

  /// The Congress of a bill's identifier: `hr3633-119` → 119; `nil` where it is not one.
  package static func number(ofBill identifier: some StringProtocol) -> Int? {
    let parts = identifier.lowercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let congress = Int(parts[1]), (1...999).contains(congress),
      Measure(bill: parts[0]) != nil
    else { return nil }
    let number = parts[0].drop { $0.isLetter }
    guard !number.isEmpty, number.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    return congress
  }
}
