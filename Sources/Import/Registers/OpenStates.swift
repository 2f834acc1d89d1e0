import Diagnostics
import PolicyModel
internal import Text

/// Reads bills of states: the JSON of Open States' API, version 3, and its files in CSV, which belong together.
///
/// A file in CSV has all bills of a session; only those that the site knows are read.
struct OpenStates: JSONRegister {
  var facts = RegisterFacts()
  var reader: DataReader
  private let accessed: Day

  init(_ saved: SavedFile) {
    reader = DataReader(saved.file)
    accessed = saved.accessed
  }

  /// - Parameter knows: Whether the site has the bill of an id.
  static func read(_ files: [SavedFile], knows: (String) -> Bool) -> RegisterFacts {
    var facts = RegisterFacts()
    var tables = OpenStatesTables()
    for file in files {
      let first = file.file.bytes.first {
        !$0.isWhitespace && !($0 == 0xEF || $0 == 0xBB || $0 == 0xBF)
      }
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || first == UInt8(ascii: "<") {
        facts.add(read(file))
      } else {
        tables.add(file)
      }
    }
    facts.add(tables.facts(knows: knows))
    return facts
  }

  mutating func read() {
    guard let root = reader.root() else { return }
    if let elements = root.elements {
      for node in elements { readBill(node) }
    } else if root["results"] != nil {
      for node in reader.list("results", of: root) { readBill(node) }
      if let pages = root["pagination"], let last = reader.text("max_page", of: pages),
        let page = reader.text("page", of: pages), last.value != page.value
      {
        facts.leaveOut(
          "page \(page.value) of \(last.value)", because: "the list has other pages",
          at: reader.place(page.range))
      }
    } else if root["identifier"] != nil {
      readBill(root)
    } else {
      reader.report(
        "this is neither a bill nor a list of Open States' API", at: root.range.prefix(1),
        help: "a bill has 'identifier', a list has 'results'")
    }
  }

  private mutating func readBill(_ node: JSONNode) {
    guard let id = reader.text("id", of: node), id.value.hasPrefix("ocd-bill/"),
      let identifier = reader.text("identifier", of: node),
      let session = reader.text("session", of: node)
        ?? reader.text("legislative_session", of: node)
    else {
      reader.report(
        "the bill has no 'id', 'identifier' or 'session'", at: node.range.prefix(1))
      return
    }
    let jurisdiction = node["jurisdiction"]
    let origin = node["from_organization"].flatMap { reader.text("classification", of: $0)?.value }
    var bill = StateBill(
      id: id, identifier: identifier.value, title: reader.text("title", of: node),
      session: session.value,
      jurisdictionID: jurisdiction.flatMap { reader.text("id", of: $0)?.value },
      jurisdictionName: jurisdiction.flatMap { reader.text("name", of: $0)?.value },
      classes: reader.texts("classification", of: node).map(\.value), origin: origin,
      place: reader.place(id.range))
    bill.page = reader.text("openstates_url", of: node)?.value
    for (order, action) in reader.list("actions", of: node).enumerated() {
      readAction(action, order, into: &bill)
    }
    if node["actions"] == nil {
      facts.leaveOut(
        identifier.value, because: "the bill has no actions; ask the API for them with 'include'",
        at: reader.place(identifier.range))
    }
    for sponsor in reader.list("sponsorships", of: node) {
      if let name = reader.text("name", of: sponsor) { bill.sponsors.append(name) }
    }
    for link in reader.list("sources", of: node) {
      if let url = reader.text("url", of: link) { bill.links.append(url) }
    }
    facts.records.append(
      bill.record(accessed: accessed, makesRecord: true, in: &facts, path: reader.file.path))
  }

  private mutating func readAction(_ node: JSONNode, _ order: Int, into bill: inout StateBill) {
    guard let text = reader.text("description", of: node), let date = reader.day("date", of: node)
    else {
      facts.leaveOut(
        reader.file.text(in: node.range.prefix(60)), because: "an action without words or a date",
        at: reader.place(node.range.prefix(1)))
      return
    }
    let organization = node["organization"]
    let body = organization.flatMap { node -> StateBody? in
      guard let name = reader.text("name", of: node),
        let classification = reader.text("classification", of: node)
      else { return nil }
      return StateBody(name: name.value, classification: classification.value)
    }
    bill.actions.append(
      StateAction(
        date: date, text: text, classes: reader.texts("classification", of: node).map(\.value),
        body: body, order: order))
  }
}

extension RegisterFacts {
  mutating func add(_ other: RegisterFacts) {
    records += other.records
    remarks += other.remarks
    findings += other.findings
  }
}
