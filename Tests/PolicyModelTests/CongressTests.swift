import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("Bills and their Congress") struct CongressTests {
  private func findings(_ lines: String, bill: String = "hr3633-119") -> Reading {
    Reading(.policy, "name: N\ntype: bill\nbill: \(bill)\nhistory:\n\(lines)")
  }

  @Test func `an event before the Congress of the identifier is an error`() throws {
    let reading = findings("  - ⟦2024-05-29: introduced⟧\n  - 2025-07-17: passed-house")
    let finding = try #require(reading.findings.first)
    #expect(reading.findings.count == 1)
    #expect(finding.rule == .wrongCongress && finding.severity == .error)
    #expect(finding.message == "'introduced' of 2024-05-29 is not in the 119th Congress")
    #expect(finding.help == "it sat from 2025-01-03 to 2027-01-02")
    #expect(finding.place.range == reading.source.marked)
    #expect(finding.notes.map(\.message) == ["'hr3633-119' is a bill of the 119th Congress"])
    #expect(finding.notes.first?.place.map { reading.text($0.range) } == "hr3633-119")
  }

  @Test func `an event after it too`() {
    #expect(findings("  - 2027-02-01: passed-senate").findings.map(\.rule) == [.wrongCongress])
  }

  @Test func `a president may sign for some days more`() {
    let bill = "s5-118"
    #expect(findings("  - 2025-01-04: enacted", bill: bill).findings.isEmpty)
    #expect(
      findings("  - 2025-02-04: enacted", bill: bill).findings.map(\.rule) == [.wrongCongress])
  }

  @Test func `what befalls the law later is of no Congress`() {
    #expect(
      findings("  - 2025-07-18: enacted\n  - 2031-01-01: repealed by other-act").findings.isEmpty)
  }

  @Test func `a date known to the year counts where it may be right`() {
    #expect(findings("  - 2025: introduced").findings.isEmpty)
    #expect(findings("  - 2024: introduced").findings.map(\.rule) == [.wrongCongress])
  }

  @Test func `what both chambers passed outlives its Congress for the days to sign`() throws {
    var bill = timeline(.bill, ["2024-05-22: introduced", "2024-12-20: passed-both"])
    bill.congress = 118
    let history = StatusHistory(bill)
    for (day, stage) in [("2025-01-15", "passed-both"), ("2025-01-16", "died")] {
      let day = try Day(parsing: day)
      #expect(bill.status(at: day)?.stage == stage)
      #expect(history.status(at: day)?.stage == stage)
    }
  }
}
