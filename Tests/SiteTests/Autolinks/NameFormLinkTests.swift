import Testing

@Suite("Forms of names")
struct NameFormLinkTests {
  @Test func `names are found in the forms that texts give them`() async throws {
    try await LinkedSentences.check(Self.sentences)
  }

  @Test func `'& Co.' may be omitted from a company's name if at least two words remain`()
    async throws
  {
    let companies = [
      "jpmorgan": "JPMorgan Chase & Co.", "tiffany": "Tiffany & Co.",
      "merck": "Merck & Co., Inc.", "wells-fargo": "Wells Fargo & Company",
      "deere": "Deere & Company\naliases: [Deere]", "lilly": "Eli Lilly and Company",
      "kkr": "Kohlberg Kravis Roberts & Co., L.P.",
    ]
    let sentences = [
      ("JPMorgan Chase", "jpmorgan"), ("JPMorgan Chase & Co", "jpmorgan"),
      ("JPMorgan Chase and Co.", "jpmorgan"), ("JPMorgan", nil), ("Tiffany", nil),
      ("Tiffany & Co", "tiffany"), ("Tiffany and Company", "tiffany"), ("Merck", nil),
      ("Merck & Co.", "merck"), ("Merck & Co", "merck"), ("Merck & Company", "merck"),
      ("Merck & Co., Incorporated", "merck"), ("Wells Fargo", "wells-fargo"),
      ("Wells Fargo & Co.", "wells-fargo"), ("Wells", nil), ("Deere", "deere"),
      ("Deere & Co.", "deere"), ("Eli Lilly", "lilly"), ("Eli Lilly & Co.", "lilly"),
      ("Lilly", nil), ("Kohlberg Kravis Roberts", "kkr"),
      ("Kohlberg Kravis Roberts & Co.", "kkr"),
    ]
    let site = try await BuiltSite(
      companies.map { "-- Content/companies/\($0).md --\n---\nname: \($1)\n---\n" }.sorted()
        .joined()
        + sentences.enumerated().map { number, sentence in
          """
          -- Content/briefings/b\(number).md --
          ---
          title: Briefing \(number)
          date: 2025-11-04
          ---
          Analysts say that \(sentence.0) said so.

          """
        }.joined())
    for (number, (name, company)) in sentences.enumerated() {
      let page = try site.page("briefings/b\(number)/index.html")
      let text = name.replacing("&", with: "&amp;")
      if let company {
        #expect(page.contains("companies/\(company)/\">\(text)</a> said"), "\(name)")
      } else {
        #expect(page.contains("say that \(text) said"), "\(name)")
      }
    }
  }

  @Test func `a company is found without its legal form, article or exclamation mark`() async throws
  {
    try await LinkedSentences.check([
      ("Wells Fargo paid.", "wells-fargo"), ("Wells Fargo & Company paid.", "wells-fargo"),
      ("Wells Fargo and Company paid.", "wells-fargo"), ("Wells Fargo & Co paid.", "wells-fargo"),
      ("Wells paid.", ""), ("Fargo is a town.", ""),
      ("Eli Lilly paid.", "eli-lilly"), ("Eli Lilly & Company paid.", "eli-lilly"),
      ("Eli spoke.", ""),
      ("Deere paid.", ""), ("Deere & Company paid.", "deere"), ("John Deere spoke.", ""),
      ("Boeing paid.", "boeing"), ("The Boeing Company paid.", "boeing"),
      ("The Boeing Co. paid.", "boeing"), ("Boeing Company paid.", "boeing"),
      ("Mosaic paid.", ""), ("Mosaic Company paid.", "mosaic"), ("A mosaic fell.", ""),
      ("Home Depot paid.", "home-depot"), ("The home depot paid.", ""),
      ("Yahoo paid.", "yahoo"), ("Yahoo! paid.", "yahoo"), ("Yahoos paid.", ""),
      ("Ernst & Young paid.", "ernst-young"), ("Ernst and Young paid.", "ernst-young"),
      ("Ernst & Young LLP paid.", "ernst-young"), ("Ernst and Young LLP paid.", "ernst-young"),
      ("US Steel paid.", "us-steel"), ("U.S. Steel paid.", "us-steel"), ("US steel is dear.", ""),
      ("U.S. Foods paid.", ""), ("U.S. Foods Holding paid.", "us-foods"),
      ("US Foods Holding Corporation paid.", "us-foods"),
    ])
  }

  @Test func `an escaped wiki link is plain text, and the name in it is not linked`() async throws {
    try await LinkedSentences.check([
      ("\\[[Securities and Exchange Commission]] is written so.", ""),
      ("[\\[Securities and Exchange Commission]] is written so.", ""),
      ("\\[\\[the Securities and Exchange Commission\\]\\] is written so.", ""),
      ("[[Securities and Exchange Commission\\]] is written so.", ""),
      ("\\[[H.R. 3633]] is written so.", ""),
      ("\\[[sec|the Securities and Exchange Commission]] is written so.", ""),
      ("\\[[x]] is written so; the SEC voted.", "sec"),
      ("The SEC voted on \\[[x]].", "sec"),
      ("\\[[Securities and Exchange Commission]] links the SEC.", "sec"),
      ("The rule [of the SEC] is [new].", "sec"),
    ])
  }

