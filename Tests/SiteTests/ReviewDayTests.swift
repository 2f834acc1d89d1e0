import TestSupport
import Testing

@testable import Build

@Suite("Through which day a site's facts are known") struct ReviewDayTests {
  private static let records = """
    -- Content/site.yml --
    title: Orders
    trackers: {orders: {kind: policy}}
    -- Content/policies/old.md --
    ---
    name: Old order
    type: executive-order
    history: [2023-10-30: issued]
    reviewed: 2025-11-30
    ---
    -- Content/policies/new.md --
    ---
    name: New order
    type: executive-order
    history: [2025-10-30: issued]
    reviewed: 2026-01-14
    ---
    -- Content/companies/acme.md --
    ---
    name: Acme
    reviewed: 2025-12-24
    ---
    -- Content/briefings/2025-12-01-one.md --
    ---
    title: One
    date: 2025-12-01
    as_of: 2025-11-28
    policies: [old]
    ---
    -- Content/briefings/2025-12-02-two.md --
    ---
    title: Two
    date: 2025-12-02
    ---

    """

  private static let clock = "Statuses as of <time datetime=\"2026-11-01\">1 November 2026</time>"

  @Test func `a record says it beside its status, and never the day of the build`() async throws {
    let site = try await BuiltSite(Self.records, asOf: "2026-11-01")
    let order = try site.page("policies/old/index.html")
    let label = "<dt>Facts reviewed through</dt><dd>"
    #expect(
      order.contains(
        "since 30 October 2023.</p>\n<dl>\n<div>\(label)<time datetime=\"2025-11-30\">"),
      "\(order)")
    #expect(
      try site.page("companies/acme/index.html").contains(
        "\(label)<time datetime=\"2025-12-24\">"))
    for path in ["policies/old", "companies/acme", "briefings/one"] {
      #expect(try !site.page("\(path)/index.html").contains("November 2026"), "\(path)")
    }
  }

  @Test func `a status whose record does not say is marked as that`() async throws {
    let site = try await BuiltSite(
      Self.records.replacing("reviewed: 2025-11-30\n", with: "")
        .replacing("reviewed: 2025-12-24\n", with: ""), asOf: "2026-11-01")
    #expect(
      try site.page("policies/old/index.html").contains(
        "<dd>Day of review not recorded</dd>"))
    #expect(try !site.page("companies/acme/index.html").contains("reviewed"))
    #expect(
      try site.page("policies/index.html").contains(
        "<span>facts reviewed through 14 January 2026, day not recorded for 1 of 2</span>"))
  }

  @Test func `a briefing says through when its facts were checked, and those it cites`()
    async throws
  {
    let site = try await BuiltSite(Self.records, asOf: "2026-11-01")
    let one = try site.page("briefings/one/index.html")
    #expect(one.contains("Facts reviewed through <time datetime=\"2025-11-28\">"))
    #expect(one.contains("Statuses shown here: facts reviewed through 30 November 2025</p>"))
    let two = try site.page("briefings/two/index.html")
    #expect(two.contains("Facts reviewed through <time datetime=\"2025-12-02\">"))
    #expect(!two.contains("Statuses shown"))
  }

  @Test func `lists say the day of the build, and the oldest and the newest review`() async throws {
    let site = try await BuiltSite(Self.records, asOf: "2026-11-01")
    let span = "facts reviewed through 14 January 2026 (some only through 30 November 2025)</span>"
    for path in ["index.html", "policies/index.html", "trackers/orders/index.html"] {
      let page = try site.page(path)
      #expect(page.contains(Self.clock) && page.contains(span), "\(path)")
      #expect(!page.contains("The law as it stood"))
    }
    #expect(try site.page("trackers/index.html").contains("facts reviewed through 14 January 2026"))
    let companies = try site.page("companies/index.html")
    #expect(companies.contains("<span>As of <time datetime=\"2026-11-01\">"))
    #expect(companies.contains("<span>facts reviewed through 24 December 2025</span>"))
    #expect(
      try site.page("briefings/index.html").contains(
        "facts reviewed through 2 December 2025 (some only through 28 November 2025)"))
  }

  @Test func `a withdrawn page, a draft and a stub count for nothing`() async throws {
    let site = try await BuiltSite(
      Self.records
        + """
        -- Content/policies/gone.md --
        ---
        name: Gone order
        type: executive-order
        history: [2025-10-30: issued]
        reviewed: 2024-01-14
        withdrawn: {date: 2025-11-20, reason: It was wrong}
        ---
        -- Content/policies/draft.md --
        ---
        name: Draft order
        type: executive-order
        history: [2025-10-30: issued]
        draft: true
        ---
        """, asOf: "2026-11-01")
    #expect(
      try site.page("policies/index.html").contains(
        "facts reviewed through 14 January 2026 (some only through 30 November 2025)</span>"))
  }
}
