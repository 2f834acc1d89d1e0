import Diagnostics
import Files
import PolicyModel
import Synchronization
import TestSupport
import Testing

@testable import Build

/// A site held in memory gives the pages and findings of one read anew, whatever was edited.
@Suite("A site held while its files change") struct SiteSessionTests {
  private static let site = """
    -- Content/site.yml --
    title: Notes
    clock: 2025-11-30
    base_url: https://notes.example/
    rules: { StaleCitation: warning, Anachronism: warning, ImpossibleDate: warning, OutOfOffice: warning }
    trackers:
      covered: { kind: company, sort_by: briefings }
      notes: { kind: briefing, group_by: topic, sort_by: date }
    -- Content/sources.yml --
    shared: { title: A source of all, url: "https://example.org/shared" }
    -- Content/companies/iren.md --
    ---
    name: IREN
    next: [{ date: 2025-11-20, what: A vote, about: one }]
    ---
    A miner of coins, see [the order](policy:order-1#scope), and [](briefing:two).
    -- Content/companies/acme.md --
    ---
    name: Acme Power
    topics: [power]
    ---
    ## Plants

    Two of them. See [a claim](briefing:one#judgment-fee) and [its source](briefing:one#source-filing).
    -- Content/agencies/sec.md --
    ---
    name: Securities Board
    ---
    -- Content/people/jane-roe.md --
    ---
    name: Jane Roe
    positions: [{ role: Chair, org: sec, since: 2024-01-01, until: 2025-06-30 }]
    ---
    -- Content/topics/power.md --
    ---
    name: Power
    ---
    -- Content/topics/law.md --
    ---
    name: Law
    ---
    -- Content/policies/order-1.md --
    ---
    name: Order No. 1
    type: executive-order
    jurisdiction: US
    history: [2025-05-01: issued, 2025-10-01: revoked]
    ---
    ## Scope

    It covers mining.
    -- Content/policies/rule-2.md --
    ---
    name: Rule 2
    type: rule
    history: [{ date: 2025-06-01, event: proposed, source: filing }]
    ---
    -- Content/briefings/one.md --
    ---
    title: One
    date: 2025-11-04
    bottom_line: Acme pays.
    companies: [iren]
    judgments: [{ id: fee, claim: The fee stays, likelihood: likely }]
    sources: { filing: { title: A filing, url: "https://example.org/filing" } }
    ---
    The fee rested on [Order No. 1](policy:order-1). Acme Power paid it.[](source:filing)
    -- Content/briefings/two.md --
    ---
    title: Two
    date: 2025-11-05
    bottom_line: Nothing.
    companies: [acme]
    deals: [{ name: Acme lease, value: USD 5M, history: [2025-11-01: announced], parties: [{ acme: buyer }, { iren: seller }] }]
    ---
    See [the plants](company:acme#plants), [One](/briefings/one/) and [](briefing:three).
    -- Content/briefings/three.md --
    ---
    title: Three
    date: 2025-11-06
    bottom_line: Chair Jane Roe of the Securities Board said so.
    topics: [power]
    related-to: [one]
    ---
    It was said in [[one]]. H.R. 5 is a bill, and [](briefing:one) says more.
    -- Content/briefings/four.md --
    ---
    title: Four
    date: 2025-11-07
    bottom_line: A draft.
    draft: true
    updates: [three]
    ---
    See [](briefing:one) and [[three]].[](source:filing)
    -- Content/static/table.csv --
    a,b
    """

  @Test func `a new day is seen without an edit, in the site's time zone`() async throws {
    let folder = try SiteFolder(
      """
      -- Content/site.yml --
      title: Notes
      timezone: America/New_York
      -- Content/policies/rule-2.md --
      ---
      name: Rule 2
      type: rule
      effective: 2025-12-01
      history: [2025-06-01: final]
      ---
      """)
    // 2025-12-01 04:59:30 UTC: half a minute before midnight in New York.
    let clock = Mutex(1_764_565_170)
    var options = BuildOptions(folder: folder.path, jobs: 1)
    options.isSiteFolder = true
    options.wallClock = { clock.withLock(\.self) }
    let session = SiteSession(options)
    _ = await session.refresh()
    func page() async throws -> String {
      guard case .bytes(let bytes) = await session.file(at: "policies/rule-2/index.html") else {
        throw TestFailure()
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(await session.isOfToday)
    #expect(try await page().contains("not yet effective"))
    clock.withLock { $0 += 60 }
    #expect(await !session.isOfToday)
    let refresh = await session.refresh(changed: [])
    #expect(refresh.isCurrent && refresh.extent == .site)
    #expect(await session.isOfToday)
    #expect(try await page().contains("In effect"))
  }

  private struct TestFailure: Error {}

  @Test(arguments: 1...6)
  func `gives after each edit what reading it anew gives`(seed: Int) async throws {
    let extents = try await extents(seed: seed, steps: 25) { try $0.edit() }
    #expect(extents.contains(.texts) && extents.contains(.site))
  }

  @Test(arguments: 1...8)
  func `gives after each edit of front matter what reading it anew gives`(seed: Int) async throws {
    let extents = try await extents(seed: seed, steps: 40) { try $0.editFrontMatter() }
    #expect(extents.count { $0 == .records } > 5)
  }

  /// What was done anew after each of some edits, all pages and findings being those of a site begun anew.
  private func extents(
    seed: Int, steps: Int, _ edit: (inout SiteEditor) throws -> Set<String>
  ) async throws -> [SiteSession.Extent] {
    let folder = try SiteFolder(Self.site)
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let held = SiteSession(options)
    _ = await held.refresh()
    var editor = SiteEditor(dice: Dice(state: UInt64(seed)), folder: folder)
    var extents: [SiteSession.Extent] = []
    var current = 0
    for step in 1...steps {
      var changed: Set<String> = []
      for _ in 0...editor.dice.below(2) { changed.formUnion(try edit(&editor)) }
      let refresh = await held.refresh(changed: changed)
      extents.append(refresh.extent)
      let anew = SiteSession(options)
      let whole = await anew.refresh()
      #expect(
        refresh.report.findings == whole.report.findings,
        "seed \(seed), step \(step), \(changed), \(refresh.extent)")
      #expect(refresh.isCurrent == whole.isCurrent)
      editor.wasRefused = !whole.isCurrent
      guard whole.isCurrent else { continue }
      current += 1
      let (paths, expected) = (await held.paths, await anew.paths)
      #expect(paths == expected)
      for path in expected {
        guard case .bytes(let page) = await held.file(at: path),
          case .bytes(let wanted) = await anew.file(at: path)
        else { continue }
        #expect(
          page == wanted, "seed \(seed), step \(step), \(changed), \(refresh.extent): \(path)")
      }
    }
    #expect(current > steps / 4)
    return extents
  }
}
