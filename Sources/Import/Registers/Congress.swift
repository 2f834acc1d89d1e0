import Diagnostics
import PolicyModel
internal import Text

/// Reads bills: `data.json` of unitedstates/congress, and answers of the Congress.gov API.
///
/// An answer of the API about a part of a bill, such as its actions, says whose it is in its member `request`.
struct CongressRegister: JSONRegister {
  var facts = RegisterFacts()
  var reader: DataReader
  let accessed: Day

  init(_ saved: SavedFile) {
    reader = DataReader(saved.file)
    accessed = saved.accessed
  }

  mutating func read() {
    guard let root = reader.root() else { return }
    if root["bill_id"] != nil {
      readBulk(root)
    } else if let bill = root["bill"] {
      readBill(bill)
    } else if let part = Part.allCases.first(where: { root[$0.rawValue] != nil }) {
      readPart(part, of: root)
    } else {
      reader.report(
        "this is neither a bill of unitedstates/congress nor an answer of the Congress.gov API",
        at: root.range.prefix(1),
        help:
          "the one has 'bill_id', the other 'bill', 'actions', 'cosponsors', 'committees' or 'relatedBills'"
      )
    }
  }

  /// The parts of a bill that the API gives by themselves.
  enum Part: String, CaseIterable {
    case actions, cosponsors, committees, relatedBills
  }

  // MARK: The bill

  /// An empty record of a bill.
  ///
  /// - Parameter id: `hr3633-119`.
  func record(of id: String, at range: Range<Int>, title: String?) -> RegisterRecord {
    let bill = BillNumber(id)
    let name = bill?.citation ?? id
    return RegisterRecord(
      identity: Identity(
        kind: .policy, keys: [Key("bill", id)], name: title ?? name, slug: id,
        fields: [
          RegisterField("type", PolicyType.bill.word), RegisterField("jurisdiction", "US"),
        ], isUnnamed: title == nil),
      source: RegisterSource(
        .congress, id,
        title: bill.map { "\($0.citation), \(Congress.ordinal($0.congress)) Congress" } ?? id,
        publisher: "Congress.gov", type: "bill", url: bill?.url, accessed: accessed),
      place: reader.place(range))
  }

  /// The identifier of a bill by its parts; `nil` where it is none, which is reported.
  mutating func identifier(
    type: Located<String>?, number: Located<String>?, congress: Located<String>?, in node: JSONNode
  ) -> String? {
    guard let type, let number, let congress else {
      reader.report("the bill has no type, number or Congress", at: node.range.prefix(1))
      return nil
    }
    let id = "\(type.value.lowercased().filter { $0.isLetter })\(number.value)-\(congress.value)"
    guard BillNumber(id) != nil else {
      reader.report("'\(id)' is not a bill", at: number.range)
      return nil
    }
    return id
  }

  // MARK: People and committees

  /// - Parameter name: `Hill, J. French`, or the name in its usual order.
  func person(bioguide: String, name: String, party: String?) -> Identity {
    let parts = name.split(separator: ",").map { String($0).trimmed }
    let ordered =
      parts.count >= 2
      ? ([parts[1], parts[0]] + parts.dropFirst(2)).joined(separator: " ") : name
    let parties = ["R": "Republican", "D": "Democratic", "I": "Independent"]
    return Identity(
      kind: .person, keys: [Key("bioguide", bioguide)], name: ordered,
      slug: Slug.from(name: ordered),
      fields: party.flatMap { parties[$0] }.map { [RegisterField("party", $0)] } ?? [])
  }

  /// - Parameter code: `HSBA` or `hsba00`; a subcommittee's ends with other digits.
  func committee(_ code: String, name: String) -> Identity? {
    var thomas = code.uppercased()
    if thomas.utf8.count == 6, thomas.hasSuffix("00") { thomas = String(thomas.dropLast(2)) }
    guard IdentifierScheme.scheme("thomas_id")?.fault(of: thomas) == nil else { return nil }
    let chamber =
      switch thomas.first {
      case "H": "house"
      case "S": "senate"
      default: "joint"
      }
    return Identity(
      kind: .agency, keys: [Key("thomas_id", thomas)], name: name, slug: Slug.short(name),
      fields: [RegisterField("type", "committee"), RegisterField("chamber", chamber)])
  }

  func sponsor(_ person: Identity, as sort: String, at range: Range<Int>) -> RegisterLink {
    RegisterLink(
      relation: "sponsored-by", target: person, sponsorship: sort, makesRecord: sort == "sponsor",
      place: reader.place(range), text: "\(sort) \(person.name)")
  }

  /// Bills with the same text are companions; others are listed.
  func related(_ id: String, reason: String, title: String, to own: String, at range: Range<Int>)
    -> RegisterLink?
  {
    guard reason.lowercased().contains("identical"), let one = BillNumber(own),
      let other = BillNumber(id),
      one.congress == other.congress, one.isOfHouse != other.isOfHouse
    else { return nil }
    return RegisterLink(
      relation: "companion-of",
      target: Identity(kind: .policy, keys: [Key("bill", id)], name: title, slug: id),
      makesRecord: false, place: reader.place(range),
      text: "companion bill \(id) \(title.quotedShort)")
  }
}
