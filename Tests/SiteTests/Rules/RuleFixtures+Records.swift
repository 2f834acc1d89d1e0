extension RuleFixture {
  /// Rules on front matter and on relations between records.
  static let onRecords = [
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
      "UnsourcedEvent",
      bad: record(
        "policies/order", "name: Order\ntype: executive-order\nhistory: [2025-01-23: issued]"),
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
      "SessionEndAsExpiry",
      bad: record(
        "policies/o",
        "name: O\ntype: bill\njurisdiction: US-TX\nexpires: 2025-06-02\nhistory: [2025-05-20: enacted]"
      ),
      good: record(
        "policies/o", "name: O\ntype: bill\njurisdiction: US-TX\nhistory: [2025-05-20: enacted]")),
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
  ]
}
