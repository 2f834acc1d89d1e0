import Testing

@Suite("Orders in sentences")
struct OrderLinkTests {
  @Test func `orders and proclamations are read in every usual form`() async throws {
    try await LinkedSentences.check(Self.sentences)
  }

  private static let sentences: [(String, String)] = [
    ("Executive Order 14179 of January 23, 2025, is in force.", "eo-14179"),
    ("Executive Order No. 14179 is in force.", "eo-14179"),
    ("Exec. Order 14179 is in force.", "eo-14179"),
    ("Exec. Order No. 14,179, 90 Fed. Reg. 8741 (Jan. 23, 2025).", "eo-14179"),
    ("EO 14179 is in force.", "eo-14179"),
    ("E.O. 14179 is in force.", "eo-14179"),
    ("E.O.14179 is in force.", "eo-14179"),
    ("EO14179 is in force.", "eo-14179"),
    ("EO-14179 is in force.", "eo-14179"),
    ("E. O. 14179 is in force.", "eo-14179"),
    ("executive order 13224 blocks assets.", "eo-13224"),
    ("Executive order 13224 blocks assets.", "eo-13224"),
    ("EXECUTIVE ORDER 13224 blocks assets.", "eo-13224"),
    ("Executive Order **13224** blocks assets.", "eo-13224"),
    ("Executive Order *13224* blocks assets.", "eo-13224"),
    ("**Executive Order** 13224 blocks assets.", "eo-13224"),
    ("Executive Order (EO) 13224 blocks assets.", "eo-13224"),
    ("Executive Order (E.O.) 13224 blocks assets.", "eo-13224"),
    ("Executive Order\u{A0}13224 blocks assets.", "eo-13224"),
    ("Executive\nOrder 13224 blocks assets.", "eo-13224"),
    ("Executive Order\n13224 blocks assets.", "eo-13224"),
    ("Executive Order 13,224 blocks assets.", "eo-13224"),
    ("Executive Order number 13224 blocks assets.", "eo-13224"),
    ("Executive Order #13224 blocks assets.", "eo-13224"),
    ("President Bush's Executive Order 13224 blocks assets.", "eo-13224"),
    ("Executive Orders 14141 and 14179 differ.", "eo-14141 eo-14179"),
    ("Executive Orders 14141, 14178, and 14179 differ.", "eo-14141 eo-14178 eo-14179"),
    ("Executive Orders 14141, of January 14, 2025, and 14179 differ.", "eo-14141 eo-14179"),
    (
      "Executive Orders 14141 (Jan. 14, 2025) and 14179 (Jan. 23, 2025) differ.",
      "eo-14141 eo-14179"
    ),
    ("Executive Orders Nos. 14141 and 14179 differ.", "eo-14141 eo-14179"),
    ("Exec. Orders Nos. 14,141 & 14,179 differ.", "eo-14141 eo-14179"),
    ("EOs 14141 and 14179 differ.", "eo-14141 eo-14179"),
    ("E.O.s 14141 and 14179 differ.", "eo-14141 eo-14179"),
    ("executive orders 14141 and 14179 differ.", "eo-14141 eo-14179"),
    ("both Executive Order 14141 and Executive Order 14179", "eo-14141 eo-14179"),
    ("EO 14179-compliant plans.", "eo-14179"),
    ("Executive Order 14179’s deadline.", "eo-14179"),
    (
      "Executive Order 14179, \"Removing Barriers to American Leadership in AI\", is new.",
      "eo-14179"
    ),
    ("Executive Order 99999 does not exist.", ""),
    ("Governor Abbott's Executive Order 13224 is a state order.", ""),
    ("Gov. Newsom issued Executive Order 13224.", ""),
    ("The Philippine Executive Order 13224 is older.", ""),
    ("Executive Order N-12-23 of California.", ""),
    ("California Executive Order 14110 does not exist.", ""),
    (
      "| Order | Day |\n|---|---|\n| EO 14141 | 2025-01-14 |\n| EO 14179 | 2025-01-23 |",
      "eo-14141 eo-14179"
    ),
    ("Proclamation 10908 raised car tariffs.", "proc-10908"),
    ("Proclamation No. 10,908 raised car tariffs.", "proc-10908"),
    ("Presidential Proclamation 10908 raised car tariffs.", "proc-10908"),
    ("Proc. No. 10908, 90 Fed. Reg. 14705.", "proc-10908"),
    ("Proclamations 10908 and 10947 raised tariffs.", "proc-10908 proc-10947"),
    ("President Trump signed Executive Order 14179 on January 23.", "eo-14179"),
    ("(Executive Order 14179)", "eo-14179"),
    ("EO No. 14179", "eo-14179"),
    ("E.O. 12866-significant rules", "eo-12866"),
    ("Executive *Order* 14179", "eo-14179"),
    ("Executive Order\u{A0}**14179**", "eo-14179"),
    ("Executive Orders **14178** and **14179**", "eo-14178 eo-14179"),
    ("Executive Orders 14178 (digital assets) and 14179 (AI) differ.", "eo-14178 eo-14179"),
    ("Executive Orders 14141, 14178 & 14179", "eo-14141 eo-14178 eo-14179"),
    ("E.O. 14178; E.O. 14179.", "eo-14178 eo-14179"),
    ("Executive Order 141790 is a typo.", ""),
    ("Illinois Executive Order 14110", ""),
    ("the mayor's Executive Order 14110", ""),
    ("Texas sued over Executive Order 14110.", "eo-14110"),
    ("proclamation 10908 took effect.", "proc-10908"),
    ("Proclamations 10908 (autos) and 10947 (steel) took effect.", "proc-10908 proc-10947"),
  ]
}
