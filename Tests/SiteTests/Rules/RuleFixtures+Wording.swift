extension RuleFixture {
  /// Rules on time and on the wording of briefings.
  static let onTimeAndWording = [
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
  ]
}
