import Diagnostics
import Files
import PolicyModel
import TestSupport
import Testing

@testable import Build

/// What each file of the output rests on: an edit makes new those whose answers changed, and all that differ are
/// among them.
@Suite("What a file of the output rests on") struct OutputTraceTests {
  private static let site = """
    -- Content/site.yml --
    title: Notes
    base_url: https://notes.example
    clock: 2025-11-30
    trackers:
      laws: { kind: policy, group_by: force }
    -- Content/companies/iren.md --
    ---
    name: IREN
    topics: [mining]
    ---
    A miner.
    -- Content/companies/acme.md --
    ---
    name: Acme Power
    next:
      - { id: call, date: 2025-12-09, what: Earnings call }
    ---
    -- Content/topics/mining.md --
    ---
    name: Mining of coins
    ---
    -- Content/agencies/ferc.md --
    ---
    name: Federal Energy Regulatory Commission
    abbr: FERC
    administers: [order-1]
    ---
    -- Content/policies/order-1.md --
    ---
    name: Order No. 1
    type: executive-order
    history: [2025-05-01: issued]
    ---
    -- Content/policies/order-2.md --
    ---
    name: Order No. 2
    type: executive-order
    history: [2025-06-01: issued]
    ---
    -- Content/briefings/2025-11-04-one.md --
    ---
    title: One
    date: 2025-11-04
    bottom_line: Acme pays.
    companies: [iren]
    policies: [order-1]
    judgments:
      - { id: fee, claim: The fee stays, likelihood: likely, resolve_by: 2026-01-31 }
      - { id: bill, claim: A bill passes, likelihood: unlikely, outcome: { result: no, date: 2025-11-20 } }
    corrections: [{ date: 2025-11-10, type: correction, what: The sum. }]
    sources: { filing: { title: A filing, type: filing } }
    source: filing
    ---
    The fee rests on [Order No. 1](policy:order-1). Acme Power pays it.
    -- Content/briefings/2025-11-05-two.md --
    ---
    title: Two
    date: 2025-11-05
    companies: [acme]
    regulators: [ferc]
    ---
    Nothing is said of law here.
    -- Content/briefings/2025-11-06-three.md --
    ---
    title: Three
    date: 2025-11-06
    policies: [order-1: historical]
    ---
    The first line. See [Two](/briefings/two/).
    """

  private func traced(_ archive: String) async throws -> TracedSite {
    var options = BuildOptions(folder: "/nowhere", jobs: 2)
    options.isSiteFolder = true
    options.files = FileSource(
      memory: Dictionary(
        uniqueKeysWithValues: MarkedSource.files(of: archive).map {
          (ExactPath($0.file.path), ContiguousArray($0.file.bytes))
        }))
    let (report, site) = await SiteBuild(options).trace()
    return try #require(site, "\(report.findings.map(\.message))")
  }

  /// The files that an edit makes new, without those of search, after a check that no other differs.
  private func remade(_ old: String, _ new: String) async throws -> [String] {
    try await allRemade(old, new).filter { !$0.hasPrefix("search/") }
  }

  private func allRemade(
    _ old: String, _ new: String, in site: String = OutputTraceTests.site
  ) async throws -> [String] {
    try #require(site.contains(old))
    let before = try await traced(site)
    let after = try await traced(site.replacing(old, with: new))
    let known = Dictionary(uniqueKeysWithValues: before.traces.map { ($0.path, $0) })
    var remade: [String] = []
    for trace in after.traces {
      guard let old = known[trace.path] else {
        remade.append(trace.path)
        continue
      }
      if after.holds(old, of: before) {
        #expect(trace.content == old.content, "\(trace.path) is taken to be the same")
      } else {
        remade.append(trace.path)
      }
    }
    return remade
  }

  @Test func `Nothing is made anew where nothing changed`() async throws {
    #expect(try await allRemade("The first line.", "The first line.").isEmpty)
  }

