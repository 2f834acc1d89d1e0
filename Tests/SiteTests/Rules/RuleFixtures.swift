import Testing

/// A rule with a site that breaks it and one that keeps it, for every rule that can be set.
struct RuleFixture: Sendable, CustomTestStringConvertible {
  let rule: String
  let bad: String
  let good: String
  /// The day as of which both are built.
  var day = "2025-11-30"

  var testDescription: String { rule }

  private init(_ rule: String, day: String = "2025-11-30", bad: String, good: String) {
    self.rule = rule
    self.day = day
    self.bad = bad
    self.good = good
  }

  private static func page(_ front: String = "", _ text: String = "") -> String {
    briefing(front, text) + world
  }

  private static func record(_ path: String, _ front: String, _ text: String = "") -> String {
    "-- Content/\(path).md --\n---\n\(front)\n---\n\(text)\n"
  }

  /// What stands beside the law of `briefing(_:_:)`.
  private static let world =
    "\n" + record("companies/acme", "name: Acme")
    + record(
      "deals/contract",
      "name: The contract\ntype: merger\nparties: {acme: buyer}\nvalue: USD 9.7B\n"
        + "history: [2025-11-02: signed]")
    + record(
      "policies/notice",
      "name: The notice\ntype: rule\ncomments_close: 2025-11-01\nhistory: [2025-10-01: proposed]")
    + record("agencies/sec", "name: Securities Board\nabbr: SEB\nrin_prefix: 3235")
    + record(
      "people/gary-gensler",
      "name: Gary Gensler\npositions: [{role: Chair, org: sec, since: 2021-04-17, until: 2025-01-20}]"
    )
    + "-- Content/sources.yml --\nwire: {title: A report, type: news, date: 2025-11-01}\n"
    + "later: {title: A later report, type: news, date: 2025-11-20}\n"

  private static func source(_ fields: String) -> String {
    "sources:\n  own: {title: Own, \(fields)}\nsource: own"
  }

