import Diagnostics
import Files
import PolicyModel
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

  /// Lines of the front matter of a briefing, by their field; nothing takes the field away.
  private static let lines: [[String]] = [
    ["title: One", "title: Another one", "title: A third", "title: Order No. 1", "title: Three"],
    ["date: 2025-11-04", "date: 2025-11-05", "date: 2025-10-01", "date: 2025-12-24"],
    ["", "as_of: 2025-09-01", "as_of: 2025-11-10"], ["", "review_in: 10 days"],
    ["", "type: analysis"], ["", "jurisdiction: US", "jurisdiction: CA"],
    ["", "authors: [jane-roe]", "authors: [Somebody, Three]"],
    ["bottom_line: Acme pays.", "", "bottom_line: President Biden signs bills."],
    ["", "companies: [iren]", "companies: [acme]", "companies: [iren, acme]"],
    ["", "regulators: [sec]", "regulators: [{ sec: disclosure }]"],
    ["", "policies: [order-1]", "policies: [{ order-1: historical }, rule-2]"],
    ["", "people: [jane-roe]"], ["", "deals: [acme-lease]", "deals: [{ acme-lease: historical }]"],
    ["", "angles: [{ who: sec, policy: rule-2, issue: Fees }]"],
    [
      "", "judgments: [{ id: fee, claim: The fee stays, likelihood: likely }]",
      "judgments: [{ id: fee, claim: It stays, resolve_by: 2025-11-20 }]",
    ],
    ["", "autolink: false", "autolink: true"], ["", "aliases: [The first]", "aliases: [Rule 2]"],
    ["", "topics: [power]", "topics: [power, law]"],
    ["", "relations: [{ related-to: acme }]", "relations: [{ updates: three, note: Newer }]"],
    [
      "", "next: [{ date: 2025-12-05, what: A vote, about: rule-2 }]",
      "next: [{ date: 2025-11-20, what: A vote, outcome: It passed }]",
      "next: [{ date: 2025-11-20, what: A vote, about: iren }]",
    ],
    ["", "website: https://example.org/"], ["", "source: filing", "source: shared"],
    [
      "sources: { filing: { title: A filing, url: \"https://example.org/filing\" } }",
      "sources: { filing: { title: A filing, type: filing, date: 2025-11-20 } }",
      "sources: { filing: { title: Two, url: \"http://example.org/?utm_x=1\" }, more: { title: More } }",
    ],
    ["", "reviewed: 2025-11-01"],
    ["", "corrections: [{ date: 2025-11-10, type: correction, what: It was one. }]"],
    ["", "superseded_by: two", "superseded_by: three"],
    ["", "ignore: { StaleCitation: It is meant }", "ignore: { UnusedSource: kept }"],
    ["", "", "", "", "draft: true"],
    ["", "", "", "", "embargo_until: 2025-12-10 09:30 America/New_York"],
    ["", "", "", "", "tlp: AMBER"],
    ["", "", "withdrawn: { date: 2025-11-20, reason: It was wrong }"],
    ["", "", "redirects: [/old/]", "redirects: [/older/]"], ["", "", "companies-of: [nobody]"],
  ]

  private static let sentences = [
    "IREN said so.", "Acme Power closed it.", "Order No. 1 requires a fee.", "No name is here.",
    "## Plants", "## Scope", "[Missing](company:nobody).", "[One](/briefings/one/)", "{{ x }}",
    "[the plants](company:acme#plants)", "It was $5 billion.[](source:filing)",
    "> [!note] A callout",
    "[[IREN]] and [[Two]].",
  ]
  private static let fields = [
    "aliases: [The Firm]", "draft: true", "ignore: {UnusedSource: kept}", "summary: A sentence.",
    "topics: [nothing]", "reviewed: 2025-11-01",
  ]

  private struct Editor {
    var dice: Dice
    /// Whether the last edit was a mistake.
    var wasRefused = false
    let folder: SiteFolder
    let texts = [
      "Content/companies/iren.md", "Content/companies/acme.md", "Content/policies/order-1.md",
      "Content/briefings/one.md", "Content/briefings/two.md",
      "Content/briefings/three.md", "Content/briefings/four.md",
    ]

    /// Has another line of the front matter of a briefing, and says which file it is.
    mutating func editFrontMatter() throws -> Set<String> {
      let path = texts[[3, 3, 4, 5][dice.below(4)]]
      if dice.below(wasRefused ? 2 : 12) == 0 { return try restore(path) }
      let old = try folder.text(path)
      let parts = old.split(separator: "---\n", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3 else { return [] }
      let field = SiteSessionTests.lines[dice.below(SiteSessionTests.lines.count)]
      var line = field[dice.below(field.count)]
      // The id of a source is one file's alone.
      if path != texts[3], line.hasPrefix("sources") {
        let own = path == texts[4] ? ["slip:", "else:"] : ["paper:", "other:"]
        line = line.replacing("filing:", with: own[0]).replacing("more:", with: own[1])
      }
      let key = field.first { !$0.isEmpty }?.prefix { $0 != ":" } ?? ""
      var lines = parts[1].split(separator: "\n").filter { !$0.hasPrefix("\(key):") }
      if !line.isEmpty { lines.insert(Substring(line), at: dice.below(lines.count + 1)) }
      let text = dice.below(6) == 0 ? parts[2] + "\nMore on [](briefing:two).\n" : parts[2]
      try folder.write("---\n" + lines.joined(separator: "\n") + "\n---\n" + text, to: path)
      return [path]
    }

    /// Edits one file and says which.
    mutating func edit() throws -> Set<String> {
      if wasRefused, dice.below(3) == 0 {
        return try texts.reduce(into: []) { $0.formUnion(try restore($1)) }
      }
      let path = texts[dice.below(texts.count)]
      let old = (try? folder.text(path)) ?? "---\nname: Anew\n---\n"
      switch dice.below(12) {
      case 0:
        let field = fields[dice.below(fields.count)]
        try folder.write("---\n\(field)\n" + old.dropFirst(4), to: path)
      case 1:
        try folder.write("---\nname: Somebody\n---\nNew.\n", to: "Content/people/somebody.md")
        return ["Content/people/somebody.md"]
      case 2:
        try? folder.remove("Content/people/somebody.md")
        return ["Content/people/somebody.md"]
      case 3:
        let title = ["Notes", "Other notes"][dice.below(2)]
        let settings = try folder.text("Content/site.yml").drop { $0 != "\n" }
        try folder.write("title: \(title)\(settings)", to: "Content/site.yml")
        return ["Content/site.yml"]
      case 4:
        var lines = old.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.count > 8 { lines.removeLast() }
        try folder.write(lines.joined(separator: "\n"), to: path)
      case 5:
        return try restore(path)
      default:
        try folder.write(old + "\n\(sentences[dice.below(sentences.count)])\n", to: path)
      }
      return [path]
    }

    private func restore(_ path: String) throws -> Set<String> {
      let first = try #require(folder.sources.first { $0.file.path == path })
      try folder.write(Array(first.file.bytes), to: path)
      return [path]
    }

    private var sentences: [String] { SiteSessionTests.sentences }
    private var fields: [String] { SiteSessionTests.fields }
  }

  /// Random numbers that are the same on every machine.
  private struct Dice {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

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
    seed: Int, steps: Int, _ edit: (inout Editor) throws -> Set<String>
  ) async throws -> [SiteSession.Extent] {
    let folder = try SiteFolder(Self.site)
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let held = SiteSession(options)
    _ = await held.refresh()
    var editor = Editor(dice: Dice(state: UInt64(seed)), folder: folder)
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
