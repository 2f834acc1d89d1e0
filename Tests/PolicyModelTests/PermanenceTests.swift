import PolicyModel
import TestSupport
import Testing

@Suite("What is made permanent, and what is left twice") struct PermanenceTests {
  @Test(
    "a law that is made permanent does not expire",
    arguments: ["reauthorized (indefinitely)", "made-permanent", "extended (indefinitely)"])
  func permanent(line: String) throws {
    try checkForces(
      """
      type: statute
      expires: 2025-12-31
      history:
        - 2017-12-22: enacted
        - 2025-07-04: \(line)
      """,
      ["2025-07-03 in-force", "2025-12-31 in-force", "2026-01-01 in-force", "2040-01-01 in-force"])
    try checkForces(
      """
      type: statute
      history:
        - 2001-10-26: enacted
        - 2005-12-30: extended (until 2006-03-10)
        - 2006-03-09: \(line)
      """, ["2006-03-10 in-force", "2006-03-11 in-force", "2040-01-01 in-force"])
  }

  @Test func `a law is made permanent after it expired`() throws {
    try checkForces(
      """
      type: statute
      expires: 2025-12-31
      history:
        - 2017-12-22: enacted
        - 2026-02-04: made-permanent
      """, ["2025-12-31 in-force", "2026-01-01 ended · Expired", "2026-02-04 in-force"])
  }

  @Test func `a treaty is extended for good`() throws {
    try checkForces(
      """
      type: treaty
      expires: 1995-03-05
      history:
        - 1970-03-05: in-force
        - 1995-02-11: extended (indefinitely)
      """, ["1995-03-05 in-force", "1995-03-06 in-force", "2025-11-30 in-force"])
  }

  @Test func `a treaty that is left twice ends by the second notice`() throws {
    let paris = """
      type: treaty
      history:
        - 2016-11-04: in-force
        - 2019-11-04: notice-given (until 2020-11-03)
        - 2020-11-04: withdrawn-from
        - 2021-02-19: reinstated
        - 2025-01-27: notice-given (until 2026-01-26)
      """
    try checkForces(
      paris,
      [
        "2020-11-03 in-force", "2020-11-04 ended · Withdrawn from", "2021-02-19 in-force",
        "2026-01-26 in-force", "2026-01-27 ended · Ended after notice",
      ])
    let timeline = try #require(Reading(.policy, "name: N\n" + paris).entities.first?.timeline)
    let status = try #require(timeline.status(at: try Day(parsing: "2026-01-28")))
    #expect(status.date?.iso == "2026-01-26")
  }
}