  static let all: [RuleFixture] = [
    RuleFixture(
      "StaleCitation", bad: page("policies: [eo-14110]"),
      good: page("policies: [{eo-14110: historical}]")),
    RuleFixture(
      "UnknownLink",
      bad: page("", "After the [[Nixon Shock]].") + "-- Content/site.yml --\nunknown_links: text\n",
      good: page("", "After the Nixon shock.") + "-- Content/site.yml --\nunknown_links: text\n"),
    RuleFixture(
      "Anachronism", bad: briefing("policies: [eo-14179]", date: "2025-01-10"),
      good: briefing("policies: [eo-14179]", date: "2025-01-24")),
    RuleFixture(
      "StaleSince", bad: briefing("policies: [eo-14110]", date: "2024-06-01"),
      good: briefing("policies: [{eo-14110: historical}]", date: "2024-06-01")),
    RuleFixture(
      "BasisGone", bad: page("policies: [invented-memo]"), good: page("policies: [eo-14179]")),
    RuleFixture(
      "DealEnded",
      bad: page("deals: [merger]")
        + record(
          "deals/merger",
          "name: M\ntype: merger\nparties: {acme: buyer}\n"
            + "history: [2025-07-07: signed, 2025-10-30: terminated]"),
      good: page("deals: [merger]")
        + record(
          "deals/merger",
          "name: M\ntype: merger\nparties: {acme: buyer}\n"
            + "history: [2025-07-07: signed, 2025-10-30: closed]")),
    RuleFixture(
      "EffectWithoutLine",
      bad: record(
        "policies/a-v-b",
        "name: A v. B\ntype: case\nchallenges: x\neffect: vacated\nhistory: [2025-07-08: decided]")
        + record("policies/x", "name: X\ntype: rule\nhistory: [2025-01-18: final]"),
      good: record(
        "policies/a-v-b",
        "name: A v. B\ntype: case\nchallenges: x\neffect: vacated\nhistory: [2025-07-08: decided]")
        + record(
          "policies/x",
          "name: X\ntype: rule\nhistory: [2025-01-18: final, 2025-07-08: vacated by a-v-b]")),
    RuleFixture(
      "NeedlessHistoricalMark", bad: page("policies: [{eo-14179: historical}]"),
      good: page("policies: [{eo-14141: historical}]")),
    RuleFixture(
      "OutOfOffice", bad: page("", "SEB Chair [Gary Gensler](person:gary-gensler) wants more."),
      good: page("", "SEB Chair [Gary Gensler](person:gary-gensler) wanted more.")),
    RuleFixture(
      "ReviewOverdue", day: "2026-12-01", bad: page("review_in: 90 days"), good: page()),
    RuleFixture(
      "DeadlinePassed", bad: page("next: [{date: 2025-11-10, what: A vote}]"),
      good: page("next: [{date: 2025-11-10, what: A vote, outcome: Put off}]")),
    RuleFixture(
      "ImpossibleDate",
      bad: page("corrections: [{date: 2025-10-06, type: correction, what: The term}]"),
      good: page("corrections: [{date: 2025-11-06, type: correction, what: The term}]")),
    RuleFixture(
      "JudgmentDue",
      bad: page("judgments: [{id: a, claim: It passes, resolve_by: 2025-11-10}]"),
      good: page("judgments: [{id: a, claim: It passes, resolve_by: 2025-12-10}]")),
    RuleFixture(
      "UnscoredOutcome", bad: page("judgments: [{id: a, claim: It passes, outcome: It did}]"),
      good: page("judgments: [{id: a, claim: It passes, outcome: {result: yes, note: It did}}]")),
    RuleFixture(
      "BillCalledLaw", bad: page("", "The [CLARITY Act](policy:clarity-act) is law."),
      good: page("", "The [CLARITY Act](policy:clarity-act) is a bill.")),
    RuleFixture(
      "DealCalledClosed", bad: page("", "They closed [the merger](deal:contract)."),
      good: page("", "They expect to have closed [the merger](deal:contract) in May.")),
    RuleFixture(
      "CommentsClosed", bad: page("", "[The notice](policy:notice) is open for comment."),
      good: page("", "[The notice](policy:notice) was open for comment.")),
    RuleFixture(
      "AmountMismatch", bad: page("", "[It](deal:contract) is worth $9.7 million."),
      good: page("", "[It](deal:contract) is worth $9.7 billion.")),
    RuleFixture(
      "MarketMove", bad: page("", "Shares rose 18%."),
      good: page("", "Shares rose 18% in premarket trading [](source:wire).")),
    RuleFixture(
      "BottomLine", bad: record("briefings/two", "title: Two\ndate: 2025-11-04"), good: page()),
    RuleFixture(
      "CommentDeadline", bad: briefing("policies: [notice]", date: "2025-10-20") + world,
      good: briefing(
        "policies: [notice]\nnext: [{date: 2025-11-01, what: Comments, about: notice}]",
        date: "2025-10-20") + world),
    RuleFixture(
      "UnnamedSubject", bad: page("companies: [acme]\nautolink: false", "On the [[notice]]."),
      good: page("companies: [acme]", "On the [[notice]] and Acme.")),
    RuleFixture(
      "UnusedSource", bad: page(), good: page("", "A [](source:wire) b [](source:later).")),
    RuleFixture(
      "SourceAhead", bad: page("", "So it is [](source:later)."),
      good: page("", "So it is [](source:wire).")),
    RuleFixture(
      "SecondarySources",
      bad: record(
        "policies/order",
        "name: Order\ntype: executive-order\nhistory: [2025-01-23: issued]\n" + source("type: news")
      ),
      good: record(
        "policies/order",
        "name: Order\ntype: executive-order\nhistory: [2025-01-23: issued]\n"
          + source("type: regulation"))),
    RuleFixture(
      "UnstableAddress", bad: page(source("url: 'http://a.example/'")),
      good: page(source("url: 'https://a.example/'"))),
    RuleFixture(
      "ContradictingEnds",
      bad: record("companies/a", "name: A\nrelations: [{subsidiary-of: b, since: 2021}]")
        + record("companies/b", "name: B\nrelations: [{parent-of: a, since: 2023}]"),
      good: record("companies/a", "name: A\nrelations: [{subsidiary-of: b, since: 2021}]")
        + record("companies/b", "name: B\nrelations: [{parent-of: a, since: 2021}]")),
    RuleFixture(
      "OwnershipCycle",
      bad: record("companies/a", "name: A\nsubsidiary-of: b")
        + record("companies/b", "name: B\nsubsidiary-of: a"),
      good: record("companies/a", "name: A\nsubsidiary-of: b") + record("companies/b", "name: B")),
    RuleFixture(
      "RINPrefix",
      bad: page() + record("policies/r", "name: R\ntype: rule\nissued-by: sec\nrin: 3038-AF12"),
      good: page() + record("policies/r", "name: R\ntype: rule\nissued-by: sec\nrin: 3235-AN01")),
    RuleFixture(
      "SimilarNames",
      bad: record("companies/a", "name: Acme") + record("companies/b", "name: 'Acme, Inc.'"),
      good: record("companies/a", "name: Acme") + record("companies/b", "name: Acme Power")),
    RuleFixture(
      "OrphanEntity", bad: record("companies/a", "name: A"),
      good: record("companies/a", "name: A\nsubsidiary-of: b") + record("companies/b", "name: B")),
    RuleFixture(
      "UpkeepOverdue", bad: record("companies/a", "name: A\nreviewed: 2025-06-02"),
      good: record("companies/a", "name: A\nreviewed: 2025-06-03")),
    RuleFixture(
      "ImageWithoutDescription", bad: page("", "![](a.svg)") + svg,
      good: page("", "![Loads by year](a.svg)") + svg),
    RuleFixture(
      "IgnoreWithoutReason", bad: page("policies: [eo-14110]\nignore: [StaleCitation]"),
      good: page("policies: [eo-14110]\nignore: {StaleCitation: It is the subject}")),
    RuleFixture(
      "UnusedIgnore", bad: page("ignore: {StaleCitation: It is the subject}"),
      good: page("policies: [eo-14110]\nignore: {StaleCitation: It is the subject}")),
    RuleFixture(
      "HistoryBroken",
      bad: record(
        "policies/o",
        "name: O\ntype: executive-order\nhistory: [2025-02-01: revoked, 2025-01-01: issued]"),
      good: record(
        "policies/o",
        "name: O\ntype: executive-order\nhistory: [2025-01-01: issued, 2025-02-01: revoked]")),
    RuleFixture(
      "DelayWithoutDay",
      bad: record(
        "policies/o",
        "name: O\ntype: rule\neffective: 2025-08-01\nhistory: [2025-01-01: final, 2025-02-01: delayed]"
      ),
      good: record(
        "policies/o",
        "name: O\ntype: rule\neffective: 2025-03-01\n"
          + "history: [2025-01-01: final, 2025-02-01: delayed (until 2025-08-01)]")),
    RuleFixture(
      "EndingWithoutDate",
      bad: page()
        + record(
          "policies/o",
          "name: O\ntype: executive-order\nrevokes: [eo-14179]\nhistory: [2025-06-01: issued]"),
      good: page()
        + record(
          "policies/o", "name: O\ntype: executive-order\nhistory: [2025-06-01: issued]")),
    RuleFixture(
      "HeldBackReference",
      bad: page("", "[[Draft]]") + record("companies/draft", "name: Draft\ndraft: true"),
      good: page("", "[[Draft]]") + record("companies/draft", "name: Draft")),
    RuleFixture(
      "SelfReference", bad: record("companies/a", "name: A\nsubsidiary-of: a"),
      good: record("companies/a", "name: A\nrelated-to: b") + record("companies/b", "name: B")),
    RuleFixture(
      "CommentSwallowsText", bad: record("companies/a", "name: Number #1 thing"),
      good: record("companies/a", "name: 'Number #1 thing'")),
    RuleFixture(
      "DirectionControl", bad: page("", "The `\u{202E}gnp` file"), good: page("", "The png file")),
    RuleFixture("RawHTML", bad: page("", "<span>Bold</span>"), good: page("", "<b>Bold</b>")),
    RuleFixture("TextInHTML", bad: page("", "<div>\nText\n</div>"), good: page("", "Text")),
    RuleFixture(
      "StrippedAttribute", bad: page("", "a<sub id=x>2</sub>"), good: page("", "a<sub>2</sub>")),
    RuleFixture(
      "UnknownCallout", bad: page("", "> [!custom] T\n> a"), good: page("", "> [!note] T\n> a")),
    RuleFixture("UnbalancedHTML", bad: page("", "a<sub>2"), good: page("", "a<sub>2</sub>")),
    RuleFixture(
      "ForeignMarkup", bad: page("", "{{ site.title }}"), good: page("", "`{{ site.title }}`")),
    RuleFixture(
      "PrivateRemark", bad: page("", "a %%check this%%"), good: page("", "a <!-- check this -->")),
    RuleFixture(
      "SpaceInPath", bad: page("", "[a](my file.pdf)"),
      good: page("", "[a](https://other.example/my-file.pdf)")),
    RuleFixture(
      "BrokenLink", bad: page("", "[a](https://other.example/b and so on"),
      good: page("", "[a](https://other.example/b) and so on")),
    RuleFixture("EmptyLink", bad: page("", "[a]()"), good: page("", "[a](https://other.example/)")),
    RuleFixture(
      "FootnoteInLink", bad: page("", "[a[^b]](https://other.example/) [^b]\n\n[^b]: c"),
      good: page("", "[a](https://other.example/)[^b]\n\n[^b]: c")),
    RuleFixture(
      "BlockInHTML", bad: page("", "<details>\n<summary>a</summary>\n- b\n</details>"),
      good: page("", "<details>\n<summary>a</summary>\n\n- b\n\n</details>")),
    RuleFixture(
      "BrokenTable", bad: page("", "| a | b |\n| 1 | 2 |"),
      good: page("", "| a | b |\n|---|---|\n| 1 | 2 |")),
    RuleFixture(
      "BarInTableLink",
      bad: page("", "| a | b |\n|---|---|\n| [[A|x]] | c |").replacing(
        "[[A|x]]", with: "[[eo-14179|x]]"),
      good: page("", "| a | b |\n|---|---|\n| [[eo-14179\\|x]] | c |")),
    RuleFixture(
      "SurplusCell", bad: page("", "| a |\n|---|\n| b | c |"), good: page("", "| a |\n|---|\n| b |")
    ),
    RuleFixture("RepeatedTitle", bad: page("", "# One\n\nText"), good: page("", "Text")),
    RuleFixture(
      "UnusedFootnote", bad: page("", "A.\n\n[^a]: B."), good: page("", "A[^a].\n\n[^a]: B.")),
    RuleFixture(
      "WrongCongress",
      bad: record(
        "policies/b", "name: B\ntype: bill\nbill: hr4763-119\nhistory: [2023-07-20: introduced]"),
      good: record(
        "policies/b", "name: B\ntype: bill\nbill: hr4763-118\nhistory: [2023-07-20: introduced]")),
    RuleFixture(
      "InvalidIdentifier", bad: record("companies/a", "name: A\nisin: US0378331006"),
      good: record("companies/a", "name: A\nisin: US0378331005")),
    RuleFixture(
      "TableWithoutHeader", bad: page("", "|  |  |\n|--|--|\n| a | b |"),
      good: page("", "|  | x |\n|--|--|\n| a | b |")),
    RuleFixture(
      "UnknownCitation", bad: page("", "Executive Order 99999 stands."),
      good: page("", "[Order](policy:eo-14179) and Executive Order 14179 stand.")
        .replacing("name: Executive Order 14179", with: "name: EO 14179\nnumber: 14179")),
    RuleFixture(
      "UnreadableImage", bad: page("", "![A](a.png)") + "-- Content/briefings/a.png --\nno image\n",
      good: page("", "![A](a.svg)") + svg),
    RuleFixture(
      "ReplacedOutput", bad: page("", "Text.") + "-- Content/static/robots.txt --\nmine\n",
      good: page("", "Text.") + "-- Content/static/other.txt --\nmine\n"),
    RuleFixture(
      "RemoteImage", bad: page("", "![A](https://other.example/a.png)"),
      good: page("", "[A](https://other.example/a.png)")),
    RuleFixture(
      "UnsafeHTML", bad: "-- Content/site.yml --\nunsafe_html: true\n" + page("", "<b>Bold</b>"),
      good: page("", "**Bold**")),
    RuleFixture(
      "LanguageWithoutWording", bad: "-- Content/site.yml --\nlanguage: de\n" + page(),
      good: "-- Content/site.yml --\nlanguage: en-US\n" + page()),
    RuleFixture(
      "UnusedParameter",
      bad: "-- Templates/404.html --\n{% render 'partials/mine.html', a: root, b: root %}\n"
        + "-- Templates/partials/mine.html --\n{{ a }}\n",
      good: "-- Templates/404.html --\n{% render 'partials/mine.html', a: root %}\n"
        + "-- Templates/partials/mine.html --\n{{ a }}\n"),
  ]

  private static let svg =
    "\n-- Content/briefings/a.svg --\n"
    + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>\n"

  /// Rules that no pair of sites can show: one makes no finding, the other needs two builds.
  static let others: Set<String> = ["PublishedUnder", "RemovedAddress"]
}
