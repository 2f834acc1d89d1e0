import Diagnostics
import PolicyModel
internal import Text

/// A bill of a state, as Open States has it.
struct StateBill {
  /// `ocd-bill/…`.
  let id: Located<String>
  /// `HB 1396`.
  let identifier: String
  let title: Located<String>?
  let session: String
  /// `ocd-jurisdiction/country:us/state:nh/government`.
  var jurisdictionID: String?
  var jurisdictionName: String?
  /// `bill`, `resolution`, `concurrent resolution`, `constitutional amendment`.
  let classes: [String]
  /// The classification of the chamber in which it began.
  let origin: String?
  var actions: [StateAction] = []
  var sponsors: [Located<String>] = []
  var page: String?
  var links: [Located<String>] = []
  let place: SourcePlace

  /// `nh` of a state, a district or a territory.
  var state: String? {
    guard let id = jurisdictionID else { return nil }
    for part in id.split(separator: "/") {
      for word in ["state:", "district:", "territory:"] where part.hasPrefix(word) {
        return String(part.dropFirst(word.count))
      }
    }
    return nil
  }

  /// The record, and what has no place in it.
  func record(accessed: Day, makesRecord: Bool, in facts: inout RegisterFacts, path: String)
    -> RegisterRecord
  {
    let number = identifier.filter { !$0.isWhitespace }
    let body = jurisdictionName ?? state?.uppercased() ?? "State"
    let slug = Slug.from(name: "\(state ?? body) \(session) \(number)")
    let jurisdiction = state.map { "US-\($0.uppercased())" } ?? jurisdictionID
    var fields = [RegisterField("type", PolicyType.bill.word)]
    if let jurisdiction { fields.append(RegisterField("jurisdiction", jurisdiction)) }
    let url = page ?? state.map { "https://openstates.org/\($0)/bills/\(session)/\(number)/" }
    let source = RegisterSource(
      .openStates, slug, title: "\(identifier), \(body), session \(session)",
      publisher: "Open States", type: "bill",
      url: url?.contains(" ") == true ? nil : url, accessed: accessed)
    var record = RegisterRecord(
      identity: Identity(
        kind: .policy, keys: [Key("ocd_id", id.value)], name: "\(body) \(identifier) (\(session))",
        slug: slug, fields: fields),
      source: source, place: place)
    record.makesRecord = makesRecord
    record.isOptional = !makesRecord
    if let title {
      record.fields.append(
        RegisterField("title", title.value, at: SourcePlace(path: path, range: title.range)))
    }
    readActions(into: &record, &facts)
    listSponsors(&facts, slug)
    for link in links {
      guard link.value.hasPrefix("https://"), record.furtherSources.isEmpty else {
        facts.leaveOut(
          link.value, because: "\(slug): another page about it",
          at: SourcePlace(path: linkPath ?? path, range: link.range))
        continue
      }
      record.furtherSources.append(
        RegisterSource(
          .openStates, "\(slug)-official", title: "\(identifier), page of the legislature",
          publisher: body, type: "bill", url: link.value, accessed: accessed))
    }
    return record
  }

  private func listSponsors(_ facts: inout RegisterFacts, _ slug: String) {
    guard let first = sponsors.first else { return }
    facts.leaveOut(
      sponsors.map(\.value).joined(separator: ", "),
      because: "\(slug): \(sponsors.count == 1 ? "a sponsor" : "sponsors"), by name only",
      at: SourcePlace(path: sponsorPath ?? place.path, range: first.range))
  }

  /// The file that the sponsors are in.
  var sponsorPath: String?
  /// The file that the actions are in.
  var actionPath: String?
  /// The file that the links are in.
  var linkPath: String?
}
