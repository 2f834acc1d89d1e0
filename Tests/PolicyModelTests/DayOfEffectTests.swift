import Diagnostics
import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Days of effect") struct DayOfEffectTests {
  @Test func `a delay moves the day to the one that it names`() throws {
    try checkForces(
      """
      type: rule
      effective: 2025-03-01
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed (until 2025-05-20)
        - 2025-05-15: delayed (until 2025-08-01)
      """,
      [
        "2025-03-01 pending · Delayed", "2025-05-20 pending", "2025-07-31 pending",
        "2025-08-01 in-force · In effect",
      ])
  }

  @Test func `without a day the field counts if it is later than the delay`() throws {
    try checkForces(
      """
      type: rule
      effective: 2025-08-01
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed
      """, ["2025-02-10 pending", "2025-07-31 pending", "2025-08-01 in-force"])
    try checkForces(
      """
      type: rule
      effective: 2025-01-20
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed
      """,
      ["2025-01-19 pending", "2025-01-20 in-force", "2025-02-10 blocked", "2026-01-01 blocked"])
  }

  @Test func `a delay after the day blocks what is in effect`() throws {
    try checkForces(
      """
      type: rule
      effective: 2025-01-20
      history:
        - 2025-01-15: final
        - 2025-02-10: delayed (until 2025-06-01)
      """,
      [
        "2025-02-09 in-force", "2025-02-10 blocked · Delayed", "2025-05-31 blocked",
        "2025-06-01 in-force",
      ])
  }

  @Test func `an order that names a later day is signed and not yet in effect`() throws {
    try checkForces(
      """
      type: executive-order
      effective: 2025-04-05
      history:
        - 2025-04-02: issued
        - 2025-04-07: published
      """,
      [
        "2025-04-03 pending · Signed, not yet in effect", "2025-04-04 pending",
        "2025-04-05 in-force · In force",
      ])
    try checkForces(
      """
      type: proclamation
      history:
        - 2025-06-04: issued
        - 2025-06-09: effective
      """, ["2025-06-04 pending", "2025-06-08 pending", "2025-06-09 in-force"])
  }

  @Test func `an end that is known in advance comes the day after`() throws {
    try checkForces(
      """
      type: statute
      expires: 2004-09-12
      history:
        - 1994-09-13: enacted
      """, ["2004-09-12 in-force", "2004-09-13 ended · Expired", "2020-01-01 ended"])
    try checkForces(
      """
      type: statute
      expires: 2017-12-31
      history:
        - 2008-07-10: enacted
        - 2017-12-20: extended (until 2018-01-19)
        - 2018-01-22: reauthorized (until 2023-12-31)
      """,
      [
        "2018-01-19 in-force", "2018-01-20 ended · Expired", "2018-01-21 ended",
        "2018-01-22 in-force", "2023-12-31 in-force", "2024-01-01 ended",
      ])
  }

  @Test func `a reinstatement that reaches back changes nothing about the days before it`() throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: rule
      history:
        - 2020-01-01: effective
        - 2021-01-01: vacated
        - 2022-01-01: reinstated (as of 2021-01-01)
      """)
    let timeline = try #require(try reading.entity().timeline)
    #expect(timeline.status(at: try Day(parsing: "2021-06-01"))?.force == .ended)
    let periods = StatusHistory(timeline).periods
    #expect(periods.map(\.force) == [.inForce, .ended, .inForce])
    #expect(periods.map { $0.to.map(\.iso) } == ["2020-12-31", "2021-12-31", nil])
    #expect(periods.last?.change.asOf?.iso == "2021-01-01")
  }

  @Test func `a treaty stays in force until the notice has run`() throws {
    try checkForces(
      """
      type: treaty
      expires: 2020-11-03
      history:
        - 2016-09-03: ratified
        - 2016-11-04: in-force
        - 2019-11-04: notice-given
      """,
      [
        "2016-11-03 pending · Ratified, not yet in effect", "2016-11-04 in-force",
        "2020-11-03 in-force", "2020-11-04 ended · Ended after notice",
      ])
  }
}

@Suite("Comment periods") struct CommentPeriodTests {
  @Test func `the next step is the earliest that is open`() throws {
    let reading = Reading(
      .policy,
      """
      name: N
      type: rule
      comments_close:
        - {date: 2025-12-05, what: Reply comments}
        - {date: 2025-11-21, what: Initial comments}
      history:
        - 2025-10-27: proposed
      """)
    let entity = try reading.entity()
    #expect(entity.policy?.commentsClose?.iso == "2025-12-05")
    let timeline = try #require(entity.timeline)
    for (day, text) in [
      ("2025-11-20", "initial comments close on 21 November 2025"),
      ("2025-11-22", "reply comments close on 5 December 2025"),
      ("2025-12-06", "reply comments closed on 5 December 2025; awaiting agency action"),
    ] {
      let day = try Day(parsing: day)
      #expect(
        timeline.status(at: day)?.nextStep(in: timeline, on: day)?.text(in: .english) == text)
    }
  }
}
