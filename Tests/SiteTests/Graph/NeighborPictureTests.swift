import TestSupport
import Testing

@testable import Build
@testable import SiteModel

@Suite("Pictures of connections") struct NeighborPictureTests {
  private static func picture(on page: String) -> String? {
    page.firstRange(of: "<svg class=\"neighbors\"").map {
      let rest = page[$0.lowerBound...]
      return String(rest[..<(rest.firstRange(of: "</svg>")?.upperBound ?? rest.endIndex)])
    }
  }

  private static func links(in markup: some StringProtocol) -> [String] {
    markup.split(separator: "<a href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
      .filter { $0.hasPrefix("../../") }
  }

  @Test func `every neighbor is a link, in the order of the list`() async throws {
    let page = try await BuiltSite(ConnectedSite.archive).page("deals/pier/index.html")
    let picture = try #require(Self.picture(on: page))
    #expect(
      Self.links(in: picture) == [
        "../../companies/beta/", "../../companies/acme/", "../../agencies/coast-guard/",
        "../../topics/ports/",
      ])
    #expect(picture.contains(">Parties</text>") && picture.contains(">Reviewed by</text>"))
    let list = page[try #require(page.firstRange(of: "</svg>")).upperBound...]
    #expect(
      Self.links(in: list.prefix(2000)).prefix(2) == [
        "../../agencies/coast-guard/", "../../topics/ports/",
      ])
    #expect(!picture.contains("role=\"img\""))
  }

  @Test func `what has ended is drawn with a broken line`() async throws {
    let page = try await BuiltSite(ConnectedSite.archive).page("companies/acme/index.html")
    let picture = try #require(Self.picture(on: page))
    #expect(picture.contains("<path class=\"over\""))
    #expect(picture.contains("agencies/coast-guard/\" class=\"over\""))
    #expect(page.contains("connections/?from=Acme%20Shipping\""))
  }

  @Test func `there is none of fewer than three`() async throws {
    let page = try await BuiltSite(ConnectedSite.archive).page("companies/gamma/index.html")
    #expect(Self.picture(on: page) == nil)
    #expect(page.contains("connections/?from=Gamma%20Ropes\""))
    let lone = try await BuiltSite(ConnectedSite.archive).page("companies/lone/index.html")
    #expect(Self.picture(on: lone) == nil && !lone.contains("connections/?from"))
  }

  @Test func `at most forty are drawn, and the rest is counted`() async throws {
    let suppliers = (0..<60).map { number in
      "-- Content/companies/s\(100 + number).md --\n---\nname: Supplier \(100 + number)\nsupplies: [acme]\n---\n"
    }
    let page = try await BuiltSite(ConnectedSite.archive + suppliers.joined())
      .page("companies/acme/index.html")
    let picture = try #require(Self.picture(on: page))
    #expect(Self.links(in: picture).count == 40)
    #expect(picture.contains(">and 24 more</text>"), "\(picture.suffix(300))")
  }
}
