/// Whose law or body something is: countries of ISO 3166-1, states of the US, the European Union.
package enum Jurisdiction {
  /// For a reader: `US-TX` → `Texas`; `nil` for codes whose name is not in the table.
  package static func name(of code: some StringProtocol) -> String? {
    if code.hasPrefix("US-") { return states.first { $0.code == code.dropFirst(3) }?.name }
    return names.first { $0.code == code }?.name
  }

  /// The code of what is written as a code or as a name: `Texas` and `US-TX` → `US-TX`.
  package static func normalized(_ text: String) -> String { code(of: text) ?? text }

  /// What is wrong with a code that has the right form.
  static func fault(of value: String) -> IdentifierFault? {
    if value.hasPrefix("ocd-") { return nil }
    if value.isEmpty { return IdentifierFault("it is empty") }
    if value.hasPrefix("US-") {
      let state = value.dropFirst(3)
      return states.contains { $0.code == state }
        ? nil : IdentifierFault("'\(state)' is not a state or territory of the US")
    }
    // Divisions of other countries are not looked up.
    let country = value.prefix(2)
    if country == "EU" || countries.contains(String(country)) { return nil }
    return IdentifierFault(
      "ISO 3166 has no country '\(country)'", suggestion: country == "UK" ? "GB" : nil)
  }

  /// The code of a name written out: `Texas` → `US-TX`.
  static func code(of name: String) -> String? {
    let wanted = name.lowercased()
    if let state = states.first(where: { $0.name.lowercased() == wanted }) {
      return "US-\(state.code)"
    }
    return names.first { $0.name.lowercased() == wanted }?.code
  }

  private static func table(_ rows: String) -> [(code: String, name: String)] {
    rows.split(separator: ";").map { row in
      (String(row.prefix(2)), String(row.dropFirst(3)))
    }
  }

  private static let states = table(
    "AL Alabama;AK Alaska;AZ Arizona;AR Arkansas;CA California;CO Colorado;CT Connecticut;"
      + "DE Delaware;DC District of Columbia;FL Florida;GA Georgia;HI Hawaii;ID Idaho;IL Illinois;"
      + "IN Indiana;IA Iowa;KS Kansas;KY Kentucky;LA Louisiana;ME Maine;MD Maryland;"
      + "MA Massachusetts;MI Michigan;MN Minnesota;MS Mississippi;MO Missouri;MT Montana;"
      + "NE Nebraska;NV Nevada;NH New Hampshire;NJ New Jersey;NM New Mexico;NY New York;"
      + "NC North Carolina;ND North Dakota;OH Ohio;OK Oklahoma;OR Oregon;PA Pennsylvania;"
      + "RI Rhode Island;SC South Carolina;SD South Dakota;TN Tennessee;TX Texas;UT Utah;"
      + "VT Vermont;VA Virginia;WA Washington;WV West Virginia;WI Wisconsin;WY Wyoming;"
      + "AS American Samoa;GU Guam;MP Northern Mariana Islands;PR Puerto Rico;"
      + "VI U.S. Virgin Islands")

  /// Names of the jurisdictions that are met most often.
  private static let names = table(
    "US United States;EU European Union;GB United Kingdom;AU Australia;CA Canada;CN China;"
      + "DE Germany;FR France;IE Ireland;IN India;IT Italy;JP Japan;KR South Korea;MX Mexico;"
      + "NL Netherlands;SG Singapore;CH Switzerland;TW Taiwan;AE United Arab Emirates;BR Brazil;"
      + "ES Spain;SE Sweden;NO Norway;IL Israel;SA Saudi Arabia;RU Russia;UA Ukraine;NZ New Zealand;"
      + "HK Hong Kong;LU Luxembourg;KY Cayman Islands;BM Bermuda")

  private static let countries = Set(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT \
    BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH \
    ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT \
    HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS \
    LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI \
    NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG \
    SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG \
    UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
    """.split(separator: " ").map(String.init))
}
