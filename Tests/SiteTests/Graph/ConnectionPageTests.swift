import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import SiteModel

@Suite("Chains between two records") struct ConnectionPageTests {
  @Test func `a chain says why each two are connected, with role, date and source`() async throws {
    let site = try await BuiltSite(ConnectedSite.archive)
    let isBuilt = site.isBuilt
    #expect(isBuilt, "\(site.findings)")
    let chain = try site.chain("companies/beta/agencies/coast-guard")
    #expect(chain.hasPrefix("Beta Docks party to lessor"), "\(chain)")
    #expect(
      chain.contains(
        "Pier lease Signed reviewed by Mar 1, 2025 The Gazette United States Coast Guard")
        || chain.contains("Pier lease Signed reviewed by 1 Mar 2025 The Gazette United States"),
      "\(chain)")
    let page = try site.page("connections/companies/beta/agencies/coast-guard/index.html")
    #expect(page.contains("How are Beta Docks and USCG connected?"))
    #expect(page.contains("<h2>2 steps</h2>"))
    #expect(page.contains("href=\"https://gazette.example/1\">The Gazette</a>"))
  }

  @Test func `a relation that has ended is in the past, with its dates`() async throws {
    let site = try await BuiltSite(ConnectedSite.archive)
    let chain = try site.chain("companies/acme/agencies/coast-guard")
    #expect(chain.contains("was regulated by 2019 – 30 Jun 2023, ended The Gazette"), "\(chain)")
    let page = try site.page("connections/companies/acme/agencies/coast-guard/index.html")
    #expect(page.contains("<li class=\"past\">was regulated by"))
    #expect(page.contains("<h2>One step</h2>"))
  }

  @Test func `a deal and an agency are joined by the briefing that lists both, with the interest`()
    async throws
  {
    let site = try await BuiltSite(ConnectedSite.archive)
    let chain = try site.chain("agencies/quiet/deals/dock")
    #expect(
      chain.contains(
        "Quiet Office named in the same briefing: Who pays for the pier who may moor Dock purchase"),
      "\(chain)")
  }

  @Test func `the page lists the pairs, each under both, and loads one script`() async throws {
    let page = try await BuiltSite(ConnectedSite.archive).page("connections/index.html")
    #expect(page.contains("connections/companies/beta/agencies/coast-guard/\">Beta Docks</a>"))
    #expect(
      page.contains(
        "connections/companies/beta/agencies/coast-guard/\">United States Coast Guard</a>"))
    #expect(page.contains("<script src=\"../connections.js\" defer></script>"))
    #expect(!page.contains("Lone Star"))
  }

  @Test func `relations that hold come before ended ones, and these before none`() {
    // Two ways of two steps: by 1, which has ended, and by 2.
    let index = ConnectionIndex(
      of: [
        .init(0, 1, .endedRelation), .init(0, 2, .relation), .init(3, 1, .relation),
        .init(3, 2, .relation), .init(4, 5, .relation),
      ], briefings: [:], records: 6)
    let chains = ConnectionChains(from: 0, in: index)
    #expect(chains.chains(to: 3, limit: 3) == [[0, 2, 3], [0, 1, 3]])
    #expect(chains.chains(to: 3, limit: 1) == [[0, 2, 3]])
    #expect(chains.chains(to: 4, limit: 3).isEmpty)
    #expect(chains.chains(to: 0, limit: 3).isEmpty)
  }

  @Test func `the chains are those that a search of all would find`() {
    // A wheel with two hubs: every rim node is joined to both hubs.
    let joints = (2..<40).flatMap { rim -> [ConnectionIndex.Joint] in
      [
        .init(rim, 0, rim % 3 == 0 ? .relation : .briefing),
        .init(1, rim, rim % 2 == 0 ? .relation : .endedRelation),
      ]
    }
    let index = ConnectionIndex(of: joints, briefings: [:], records: 40)
    let chains = ConnectionChains(from: 0, in: index).chains(to: 1, limit: 4)
    // The strongest are by nodes that are divisible by 2 and 3, then those divisible by 2.
    #expect(chains == [[0, 6, 1], [0, 12, 1], [0, 18, 1], [0, 24, 1]])
  }

  @Test func `outputs can switch it off, pictures too`() async throws {
    let site = try await BuiltSite(
      ConnectedSite.archive.replacing(
        "clock: 2025-11-30\n", with: "clock: 2025-11-30\noutputs: {graph: false}\n"))
    let isBuilt = site.isBuilt
    #expect(isBuilt, "\(site.findings)")
    let files = try site.output().files
    #expect(!files.contains { $0.hasPrefix("connections") })
    let page = try site.page("companies/acme/index.html")
    #expect(!page.contains("connections/") && !page.contains("<svg"))
  }

  @Test func `a page of the site at the address takes its place`() async throws {
    let site = try await BuiltSite(
      ConnectedSite.archive + "-- Content/pages/connections.md --\n---\ntitle: Own\n---\nOwn.\n")
    let isBuilt = site.isBuilt
    #expect(isBuilt, "\(site.findings)")
    #expect(
      site.findings.contains {
        $0.hasPrefix("ReplacedOutput Content/pages/connections.md:1:1 /connections/ is this page")
      })
    #expect(try !site.output().files.contains { $0.hasPrefix("connections/data") })
  }
}
