/// The Congresses of the United States: each lasts two years and takes its bills with it.
package enum Congress {
  /// The Congress sitting on a day; the first days of an odd year belong to the one before.
  package static func number(on day: Day) -> Int {
    let (year, month, dayOfMonth) = day.components
    let number = (year - 1789) / 2 + 1
    return year % 2 == 1 && month == 1 && dayOfMonth < 3 ? number - 1 : number
  }

  /// 2 January of the odd year after.
  package static func lastDay(of congress: Int) -> Day {
    Day(checkedYear: 1789 + congress * 2, month: 1, day: 2)
  }

  /// 3 January of its odd year.
  package static func firstDay(of congress: Int) -> Day { lastDay(of: congress - 1) + 1 }

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
    guard parts.count == 2, let congress = Int(parts[1]), (1...999).contains(congress) else {
      return nil
    }
    let letters = parts[0].prefix { $0.isLetter }
    let number = parts[0].dropFirst(letters.count)
    guard
      ["hr", "hres", "hjres", "hconres", "s", "sres", "sjres", "sconres"].contains(String(letters)),
      !number.isEmpty, number.utf8.allSatisfy({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 })
    else { return nil }
    return congress
  }
}
