/// A presidency of the United States, from one inauguration to the next president's.
package struct Administration: Hashable, Sendable {
  /// The number of the presidency: 47.
  package let number: Int
  /// Joe Biden.
  package let president: String
  /// As administrations are called: `Biden`.
  package let surname: String
  /// The day of the inauguration, at whose noon it begins.
  package let start: Day
  /// The day on which the last term ends, by the Twentieth Amendment at noon.
  package let end: Day

  /// The one in office on a day, the incoming one on a day of inauguration; `nil` before 1993 and
  /// after the last term that has begun.
  package static func on(_ day: Day) -> Administration? {
    all.last { $0.start <= day && day <= $0.end }
  }

  /// The presidencies under a surname, the earliest first.
  package static func named(_ surname: some StringProtocol) -> [Administration] {
    all.filter { $0.surname == surname }
  }

  /// Whether a day falls into its term; days of inauguration belong to both.
  package func covers(_ day: Day) -> Bool { start <= day && day <= end }

  package static let all = [
    Administration(42, "Bill Clinton", "Clinton", 1993, 2001),
    Administration(43, "George W. Bush", "Bush", 2001, 2009),
    Administration(44, "Barack Obama", "Obama", 2009, 2017),
    Administration(45, "Donald Trump", "Trump", 2017, 2021),
    Administration(46, "Joe Biden", "Biden", 2021, 2025),
    Administration(47, "Donald Trump", "Trump", 2025, 2029),
  ]

  private init(_ number: Int, _ president: String, _ surname: String, _ start: Int, _ end: Int) {
    self.number = number
    self.president = president
    self.surname = surname
    self.start = Day(checkedYear: start, month: 1, day: 20)
    self.end = Day(checkedYear: end, month: 1, day: 20)
  }
}
