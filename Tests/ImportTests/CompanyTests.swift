import Diagnostics
import Import
import PolicyModel
import TestSupport
import Testing

/// Submissions in the shape of EDGAR: the filings are lists side by side.
enum Submissions {
  static func company(
    cik: String, name: String, ticker: String, exchange: String, state: (String, String),
    former: String = "", forms: String = "[]", numbers: String = "[]", dates: String = "[]",
    documents: String = "[]", items: String = "[]"
  ) -> String {
    """
    {"cik": "\(cik)", "entityType": "operating", "sic": "6199", "sicDescription": "Finance Services",
     "name": "\(name)", "tickers": ["\(ticker)"], "exchanges": ["\(exchange)"], "ein": "000000000", "lei": null,
     "website": "", "category": "Large accelerated filer", "fiscalYearEnd": "0630",
     "stateOfIncorporation": "\(state.0)", "stateOfIncorporationDescription": "\(state.1)",
     "formerNames": [\(former)],
     "filings": {"recent": {"accessionNumber": \(numbers), "filingDate": \(dates), "form": \(forms),
       "items": \(items), "primaryDocument": \(documents)}, "files": []}}
    """
  }

  static let iren = company(
    cik: "1878848", name: "IREN Ltd", ticker: "IREN", exchange: "Nasdaq",
    state: ("C3", "Australia"),
    former:
      #"{"name": "Iris Energy Ltd", "from": "2021-08-20T00:00:00.000Z", "to": "2024-11-26T00:00:00.000Z"}"#,
    forms: #"["8-K", "10-Q", "4", "10-K", "8-K"]"#,
    numbers:
      #"["0001878848-25-000101", "0001878848-25-000102", "0001878848-25-000103", "0001878848-25-000104", "0001878848-25-000105"]"#,
    dates: #"["2025-11-03", "2025-11-06", "2025-11-05", "2025-08-28", "2025-02-03"]"#,
    documents: #"["a8k.htm", "a10q.htm", "x.xml", "a10k.htm", "old.htm"]"#,
    items: #"["1.01,9.01", "", "", "", "8.01"]"#)

  static let microsoft = company(
    cik: "0000789019", name: "MICROSOFT CORP", ticker: "MSFT", exchange: "Nasdaq",
    state: ("WA", "WA"))
}

@Suite("Companies") struct CompanyTests {
  @Test func `an empty site gets two companies with their identifiers and reports`() {
    let plan = Site().plan(.edgar, [Submissions.iren, Submissions.microsoft])
    #expect(plan.findings.isEmpty)
    let site = Site().adding(plan)
    #expect(site.errors.isEmpty)
    let iren = site.text("Content/companies/iren-ltd.md")
    for line in [
      "cik: 0001878848", "ticker: NASDAQ:IREN", "jurisdiction: AU", "type: public",
      "  - {name: Iris Energy Ltd, until: 2024-11-26}",
      "    title: Form 8-K, IREN Ltd, items 1.01, 9.01",
      "    url: https://www.sec.gov/Archives/edgar/data/1878848/000187884825000101/a8k.htm",
    ] {
      #expect(iren.contains("\n\(line)\n"), "\(line)")
    }
    // Only the newest reports, and those of the last 90 days.
    #expect(!iren.contains("0001878848-25-000105"))
    #expect(
      plan.messages(.notImported) == [
        "IREN Ltd: a material agreement was signed, which may belong in the history of a deal: '8-K of 2025-11-03, item 1.01'",
        "IREN Ltd: only new reports become sources: '1 older reports'",
      ])
    #expect(site.text("Content/companies/microsoft-corp.md").contains("jurisdiction: US-WA"))
    #expect(site.plan(.edgar, [Submissions.iren, Submissions.microsoft]).isEmpty)
  }

  @Test func `a company is found by its CIK, with or without zeros, and keeps its names`() {
    let site = Site(
      """
      -- Content/companies/iren.md --
      ---
      name: IREN
      legal_name: IREN Limited
      formerly: [Iris Energy Limited]
      cik: 1878848
      ---

      """)
    let plan = site.plan(.edgar, [Submissions.iren])
    #expect(plan.added.isEmpty)
    let after = site.adding(plan)
    #expect(after.errors.isEmpty)
    #expect(
      after.text("Content/companies/iren.md").hasPrefix(
        "---\nname: IREN\nlegal_name: IREN Limited\nformerly: [Iris Energy Limited]\ncik: 1878848\n"
      ))
    #expect(plan.messages(.byHand).isEmpty)
    #expect(after.plan(.edgar, [Submissions.iren]).isEmpty)
  }

  @Test func `another ticker is for a person to decide`() {
    let site = Site(
      "-- Content/companies/iren.md --\n---\nname: IREN\ncik: 1878848\nticker: ASX:IRE\n---\n")
    #expect(
      site.plan(.edgar, [Submissions.iren]).messages(.byHand) == [
        "company/iren: add to 'ticker': NASDAQ:IREN"
      ])
  }
}
