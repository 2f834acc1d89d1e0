import Diagnostics
import PolicyModel
internal import Text

/// Reads what the SEC knows of a company: `submissions/CIK##########.json` of EDGAR.
struct Edgar: JSONRegister {
  var facts = RegisterFacts()
  var reader: DataReader
  let accessed: Day

  init(_ saved: SavedFile) {
    reader = DataReader(saved.file)
    accessed = saved.accessed
  }

  mutating func read() {
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
          because: "place of incorporation without a known code",
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
}
