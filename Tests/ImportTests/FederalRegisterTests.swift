import Diagnostics
import Import
import PolicyModel
import TestSupport
import Testing

@Suite("Federal Register") struct FederalRegisterTests {
  @Test func `an empty site gets records with the right status on every day`() {
    let plan = Site().plan(.federalRegister, Orders.all)
    #expect(plan.findings.isEmpty)
    let site = Site().adding(plan)
    #expect(site.errors.isEmpty)
    for (slug, day, stage) in [
      ("eo-14110", "2023-10-29", "not-yet"), ("eo-14110", "2023-10-30", "issued"),
      ("eo-14110", "2025-01-19", "issued"), ("eo-14110", "2025-01-20", "revoked"),
      ("eo-14141", "2025-07-22", "issued"), ("eo-14141", "2025-07-23", "revoked"),
      ("eo-14148", "2025-01-27", "issued"), ("eo-14318", "2025-11-27", "issued"),
    ] {
      #expect(site.stage(slug, on: day) == stage, "\(slug) on \(day)")
    }
  }

  @Test func `the same files a second time add nothing`() {
    let site = Site().adding(Site().plan(.federalRegister, Orders.all))
    let again = site.plan(.federalRegister, Orders.all, accessed: "2026-01-15")
    #expect(again.isEmpty)
    #expect(again.records.isEmpty)
    #expect(!again.remarks.contains { $0.sort == .disagreement })
  }
}
