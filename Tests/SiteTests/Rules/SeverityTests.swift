import Diagnostics
import Rules
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("How grave rules are") struct SeverityTests {
  private static let stale = briefing("policies: [eo-14110]")

  private func site(_ archive: String, rules: String) -> String {
    archive + "\n-- Content/site.yml --\ntitle: T\nrules:\n" + rules
  }

  @Test func `the site may take a rule less gravely, or not at all`() async throws {
    let less = try await BuiltSite(site(Self.stale, rules: "  StaleCitation: warning\n"))
    #expect(less.report.findings.map(\.severity) == [.warning])
    #expect(less.isBuilt)
    let off = try await BuiltSite(site(Self.stale, rules: "  StaleCitation: off\n"))
    #expect(off.findings == [])
  }

  @Test func `the command line stands over the site, and the later over the earlier`() async throws
  {
    let archive = site(Self.stale, rules: "  StaleCitation: off\n")
    let rule = try #require(Rule.byName["StaleCitation"])
    let denied = try await BuiltSite(archive) {
      $0.rules += [(rule, .off), (rule, .level(.error))]
    }
    #expect(denied.report.findings.map(\.severity) == [.error])
    let allowed = try await BuiltSite(Self.stale) {
      $0.rules += [(rule, .level(.error)), (rule, .off)]
    }
    #expect(allowed.findings == [])
  }

  @Test func `a file may ignore a rule with a reason`() async throws {
    let site = try await BuiltSite(
      briefing("policies: [eo-14110]\nignore:\n  StaleCitation: The order is the subject"))
    #expect(site.findings == [])
    #expect(site.isBuilt)
  }

  @Test func `without a reason that is a finding, and so is an entry of no use`() async throws {
    let bare = try await BuiltSite(briefing("policies: [eo-14110]\nignore: [⟦StaleCitation⟧]"))
    #expect(bare.report.findings.map(\.rule.name) == ["IgnoreWithoutReason"])
    #expect(bare.report.findings.map(\.place) == bare.marks)
    let idle = try await BuiltSite(
      briefing("policies: [eo-14179]\nignore:\n  ⟦StaleCitation⟧: The order is the subject"))
    #expect(idle.report.findings.map(\.rule.name) == ["UnusedIgnore"])
    #expect(idle.report.findings.map(\.place) == idle.marks)
  }

  @Test func `an entry is of use although the rule is off`() async throws {
    let archive = briefing(
      "policies: [eo-14110]\nignore:\n  StaleCitation: The order is the subject")
    let off = try await BuiltSite(site(archive, rules: "  StaleCitation: off\n"))
    #expect(off.findings == [])
  }

  @Test func `structure can be neither ignored nor set`() async throws {
    let ignored = try await BuiltSite(
      briefing("policies: [⟦eo-99999⟧]\nignore:\n  ⟦UnknownReference⟧: It will come"))
    #expect(ignored.report.findings.map(\.rule.name) == ["UnknownReference", "StructuralRule"])
    let set = try await BuiltSite(site(Self.stale, rules: "  UnknownReference: off\n"))
    #expect(set.report.findings.map(\.rule.name).contains("StructuralRule"))
    #expect(!set.isBuilt)
  }

  @Test func `a rule that there is not has a near miss`() async throws {
    let ignored = try await BuiltSite(briefing("ignore:\n  ⟦StaleCitaton⟧: So it is"))
    #expect(ignored.report.findings.map(\.rule.name) == ["UnknownRule"])
    #expect(ignored.report.findings.first?.suggestion == "StaleCitation")
    let set = try await BuiltSite(site(Self.stale, rules: "  StaleCitation: of\n"))
    #expect(set.report.findings.first { $0.rule.name == "InvalidSetting" }?.suggestion == "off")
  }
}
