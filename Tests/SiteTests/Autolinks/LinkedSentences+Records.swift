extension LinkedSentences {
  /// A record as `MarkedSource.files(of:)` reads it; fields are parted by semicolons.
  private static func file(_ path: String, _ fields: String) -> String {
    "-- Content/\(path).md --\n---\n\(fields.split(separator: "; ").joined(separator: "\n"))\n---\n"
  }

  static let records =
    bills.map { slug, bill, name, more in
      file("policies/\(slug)", "name: \(name); type: bill; bill: \(bill); \(more)")
    }.joined()
    + orders.map { number, day, more in
      file(
        "policies/eo-\(number)",
        "name: Executive Order \(number); type: executive-order; number: \(number); history: [\(day): issued]; \(more)"
      )
    }.joined()
    + laws.map { file("policies/\($0)", "name: \($1)") }.joined()
    + bodies.map { file($0, "name: \($1)") }.joined()

  private static let bills: [(String, String, String, String)] = [
    (
      "clarity-act", "hr3633-119", "CLARITY Act",
      "history: [2025-05-29: introduced]; aliases: [Digital Asset Market Clarity Act of 2025]"
    ),
    (
      "fit21", "hr4763-118", "FIT21",
      "history: [2023-07-20: introduced]; aliases: [Financial Innovation and Technology for the 21st Century Act]"
    ),
    (
      "genius-bill", "s1582-119", "GENIUS Act",
      "history: [2025-05-01: introduced, 2025-06-17: passed-senate, 2025-07-17: passed-house, 2025-07-18: enacted]; public_law: 119-27"
    ),
    ("s2402", "s2402-119", "S. 2402 (cloud bill)", "history: [2025-07-23: introduced]"),
    (
      "obbba", "hr1-119", "One Big Beautiful Bill Act",
      "history: [2025-05-20: introduced, 2025-05-22: passed-house, 2025-07-01: passed-senate, 2025-07-04: enacted]; public_law: 119-21"
    ),
    ("hr2", "hr2-119", "Border Act 119", "history: [2025-03-03: introduced]"),
    ("hr3", "hr3-119", "Third Act 119", "history: [2025-03-03: introduced]"),
    ("hr4", "hr4-119", "Rescissions Act of 2025", "history: [2025-03-03: introduced]"),
    ("hr8-119", "hr8-119", "Eighth Act 119", "history: [2025-03-03: introduced]"),
    ("hr8-118", "hr8-118", "Eighth Act 118", "history: [2023-03-03: introduced]"),
    ("s4", "s4-119", "Fourth Senate Act", "history: [2025-03-03: introduced]"),
    ("s5", "s5-119", "Laken Riley Act", "history: [2025-03-03: introduced]"),
    ("s47-118", "s47-118", "Old Lands Act", "history: [2023-03-03: introduced]"),
    (
      "ira", "hr5376-117", "Inflation Reduction Act of 2022",
      "history: [2021-09-27: introduced, 2021-11-19: passed-house, 2022-08-07: passed-senate, 2022-08-16: enacted]; public_law: 117-169; aliases: [Inflation Reduction Act, IRA]"
    ),
    ("hr82", "hr82-118", "Social Security Fairness Act", "history: [2023-01-09: introduced]"),
    ("hjres109", "hjres109-118", "SAB 121 disapproval", "history: [2024-02-01: introduced]"),
    ("sjres3", "sjres3-119", "Broker rule disapproval", "history: [2025-03-03: introduced]"),
    ("hjres25", "hjres25-119", "DeFi broker disapproval", "history: [2025-03-03: introduced]"),
    ("hconres14", "hconres14-119", "FY2025 budget resolution", "history: [2025-03-03: introduced]"),
    ("sconres7", "sconres7-119", "Senate budget resolution", "history: [2025-03-03: introduced]"),
    ("hres5", "hres5-119", "Rules of the House 119", "history: [2025-01-03: introduced]"),
    ("sres20", "sres20-119", "Senate resolution twenty", "history: [2025-03-03: introduced]"),
    ("hr20", "hr20-119", "PRO Act 119", "history: [2025-03-03: introduced]"),
    ("hr5376-119", "hr5376-119", "Dingell tides act", "history: [2025-03-03: introduced]"),
  ]

  private static let orders: [(String, String, String)] = [
    ("13224", "2001-09-23", ""),
    ("14110", "2023-10-30", "fr: {doc: 2023-24283, cite: 88 FR 75191}"),
    ("14141", "2025-01-14", ""),
    ("14148", "2025-01-20", ""),
    ("14178", "2025-01-23", ""),
    ("14179", "2025-01-23", ""),
    ("13771", "2017-01-30", ""),
    ("12866", "1993-09-30", ""),
  ]
}
