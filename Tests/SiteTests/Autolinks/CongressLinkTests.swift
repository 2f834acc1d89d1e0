import Testing

@Suite("The Congress of a bill")
struct CongressLinkTests {
  @Test func `a bill is that of the Congress which its sentence, row, heading or note gives it`()
    async throws
  {
    try await LinkedSentences.check(Self.sentences)
  }

  @Test func `years count from the day of the text, and died bills from the Congress that ended`()
    async throws
  {
    try await LinkedSentences.check(
      [
        ("H.R. 8, introduced last year, stalled.", "hr8-118"),
        ("The House passed H.R. 8 last year.", "hr8-118"),
        ("Last year, the House passed H.R. 8.", "hr8-118"),
        ("Last year's H.R. 8 stalled.", "hr8-118"),
        ("Last year's version of H.R. 8 stalled.", "hr8-118"),
        ("H.R. 8 died in the House last year.", "hr8-118"),
        ("H.R. 8, introduced two years ago, stalled.", "hr8-118"),
        ("Two years ago, the House passed H.R. 8.", "hr8-118"),
        ("The House passed H.R. 8 a year ago.", "hr8-118"),
        ("H.R. 8, introduced in response to last year's collapse, is pending.", "hr8-119"),
        ("H.R. 8 would undo last year's rule.", "hr8-119"),
        ("H.R. 8, filed after last year's vote, is pending.", "hr8-119"),
        ("H.R. 8, introduced by a member who won last year, is pending.", "hr8-119"),
        ("Lawmakers who lost last year back H.R. 8.", "hr8-119"),
        ("After last year's hearings, H.R. 8 is back.", "hr8-119"),
      ], dated: "2025-11-04")
    try await LinkedSentences.check(
      [
        ("H.R. 8, introduced last year, is pending.", "hr8-118"),
        ("H.R. 8 died last year.", ""),
        ("H.R. 8, introduced three years ago, stalled.", ""),
      ], dated: "2024-03-04")
  }

  @Test func `a session, a heading further out and the head of a column name a Congress`()
    async throws
  {
    try await LinkedSentences.check([
      ("H.R. 8 stalled in the 2023–24 session.", "hr8-118"),
      ("H.R. 8 stalled in the 2023-2024 session.", "hr8-118"),
      ("In the 2023–24 session of Congress, H.R. 8 got no vote.", "hr8-118"),
      ("In the 2024 session, the House passed H.R. 8.", "hr8-118"),
      ("H.R. 8 of the 2023/24 Congress stalled.", "hr8-118"),
      ("H.R. 8 (2023–24) stalled.", "hr8-118"),
      ("H.R. 8 is pending in the 2025–26 session.", "hr8-119"),
      ("After the 2023–24 session, H.R. 8 is back.", "hr8-119"),
      ("Texas's 2023 session set the model, and H.R. 8 follows it.", "hr8-119"),
      ("Texas acted in its 2023 session; H.R. 8 follows.", "hr8-119"),
      ("H.R. 8 funds the 2023–24 school year.", "hr8-119"),
      ("## 118th Congress\n\n### House\n\nH.R. 8 stalled.", "hr8-118"),
      (
        "## 118th Congress\n\n### 119th Congress\n\nSo far.\n\n### Others\n\nH.R. 8 stalled.",
        "hr8-118"
      ),
      ("## 118th Congress\n\n### House\n\nNone.\n\n## Now\n\nH.R. 8 is pending.", "hr8-119"),
      (
        "| Topic | 118th Congress | 119th Congress |\n|---|---|---|\n| Guns | H.R. 8 | H.R. 8 |",
        "hr8-118 hr8-119"
      ),
      ("| Topic | 118th | 119th |\n|---|---|---|\n| Guns | H.R. 8 | none |", "hr8-118"),
      ("| Topic | Bill in the 118th Congress |\n|---|---|\n| Guns | **H.R. 8** |", "hr8-118"),
      ("| Topic | Bill |\n|---|---|\n| Guns | H.R. 8 |", "hr8-119"),
    ])
  }

