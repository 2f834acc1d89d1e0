import Diagnostics
import PolicyModel
import TestSupport
import Testing

@Suite("Identifiers") struct IdentifierTests {
  @Test(
    arguments: [
      ("ticker", "NASDAQ:IREN"), ("ticker", "NYSE:BRK.B"), ("ticker", "KRX:005930"),
      ("cik", "0001878848"), ("cik", "1878848"), ("lei", "5493001KJTIIGC8Y1R12"),
      ("lei", "INR2EJN1ERAN0W5ZP974"), ("isin", "US0378331005"), ("isin", "AU0000185993"),
      ("isin", "GB0002634946"), ("uei", "ABCDEFGH1234"), ("ein", "12-3456789"),
      ("filing", "0001878848-25-000123"), ("fr_slug", "treasury-department"),
      ("rin_prefix", "3235"), ("thomas_id", "HSBA"), ("thomas_id", "HSBA16"),
      ("bioguide", "S001184"), ("bill", "hr3633-119"), ("bill", "sconres7-118"),
      ("public_law", "119-27"), ("number", "14110"), ("fr.doc", "2023-24283"),
      ("fr.doc", "E9-1234"), ("fr.doc", "94-12345"), ("fr.doc", "C1-2020-12345"),
      ("fr.cite", "88 FR 75191"), ("rin", "3235-AN01"), ("cfr", "17 CFR 240.10b-5"),
      ("cfr", "12 CFR part 1005"), ("wikidata", "Q42"), ("lda_code", "TAX"),
      ("jurisdiction", "US"), ("jurisdiction", "US-TX"), ("jurisdiction", "EU"),
      ("jurisdiction", "CA-ON"),
      ("jurisdiction", "ocd-jurisdiction/country:us/state:tx/government"),
    ])
  func `what a scheme can have given is taken`(key: String, value: String) throws {
    let scheme = try #require(IdentifierScheme.scheme(key))
    #expect(scheme.fault(of: value) == nil)
  }

  @Test(
    arguments: [
      ("ticker", "IREN"), ("ticker", "NASDAQ:"), ("cik", "00018788481"), ("cik", "0000000000"),
      ("lei", "5493001KJTIIGC8Y1R"), ("isin", "US037833100"), ("uei", "ABCDEFGHI234"),
      ("uei", "0BCDEFGH1234"), ("ein", "123456789"), ("filing", "1878848-25-000123"),
      ("fr_slug", "Treasury"), ("rin_prefix", "32350"), ("thomas_id", "XSBA"),
      ("thomas_id", "HSBA1"), ("bioguide", "S1184"), ("bill", "hr3633"), ("bill", "hb6-119"),
      ("bill", "hr03633-119"), ("public_law", "119"), ("number", "EO14110"),
      ("fr.doc", "24283"), ("fr.cite", "FR 75191"), ("rin", "3235-A001"), ("cfr", "240"),
      ("cfr", "51 CFR 1"), ("wikidata", "Q042"), ("wikidata", "42"), ("lda_code", "XYZ"),
      ("jurisdiction", "XX"), ("jurisdiction", "US-TE"), ("jurisdiction", "planet Earth"),
    ])
  func `what a scheme cannot have given is not`(key: String, value: String) throws {
    let scheme = try #require(IdentifierScheme.scheme(key))
    #expect(scheme.fault(of: value) != nil)
  }

  @Test func `a wrong check digit is told with the right one`() throws {
    try Misfield(
      .company, "lei: ⟦5493001KJTIIGC8Y1R17⟧", .invalidIdentifier,
      "'5493001KJTIIGC8Y1R17' is not an LEI: the check digits of its first 18 should be 12"
    ).check()
    try Misfield(
      .company, "isin: ⟦US0378331006⟧", .invalidIdentifier,
      "'US0378331006' is not an ISIN: the check digit of its first 11 should be 5"
    ).check()
  }

  @Test func `any one wrong character of an LEI is found`() throws {
    let scheme = try #require(IdentifierScheme.scheme("lei"))
    let right = Array("5493001KJTIIGC8Y1R12")
    for place in right.indices {
      var wrong = right
      wrong[place] = right[place].isNumber ? (right[place] == "7" ? "8" : "7") : "X"
      #expect(scheme.fault(of: String(wrong)) != nil, "\(String(wrong))")
    }
  }

  @Test(
    "a form that is off is told",
    arguments: [
      Misfield(
        .company, "ticker: ⟦nasdaq:iren⟧", .invalidIdentifier, "'nasdaq:iren' is not a ticker",
        suggestion: "NASDAQ:IREN"),
      Misfield(
        .policy, "bill: ⟦H.R. 3633-119⟧", .invalidIdentifier,
        "'H.R. 3633-119' is not a bill's identifier", suggestion: "hr3633-119"),
      Misfield(
        .policy, "fr: {doc: ⟦75191⟧}", .invalidIdentifier,
        "'75191' is not a Federal Register document number",
        help: "a year, a hyphen and a number: 2023-24283"),
      Misfield(
        .agency, "jurisdiction: ⟦Texas⟧", .invalidIdentifier, "'Texas' is not a jurisdiction",
        suggestion: "US-TX"),
      Misfield(
        .agency, "jurisdiction: ⟦UK⟧", .invalidIdentifier,
        "'UK' is not a jurisdiction: ISO 3166 has no country 'UK'", suggestion: "GB"),
      Misfield(
        .company, "wikidata: [Q42, ⟦q 43⟧]", .invalidIdentifier, "'q 43' is not a Wikidata item",
        suggestion: "Q43"),
    ])
  func form(misfield: Misfield) throws { try misfield.check() }

  @Test func `a CIK gets its zeros`() throws {
    let company = try Reading(.company, "name: N\ncik: 1878848").entity()
    #expect(company.identifiers.map(\.value) == ["0001878848"])
  }

  @Test func `numbers of other series are as their authors have them`() throws {
    _ = try Reading(.policy, "name: N\ntype: standard\nnumber: AI 100-1").entity()
    _ = try Reading(
      .policy, "name: N\ntype: executive-order\njurisdiction: US-TX\nnumber: GA 49"
    ).entity()
    #expect(
      Reading(.policy, "name: N\ntype: executive-order\nnumber: EO 1").findings.map(\.rule)
        == [.invalidIdentifier])
  }

  @Test(arguments: IdentifierScheme.all.map(\.key))
  func `the example of a scheme is one of it`(key: String) throws {
    let scheme = try #require(IdentifierScheme.scheme(key))
    #expect(scheme.fault(of: scheme.example) == nil)
    let expression = try Regex(scheme.pattern.regularExpression)
    #expect(try expression.wholeMatch(in: scheme.example) != nil)
  }

  @Test(
    "the regular expression says what the pattern says",
    arguments: [
      "hr3633-119", "hres1-118", "s1-1", "hr0-119", "hr-119", "hr1-0", "s123456-119", "sx1-119",
      "sconres12-100", "hconres1", "",
    ])
  func expression(text: String) throws {
    let scheme = try #require(IdentifierScheme.scheme("bill"))
    let expression = try Regex(scheme.pattern.regularExpression)
    #expect(scheme.pattern.matches(text) == (try expression.wholeMatch(in: text) != nil))
  }

  @Test func `a state's name is known by its code`() {
    #expect(Jurisdiction.name(of: "US-TX") == "Texas")
    #expect(Jurisdiction.name(of: "GB") == "United Kingdom")
    #expect(Jurisdiction.name(of: "US-ZZ") == nil)
  }
}
