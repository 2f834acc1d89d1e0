import Testing

@testable import PolicyModel

@Suite("Dates in texts") struct ProseDateTests {
  @Test(
    "dates are read as written in prose",
    arguments: [
      ("Oct. 30, 2023", "2023-10-30"), ("October 30, 2023", "2023-10-30"),
      ("30 October 2023", "2023-10-30"), ("Monday, Oct. 30, 2023", "2023-10-30"),
      ("2023-10-30", "2023-10-30"), ("January 2023", "2023-01"), ("(Jan. 2023)", "2023-01"),
      ("Q4 2023", "2023-Q4"), ("late 2023", "2023"), ("2023", "2023"), (" 2023. ", "2023"),
      ("10/30/2023", "2023-10-30"), ("03/04/2023", "2023"),
    ])
  func dates(text: String, date: String) {
    #expect(PartialDate(prose: text)?.iso == date)
  }

  @Test(
    "text with more than a date, or without a year, is not a date",
    arguments: [
      "", "—", "May", "5 May", "Section 2023", "2023 rules", "The rule of Oct. 30, 2023", "Chips",
      "30 February 2023", "Washington", "2021 and 2023",
    ])
  func none(text: String) {
    #expect(PartialDate(prose: text) == nil)
  }

  @Test func `a date overlaps a span if they share a day`() throws {
    let (start, end) = (try Day(parsing: "2021-01-20"), try Day(parsing: "2025-01-20"))
    for date in ["2021", "2021-01-20", "2023-05", "2025-01", "2025-01-20", "2025"] {
      #expect(try PartialDate(parsing: date).overlaps(since: start, until: end), "\(date)")
    }
    for date in ["2020", "2021-01-19", "2025-01-21", "2025-02"] {
      #expect(try !PartialDate(parsing: date).overlaps(since: start, until: end), "\(date)")
    }
    #expect(try PartialDate(parsing: "2030").overlaps(since: start, until: nil))
    #expect(try PartialDate(parsing: "1999").overlaps(since: nil, until: end))
  }
}