  private static let sentences: [(String, String)] = [
    ("ICE arrested workers.", "ice"),
    ("Ice melted in the north.", ""),
    ("The ice melted.", ""),
    ("U.S. Immigration and Customs Enforcement arrested workers.", "ice"),
    ("WHO declared an emergency.", "who"),
    ("The people who declared it.", ""),
    ("Who declared it?", ""),
    ("The SEC's rule.", "sec"),
    ("The SEC’s rule.", "sec"),
    ("SEC-registered advisers.", "sec"),
    ("It took 30 sec to load.", ""),
    ("SEC. 404. SHORT TITLE.", ""),
    ("SEC. 2 of the bill sets a cap.", ""),
    ("the SEC/CFTC memorandum", "sec cftc"),
    ("the SEC–CFTC memorandum", "sec cftc"),
    ("The Treasury set a rule.", "treasury"),
    ("The Treasury Department set a rule.", "treasury"),
    ("The U.S. Department of the Treasury set a rule.", "treasury"),
    ("The UK Treasury set a rule.", ""),
    ("the Commission voted", ""),
    ("The *SEC* voted.", "sec"),
    ("The Federal Energy\nRegulatory Commission voted.", "ferc"),
    ("The Securities and Exchange Commission (SEC) voted.", "sec"),
    ("The Nigerian Securities and Exchange Commission voted.", ""),
    ("The Philippine SEC voted.", ""),
    ("EPA's and FDA's rules", "epa fda"),
    ("FDA-approved drugs", "fda"),
    ("AT&T sued.", "att"),
    ("AT&amp;T sued.", "att"),
    ("Moody's cut the rating.", "moodys"),
    ("Moody’s cut the rating.", "moodys"),
    ("L'Oréal sued.", "loreal"),
    ("Nestlé's water arm", "nestle"),
    ("Ne\u{301}stle sued.", ""),
    ("Nestle\u{301} sued.", "nestle"),
    ("McDonald’s cut prices.", "mcdonalds"),
    ("Johnson & Johnson split.", "jnj"),
    ("Johnson &amp; Johnson split.", "jnj"),
    ("JPMorgan Chase & Co. said so.", "jpmorgan"),
    ("JPMorgan Chase said so.", "jpmorgan"),
    ("JPMorgan's traders", "jpmorgan"),
    ("Nvidia said so.", "nvidia"),
    ("NVIDIA Corporation said so.", "nvidia"),
    ("Nvidia Corp.'s chips", "nvidia"),
    ("Oracle Corp. said so.", "oracle"),
    ("Shell plc said so.", "shell"),
    ("Apple Inc. said so.", "apple"),
    ("Block, Inc. said so.", "block"),
    ("Block Inc. said so.", "block"),
    ("Target Corp. said so.", "target"),
    ("3M settled.", "three-m"),
    ("American Express cut fees.", "american-express"),
    ("Deutsche Bank AG paid.", "deutsche-bank"),
    ("Deutsche Bank paid.", "deutsche-bank"),
    ("GM recalled cars.", "general-motors"),
    ("Yahoo! paid.", "yahoo"),
    ("General Motors Co. paid.", "general-motors"),
    ("Iris Energy mined bitcoin.", "iren"),
    ("CoreWeave-backed firms", "coreweave"),
    ("Jerome Powell spoke.", "powell"),
    ("Jerome H. Powell spoke.", "powell"),
    ("Jerome\nPowell spoke.", "powell"),
    ("Chair Jerome Powell's term", "powell"),
    ("Powell spoke.", ""),
    ("Ursula von der Leyen spoke.", "vdl"),
    ("Sen. Elizabeth Warren spoke.", "warren"),
    ("Ben Ray Luján spoke.", "lujan"),
    ("Robert F. Kennedy Jr. spoke.", "jr"),
    ("Robert F. Kennedy, Jr., spoke.", "jr"),
    ("Robert F. Kennedy died in 1968.", ""),
    ("Sean O'Brien spoke.", "obrien"),
    ("J. D. Vance spoke.", "vance"),
    ("JD Vance spoke.", "vance"),
    ("J.D. Vance's visit", "vance"),
    ("María Gómez-Pérez spoke.", "gomez"),
    ("Elon Musk-owned X", "musk"),
    ("AI infrastructure is dear.", "ai-infrastructure"),
    ("the GENIUS Act's rules", "genius-bill"),
    ("The CLARITY Act would help.", "clarity-act"),
    ("The clarity act would help.", ""),
    ("the Inflation Reduction Act", "ira"),
    ("the Dodd-Frank Act", "dodd-frank"),
    ("the Dodd–Frank Act", "dodd-frank"),
    ("The FDA and the EPA agreed.", "fda epa"),
    ("Mexico's FDA equivalent", ""),
    ("ICE raids rose.", "ice"),
    ("Ice cream sales rose.", ""),
    ("The India SEC", ""),
    ("the U.S. SEC", "sec"),
    ("SEC v. Jarkesy", "sec"),
    ("the Securities and Exchange Commission of Pakistan", ""),
    ("the Securities and Exchange Commission's rule", "sec"),
    ("Supreme Court justices asked.", "scotus"),
    ("The Texas Supreme Court ruled.", ""),
    ("the Supreme Court of Canada ruled.", ""),
    ("the U.S. Supreme Court ruled.", "scotus"),
    ("Brazil's Supreme Court ruled.", ""),
    ("Department of Justice lawyers", "doj"),
    ("the Justice Department's brief", "doj"),
    ("California Department of Justice", ""),
    ("Treasury bonds fell.", ""),
    ("Treasury said so.", "treasury"),
    ("Sen. Warren (D-Mass.)", ""),
    ("Elizabeth Warren’s letter", "warren"),
    ("J.D.\u{A0}Vance spoke.", "vance"),
    ("Vice President JD Vance spoke.", "vance"),
    ("Robert F. Kennedy Jr.'s agency", "jr"),
    ("Robert F. Kennedy Sr.", ""),
    ("Gary Gensler III", ""),
    ("Ursula von der Leyen’s speech", "vdl"),
  ]
}