  @Test func `An edited text makes anew its words, its result and the version of search`()
    async throws
  {
    let files = try await allRemade("The first line.", "Another line.")
    #expect(
      files.filter { $0.hasPrefix("search/") }
        == ["search/index.html", "search/briefings/0.js", "search/words/0.js"])
  }

  @Test func `An edited text makes its own page anew and no other`() async throws {
    #expect(
      try await remade("The first line.", "Another line.") == ["briefings/three/index.html"])
  }

  @Test func `An edited sentence that names a record makes anew the page that quotes it`()
    async throws
  {
    #expect(
      try await remade("Acme Power pays it.", "Acme Power pays all of it.")
        == ["briefings/one/index.html", "companies/acme/index.html"])
  }

  @Test func `An edit makes anew the data that says what changed`() async throws {
    let site = Self.site.replacing("title: Notes\n", with: "title: Notes\ndata: true\n")
    func data(_ old: String, _ new: String) async throws -> [String] {
      try await allRemade(old, new, in: site).filter {
        $0.hasPrefix("data/") || $0.hasSuffix("index.json") || $0.hasSuffix("index.md")
      }
    }
    #expect(
      try await data("The first line.", "Another line.")
        == ["briefings/three/index.json", "briefings/three/index.md"])
    let quoted = try await data("Acme Power pays it.", "Acme Power pays all of it.")
    #expect(quoted.contains("data/mentions.csv") && quoted.contains("companies/acme/index.json"))
    #expect(!quoted.contains("companies/iren/index.json"))
    let ended = try await data(
      "history: [2025-05-01: issued]",
      "history: [2025-05-01: issued, 2025-11-20: revoked by order-2]")
    for path in ["data/statuses.csv", "data/site.sql", "policies/order-1/index.json"] {
      #expect(ended.contains(path), "\(path)")
    }
    #expect(ended.contains("briefings/one/index.md"), "it cites it as it stands")
    #expect(!ended.contains("topics/mining/index.json"))
    for (old, new) in [
      ("name: IREN", "name: Iren Ltd"), ("topics: [mining]", "topics: []"),
      ("title: A filing", "title: The filing"), ("title: Three", "draft: true\ntitle: Three"),
      ("claim: A bill passes", "claim: No bill passes"),
    ] {
      #expect(try await data(old, new).contains("data/site.sql"), "\(old)")
    }
  }

  @Test func `A new title makes anew the pages that show it`() async throws {
    let pages = try await remade("title: Two", "title: Two of them")
    #expect(pages.contains("briefings/two/index.html") && pages.contains("index.html"))
    #expect(pages.contains("feed.xml") && pages.contains("agencies/ferc/index.html"))
    #expect(!pages.contains("policies/order-2/index.html"))
    #expect(!pages.contains("topics/mining/index.html"))
  }

  @Test func `A line of a history makes anew what shows its status, and nothing else`() async throws
  {
    let pages = try await remade(
      "history: [2025-05-01: issued]",
      "history: [2025-05-01: issued, 2025-11-20: revoked by order-2]")
    #expect(pages.contains("policies/order-1/index.html"))
    #expect(pages.contains("policies/order-2/index.html"), "it ends the other")
    #expect(pages.contains("briefings/one/index.html"), "it cites it as it stands")
    #expect(pages.contains("trackers/laws/index.html") && pages.contains("index.html"))
    for other in ["briefings/two", "topics/mining"] {
      #expect(!pages.contains("\(other)/index.html"), "\(other)")
    }
  }

  @Test
  func
    `A judgment makes anew the list and its page, a text that cites a source the list of sources`()
    async throws
  {
    let judged = try await remade("claim: The fee stays", "claim: The fee goes")
    #expect(judged.contains("judgments/index.html") && judged.contains("briefings/one/index.html"))
    let cited = try await remade(
      "Nothing is said of law here.", "It was filed.[](source:filing)")
    #expect(cited == ["briefings/two/index.html", "sources/index.html"])
    #expect(try await remade("The first line.", "Another line.") == ["briefings/three/index.html"])
  }

  @Test(arguments: [
    ("name: IREN", "name: Iren Ltd"), ("topics: [mining]", "topics: []"),
    ("name: Mining of coins", "name: Mining"), ("abbr: FERC", "abbr: FEREC"),
    ("date: 2025-12-09, what", "date: 2025-12-10, what"),
    ("what: Earnings call", "what: A call"),
    ("what: Earnings call", "what: X, cancelled: 2025-11-28"),
    (
      "companies: [acme]",
      "companies: [acme]\nnext: [{date: 2025-12-09, what: A call, about: acme}]"
    ),
    (
      "companies: [acme]",
      "companies: [acme]\nnext: [{date: 2025-12-19, what: A fair, about: order-2}]"
    ),
    ("next:\n  - { id: call", "reviewed: 2025-11-29\nnext:\n  - { id: call"),
    ("A miner.", "A miner.\n\n## Where"),
    ("administers: [order-1]", "administers: [order-2]"), ("[order-1: historical]", "[order-1]"),
    ("title: Three", "draft: true\ntitle: Three"), ("title: Notes", "title: Other notes"),
    ("bottom_line: Acme pays.", "bottom_line: Nobody pays."),
    ("companies: [acme]", "companies: [acme, iren]"),
    ("name: Order No. 2", "name: Order No. 2\nredirects: [/old/]"),
    ("title: One", "as_of: 2025-11-03\ntitle: One"),
    ("type: executive-order", "type: proclamation"),
    ("name: Order No. 1\n", "name: Order No. 1\nreviewed: 2025-11-01\n"),
    ("name: Acme Power", "name: Acme Power\nsort_name: Zulu"),
    ("name: IREN", "name: IREN\nreviewed: 2025-10-01"),
    ("title: Three", "next: [{ date: 2025-12-01, what: A vote, about: order-2 }]\ntitle: Three"),
    ("what: Earnings call }", "what: Earnings call, about: order-2 }"),
    ("history: [2025-06-01: issued]", "expires: 2026-06-01\nhistory: [2025-06-01: issued]"),
    ("claim: The fee stays", "claim: It stays"),
    ("likelihood: likely, resolve_by: 2026-01-31", "likelihood: likely, outcome: It was so"),
    ("result: no, date: 2025-11-20", "result: yes, date: 2025-11-21"),
    ("what: The sum.", "what: Another sum."), ("date: 2025-11-10", "date: 2025-11-11"),
    ("title: A filing, type: filing", "title: A story, type: news"),
    (
      "name: IREN",
      "name: IREN\ncorrections: [{ date: 2025-11-20, type: correction, what: Its seat. }]"
    ),
    ("title: A filing, type: filing", "title: A filing, accessed: 2025-11-20"),
    ("history: [2025-06-01: issued]", "history: [2025-06-01: issued, 2025-11-20: rescinded]"),
    ("history: [2025-06-01: issued]", "history: [2025-06: issued, 2025-11: amended by order-1]"),
    ("title: Three", "withdrawn: { date: 2025-11-20, reason: Wrong. }\ntitle: Three"),
    ("Nothing is said of law here.", "It was filed.[](source:filing)"),
    (
      "judgments:\n",
      "judgments:\n  - { id: more, claim: More comes, likelihood: likely, resolve_by: 2026-01-01 }\n"
    ),
    (
      "-- Content/topics/mining.md",
      "-- Content/people/jane.md --\n---\nname: Jane Roe\n---\n-- Content/topics/mining.md"
    ),
  ])
  func `No edit leaves a file as it was whose bytes it changes`(edit: (String, String)) async throws
  {
    _ = try await remade(edit.0, edit.1)
  }
}
