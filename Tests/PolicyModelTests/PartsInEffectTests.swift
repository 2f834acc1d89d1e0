import PolicyModel
import TestSupport
import Testing
import Wording

@Suite("Laws that take effect in parts") struct PartsInEffectTests {
  private func step(_ timeline: Timeline, _ day: String) throws -> String? {
    let day = try Day(parsing: day)
    return try #require(timeline.status(at: day)).nextStep(in: timeline, on: day)?.text(
      in: .english)
  }

  @Test(
    "a law whose parts take effect on different days announces each of them",
    arguments: [
      ("2024-12-01", Force.pending, nil, "takes effect in part on 2 February 2025"),
      ("2025-02-02", .partly, "2025-02-02", "a further part takes effect on 2 August 2025"),
      ("2025-09-01", .partly, "2025-02-02", "the rest takes effect on 2 August 2026"),
      ("2026-08-02", .inForce, "2026-08-02", nil),
    ] as [(String, Force, String?, String?)])
  func parts(day: String, force: Force, since: String?, expected: String?) throws {
    var law = timeline(
      .statute,
      ["2024-06-13: enacted", "2025-02-02: effective (partial)", "2025-08-02: effective (partial)"])
    law.effective = try PartialDate(parsing: "2026-08-02")
    let status = try #require(law.status(at: try Day(parsing: day)))
    #expect(status.force == force)
    if let since { #expect(status.since?.iso == since) }
    #expect(try step(law, day) == expected)
  }

  @Test func `a part that is delayed is not announced`() throws {
    var law = timeline(
      .statute,
      [
        "2024-06-13: enacted", "2024-09-01: delayed (indefinitely)",
        "2025-02-02: effective (partial)",
      ])
    law.effective = try PartialDate(parsing: "2026-08-02")
    #expect(try step(law, "2024-08-01") == "takes effect in part on 2 February 2025")
    #expect(try step(law, "2024-10-01") == "awaiting a new effective date")
  }
}
