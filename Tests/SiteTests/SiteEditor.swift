import Diagnostics
import TestSupport
import Testing

/// Makes random edits, some of them mistakes, in the site of ``SiteSessionTests``.
struct SiteEditor {
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
    let field = Self.lines[dice.below(Self.lines.count)]
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
      let field = Self.fields[dice.below(Self.fields.count)]
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
      try folder.write(old + "\n\(Self.sentences[dice.below(Self.sentences.count)])\n", to: path)
    }
    return [path]
  }

  private func restore(_ path: String) throws -> Set<String> {
    let first = try #require(folder.sources.first { $0.file.path == path })
    try folder.write(Array(first.file.bytes), to: path)
    return [path]
  }
}

extension SiteEditor {
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
      "judgments: [{ id: fee, claim: It stays, likelihood: likely, outcome: { result: yes, date: 2025-11-20, source: shared } }]",
    ],
    ["", "autolink: false", "autolink: true"], ["", "aliases: [The first]", "aliases: [Rule 2]"],
    ["", "topics: [power]", "topics: [power, law]"],
    ["", "relations: [{ related-to: acme }]", "relations: [{ updates: three, note: Newer }]"],
    [
      "", "next: [{ date: 2025-12-05, what: A vote, about: rule-2 }]",
      "next: [{ date: 2025-11-20, what: A vote, outcome: It passed }]",
      "next: [{ date: 2025-11-20, what: A vote, about: iren }]",
      "next: [{ date: 2025-12-08, was: 2025-12-05, what: The vote, about: rule-2 }]",
      "next: [{ date: 2025-12-05 10:00 America/New_York, what: A talk }]",
      "next: [{ date: 2025-12-05, what: A talk, cancelled: 2025-11-28 }]",
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
}

/// Random numbers that are the same on every machine.
struct Dice {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
