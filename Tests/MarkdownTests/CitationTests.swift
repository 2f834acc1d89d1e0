import Diagnostics
import Markdown
import TestSupport
import Testing

@Suite("References to law")
struct CitationTests {
  private static let options = MarkdownOptions(findsCitations: true)

  private func citations(_ text: String, names: NameMatcher? = nil) -> [LinkRequest.Target] {
    var options = Self.options
    options.names = names
    return Rendering(text, options: options).requests.map(\.target)
  }

  @Test(
    "references are recognised and their values made one",
    arguments: [
      ("H.R. 3633", .bill, "hr3633"), ("H.R.3633,", .bill, "hr3633"), ("S. 1582.", .bill, "s1582"),
      ("S.\n1582", .bill, "s1582"), ("S.\u{A0}1582", .bill, "s1582"),
      ("Executive Order 14110", .executiveOrder, "14110"),
      ("Executive Order No. 14110", .executiveOrder, "14110"),
      ("E.O. 14110’s", .executiveOrder, "14110"), ("(EO 14110)", .executiveOrder, "14110"),
      ("Pub. L. 119-27", .publicLaw, "119-27"), ("Pub. L. No. 119–27", .publicLaw, "119-27"),
      ("Public Law 119-27.", .publicLaw, "119-27"), ("P.L. 119-27", .publicLaw, "119-27"),
      ("17 CFR 240.10b-5", .regulation, "17 CFR 240.10b-5"),
      ("17 CFR 240.10b-5.", .regulation, "17 CFR 240.10b-5"),
      ("17 C.F.R. § 240.10b-5(a)", .regulation, "17 CFR 240.10b-5"),
      ("12 CFR part 3", .regulation, "12 CFR 3"),
      ("88 FR 75191", .federalRegister, "88 FR 75191"),
      ("88 Fed. Reg. 75191", .federalRegister, "88 FR 75191"),
      ("RIN 3235-AM90", .regulatoryIdentifier, "3235-AM90"), ("S. 9", .bill, "s9"),
      ("RIN: 3235–AM90", .regulatoryIdentifier, "3235-AM90"),
      ("HR 3633", .bill, "hr3633"), ("H. R. 3633", .bill, "hr3633"), ("S.1582", .bill, "s1582"),
      ("H.R. No. 3633", .bill, "hr3633"), ("H.R.\u{A0}3633’s", .bill, "hr3633"),
      ("H.J. Res. 109", .bill, "hjres109"), ("H.J.Res. 109", .bill, "hjres109"),
      ("H.J.Res.109", .bill, "hjres109"), ("H. J. Res. 109", .bill, "hjres109"),
      ("H.J. RES. 109", .bill, "hjres109"), ("HJRes 109", .bill, "hjres109"),
      ("HJ Res. 109", .bill, "hjres109"), ("S.J. Res. 3", .bill, "sjres3"),
      ("S. J. RES. 3", .bill, "sjres3"), ("H. Con. Res. 14", .bill, "hconres14"),
      ("H.Con.Res.14", .bill, "hconres14"), ("HConRes 14", .bill, "hconres14"),
      ("S.Con.Res. 7", .bill, "sconres7"), ("S. CON. RES. 7", .bill, "sconres7"),
      ("H. Res. 5", .bill, "hres5"), ("H.Res. 5", .bill, "hres5"), ("HRES 5", .bill, "hres5"),
      ("S. Res. 12", .bill, "sres12"), ("S.Res. 12", .bill, "sres12"),
      ("House Joint Resolution 25", .bill, "hjres25"),
      ("Senate Concurrent Resolution 7", .bill, "sconres7"), ("House Resolution 5", .bill, "hres5"),
      ("Senate Resolution 12", .bill, "sres12"), ("and S 1582", .bill, "s1582"),
      ("Exec. Order No. 13224", .executiveOrder, "13224"),
      ("Exec. Order No. 14,110", .executiveOrder, "14110"),
      ("Exec. Order 14110", .executiveOrder, "14110"),
      ("E.O. 13,224", .executiveOrder, "13224"), ("E.O. No. 13224", .executiveOrder, "13224"),
      ("E.O.14110", .executiveOrder, "14110"), ("EO14110", .executiveOrder, "14110"),
      ("EO-14110", .executiveOrder, "14110"), ("EO #14110", .executiveOrder, "14110"),
      ("Executive Order #14110", .executiveOrder, "14110"),
      ("Executive Order (EO) 14110", .executiveOrder, "14110"),
      ("Executive Order (E.O.) 14110", .executiveOrder, "14110"),
      ("Executive Order number 14110", .executiveOrder, "14110"),
      ("Proclamation 10973", .proclamation, "10973"),
      ("Presidential Proclamation No. 10,973", .proclamation, "10973"),
      ("Proc. No. 9704", .proclamation, "9704"),
      ("Pub. L. No. 119-27", .publicLaw, "119-27"), ("Pub.L. 119-27", .publicLaw, "119-27"),
      ("Pub. Law 119-27", .publicLaw, "119-27"), ("P.L.119-27", .publicLaw, "119-27"),
      ("PL 119-27", .publicLaw, "119-27"), ("P. L. 119‑27", .publicLaw, "119-27"),
      ("Public Law No: 119-27", .publicLaw, "119-27"),
      ("Public Law No. 119-27", .publicLaw, "119-27"),
      ("17 C. F. R. § 240.10b–5", .regulation, "17 CFR 240.10b-5"),
      ("17 CFR §240.10b-5", .regulation, "17 CFR 240.10b-5"),
      ("17 C.F.R. pt. 240", .regulation, "17 CFR 240"),
      ("17 CFR Part 240", .regulation, "17 CFR 240"),
      ("88 Fed. Reg. 75,191", .federalRegister, "88 FR 75191"),
      ("88 Fed.Reg. 75191", .federalRegister, "88 FR 75191"),
      ("88 F.R. 75191", .federalRegister, "88 FR 75191"),
      ("88 Federal Register 75191", .federalRegister, "88 FR 75191"),
      ("88 Federal Register 75,191", .federalRegister, "88 FR 75191"),
      ("15 U.S.C. § 78j(b)", .code, "15 USC 78j"), ("15 USC 78j", .code, "15 USC 78j"),
      ("42 U. S. C. §2000d–1", .code, "42 USC 2000d-1"),
      ("139 Stat. 419", .statutesAtLarge, "139 Stat. 419"),
      ("H.R.J. Res. 109", .bill, "hjres109"), ("H.R. Con. Res. 14", .bill, "hconres14"),
      ("House bill 4763", .bill, "hr4763"), ("Senate bill 1582", .bill, "s1582"),
      ("EXECUTIVE ORDER 13224", .executiveOrder, "13224"),
      ("Ex. Ord. No. 13224", .executiveOrder, "13224"),
      ("17 C.F.R. Sec. 240.10b-5", .regulation, "17 CFR 240.10b-5"),
      ("15 U.S. Code § 78j", .code, "15 USC 78j"), ("H.R. 4763-118", .bill, "hr4763"),
      ("HR-3633", .bill, "hr3633"), ("H.R.-3633", .bill, "hr3633"), ("H.R.-1", .bill, "hr1"),
      ("H. R.-3633’s", .bill, "hr3633"), ("HR\u{2011}3633", .bill, "hr3633"),
      ("(HR-3633)", .bill, "hr3633"), ("HR-3633-style", .bill, "hr3633"),
      ("HR-4763-118", .bill, "hr4763"), ("and S-1582", .bill, "s1582"),
      ("and S-1582.", .bill, "s1582"), ("(S-1582)", .bill, "s1582"), ("S.-582", .bill, "s582"),
      // As statutes and executive orders cite.
      ("section 78j of title 15, United States Code", .code, "15 USC 78j"),
      ("Section 78j of title 15, United States Code,", .code, "15 USC 78j"),
      ("section 78j(b)(1) of title 15, United States Code", .code, "15 USC 78j"),
      ("section 301 of title 3 of the United States Code", .code, "3 USC 301"),
      ("title 15, United States Code, section 78j", .code, "15 USC 78j"),
      ("Title 15, U.S. Code, Section 78j", .code, "15 USC 78j"),
      (
        "section 240.10b-5 of title 17, Code of Federal Regulations", .regulation,
        "17 CFR 240.10b-5"
      ),
      ("title 17, Code of Federal Regulations, part 240", .regulation, "17 CFR 240"),
      ("RIN number 0694-AJ23", .regulatoryIdentifier, "0694-AJ23"),
      ("RIN No. 0694-AJ23", .regulatoryIdentifier, "0694-AJ23"),
    ] as [(String, CitationKind, String)])
  func recognised(_ text: String, _ kind: CitationKind, _ value: String) {
    #expect(citations("See \(text) b") == [.citation(kind: kind, value: value)])
    #expect(citations(text) == [.citation(kind: kind, value: value)])
  }

