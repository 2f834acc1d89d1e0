import Diagnostics
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

/// The fixtures are the definition of these rules.
@Suite("Rules on wording") struct WordingRuleTests {
  private static let world = """

    -- Content/companies/acme.md --
    ---
    name: Acme
    ---
    -- Content/deals/contract.md --
    ---
    name: The contract
    type: merger
    parties: {acme: buyer}
    value: USD 9.7B
    history: [2025-11-02: signed]
    ---
    -- Content/policies/notice.md --
    ---
    name: The notice
    type: rule
    comments_close: 2025-11-01
    history: [2025-10-01: proposed]
    ---
    -- Content/policies/genius-act.md --
    ---
    name: GENIUS Act
    type: bill
    bill: s1582-119
    history: [2025-05-01: introduced, 2025-07-18: enacted]
    ---
    -- Content/sources.yml --
    wire: {title: A report, type: news}
    """

  private func names(_ text: String) async throws -> [String] {
    let site = try await BuiltSite(briefing("deals: [contract]", text) + Self.world)
    return site.report.findings.map(\.rule.name).filter { $0 != "UnusedSource" }
  }

  @Test(arguments: [
    "The [CLARITY Act](policy:clarity-act) is law.",
    "The [CLARITY Act](policy:clarity-act) is now a law.",
    "The [CLARITY Act](policy:clarity-act) became law in July.",
    "The [GENIUS Act](policy:genius-act) is a bill on stablecoins.",
    "The [GENIUS Act](policy:genius-act), a bill on stablecoins, matters.",
  ])
  func `a bill is no law, nor a law a bill`(text: String) async throws {
    #expect(try await names(text) == ["BillCalledLaw"])
  }

  @Test(arguments: [
    "The [GENIUS Act](policy:genius-act) is law.",
    "The [CLARITY Act](policy:clarity-act) is a bill.",
    "The [CLARITY Act](policy:clarity-act) would become law.",
    "The [CLARITY Act](policy:clarity-act) is not law.",
    "A law firm wrote on the [CLARITY Act](policy:clarity-act).",
  ])
  func `what is called what it is has no finding`(text: String) async throws {
    #expect(try await names(text) == [])
  }

  @Test(arguments: [
    ("Acme has completed [the merger](deal:contract).", true),
    ("[The merger](deal:contract) closed on Monday.", true),
    ("[The merger](deal:contract) is expected to be completed in March.", false),
    ("[The merger](deal:contract) has not closed.", false),
    ("[The merger](deal:contract) was signed.", false),
    ("The file is closed.", false),
  ])
  func `a deal that is signed is not closed`(text: String, isFound: Bool) async throws {
    #expect(try await names(text) == (isFound ? ["DealCalledClosed"] : []))
  }

  @Test(arguments: [
    ("[The notice](policy:notice) is open for comment.", true),
    ("Comments are due on [the notice](policy:notice).", true),
    ("[The notice](policy:notice) was open for a month.", false),
    ("[The notice](policy:notice) was open for comment in October.", false),
    ("The shop is open for comment.", false),
  ])
  func `a period for comments that has closed is not open`(
    text: String, isFound: Bool
  ) async throws {
    #expect(try await names(text) == (isFound ? ["CommentsClosed"] : []))
  }

  @Test func `comments are open through their last day`() async throws {
    let site = try await BuiltSite(
      briefing(
        "next: [{date: 2025-11-01, what: Comments close, about: notice, outcome: They did}]",
        "[The notice](policy:notice) is open for comment.", date: "2025-11-01")
        + Self.world)
    #expect(!site.report.findings.map(\.rule.name).contains("CommentsClosed"))
  }

  @Test(arguments: [
    ("[The merger](deal:contract) is worth $9.7 million.", true),
    ("[The merger](deal:contract) is worth $9.70 trillion.", true),
    ("[The merger](deal:contract) is worth $9.7 billion.", false),
    ("[The merger](deal:contract) is worth $9,700 million.", false),
    ("[The merger](deal:contract) needs 9.7 million processors.", false),
    ("[The merger](deal:contract) costs $3 million to advise on.", false),
  ])
  func `an amount beside a deal has its scale`(text: String, isFound: Bool) async throws {
    #expect(try await names(text) == (isFound ? ["AmountMismatch"] : []))
  }

  @Test(arguments: [
    ("Shares of Acme rose 18%.", true),
    ("Shares of Acme rose 18% [](source:wire).", true),
    ("Acme's stock fell 5 percent in premarket trading.", true),
    ("Shares of Acme rose 18% in premarket trading [](source:wire).", false),
    ("Acme pays 20% of each tranche.", false),
    ("Shares of Acme rose.", false),
  ])
  func `a market move has a time and a source`(text: String, isFound: Bool) async throws {
    #expect(try await names(text) == (isFound ? ["MarketMove"] : []))
  }

  @Test func `words beside several links are found once, and what follows them too`() async throws {
    let site = try await BuiltSite(
      briefing(
        "deals: [contract]",
        "[A](deal:contract) and [again](deal:contract) are worth ⟦$9.7 million⟧. Shares ⟦rose 18%⟧."
      ) + Self.world)
    let found = site.report.findings.filter { $0.rule.name != "UnusedSource" }
    #expect(Set(found.map(\.place)) == Set(site.marks))
  }

  @Test func `a finding stands at its link or at its words`() async throws {
    let site = try await BuiltSite(
      briefing(
        "deals: [contract]",
        "On 3 November\n⟦[the merger](deal:contract)⟧ closed. Its price is [here](deal:contract) ⟦$9.7\n*million*⟧. Shares ⟦rose\n18%⟧."
      ) + Self.world)
    let found = site.report.findings.filter { $0.rule.name != "UnusedSource" }
    #expect(found.map(\.rule.name) == ["DealCalledClosed", "AmountMismatch", "MarketMove"])
    // The emphasis closes behind the last word.
    #expect(found[0].place == site.marks[0])
    #expect(found[1].place.range.lowerBound == site.marks[1].range.lowerBound)
    #expect(found[2].place == site.marks[2])
  }
}
