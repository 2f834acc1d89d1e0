import Testing

/// A rule with a site that breaks it and one that keeps it, for every rule that can be set.
struct RuleFixture: Sendable, CustomTestStringConvertible {
  let rule: String
  let bad: String
  let good: String
  /// The day as of which both are built.
  var day = "2025-11-30"

  var testDescription: String { rule }

  init(_ rule: String, day: String = "2025-11-30", bad: String, good: String) {
    self.rule = rule
    self.day = day
    self.bad = bad
    self.good = good
  }

  static func page(_ front: String = "", _ text: String = "") -> String {
    briefing(front, text) + world
  }

  static func record(_ path: String, _ front: String, _ text: String = "") -> String {
    "-- Content/\(path).md --\n---\n\(front)\n---\n\(text)\n"
  }

  /// What stands beside the law of `briefing(_:_:)`.
  static let world =
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

  static func source(_ fields: String) -> String {
    "sources:\n  own: {title: Own, \(fields)}\nsource: own"
  }

  /// An image beside the briefings.
  static let svg =
    "\n-- Content/briefings/a.svg --\n"
    + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"3\"></svg>\n"

  static let all = onTimeAndWording + onRecords + onMarkup

  /// Rules without a pair of example sites: one makes no finding, one needs two builds, two a large site.
  static let others: Set<String> = [
    "LargeMatrix", "ManyFiles", "PublishedUnder", "RemovedAddress",
  ]
}
