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

  // MARK: Actions

  private func readActions(into record: inout RegisterRecord, _ facts: inout RegisterFacts) {
    let path = actionPath ?? place.path
    let sorted = actions.sorted { ($0.date.value, $0.order) < ($1.date.value, $1.order) }
    let meanings = sorted.map(\.meaning)
    var found: Set<String> = []
    for (number, action) in sorted.enumerated() {
      let at = SourcePlace(path: path, range: action.text.range)
      func leaveOut(_ reason: String) {
        facts.leaveOut(
          "\(action.date.value) \(action.text.value)",
          because: "\(record.identity.slug): \(reason)",
          at: at)
      }
      guard let meaning = meanings[number], let day = meaning.day else {
        let classes = action.classes.isEmpty ? "" : " (\(action.classes.joined(separator: ", ")))"
        leaveOut("action without a certain stage\(classes)")
        continue
      }
      // An end that something follows was none.
      let isEnd = ["failed", "withdrawn"].contains(meaning.word)
      if isEnd, meanings[(number + 1)...].contains(where: { $0 != nil }) {
        leaveOut("'\(meaning.word)', but the bill went on")
        continue
      }
      if meaning.word == "introduced", let origin, action.body?.classification != origin {
        leaveOut("introduced in the second chamber")
        continue
      }
      if EventComparison.happensOnce(meaning.word), !found.insert(meaning.word).inserted {
        leaveOut("'\(meaning.word)' a second time")
        continue
      }
      let isResolution = classes.contains { $0.contains("resolution") && !$0.contains("joint") }
      if meaning.word.hasPrefix("passed-"), isResolution {
        leaveOut("a resolution: say whether it is agreed to")
        continue
      }
      var event = RegisterEvent(day, meaning.word, at: at, text: action.text.value)
      event.how = meaning.how
      record.events.append(event)
    }
  }
}