  @Test(
    "what is none",
    arguments: [
      "S. 1,582", "U.S. 1582", "S. 15a", "S. 123456", "XEO 14110", "EO 14110b",
      "Executive Order", "BGBl I S. 2402", "BGBl. I S. 2402", "ABl. L S. 12", "Model S 85",
      "Galaxy S 24", "S 5", "Senate Resolution", "House 12", "Senate 12", "Proc. 12a",
      "Executive Order N-12-23", "Executive Order 2023-07", "Executive Order14110", "5 Stations 12",
      "12 States", "The Resolution 5", "HRX 12", "H.R.H. 5", "Executive Order GA-48", "Pub. L. 119",
      "17 CFR", "17 CFR x",
      "1.17 CFR 240", "88 FR", "RIN 3235-am90", "RIN 3235-AM901", "EO 14110-12", "H.R. 0",
      "New York's S. 1582", "N.Y. S. 1582", "The state Senate passed S. 1582",
      "A state bill, S. 1582, would", "In Albany, lawmakers took up S. 1582",
      "Gov. Newsom's Executive Order 14141", "Florida Executive Order 14141",
      "Cal. Exec. Order No. 14110", "Tex. Exec. Order No. 14110 (Jan. 3, 2025)",
      "See N.Y. Exec. Order 14110", "Fla. E.O. 14110", "N.J. Proclamation 9704",
      "Guam's Public Law 119-27", "The Philippine Senate's S. No. 2402", "Texas H.R. 3633",
      "BGBl. I 2021 S. 1582", "ABl. EU Nr. L 150 v. 9.6.2023, S. 2402", "BT-Drs. 19/2402, S. 1582",
      "NJW 2010, S. 2402 ff.", "Vgl. Müller, 3. Aufl., S. 2402", "(Teil I, S. 2402)",
      "340 S. 1582 West", "the S 1582 visa", "HR 3633, a star in Hydra",
      "`EO 14110`", "# EO 14110", "> EO 14110", "![EO 14110](a.png)", "X-EO 14110", "Fed. Reg. 88",
      "section 301 of title 3", "title 15, section 78j", "title 15, United States Code",
      "a section of title 15, United States Code", "section 4 of title 15, California Code",
      "RIN numbers 0694-AJ23",
      // SEC forms, aircraft, missiles, courses, part numbers and state bills.
      "filed an S-1", "the S-1 and S-3", "an S-11 registration", "Form S-1582", "HR-V", "A-380",
      "S-76", "an S-400 missile", "HR-101", "HR-12", "the S-1582 amplifier", "a Model S-1582",
      "and S-1582-B", "and S-1582-2", "and S-15823", "and S-15a", "and S-0158", "HR-36331",
      "HR-3633b", "hr-3633", "GS-1582", "X-HR-3633", "and S--1582", "New Jersey's S-1582",
      "The state Senate passed S-1582",
    ])
  func none(_ text: String) {
    #expect(!citations(text).contains { if case .citation = $0 { true } else { false } })
  }

