import Diagnostics
import Foundation
import PolicyModel
import Rules
import TestSupport
import Testing

@testable import Build
@testable import Outputs
@testable import Pages
@testable import Queries
@testable import SiteModel

@Suite("How pages are cited") struct CitationTests {
  private static let settings = """
    -- Content/site.yml --
    title: Rivers & Power
    language: en-US
    base_url: https://a.example/notes/

    """
  private static let people = """
    -- Content/people/jane-roe.md --
    ---
    name: Jane Q. Roe
    ---

    """

  private func briefing(_ title: String, _ more: String = "") -> String {
    """
    -- Content/briefings/one.md --
    ---
    title: \(title)
    date: 2025-11-04
    bottom_line: Who pays.
    \(more)
    ---

    """
  }

  private func policy(_ fields: String) -> String {
    """
    -- Content/policies/law.md --
    ---
    \(fields)
    ---

    """
  }

  /// A file that a page holds in a `data:` address, decoded.
  private func file(_ type: String, in page: String) throws -> String {
    let start = try #require(page.range(of: "href=\"data:\(type);charset=utf-8,"))
    let text = String(page[start.upperBound...].prefix { $0 != "\"" })
    #expect(text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._~/%".contains($0)) })
    return try #require(text.removingPercentEncoding)
  }

  private func ris(_ page: String) throws -> String {
    try file("application/x-research-info-systems", in: page)
  }

  private func bibTeX(_ page: String) throws -> String {
    try file("application/x-bibtex", in: page)
  }

  private func csl(_ page: String) throws -> [String: Any] {
    let text = try file("application/vnd.citationstyles.csl+json", in: page)
    let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    return try #require(list?.first)
  }

