import Diagnostics
import PolicyModel
internal import Text

/// Committees and related bills, as the Congress.gov API gives them.
extension CongressRegister {
  mutating func readAPICommittees(of root: JSONNode, into record: inout RegisterRecord) {
    for node in reader.list("committees", of: root) {
      let name = reader.text("name", of: node)
      let activities = reader.list("activities", of: node)
      let referral = activities.first {
        reader.text("name", of: $0)?.value.lowercased() == "referred to"
      }
      guard let referral,
        let committee = apiCommittee(node, chamber: reader.text("chamber", of: node)?.value)
      else {
        facts.leaveOut(
          name?.value ?? "", because: "\(record.identity.slug): committee without a referral",
          at: reader.place(name?.range ?? node.range.prefix(1)))
        continue
      }
      record.links.append(
        RegisterLink(
          relation: "referred-to", target: committee, date: reader.day("date", of: referral)?.value,
          makesRecord: true, place: reader.place(node.range), text: committee.name))
      for part in reader.list("subcommittees", of: node) {
        guard let sub = reader.text("name", of: part) else { continue }
        facts.leaveOut(
          "\(committee.name): \(sub.value)", because: "\(record.identity.slug): subcommittee",
          at: reader.place(sub.range))
      }
    }
  }

  mutating func apiCommittee(_ node: JSONNode, chamber: String?) -> Identity? {
    guard let code = reader.text("systemCode", of: node) else { return nil }
    let name = reader.text("name", of: node)?.value ?? code.value
    let body =
      chamber
      ?? (code.value.hasPrefix("h") ? "House" : code.value.hasPrefix("s") ? "Senate" : "Joint")
    return committee(code.value, name: name.hasPrefix(body) ? name : "\(body) \(name)")
  }

  mutating func readAPIRelated(
    of root: JSONNode, _ own: String, into record: inout RegisterRecord
  ) {
    for node in reader.list("relatedBills", of: root) {
      guard
        let id = identifier(
          type: reader.text("type", of: node), number: reader.text("number", of: node),
          congress: reader.text("congress", of: node), in: node)
      else { continue }
      let reasons = reader.list("relationshipDetails", of: node).compactMap {
        reader.text("type", of: $0)?.value
      }
      let title = reader.text("title", of: node)?.value ?? ""
      let reason = reasons.first { $0.lowercased().contains("identical") } ?? ""
      if let link = related(id, reason: reason, title: title, to: own, at: node.range) {
        record.links.append(link)
      } else {
        facts.leaveOut(
          "\(id) \(title), \(reasons.joined(separator: ", "))",
          because: "\(own): related bill, not a companion", at: reader.place(node.range))
      }
    }
  }
}
