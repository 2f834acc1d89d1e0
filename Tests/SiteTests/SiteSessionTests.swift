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
    -- Content/companies/iren.md --
    ---
    name: IREN
    ---
    A miner of coins, see [the order](policy:order-1#scope).
    -- Content/companies/acme.md --
    ---
    name: Acme Power
    ---
    ## Plants

    Two of them.
    -- Content/policies/order-1.md --
    ---
    name: Order No. 1
    type: executive-order
    history: [2025-05-01: issued, 2025-10-01: revoked]
    ---
    ## Scope

    It covers mining.
    -- Content/briefings/2025-11-04-one.md --
    ---
    title: One
    date: 2025-11-04
    bottom_line: Acme pays.
    companies: [iren]
    sources:
      filing: { title: A filing, url: "https://example.org/filing" }
    ---
    The fee rested on [Order No. 1](policy:order-1). Acme Power paid it.[^filing]
    -- Content/briefings/2025-11-05-two.md --
    ---
    title: Two
    date: 2025-11-05
    bottom_line: Nothing.
    companies: [acme]
    deals: [{ name: Acme lease, date: 2025-11-01, value: USD 5M, parties: [acme] }]
    ---
    See [the plants](company:acme#plants) and [One](/briefings/one/).
    -- Content/static/table.csv --
    a,b
    """

  private static let sentences = [
    "IREN said so.", "Acme Power closed it.", "Order No. 1 requires a fee.", "No name is here.",
    "## Plants", "## Scope", "[Missing](company:nobody).", "[One](/briefings/one/)", "{{ x }}",
    "[the plants](company:acme#plants)", "It was $5 billion.[^filing]", "> [!note] A callout",
    "[[IREN]] and [[Two]].",
  ]
  private static let fields = [
    "aliases: [The Firm]", "draft: true", "ignore: {UnusedSource: kept}", "summary: A sentence.",
    "topics: [nothing]", "reviewed: 2025-11-01",
  ]

  private struct Editor {
    var dice: Dice
    let folder: SiteFolder
    let texts = [
      "Content/companies/iren.md", "Content/companies/acme.md", "Content/policies/order-1.md",
      "Content/briefings/2025-11-04-one.md", "Content/briefings/2025-11-05-two.md",
    ]

    /// Edits one file and says which.
    mutating func edit() throws -> Set<String> {
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
        try folder.write("title: \(title)\nclock: 2025-11-30\n", to: "Content/site.yml")
        return ["Content/site.yml"]
      case 4:
        var lines = old.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.count > 8 { lines.removeLast() }
        try folder.write(lines.joined(separator: "\n"), to: path)
      case 5:
        let first = try #require(folder.sources.first { $0.file.path == path })
        try folder.write(Array(first.file.bytes), to: path)
      default:
        try folder.write(old + "\n\(sentences[dice.below(sentences.count)])\n", to: path)
      }
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
    let folder = try SiteFolder(Self.site)
    var options = BuildOptions(folder: folder.path, jobs: 2)
    options.isSiteFolder = true
    let held = SiteSession(options)
    _ = await held.refresh()
    var editor = Editor(dice: Dice(state: UInt64(seed)), folder: folder)
    var extents: [SiteSession.Extent] = []
    for step in 1...25 {
      var changed: Set<String> = []
      for _ in 0...editor.dice.below(2) { changed.formUnion(try editor.edit()) }
      let refresh = await held.refresh(changed: changed)
      extents.append(refresh.extent)
      let anew = SiteSession(options)
      let whole = await anew.refresh()
      #expect(
        refresh.report.findings == whole.report.findings, "seed \(seed), step \(step), \(changed)")
      #expect(refresh.isCurrent == whole.isCurrent)
      guard whole.isCurrent else { continue }
      let (paths, expected) = (await held.paths, await anew.paths)
      #expect(paths == expected)
      for path in expected {
        guard case .bytes(let page) = await held.file(at: path),
          case .bytes(let wanted) = await anew.file(at: path)
        else { continue }
        #expect(page == wanted, "seed \(seed), step \(step), \(changed): \(path)")
      }
    }
    #expect(extents.contains(.texts) && extents.contains(.links) && extents.contains(.site))
  }
}