  private static let sentences: [(String, String)] = [
    ("H.R. 8 of the 118th Congress would have helped.", "hr8-118"),
    ("H.R. 8 in the 118th Congress would have helped.", "hr8-118"),
    ("The 118th Congress's H.R. 8 would have helped.", "hr8-118"),
    ("In the 118th Congress, H.R. 8 stalled.", "hr8-118"),
    ("H.R. 8 (118th Congress) stalled.", "hr8-118"),
    ("H.R. 8 (118th) stalled.", "hr8-118"),
    ("H.R. 8 (118th Cong.) stalled.", "hr8-118"),
    ("See H.R. 8, 118th Cong. § 2 (2023).", "hr8-118"),
    ("See H.R. 8, 118th Cong., 2d Sess. (2024).", "hr8-118"),
    ("See H.R. 8, 118 Cong. (2023).", "hr8-118"),
    ("See H.R. 8 [118th].", "hr8-118"),
    ("During the 118th Congress the House shelved H.R. 8.", "hr8-118"),
    ("H.R. 8, introduced in March 2023, stalled.", "hr8-118"),
    ("H.R. 8, as introduced on March 3, 2023, stalled.", "hr8-118"),
    ("H.R. 8 of the One Hundred Eighteenth Congress stalled.", "hr8-118"),
    ("H.R. 8[^1] stalled.\n\n[^1]: 118th Cong. (2023).", "hr8-118"),
    ("H.R. 8 stalled.[^1]\n\n[^1]: 118th Cong., 1st Sess.", "hr8-118"),
    ("H.R. 8 died with the 118th Congress.", "hr8-118"),
    ("H.R. 8 of the 117th Congress stalled.", ""),
    ("The 118th Congress took up background checks. H.R. 8 got no vote.", "hr8-118"),
    ("In the 118th Congress, H.R. 4763 passed the House. H.R. 8 got no vote.", "fit21 hr8-118"),
    ("Background checks came up in the 118th Congress. But H.R. 8 stalled.", "hr8-118"),
    ("H.R. 4763 died with the 118th Congress. H.R. 3633 followed.", "fit21 clarity-act"),
    ("Much died with the 118th Congress. This year H.R. 8 is back.", "hr8-119"),
    ("Unlike the 118th Congress, members agree. H.R. 8 moved.", "hr8-119"),
    ("The 118th Congress tried.\n\nH.R. 8 is pending.", "hr8-119"),
    ("H.R. 8, 116th Cong. (2019), required background checks.", ""),
    ("H.R. 8 is pending in the 119th Congress.", "hr8-119"),
    ("H.R. 8 of the current Congress is pending.", "hr8-119"),
    ("H.R. 8 is pending.", "hr8-119"),
    ("H.R. 4763 is pending.", ""),
    ("H.R. 4763, 118th Cong., passed the House.", "fit21"),
    ("The House passed H.R. 4763 (118th Congress) 279 to 136.", "fit21"),
    ("The House passed H.R. 4,763 of the 118th Congress.", "fit21"),
    ("H.R. 3633, successor to H.R. 4763 of the 118th Congress, moved.", "clarity-act fit21"),
    ("H.R. 3633 (119th Congress) and H.R. 4763 (118th Congress) differ.", "clarity-act fit21"),
    ("H.R. 8 (119th Congress) restores H.R. 8 (118th Congress).", "hr8-119 hr8-118"),
    ("H.R. 5376 of the 117th Congress became the climate law.", "ira"),
    ("H.R. 5376 is about tides.", "hr5376-119"),
    ("The 117th Congress passed H.R. 5376.", "ira"),
    ("Since the 118th Congress, members have asked. H.R. 8 is the newest bill.", "hr8-119"),
    (
      "| Congress | Bill |\n|---|---|\n| 118th | H.R. 8 |\n| 119th | H.R. 3633 |",
      "hr8-118 clarity-act"
    ),
    ("## Bills of the 118th Congress\n\nH.R. 8 would have helped.", "hr8-118"),
    ("H.R. 8 (2023) stalled.", "hr8-118"),
    ("H.R. 8 and H.R. 4763, both of the 118th Congress, stalled.", "hr8-118 fit21"),
    ("H.R. 8 and 4763, 118th Cong., stalled.", "hr8-118 fit21"),
    ("H.R. 8 (introduced in the 118th Congress) never got a vote.", "hr8-118"),
    ("The House passed H.R. 8 in the 118th Congress, and the Senate ignored it.", "hr8-118"),
    ("The House passed H.R. 8 in 2023.", "hr8-118"),
    ("Back in 2023, H.R. 8 stalled.", "hr8-118"),
    ("In May 2024, the Rules Committee shelved H.R. 8.", "hr8-118"),
    ("H.R. 8, filed on June 1, 2023, never got a vote.", "hr8-118"),
    ("H.R. 8 (118th Cong., 2023) never got a vote.", "hr8-118"),
    ("H.R. 8, 118th Congress, never got a vote.", "hr8-118"),
    ("*See* H.R. 8, 118th Cong. § 3(a) (as passed by House, May 3, 2023).", "hr8-118"),
    ("Two Congresses ago, H.R. 8 passed the House.", ""),
    ("In the previous Congress, the House passed H.R. 8.", "hr8-118"),
    ("Last Congress, H.R. 8 had 200 cosponsors.", "hr8-118"),
    ("Last Congress's H.R. 8 had 200 cosponsors.", "hr8-118"),
    ("H.R. 8, now before the 119th Congress, has momentum.", "hr8-119"),
    ("Members of the 119th Congress reintroduced H.R. 8.", "hr8-119"),
    ("H.R. 5376 (2022) capped insulin costs.", "ira"),
    ("H.R. 5376, 117th Cong., capped insulin costs.", "ira"),
    ("In August 2022, President Biden signed H.R. 5376.", "ira"),
    ("H.R. 5376, signed into law on August 16, 2022, capped insulin costs.", "ira"),
    ("H.R. 82 of the 118th Congress repealed the WEP.", "hr82"),
    ("S. 47 (118th) and S. 5 (119th) are unlike.", "s47-118 s5"),
    ("S. 47 is pending.", ""),
    ("A footnote-only Congress: H.R. 8.[^n]\n\n[^n]: Introduced in the 118th Congress.", "hr8-118"),
    (
      "| Bill | Congress | Note |\n|---|---|---|\n| H.R. 8 | 118th (2023–24) | died |\n| H.R. 2 | 119th | alive |",
      "hr8-118 hr2"
    ),
    ("### 118th Congress\n\n- H.R. 8\n- H.R. 4763", "hr8-118 fit21"),
    ("The 117th Congress passed the IRA; H.R. 8 is of today.", "ira hr8-119"),
    ("After the 118th Congress adjourned, Rep. Hill filed H.R. 2.", "hr2"),
    ("H.R. 8 (118th Cong.) and H.R. 8 (117th Cong.) failed.", "hr8-118"),
    ("H.R. 8, 118th Cong., 2d Sess. § 4 (as reported), failed.", "hr8-118"),
    ("H.R. 8 died in committee in December 2024.", "hr8-118"),
    ("H.R. 8 passed the House on March 11, 2024.", "hr8-118"),
    ("In the last Congress the bill was H.R. 8.", "hr8-118"),
    ("What was H.R. 4763 in the 118th Congress is now H.R. 3633.", "fit21 clarity-act"),
    ("H.R. 8 would amend a law enacted in 2022.", "hr8-119"),
    ("H.R. 8 would amend the law signed in August 2022.", "hr8-119"),
    ("H.R. 8 builds on a 2023 report.", "hr8-119"),
    ("H.R. 8 has been pending since March 2025.", "hr8-119"),
    ("H.R. 2, 118th Cong.", ""),
    ("H.R. 2 (118th Congress)", ""),
    ("Congress sent H.R. 1 to the president.", "obbba"),
    ("As of the 118th Congress, H.R. 8 had no Senate sponsor.", "hr8-118"),
    ("Compare H.R. 8, 118th Cong. (2023), with H.R. 8, 119th Cong. (2025).", "hr8-118 hr8-119"),
    ("H.R. 8 (118th Congress; now H.R. 2)", "hr8-118 hr2"),
    ("Rep. Green introduced H.R. 8 on March 3, 2023.", "hr8-118"),
    ("introduced in 2023 as H.R. 8", "hr8-118"),
    ("H.R. 8 was introduced by Rep. Green in March 2023.", "hr8-118"),
    ("H.R. 8, 118th Congress (2023–2024)", "hr8-118"),
    ("H.R. 8 [118th Cong.]", "hr8-118"),
    ("118th Congress H.R. 8", "hr8-118"),
    ("A bill.[^1] Then H.R. 8.\n\n[^1]: 118th Cong.", "hr8-119"),
    ("H.R. 8,[^1] which died.\n\n[^1]: H.R. 8, 118th Cong. (2023).", "hr8-118"),
  ]
}
