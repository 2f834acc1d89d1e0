extension IdentifierScheme {
  /// The one table of schemes, those of companies first.
  package static let all: [IdentifierScheme] = companies + publicBodies + policies + anything

  private static let companies = [
    IdentifierScheme(
      "ticker", "a ticker", "An exchange and the symbol there.", "NASDAQ:IREN",
      form: "an exchange, a colon and a symbol, in capitals: NASDAQ:IREN",
      IdentifierPattern(
        .some(.capital, 1...1), .some(.capitalOrDigit, 1...11), .text(":"),
        .some(.capitalOrDigit, 1...1), .some(.symbol, 0...11))),
    IdentifierScheme(
      "cik", "a CIK", "Central Index Key of the SEC; zeros in front may be left out.",
      "0001878848", form: "up to ten digits", IdentifierPattern(.some(.digit, 1...10)),
      check: { $0.allSatisfy { $0 == "0" } ? IdentifierFault("no filer has the number zero") : nil }
    ),
    IdentifierScheme(
      "lei", "an LEI", "Legal Entity Identifier, ISO 17442, the last two being check digits.",
      "5493001KJTIIGC8Y1R12", form: "18 capitals or digits and two check digits",
      IdentifierPattern(.some(.capitalOrDigit, .exactly(18)), .some(.digit, .exactly(2))),
      check: { CheckDigits.fault(of: $0, digits: 2, CheckDigits.mod97) }),
    IdentifierScheme(
      "isin", "an ISIN", "Securities number, ISO 6166, the last being a check digit.",
      "US0378331005", form: "a country, nine capitals or digits and a check digit",
      IdentifierPattern(
        .some(.capital, .exactly(2)), .some(.capitalOrDigit, .exactly(9)), .some(.digit, 1...1)),
      check: { CheckDigits.fault(of: $0, digits: 1, CheckDigits.luhn) }),
    IdentifierScheme(
      "uei", "a UEI", "Unique Entity ID of SAM.gov.", "ABCDEFGH1234",
      form: "twelve capitals or digits",
      IdentifierPattern(.some(.capitalOrDigit, .exactly(12))),
      check: { value in
        if value.hasPrefix("0") { return IdentifierFault("it does not begin with a zero") }
        guard let letter = value.first(where: { $0 == "O" || $0 == "I" }) else { return nil }
        return IdentifierFault("it has no letter \(letter)")
      }),
    IdentifierScheme(
      "ein", "an EIN", "Employer Identification Number of the IRS.", "12-3456789",
      form: "two digits, a hyphen and seven digits",
      IdentifierPattern(.some(.digit, .exactly(2)), .text("-"), .some(.digit, .exactly(7)))),
    IdentifierScheme(
      "filing", "an accession number", "Accession number of a filing with the SEC.",
      "0001878848-25-000123", form: "ten, two and six digits with hyphens between",
      IdentifierPattern(
        .some(.digit, .exactly(10)), .text("-"), .some(.digit, .exactly(2)), .text("-"),
        .some(.digit, .exactly(6)))),
  ]

  private static let publicBodies = [
    IdentifierScheme(
      "fr_slug", "a Federal Register slug",
      "An agency's name in addresses of the Federal Register.",
      "securities-and-exchange-commission", form: "small letters, digits and hyphens",
      IdentifierPattern(.some(.slug, .from(1)))),
    IdentifierScheme(
      "rin_prefix", "a RIN prefix", "The first four digits of an agency's RINs.", "3235",
      form: "four digits", IdentifierPattern(.some(.digit, .exactly(4)))),
    IdentifierScheme(
      "thomas_id", "a committee code",
      "A congressional committee's code; a subcommittee's has two digits more.", "HSBA",
      form: "H, S or J, three capitals, and two digits for a subcommittee",
      IdentifierPattern(
        .word(["H", "S", "J"]), .some(.capital, .exactly(3)),
        .optional([.some(.digit, .exactly(2))]))),
    IdentifierScheme(
      "bioguide", "a Bioguide id", "Identifier in the Biographical Directory of Congress.",
      "S001181", form: "a capital and six digits",
      IdentifierPattern(.some(.capital, 1...1), .some(.digit, .exactly(6)))),
  ]

  private static let policies = [
    IdentifierScheme(
      "bill", "a bill's identifier", "Type and number of a federal bill, and its Congress.",
      "hr3633-119", form: "a type such as hr or s, a number, a hyphen and the Congress",
      IdentifierPattern(
        .word(["hres", "hjres", "hconres", "hr", "sres", "sjres", "sconres", "s"]),
        .some(.positiveDigit, 1...1), .some(.digit, 0...4), .text("-"),
        .some(.positiveDigit, 1...1), .some(.digit, 0...2))),
    IdentifierScheme(
      "ocd_id", "an Open Civic Data id", "Open Civic Data id of a state's bill, by Open States.",
      "ocd-bill/12bd05ac-05c3-4baa-b315-10d7c3b20815",
      form: "ocd-bill/ and a UUID in small letters",
      IdentifierPattern(
        .text("ocd-bill/"), .some(.slug, .exactly(8)), .text("-"), .some(.slug, .exactly(4)),
        .text("-"), .some(.slug, .exactly(4)), .text("-"), .some(.slug, .exactly(4)), .text("-"),
        .some(.slug, .exactly(12)))),
    IdentifierScheme(
      "public_law", "a public law's number", "The Congress and the number of a public law.",
      "119-27", form: "the Congress, a hyphen and a number",
      IdentifierPattern(
        .some(.positiveDigit, 1...1), .some(.digit, 0...2), .text("-"),
        .some(.positiveDigit, 1...1), .some(.digit, 0...3))),
    IdentifierScheme(
      "number", "an order's number", "An executive order's number, for orders of a US president.",
      "14110", form: "up to five digits and perhaps a letter",
      IdentifierPattern(
        .some(.positiveDigit, 1...1), .some(.digit, 0...4),
        .optional([.text("-")]), .optional([.some(.capital, 1...1)]))),
    IdentifierScheme(
      "fr.doc", "a Federal Register document number", "Document number in the Federal Register.",
      "2023-24283", form: "a year, a hyphen and a number",
      IdentifierPattern(
        .optional([.word(["C", "R"]), .some(.digit, 1...1), .text("-")]),
        .optional([.some(.capital, 1...1)]), .some(.digit, 1...4), .text("-"),
        .some(.digit, 1...6))),
    IdentifierScheme(
      "fr.cite", "a Federal Register citation", "Volume and page of the Federal Register.",
      "88 FR 75191", form: "the volume, FR and the page",
      IdentifierPattern(
        .some(.positiveDigit, 1...1), .some(.digit, 0...2), .text(" FR "),
        .some(.positiveDigit, 1...1), .some(.digit, 0...5))),
    IdentifierScheme(
      "rin", "a RIN", "Regulation Identifier Number; the first four digits are the agency's.",
      "3235-AN01", form: "four digits, a hyphen, two capitals and two digits",
      IdentifierPattern(
        .some(.digit, .exactly(4)), .text("-"), .some(.capital, .exactly(2)),
        .some(.digit, .exactly(2)))),
    IdentifierScheme(
      "cfr", "a CFR citation", "Title and part of the Code of Federal Regulations.", "17 CFR 240",
      form: "the title, CFR and the part",
      IdentifierPattern(
        .some(.positiveDigit, 1...1), .some(.digit, 0...1), .text(" CFR "),
        .optional([.word(["parts ", "part ", "Parts ", "Part "])]), .some(.digit, 1...5),
        .some(.free, .from(0))),
      check: { value in
        guard let title = Int(value.prefix { $0.isNumber }), title > 50 else { return nil }
        return IdentifierFault("the Code has 50 titles")
      }),
    IdentifierScheme(
      "usc", "a U.S. Code citation", "Title and section of the United States Code.", "15 USC 78j",
      form: "the title, USC and the section",
      IdentifierPattern(
        .some(.positiveDigit, 1...1), .some(.digit, 0...1), .text(" USC "), .some(.digit, 1...5),
        .some(.free, .from(0)))),
    IdentifierScheme(
      "stat", "a Statutes at Large citation", "Volume and page of the Statutes at Large.",
      "139 Stat. 419", form: "the volume, Stat. and the page",
      IdentifierPattern(
        .some(.positiveDigit, 1...1), .some(.digit, 0...2), .text(" Stat. "),
        .some(.positiveDigit, 1...1), .some(.digit, 0...4))),
  ]

  private static let anything = [
    IdentifierScheme(
      "wikidata", "a Wikidata item", "An item of Wikidata.", "Q953087", form: "a Q and a number",
      IdentifierPattern(.text("Q"), .some(.positiveDigit, 1...1), .some(.digit, .from(0)))),
    IdentifierScheme(
      "lda_code", "a lobbying issue code", "General issue area of the Lobbying Disclosure Act.",
      "CPI", form: "one of the codes of the Act's forms, such as TAX or CPI",
      IdentifierPattern(.word(lobbyingIssues))),
    IdentifierScheme(
      "jurisdiction", "a jurisdiction",
      "A country by ISO 3166-1, a state of the US as US-TX, EU, or an Open Civic Data id.", "US-TX",
      form: "a country's two letters, a state as US-TX, EU, or ocd-jurisdiction/country:…",
      IdentifierPattern(
        .optional([.text("ocd-jurisdiction/country:"), .some(.free, .from(2))]),
        .optional([
          .some(.capital, .exactly(2)), .optional([.text("-"), .some(.capitalOrDigit, 1...3)]),
        ])), check: Jurisdiction.fault),
  ]

  /// The issue codes of forms LD-1 and LD-2.
  private static let lobbyingIssues =
    """
    ACC ADV AER AGR ALC ANI APP ART AUT AVI BAN BEV BNK BUD CAW CDT CHM CIV COM CON CPI CPT CSP DEF \
    DIS DOC ECN EDU ENG ENV FAM FIN FIR FOO FOR FUE GAM GOV HCR HOM HOU IMM IND INS INT LAW LBR MAN \
    MAR MED MIA MMM MON NAT PHA POS REL RES RET ROD RRR SCI SMB SPO TAR TAX TEC TOB TOR TOU TRA TRD \
    TRU UNM URB UTI VET WAS WEL
    """.split(separator: " ").map(String.init)
}
