import Diagnostics
import FrontMatter
import PolicyModel

/// Reads members of Congress, presidents and vice presidents: YAML files of unitedstates/congress-legislators.
///
/// People whom the site does not know are not added: the files have thousands of them.
struct Legislators {
  private var facts = RegisterFacts()
  private let file: SourceFile
  private let accessed: Day

  static func read(_ saved: SavedFile) -> RegisterFacts {
    var register = Legislators(file: saved.file, accessed: saved.accessed)
    register.read()
    return register.facts
  }

  private init(file: SourceFile, accessed: Day) {
    self.file = file
    self.accessed = accessed
  }

  private mutating func read() {
    var findings: [Diagnostic] = []
    let people = YAMLNode.readList(file, reporting: &findings)
    facts.findings = findings.filter { $0.severity == .error }
    for person in people ?? [] { read(person) }
  }

  private mutating func read(_ node: YAMLNode) {
    guard let id = node["id"], let terms = node["terms"]?.items else {
      report(
        "not a person: 'id' or 'terms' is missing", at: node.range.prefix(1),
        help: "committees and other files of the project are not read")
      return
    }
    var keys: [Key] = []
    if let bioguide = id["bioguide"]?.text { keys.append(Key("bioguide", bioguide)) }
    if let item = id["wikidata"]?.text { keys.append(Key("wikidata", item)) }
    guard let first = keys.first else {
      facts.leaveOut(
        node["name"]?["last"]?.text ?? "", because: "a person without 'bioguide' and 'wikidata'",
        at: place(id.range.prefix(1)))
      return
    }
    let names = ["first", "last"].compactMap { node["name"]?[$0]?.text }
    let name = node["name"]?["official_full"]?.text ?? names.joined(separator: " ")
    var record = RegisterRecord(
      identity: Identity(kind: .person, keys: keys, name: name, slug: Slug.from(name: name)),
      source: RegisterSource(
        .legislators, first.text, title: "Terms of \(name)",
        publisher: "unitedstates/congress-legislators",
        type: "dataset", url: "https://github.com/unitedstates/congress-legislators",
        accessed: accessed),
      place: place(id.range.prefix(1)))
    record.makesRecord = false
    record.isOptional = true
    record.fields = keys.map { RegisterField($0.field, $0.text, at: record.place) }
    record.positions = terms.compactMap { position($0) }.joinedTerms
    if let party = terms.last?["party"], let text = party.text {
      record.fields.append(
        RegisterField("party", text == "Democrat" ? "Democratic" : text, at: place(party.range)))
    }
    facts.records.append(record)
  }

  private mutating func position(_ term: YAMLNode) -> RegisterPosition? {
    guard let since = day("start", of: term), let until = day("end", of: term) else { return nil }
    let state = term["state"]?.text ?? ""
    let name = Jurisdiction.name(of: "US-\(state)") ?? state
    let office: (role: String, organisation: String)? =
      switch term["type"]?.text {
      case "rep":
        (
          Legislators.delegates.contains(state)
            ? "Delegate for \(name)" : "Representative for \(name)",
          "U.S. House of Representatives"
        )
      case "sen": ("Senator for \(name)", "U.S. Senate")
      case "prez": ("President of the United States", "Executive Office of the President")
      case "viceprez": ("Vice President of the United States", "Executive Office of the President")
      default: nil
      }
    guard let office else {
      facts.leaveOut(
        term["type"]?.text ?? "", because: "a term of an unknown type",
        at: place(term.range.prefix(1)))
      return nil
    }
    return RegisterPosition(
      role: office.role, organisation: office.organisation, since: since, until: until,
      place: place(term.range.prefix(1)))
  }

  /// Districts and territories, which have no representatives.
  private static let delegates: Set<String> = ["DC", "AS", "GU", "MP", "VI"]

  private mutating func day(_ key: String, of node: YAMLNode) -> Day? {
    guard let value = node[key], let text = value.text, let day = try? Day(parsing: text) else {
      report(
        "'\(key)' should be a date such as 2025-01-03", at: (node[key] ?? node).range.prefix(12))
      return nil
    }
    return day
  }

  private mutating func report(_ message: String, at range: Range<Int>, help: String? = nil) {
    facts.findings.append(Diagnostic(.unreadableData, message, at: place(range), help: help))
  }

  private func place(_ range: Range<Int>) -> SourcePlace {
    SourcePlace(path: file.path, range: range)
  }
}

extension [RegisterPosition] {
  /// Terms that follow one another in one office, as one time in it.
  fileprivate var joinedTerms: [RegisterPosition] {
    var runs: [RegisterPosition] = []
    for term in sorted(by: { $0.since < $1.since }) {
      if let last = runs.last, last.role == term.role,
        term.since - last.until <= RegisterPosition.gap
      {
        runs[runs.count - 1].until = Swift.max(last.until, term.until)
        runs[runs.count - 1].boundaries.append((last.until, term.since))
      } else {
        runs.append(term)
      }
    }
    return runs
  }
}
