import Diagnostics
import PolicyModel
internal import Text

/// Answers of the Congress.gov API, version 3.
extension CongressRegister {
  mutating func readBill(_ bill: JSONNode) {
    guard
      let id = identifier(
        type: reader.text("type", of: bill), number: reader.text("number", of: bill),
        congress: reader.text("congress", of: bill), in: bill)
    else { return }
    let title = reader.text("title", of: bill)
    var record = record(
      of: id, at: bill["number"]?.range ?? bill.range.prefix(1), title: title?.value)
    if let introduced = reader.day("introducedDate", of: bill) {
      record.events.append(
        RegisterEvent(
          introduced.value, "introduced", at: reader.place(introduced.range),
          text: "introducedDate: \(introduced.value)"))
    }
    for node in reader.list("sponsors", of: bill) {
      guard let person = apiPerson(node) else { continue }
      record.links.append(sponsor(person, as: "sponsor", at: node.range))
    }
    for law in reader.list("laws", of: bill) {
      guard let number = reader.text("number", of: law) else { continue }
      if reader.text("type", of: law)?.value == "Public Law" {
        record.fields.append(
          RegisterField("public_law", number.value, at: reader.place(number.range)))
      } else {
        facts.leaveOut(
          number.value, because: "\(id) not a public law", at: reader.place(number.range))
      }
    }
    facts.records.append(record)
  }

  mutating func readPart(_ part: Part, of root: JSONNode) {
    guard let request = root["request"] else {
      reader.report(
        "'request' is missing, which says whose \(part.rawValue) these are",
        at: root.range.prefix(1),
        help: "save the API's answer as it is")
      return
    }
    guard
      let id = identifier(
        type: reader.text("billType", of: request), number: reader.text("billNumber", of: request),
        congress: reader.text("congress", of: request), in: request)
    else { return }
    var record = record(of: id, at: request.range.prefix(1), title: nil)
    if let pages = root["pagination"], let next = reader.text("next", of: pages) {
      facts.leaveOut(
        next.value, because: "\(id): the \(part.rawValue) continue on another page",
        at: reader.place(next.range))
    }
    switch part {
    case .actions: readActions(of: root, BillNumber(id), into: &record)
    case .cosponsors:
      for node in reader.list("cosponsors", of: root) {
        guard let person = apiPerson(node) else { continue }
        if let withdrawn = reader.text("sponsorshipWithdrawnDate", of: node) {
          facts.leaveOut(
            "\(person.name), \(withdrawn.value)", because: "\(id): withdrawn cosponsor",
            at: reader.place(withdrawn.range))
          continue
        }
        record.links.append(sponsor(person, as: "cosponsor", at: node.range))
      }
    case .committees: readAPICommittees(of: root, into: &record)
    case .relatedBills: readAPIRelated(of: root, id, into: &record)
    }
    facts.records.append(record)
  }

  private mutating func apiPerson(_ node: JSONNode) -> Identity? {
    guard let bioguide = reader.text("bioguideId", of: node) else {
      let name = reader.text("fullName", of: node)
      facts.leaveOut(
        name?.value ?? "", because: "a sponsor without 'bioguideId'",
        at: reader.place(name?.range ?? node.range.prefix(1)))
      return nil
    }
    let parts = ["firstName", "middleName", "lastName"].compactMap {
      reader.text($0, of: node)?.value
    }
    let full = reader.text("fullName", of: node)?.value ?? bioguide.value
    return person(
      bioguide: bioguide.value, name: parts.count >= 2 ? parts.joined(separator: " ") : full,
      party: reader.text("party", of: node)?.value)
  }

  // MARK: Actions

  /// Codes of the Library of Congress, by which the API's actions mark stages.
  private mutating func readActions(
    of root: JSONNode, _ bill: BillNumber?, into record: inout RegisterRecord
  ) {
    var dated: [(day: Day, node: JSONNode)] = []
    for node in reader.list("actions", of: root) {
      if let day = reader.day("actionDate", of: node) {
        dated.append((day.value, node))
      } else {
        facts.leaveOut(
          reader.text("text", of: node)?.value ?? "",
          because: "\(record.identity.slug): action without a date",
          at: reader.place(node.range.prefix(1)))
      }
    }
    // The API gives the newest first, and several of a day in no order.
    let sorted = dated.enumerated().sorted {
      ($0.element.day, -$0.offset) < ($1.element.day, -$1.offset)
    }
    var hasPassed: Set<String> = []
    for (day, node) in sorted.map(\.element) {
      let text = reader.text("text", of: node)
      let place = reader.place(text?.range ?? node.range)
      let words = text?.value ?? ""
      let code = reader.text("actionCode", of: node)?.value ?? ""
      guard let meaning = BillAction(code: code, text: words, of: bill, hasPassed: hasPassed) else {
        facts.leaveOut(
          "\(day) \(words)", because: "\(record.identity.slug): action without a stage",
          at: place)
        continue
      }
      // The law's number comes with a second action, on the day of the signature.
      if meaning.word == "enacted", !hasPassed.insert("enacted").inserted { continue }
      if meaning.word.hasPrefix("passed") { hasPassed.insert(meaning.word) }
      var event = RegisterEvent(day, meaning.word, at: place, text: words)
      event.how = meaning.how
      event.isAmended = meaning.isAmended
      event.vote = meaning.word.hasPrefix("passed") ? Vote.read(words) : nil
      if meaning.word == "reported", let first = reader.list("committees", of: node).first {
        event.by = apiCommittee(first, chamber: nil)
      }
      record.events.append(event)
    }
  }
}
