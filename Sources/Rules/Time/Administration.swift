package import PolicyModel

/// A president's time in office, in the United States.
package struct Administration: Sendable, Hashable {
  /// By which it is called: `Biden`.
  package let name: String
  package let since: Day
  /// The last day; `nil` for the one in office.
  package let until: Day?

  /// The administration in office on a day; `nil` before the first of the table.
  package static func inOffice(on day: Day) -> Administration? {
    table.last { $0.since <= day && day <= $0.until ?? day }
  }

  /// From noon of 20 January on; the day counts for the one that comes in.
  package static let table: [Administration] = [
    term("Clinton", 1993, 2001), term("Bush", 2001, 2009), term("Obama", 2009, 2017),
    term("Trump", 2017, 2021), term("Biden", 2021, 2025), term("Trump", 2025, nil),
  ]

  private static func term(_ name: String, _ first: Int, _ last: Int?) -> Administration {
    Administration(
      name: name, since: inauguration(first), until: last.map { inauguration($0) - 1 })
  }

  private static func inauguration(_ year: Int) -> Day {
    PartialDate(year: year, precision: .day(month: 1, day: 20)).firstDay
  }
}