  @Test(
    "lists and ranges",
    arguments: [
      ("Executive Orders 14110 and 14141.", ["14110", "14141"]),
      ("EOs 14110, 14141 and 14148", ["14110", "14141", "14148"]),
      ("E.O.s 14110, 14141, and 14148 fell", ["14110", "14141", "14148"]),
      ("Exec. Order Nos. 14,110 & 14,141", ["14110", "14141"]),
      ("Executive Orders 14110 through 14115", ["14110", "14115"]),
      ("EOs 14110–14115", ["14110", "14115"]), ("EO 14110 and 14141", ["14110", "14141"]),
      ("Proclamations 9704 and 9705", ["9704", "9705"]),
      ("Executive Orders 13224 (2001) and 14141 (2025)", ["13224", "14141"]),
      ("lawmakers from New York introduced S. 1582", ["s1582"]),
      ("Sen. Gillibrand (D-N.Y.) introduced S. 1582", ["s1582"]),
      ("In 2025 S. 1582 passed", ["s1582"]), ("The U.S. House passed H.R. 3633", ["hr3633"]),
      ("Pub. L. Nos. 119-21 and 119-27", ["119-21", "119-27"]),
      ("Public Laws 119-21, 119-27", ["119-21", "119-27"]),
      ("H.R. 3633 and S. 1582", ["hr3633", "s1582"]),
      ("H.J. Res. 87, 88, and 89 overturn", ["hjres87", "hjres88", "hjres89"]),
      ("17 CFR parts 229 and 240", ["17 CFR 229", "17 CFR 240"]),
      ("17 CFR §§ 240.10b-5, 240.14a-9", ["17 CFR 240.10b-5", "17 CFR 240.14a-9"]),
      ("17 CFR 240.10b-5 and 240.14a-9", ["17 CFR 240.10b-5", "17 CFR 240.14a-9"]),
      ("15 U.S.C. §§ 78j and 78o", ["15 USC 78j", "15 USC 78o"]),
      ("H.R. 3633 and 12 other bills", ["hr3633"]), ("H.R. 3633, 294 members voted", ["hr3633"]),
      ("Executive Order 14110, 88 Fed. Reg. 75191 (2023)", ["14110", "88 FR 75191"]),
      ("EO 14110 and 2023 guidance", ["14110"]), ("Executive Orders 14110, 2023", ["14110"]),
      ("H.R. 1 and 5% of it", ["hr1"]), ("EO 14110, 14141", ["14110"]),
      // A subtitle is no title, and a subsection no section.
      ("subtitle 15, United States Code, section 78j", []),
      ("subsection 5 of the bill", []),
      ("88 FR 75191, 75193", ["88 FR 75191"]), ("S. 1582 and 2025 rules", ["s1582"]),
    ])
  func lists(_ text: String, _ expected: [String]) {
    let found = citations("See \(text)").compactMap {
      if case .citation(_, let value) = $0 { value } else { nil }
    }
    #expect(found == expected)
  }

