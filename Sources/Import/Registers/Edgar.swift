import Diagnostics
import PolicyModel
internal import Text

/// Reads what the SEC knows of a company: `submissions/CIK##########.json` of EDGAR.
struct Edgar {
  private var facts = RegisterFacts()
  private var reader: DataReader
  private let accessed: Day

  static func read(_ saved: SavedFile) -> RegisterFacts {
    var register = Edgar(saved)
    register.read()
    register.facts.findings = register.reader.findings
    return register.facts
  }

  private init(_ saved: SavedFile) {
    reader = DataReader(saved.file)
    accessed = saved.accessed
  }

  private mutating func read() {
    guard let root = reader.root() else { return }
    guard let cik = reader.text("cik", of: root), let name = reader.text("name", of: root) else {
      let isOfFacts = root["facts"] != nil
      reader.report(
        isOfFacts ? "this is a file of company facts" : "this is not a company's submissions",
        at: root.range.prefix(1),
        help: isOfFacts
          ? "save submissions/CIK##########.json" : "such a file has 'cik', 'name' and 'filings'")
      return
    }
    guard IdentifierScheme.scheme("cik")?.fault(of: cik.value) == nil else {
      reader.report("'\(cik.value)' is not a CIK", at: cik.range)
      return
    }
    let key = Key("cik", cik.value)
    var record = RegisterRecord(
      identity: Identity(
        kind: .company, keys: [key], name: name.value, slug: Slug.short(name.value)),
      source: RegisterSource(
        .edgar, key.text, title: "EDGAR company filings of \(name.value)",
        publisher: "U.S. Securities and Exchange Commission", type: "filing",
        url: "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=\(key.text)",
        accessed: accessed),
      place: reader.place(cik.range))
    readTickers(of: root, into: &record)
    readIdentifiers(of: root, into: &record)
    for former in reader.list("formerNames", of: root) {
      guard let name = reader.text("name", of: former) else {
        facts.leaveOut(
          reader.file.text(in: former.range.prefix(60)), because: "a former name without 'name'",
          at: reader.place(former.range.prefix(1)))
        continue
      }
      record.formerNames.append(
        RegisterFormerName(
          name: name.value, until: reader.day("to", of: former)?.value,
          place: reader.place(name.range)))
    }
    readFilings(of: root, cik.value, name.value, into: &record)
    facts.records.append(record)
  }

  /// Symbols and their exchanges, in two lists side by side.
  private mutating func readTickers(of root: JSONNode, into record: inout RegisterRecord) {
    let symbols = reader.texts("tickers", of: root)
    let exchanges = reader.list("exchanges", of: root)
    guard symbols.count == exchanges.count else {
      if let place = root["tickers"]?.range {
        reader.report("'tickers' and 'exchanges' are not of one length", at: place.prefix(1))
      }
      return
    }
    var tickers: [String] = []
    for (symbol, exchange) in zip(symbols, exchanges) {
      guard let name = exchange.string?.trimmed, !name.isEmpty else {
        facts.leaveOut(
          symbol.value, because: "a ticker without an exchange", at: reader.place(symbol.range))
        continue
      }
      let letters = name.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
      let ticker = "\(letters):\(symbol.value.uppercased())"
      if IdentifierScheme.scheme("ticker")?.fault(of: ticker) == nil {
        if !tickers.contains(ticker) { tickers.append(ticker) }
      } else {
        facts.leaveOut(ticker, because: "this is not a ticker", at: reader.place(symbol.range))
      }
    }
    guard let first = symbols.first, !tickers.isEmpty else { return }
    record.identity.fields.append(RegisterField("type", "public"))
    record.fields.append(RegisterField("ticker", list: tickers, at: reader.place(first.range)))
  }

  private mutating func readIdentifiers(of root: JSONNode, into record: inout RegisterRecord) {
    if let state = reader.text("stateOfIncorporation", of: root) {
      let description = reader.text("stateOfIncorporationDescription", of: root)?.value
      let scheme = IdentifierScheme.scheme("jurisdiction")
      let code =
        Jurisdiction.name(of: "US-\(state.value)") != nil
        ? "US-\(state.value)" : description.map(Jurisdiction.normalized) ?? ""
      if !code.isEmpty, scheme?.fault(of: code) == nil {
        record.fields.append(RegisterField("jurisdiction", code, at: reader.place(state.range)))
      } else {
        facts.leaveOut(
          description ?? state.value,
          because: "this place of incorporation has no code that is known",
          at: reader.place(state.range))
      }
    }
    if let ein = reader.text("ein", of: root), ein.value.contains(where: { $0 != "0" }) {
      let digits = ein.value.filter(\.isNumber)
      let number = "\(digits.prefix(2))-\(digits.dropFirst(2))"
      add("ein", number, at: ein.range, to: &record)
    }
    if let lei = reader.text("lei", of: root) { add("lei", lei.value, at: lei.range, to: &record) }
  }

  private mutating func add(
    _ key: String, _ value: String, at range: Range<Int>, to record: inout RegisterRecord
  ) {
    if IdentifierScheme.scheme(key)?.fault(of: value) == nil {
      record.fields.append(RegisterField(key, value, at: reader.place(range)))
    } else {
      facts.leaveOut(value, because: "this is not a valid '\(key)'", at: reader.place(range))
    }
  }

  // MARK: Filings

  private struct Filing {
    var form: String
    var accession: String
    var date: Day
    var document: String
    var items: String
    var place: SourcePlace
  }

  /// The newest annual and the newest quarterly report, and current reports of the last 90 days.
  private mutating func readFilings(
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
