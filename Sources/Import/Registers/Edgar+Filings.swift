import Diagnostics
import PolicyModel
internal import Text

/// Reports of a company, as sources.
extension Edgar {
  private struct Filing {
    var form: String
    var accession: String
    var date: Day
    var document: String
    var items: String
    var place: SourcePlace
  }

  /// The newest annual and the newest quarterly report, and current reports of the last 90 days.
  mutating func readFilings(
    of root: JSONNode, _ cik: String, _ name: String, into record: inout RegisterRecord
  ) {
    guard let filings = root["filings"], let recent = filings["recent"] else { return }
    var (annual, quarterly) = (false, false)
    var others = 0
    for filing in filingsInOrder(recent).sorted(by: { $0.date > $1.date }) {
      switch filing.form {
      case "10-K" where !annual: annual = true
      case "10-Q" where !quarterly: quarterly = true
      case "8-K" where accessed - filing.date <= Edgar.reach: break
      case "10-K", "10-Q", "8-K":
        others += 1
        continue
      default: continue
      }
      let items = filing.items.split(separator: ",").map { String($0).trimmed }
      let title =
        "Form \(filing.form), \(name)"
        + (items.isEmpty
          ? "" : ", item\(items.count == 1 ? "" : "s") \(items.joined(separator: ", "))")
      let number = cik.drop { $0 == "0" }
      let folder = filing.accession.filter { $0 != "-" }
      record.furtherSources.append(
        RegisterSource(
          .edgar, filing.accession, title: title,
          publisher: "U.S. Securities and Exchange Commission", type: "filing", date: filing.date,
          url: "https://www.sec.gov/Archives/edgar/data/\(number)/\(folder)/\(filing.document)",
          accessed: accessed))
      for item in items {
        guard let meaning = Edgar.itemsOfDeals[item] else { continue }
        facts.leaveOut(
          "\(filing.form) of \(filing.date), item \(item)",
          because: "\(name): \(meaning), which may belong in the history of a deal",
          at: filing.place)
      }
    }
    if others > 0 {
      facts.leaveOut(
        "\(others) older reports", because: "\(name): only new reports become sources",
        at: reader.place(recent.range.prefix(1)))
    }
  }

  /// Days.
  private static let reach = 90

  private static let itemsOfDeals = [
    "1.01": "a material agreement was signed", "1.02": "a material agreement was terminated",
    "2.01": "an acquisition or a sale was completed",
  ]

  /// The filings, whose properties are lists side by side.
  private mutating func filingsInOrder(_ recent: JSONNode) -> [Filing] {
    let keys = ["form", "accessionNumber", "filingDate", "primaryDocument", "items"]
    let columns = keys.map { recent[$0]?.elements ?? [] }
    let count = columns[0].count
    for (key, column) in zip(keys, columns) where column.count != count {
      reader.report(
        "'\(key)' has \(column.count) entries, and 'form' has \(count)",
        at: (recent[key] ?? recent).range.prefix(1))
      return []
    }
    return (0..<count).compactMap { row in
      func text(_ column: Int) -> String { columns[column][row].string ?? "" }
      guard ["8-K", "10-K", "10-Q"].contains(text(0)) else { return nil }
      guard let date = try? Day(parsing: text(2)) else {
        reader.report("'filingDate' should be a date such as 2025-11-04", at: columns[2][row].range)
        return nil
      }
      guard IdentifierScheme.scheme("filing")?.fault(of: text(1)) == nil else {
        reader.report("'\(text(1))' is not an accession number", at: columns[1][row].range)
        return nil
      }
      return Filing(
        form: text(0), accession: text(1), date: date, document: text(3), items: text(4),
        place: reader.place(columns[1][row].range))
    }
  }
}