  @Test func `each item of a list has its own link`() {
    let rendering = Rendering("EOs 14110 and 14141.", options: Self.options)
    #expect(
      rendering.html
        == "<p><a href=\"/law/14110/\">EOs 14110</a> and <a href=\"/law/14141/\">14141</a>.</p>\n")
    #expect(rendering.requests.map(\.isListed) == [false, true])
  }

  @Test(
    "the Congress that a sentence names",
    arguments: [
      ("⟦H.R. 4763⟧ of the 118th Congress", .number(118)),
      ("⟦H.R. 4763⟧ (118th Congress) passed", .number(118)),
      ("⟦H.R. 4763⟧, 118th Cong. (2023)", .number(118)),
      ("FIT21, ⟦H.R. 4763⟧, 118th Cong. § 101 (2023), was", .number(118)),
      ("⟦H.R. 4763⟧ [118th]", .number(118)), ("⟦H.R. 4763⟧ (118th)", .number(118)),
      ("In the 118th Congress, ⟦H.R. 4763⟧ passed", .number(118)),
      ("In the 118th Congress the House passed FIT21 and sent ⟦H.R. 4763⟧ on", .number(118)),
      ("The 118th Congress’s ⟦H.R. 4763⟧", .number(118)),
      ("During the 118th U.S. Congress, ⟦H.R. 4763⟧", .number(118)),
      ("⟦H.R. 4763⟧ from the 118th Congress", .number(118)),
      ("⟦H.R. 4763⟧ passed the House in the 118th Congress", .number(118)),
      ("The 118th Congress considered ⟦H.R. 4763⟧", .number(118)),
      ("⟦H.R. 4763⟧ in the *118th* Congress", .number(118)),
      ("⟦H.R. 4763⟧ of the One Hundred Eighteenth Congress", .number(118)),
      ("⟦H.R. 4763⟧ of the One Hundred and Twenty-First Congress", .number(121)),
      ("⟦H.R. 4763⟧ (2023)", .number(118)), ("⟦H.R. 4763⟧ (118) was", .number(118)),
      ("⟦H.R. 4763⟧ (Rep. Thompson, 118th Congress)", .number(118)),
      ("⟦H.R. 4763⟧, introduced in July 2023, is", .number(118)),
      ("⟦H.R. 4763⟧ (filed in 2023) died", .number(118)),
      ("⟦H.R. 4763⟧ (introduced Feb. 10, 2023) died", .number(118)),
      ("⟦H.R. 4763⟧ (Roe, 2023)", .number(118)),
      ("⟦H.R. 4763⟧, which the House passed in February 2024, died", .number(118)),
      ("⟦H.R. 4763⟧ got a vote in 2024", .number(118)),
      ("The House voted 279–136 for ⟦H.R. 4763⟧ in May 2024", .number(118)),
      ("A vote in 2024 sent ⟦H.R. 4763⟧ to the Senate", .number(118)),
      ("A 2024 House vote on ⟦H.R. 4763⟧ failed", .number(118)),
      ("The House took up ⟦H.R. 4763⟧ in Sept. 2024", .number(118)),
      ("A bill introduced in 2023, ⟦H.R. 4763⟧, was referred", .number(118)),
      ("Introduced in 2023, ⟦H.R. 4763⟧ was referred", .number(118)),
      ("A bill of 2023, ⟦H.R. 4763⟧, was referred", .number(118)),
      ("In 2023 and 2024, ⟦H.R. 4763⟧ sat in committee", .number(118)),
      ("After a law passed in 2019, ⟦H.R. 9⟧ would", nil),
      ("⟦H.R. 9⟧ would repeal a 2024 rule", nil),
      ("⟦H.R. 9⟧ responds to a 2023 report by GAO", nil),
      ("⟦H.R. 9⟧ would restore 2019 spending levels", nil),
      ("Unlike the bills of the 118th Congress, ⟦H.R. 3633⟧ is pending", nil),
      ("## Bills of the 118th Congress\n\n⟦H.R. 4763⟧ passed", .number(118)),
      ("## Bills of the 118th Congress\n\n## Now\n\n⟦H.R. 3633⟧ passed", nil),
      ("| Bill | Congress |\n|---|---|\n| ⟦H.R. 4763⟧ | 118th |", .number(118)),
      ("| Bill | Congress |\n|---|---|\n| ⟦H.R. 4763⟧ | *118th* Congress |", .number(118)),
      ("| Bill | Congress |\n|---|---|\n| S. 1 | 118th |\n| ⟦H.R. 3633⟧ | - |", nil),
      ("⟦H.R. 4763⟧, 118th Cong. (2023), and S. 1", .number(118)),
      ("⟦H.R. 4763⟧ from the last Congress", .relative(-1)),
      ("In the previous Congress, ⟦H.R. 4763⟧ died", .relative(-1)),
      ("⟦H.R. 4763⟧ of this Congress", .relative(0)), ("⟦H.R. 4763⟧ is pending", nil),
      ("H.R. 4763 of the 118th Congress became ⟦H.R. 3633⟧", nil),
      ("H.R. 4763 died in the 118th Congress, but ⟦H.R. 3633⟧ is pending", nil),
      ("H.R. 4763 died in the 118th Congress; ⟦H.R. 3633⟧ is pending", nil),
      ("Unlike the 118th Congress, the House passed ⟦H.R. 3633⟧", nil),
      ("⟦H.R. 3633⟧ builds on H.R. 4763 of the 118th Congress", nil),
      ("⟦H.R. 4763⟧ and S. 2281 of the 118th Congress", .number(118)),
      ("⟦H.R. 3633⟧ and H.R. 4763 (118th Congress)", nil),
      ("It was H.R. 4763 in the 118th Congress and ⟦H.R. 3633⟧ in the 119th", .number(119)),
      ("The 118th Congress is over. ⟦H.R. 3633⟧ is not", nil),
      ("⟦H.R. 3633⟧ is pending. The 118th Congress is over", nil),
      ("On 118th Street ⟦H.R. 3633⟧ is read", nil),
    ] as [(String, NamedCongress?)])
  func congress(_ text: String, _ expected: NamedCongress?) throws {
    let source = MarkedSource(text)
    let request = Rendering(source.file, options: Self.options).requests.first {
      $0.range == source.marked
    }
    #expect(try #require(request).congress == expected)
  }

  @Test func `one is asked about once in a document, at its place`() {
    let source = MarkedSource("a *b* ⟦EO 14110⟧; ⟦S. 1582⟧ and E.O. 14110.\n")
    let rendering = Rendering(source.file, options: Self.options)
    #expect(rendering.requests.map(\.range) == source.marks)
    #expect(
      rendering.html
        == "<p>a <em>b</em> <a href=\"/law/14110/\">EO 14110</a>; <a href=\"/law/s1582/\">S. 1582</a>"
        + " and E.O. 14110.</p>\n")
  }

  @Test func `where an earlier link leads to the same target it stays text`() {
    let rendering = Rendering("[x](a.md) EO 14110", options: Self.options) { _ in
      .link(href: "/", mention: 1)
    }
    #expect(rendering.html == "<p><a href=\"/\">x</a> EO 14110</p>\n")
  }

  @Test func `one that leads nowhere stays text`() {
    let rendering = Rendering("EO 14110", options: Self.options) { _ in .plain() }
    #expect(rendering.html == "<p>EO 14110</p>\n")
  }

  @Test func `of a name and a reference the longer wins, of equals the name`() {
    let names = NameMatcher([
      .init("Executive Order 14110", target: 1), .init("EO", target: 2),
      .init("S. 1582 Act", target: 3),
    ])
    #expect(citations("Executive Order 14110", names: names) == [.name(1)])
    #expect(
      citations("EO 14110", names: names) == [.citation(kind: .executiveOrder, value: "14110")])
    #expect(citations("S. 1582 Act", names: names) == [.name(3)])
  }

  @Test func `they are looked for only where that is asked for`() {
    #expect(Rendering("EO 14110").requests.isEmpty)
  }
}
