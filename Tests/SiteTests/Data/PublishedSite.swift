import TestSupport

@testable import Build
@testable import SiteModel

/// A site that publishes its data, with something of each sort, and with records that it holds back.
enum PublishedSite {
  static let archive =
    TabledSite.archive.replacing(
      "title: Harbor\n", with: "title: Harbor\ndata: true\nlicence: CC-BY-4.0\n")
      + """
      -- Content/policies/old-rule.md --
      ---
      name: Old Rule
      aliases: ["-Rule of 2020"]
      type: rule
      cfr: 33 CFR 165
      source: register
      sources: { register: { title: "Federal Register, \\"Harbors\\"", type: regulation, date: 2020-03, url: "https://register.example/1" } }
      history:
        - 2020-03-01: final
        - 2020-04-01: effective
        - 2025-06-01: rescinded by coast-guard
      relations:
        - { administered-by: hidden-office }
      ---
      It bound [Acme Shipping](company:acme).<!-- The okapi comment -->
      -- Content/policies/new-rule.md --
      ---
      name: New Rule
      type: rule
      history:
        - 2025-02-01: proposed by hidden-office
        - 2025-03-01: final by coast-guard
        - 2025-04-01: effective
        - 2025-05-01: rescinded by hidden-office
      ---
      -- Content/people/jo.md --
      ---
      name: Jo Roe
      positions:
        - { role: Chair, org: ftc, since: 2024-01, until: 2025-Q1 }
        - { role: Clerk, org: hidden-office, since: 2020 }
      ---
      -- Content/briefings/2025-10-01-third.md --
      ---
      title: "What became of the 'Old Rule'"
      date: 2025-10-01
      bottom_line: It is gone.
      authors: [Jo Roe, Ann Other]
      policies: [{ old-rule: historical }]
      companies: [acme]
      angles: [{ who: coast-guard, policy: old-rule, issue: Who moors }]
      judgments:
        - { id: back, claim: It comes back, likelihood: unlikely, resolve_by: 2026-06-30 }
        - { id: gone, claim: It goes, likelihood: likely, outcome: { result: yes, date: 2025-11-01 } }
      corrections: [{ date: 2025-10-02, type: correction, what: The day. }]
      next: [{ date: 2026-02, what: A hearing, about: harbor-act, type: hearing }]
      ---
      The [Old Rule](policy:old-rule "historical") bound Acme; "nothing" of it is left[](source:register).
      -- Content/briefings/2026-05-05-later.md --
      ---
      title: The eland title
      date: 2026-05-05
      bottom_line: The eland line.
      policies: [harbor-act]
      sources: { eland: { title: The eland source, type: news } }
      ---
      The eland text on [Acme](company:acme)[](source:eland).
      -- Content/briefings/2025-09-09-embargoed.md --
      ---
      title: The okapi title
      date: 2025-09-09
      bottom_line: The okapi line.
      embargo_until: 2026-06-01T09:00:00Z
      companies: [acme]
      judgments: [{ id: okapi, claim: The okapi claim, likelihood: likely }]
      ---
      The okapi text.
      -- Content/briefings/2025-09-10-withdrawn.md --
      ---
      title: The bongo title
      date: 2025-09-10
      bottom_line: The bongo line.
      withdrawn: { date: 2025-09-12, reason: The bongo reason. }
      companies: [acme]
      ---
      The bongo text.

      """

  /// Words that only records have that are held back.
  static let hidden = ["zebra", "hidden-", "eland", "okapi"]
}
