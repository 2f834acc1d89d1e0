import Diagnostics
import PolicyModel
internal import Text

/// `data.json` of unitedstates/congress, in versions 1 to 3 of its shape.
extension CongressRegister {
  mutating func readBulk(_ root: JSONNode) {
    guard
      let id = identifier(
        type: reader.text("bill_type", of: root), number: reader.text("number", of: root),
        congress: reader.text("congress", of: root), in: root)
    else { return }
    let short = reader.text("short_title", of: root) ?? reader.text("popular_title", of: root)
    var record = record(
      of: id, at: root["bill_id"]?.range ?? root.range.prefix(1), title: short?.value)
    if let title = reader.text("official_title", of: root) {
      record.fields.append(RegisterField("title", title.value, at: reader.place(title.range)))
    }
    if let introduced = reader.day("introduced_at", of: root) {
      record.events.append(
        RegisterEvent(
          introduced.value, "introduced", at: reader.place(introduced.range),
          text: "introduced_at: \(introduced.value)"))
    }
    readSponsors(of: root, into: &record)
    readBulkActions(of: root, into: &record)
    readCommittees(of: root, into: &record)
    readRelated(of: root, id, into: &record)
    if let law = root["enacted_as"], !law.isNull, let number = reader.text("number", of: law),
      let congress = reader.text("congress", of: law)
    {
      if reader.text("law_type", of: law)?.value == "public" {
        record.fields.append(
          RegisterField(
            "public_law", "\(congress.value)-\(number.value)", at: reader.place(law.range)))
      } else {
        facts.leaveOut(
          "\(congress.value)-\(number.value)", because: "\(id) private law",
          at: reader.place(law.range))
      }
    }
    if let status = reader.text("status", of: root) {
      if let stages = BillStatus(status.value)?.stages {
        record.claim = StatusClaim(
          stages: stages, text: status.value, day: accessed, place: reader.place(status.range))
      } else {
        facts.leaveOut(
          status.value, because: "\(id): unknown status", at: reader.place(status.range))
      }
    }
    facts.records.append(record)
  }

  private mutating func readSponsors(of root: JSONNode, into record: inout RegisterRecord) {
    if let sponsor = root["sponsor"], !sponsor.isNull,
      let person = bulkPerson(sponsor)
    {
      record.links.append(self.sponsor(person, as: "sponsor", at: sponsor.range))
    }
    for cosponsor in reader.list("cosponsors", of: root) {
      guard let person = bulkPerson(cosponsor) else { continue }
      if let withdrawn = reader.text("withdrawn_at", of: cosponsor) {
        facts.leaveOut(
          "\(person.name), \(withdrawn.value)",
          because: "\(record.identity.slug): withdrawn cosponsor",
          at: reader.place(withdrawn.range))
        continue
      }
      record.links.append(self.sponsor(person, as: "cosponsor", at: cosponsor.range))
    }
  }

  private mutating func bulkPerson(_ node: JSONNode) -> Identity? {
    let name = reader.text("name", of: node) ?? Located("", at: node.range.prefix(1))
    guard let bioguide = reader.text("bioguide_id", of: node) else {
      facts.leaveOut(
        name.value, because: "a sponsor without 'bioguide_id'", at: reader.place(name.range))
      return nil
    }
    return person(bioguide: bioguide.value, name: name.value, party: nil)
  }

  private mutating func readCommittees(of root: JSONNode, into record: inout RegisterRecord) {
    for node in reader.list("committees", of: root) {
      guard let code = reader.text("committee_id", of: node) else {
        leaveOut(node, "a committee without 'committee_id'", record)
        continue
      }
      let name = reader.text("committee", of: node)?.value ?? code.value
      let activities = reader.texts("activity", of: node).map(\.value)
      let place = reader.place(code.range)
      if let part = reader.text("subcommittee", of: node) {
        facts.leaveOut(
          "\(name): \(part.value)", because: "\(record.identity.slug): subcommittee",
          at: reader.place(part.range))
        continue
      }
      guard activities.contains("referral"),
        let committee = committee(
          code.value, name: Self.committeeName(name))
      else {
        facts.leaveOut(
          "\(name): \(activities.joined(separator: ", "))",
          because: "\(record.identity.slug): committee without a referral", at: place)
        continue
      }
      record.links.append(
        RegisterLink(
          relation: "referred-to", target: committee, makesRecord: true, place: place, text: name))
    }
  }

  /// Lists a part of the data by the line on which it begins.
  private mutating func leaveOut(_ node: JSONNode, _ reason: String, _ record: RegisterRecord) {
    facts.leaveOut(
      reader.file.text(in: node.range.prefix(60)), because: "\(record.identity.slug): \(reason)",
      at: reader.place(node.range.prefix(1)))
  }

  /// `House Financial Services` → `House Financial Services Committee`.
  static func committeeName(_ name: String) -> String {
    name.contains("Committee") ? name : "\(name) Committee"
  }

  private mutating func readRelated(
    of root: JSONNode, _ own: String, into record: inout RegisterRecord
  ) {
    for node in reader.list("related_bills", of: root) {
      guard let id = reader.text("bill_id", of: node) else {
        leaveOut(node, "a related bill without 'bill_id'", record)
        continue
      }
      let reason = reader.text("reason", of: node)?.value ?? ""
      if let link = related(id.value, reason: reason, title: "", to: own, at: node.range) {
        record.links.append(link)
      } else {
        facts.leaveOut(
          "\(id.value), \(reason)", because: "\(own): related bill, not a companion",
          at: reader.place(id.range))
      }
    }
  }
}