  @Test func `a briefing is a report of the site, by its authors`() async throws {
    let site = try await BuiltSite(
      Self.settings + Self.people
        + briefing(
          "Water for power",
          "type: analysis\nauthors: [jane-roe, The Policy Desk, Martin Luther King Jr.]"))
    #expect(site.isBuilt)
    let page = try site.page("briefings/one/index.html")
    #expect(
      page.contains(
        "<p>Jane Q. Roe, The Policy Desk and Martin Luther King Jr., “Water for power,” Rivers &amp; Power, November 4, 2025, https://a.example/notes/briefings/one/.</p>"
      ))
    #expect(
      try ris(page)
        == [
          "TY  - RPRT", "ID  - one", "TI  - Water for power", "AU  - Roe, Jane Q.",
          "AU  - The Policy Desk", "AU  - King, Martin Luther, Jr.", "DA  - 2025/11/04",
          "PY  - 2025", "PB  - Rivers & Power", "M3  - Analysis",
          "UR  - https://a.example/notes/briefings/one/", "LA  - en-US", "ER  - ", "",
        ].joined(separator: "\r\n"))
    #expect(
      try bibTeX(page) == """
        @techreport{one,
          title = {{Water for power}},
          author = {Roe, Jane Q. and {The Policy Desk} and King, Jr., Martin Luther},
          institution = {{Rivers \\& Power}},
          type = {Analysis},
          year = {2025},
          month = nov,
          day = {4},
          url = {https://a.example/notes/briefings/one/},
        }

        """)
    let item = try csl(page)
    #expect(item["type"] as? String == "report" && item["publisher"] as? String == "Rivers & Power")
    let authors = try #require(item["author"] as? [[String: String]])
    #expect(
      authors == [
        ["family": "Roe", "given": "Jane Q."], ["literal": "The Policy Desk"],
        ["family": "King", "given": "Martin Luther", "suffix": "Jr."],
      ])
    #expect((item["issued"] as? [String: [[Int]]])?["date-parts"] == [[2025, 11, 4]])
    for tag in [
      "name=\"z:itemType\" content=\"report\"",
      "name=\"citation_title\" content=\"Water for power\"",
      "name=\"citation_author\" content=\"Roe, Jane Q.\"",
      "name=\"citation_author\" content=\"King, Martin Luther, Jr.\"",
      "name=\"citation_date\" content=\"2025-11-04\"",
      "name=\"citation_technical_report_institution\" content=\"Rivers &amp; Power\"",
    ] { #expect(page.contains("<meta \(tag)>"), "\(tag)") }
    #expect(!page.contains("content=\"Desk, "), "a body is nobody's first and last name")
    #expect(page.contains("download=\"one.ris\""))
  }

  @Test func `titles with characters that formats give a meaning come out as they are`()
    async throws
  {
    let title = #"100 % of {A_B} & C# cost $5 ~ x^2 \\ “é” }{ <b>TY  - JOUR</b>"#
    let site = try await BuiltSite(
      Self.settings + briefing("\"\(title)\"", "authors: [\"Smith, Jones & Söhne\"]"))
    #expect(site.isBuilt, "\(site.findings)")
    let shown = title.replacing(#"\\"#, with: #"\"#)
    let page = try site.page("briefings/one/index.html")
    let lines = try ris(page).split(separator: "\r\n").map(String.init)
    #expect(lines[2] == "TI  - \(shown)" && lines[3] == "AU  - Smith Jones & Söhne")
    #expect(lines.allSatisfy { !$0.contains("\n") && $0.contains("  - ") && !$0.hasPrefix(" ") })
    #expect(lines.count { $0.hasPrefix("TY") } == 1)
    let bib = try bibTeX(page)
    #expect(
      bib.contains(
        ##"title = {{100 \% of \textbraceleft{}A\_B\textbraceright{} \& C\# cost \$5 \textasciitilde{} x\textasciicircum{}2 \textbackslash{} “é” \textbraceright{}\textbraceleft{} <b>TY  - JOUR</b>}}"##
      ))
    #expect(bib.contains(#"author = {{Smith, Jones \& Söhne}}"#))
    var depth = 0
    for character in bib {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0, "BibTeX counts braces before TeX sees the backslash")
    let item = try csl(page)
    #expect(item["title"] as? String == shown)
    #expect((item["author"] as? [[String: String]])?.first?["literal"] == "Smith, Jones & Söhne")
    #expect(page.contains("&lt;b&gt;TY  - JOUR&lt;/b&gt;") && !page.contains("<b>TY"))
  }

  @Test func `a line break in a title is a space in every format`() {
    var work = CitedWork(
      form: .report, key: "one", title: "One\r\nER  - \u{2028}two", language: "en")
    work.publisher = "A\nB"
    #expect(
      String(work.ris).contains("TI  - One ER  -  two\r\n")
        && String(work.ris).contains("PB  - A B\r\n"))
    #expect(
      String(work.bibTeX).contains("{{One ER  -  two}}") && String(work.bibTeX).contains("{{A B}}"))
    #expect(work.metaTags.contains { $0.content == "One ER  -  two" })
  }

  @Test(
    "a policy is cited as the law that it is about",
    arguments: [
      (
        "name: Executive Order 14110\ntitle: Safe AI\ntype: executive-order\nfr: {cite: 88 FR 75191}\nhistory: [2023-10-30: issued, 2023-11-01: published]",
        "statute", "STAT", "legislation",
        "Executive Order 14110: Safe AI, 88 Fed. Reg. 75191, October 30, 2023. Rivers &amp; Power, https://a.example/notes/policies/law/."
      ),
      (
        "name: CLARITY Act\ntitle: Digital Asset Market Clarity Act of 2025\ntype: bill\nbill: hr3633-119\nhistory: [2025-05-29: introduced]",
        "bill", "BILL", "bill",
        "CLARITY Act, Digital Asset Market Clarity Act of 2025, H.R. 3633, 119th Cong., May 29, 2025. Rivers"
      ),
      (
        "name: GENIUS Act\ntype: statute\npublic_law: 119-27\nhistory: [2025-07-18: enacted]",
        "statute", "STAT", "legislation", "GENIUS Act, Pub. L. No. 119-27, July 18, 2025."
      ),
      (
        "name: The rule\ntype: rule\nhistory: [2024-05-01: proposed, 2025-01-05: final]",
        "statute", "STAT", "regulation", "The rule, January 5, 2025."
      ),
      (
        "name: A v. B\ntype: case\ndocket: 1:25-cv-1\nhistory: [2025-05-01: filed]", "case",
        "CASE", "legal_case", "A v. B, 1:25-cv-1, May 1, 2025."
      ),
      (
        "name: The letter\ntype: guidance\nhistory: [2025-03: issued]", "report", "RPRT",
        "report", "The letter, March 2025."
      ),
    ])
  func laws(fields: String, zotero: String, ty: String, type: String, text: String) async throws {
    let site = try await BuiltSite(Self.settings + policy(fields)) { options in
      for name in ["HistoryBroken", "NoSources"] {
        if let rule = Rule.byName[name] { options.rules.append((rule, .off)) }
      }
    }
    #expect(site.isBuilt, "\(site.findings)")
    let page = try site.page("policies/law/index.html")
    #expect(page.contains("<p>\(text)"))
    #expect(page.contains("<meta name=\"z:itemType\" content=\"\(zotero)\">"))
    #expect(try ris(page).hasPrefix("TY  - \(ty)\r\n"))
    #expect(try csl(page)["type"] as? String == type)
    #expect(try csl(page)["source"] as? String == "Rivers & Power")
    #expect(!page.contains("citation_technical_report_institution"), "the site did not issue it")
  }

  @Test func `a month alone has no day, and its slashes stay`() {
    var work = CitedWork(form: .report, key: "one", title: "One", language: "en")
    work.date = PartialDate(year: 2025, precision: .month(3))
    #expect(String(work.ris).contains("DA  - 2025/03/\r\n"))
    #expect(String(work.cslJSON).contains("\"date-parts\":[[2025,3]]"))
    #expect(String(work.bibTeX).contains("month = mar,") && !String(work.bibTeX).contains("day"))
    work.date = PartialDate(year: 2025, precision: .quarter(2))
    #expect(
      String(work.ris).contains("DA  - 2025//\r\n") && String(work.cslJSON).contains("[[2025]]"))
  }

  @Test func `without a base_url a citation has no address`() async throws {
    let site = try await BuiltSite(briefing("Water for power?"))
    let page = try site.page("briefings/one/index.html")
    #expect(page.contains("<p>“Water for power?” Briefings, 4 November 2025.</p>"))
    #expect(try !ris(page).contains("UR  -") && !bibTeX(page).contains("url"))
    #expect(try csl(page)["URL"] == nil && !page.contains("citation_public_url"))
  }

  @Test func `what has no page of its own to cite has no box, nor has a site that wants none`()
    async throws
  {
    let company = "-- Content/companies/acme.md --\n---\nname: Acme\n---\n"
    let site = try await BuiltSite(Self.settings + company + briefing("One"))
    #expect(try !site.page("companies/acme/index.html").contains("Cite this page"))
    #expect(try site.page("briefings/one/index.html").contains("Cite this page"))
    let none = try await BuiltSite(
      "-- Content/site.yml --\noutputs: {cite: false}\n" + company + briefing("One"))
    #expect(none.findings == [])
    let page = try none.page("briefings/one/index.html")
    #expect(!page.contains("Cite this page") && !page.contains("citation_title"))
  }

  @Test(arguments: [
    ("{⟦cites⟧: false}", "'cites' is not an output that can be left out", "cite"),
    ("{cite: ⟦no⟧}", "'cite' is true or false", "false"),
    ("⟦none⟧", "'outputs' maps kinds of files to true or false", nil),
  ])
  func `a mistake in outputs is reported where it is`(
    text: String, message: String, suggestion: String?
  ) async throws {
    let site = try await BuiltSite("-- Content/site.yml --\noutputs: \(text)\n" + briefing("One"))
    #expect(site.report.findings.map(\.message) == [message])
    #expect(site.report.findings.map(\.suggestion) == [suggestion])
    #expect(site.report.findings.map(\.place) == site.marks)
  }

  @Test(arguments: [
    ("Jane Roe", true), ("Ludwig van Beethoven", true), ("J. R. R. Tolkien", true),
    ("Anne-Marie O’Neill", true), ("The editors", false), ("Policy Desk", false),
    ("Brookings Institution", false), ("ACME", false), ("Rivers & Power", false),
    ("Roe, Jane", false), ("Office of Policy", false), ("AI NOW", false), ("Research Staff", false),
  ])
  func `a name is parted only where it is a person's`(name: String, isPerson: Bool) {
    if case .person = CitedAuthor(name, isPerson: false) {
      #expect(isPerson)
    } else {
      #expect(!isPerson)
    }
  }
}
