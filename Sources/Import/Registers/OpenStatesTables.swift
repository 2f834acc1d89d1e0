import Diagnostics
import PolicyModel

/// The files of a session in CSV, which refer to each other by the ids of bills and organizations.
struct OpenStatesTables {
  private var bills: [Table] = []
  private var actions: [Table] = []
  private var sponsorships: [Table] = []
  private var links: [Table] = []
  private var organizations: [Table] = []
  private var result = RegisterFacts()

  private struct Table {
    let table: CSVTable
    let accessed: Day
  }

  /// Adds a file, which its columns tell from the others.
  mutating func add(_ saved: SavedFile) {
    let table = CSVTable(saved.file)
    result.findings += table.findings
    guard table.findings.isEmpty else { return }
    let entry = Table(table: table, accessed: saved.accessed)
    if table.has("id", "identifier", "title", "session_identifier") {
      bills.append(entry)
    } else if table.has("bill_id", "organization_id", "description", "date", "classification") {
      actions.append(entry)
    } else if table.has("bill_id", "name", "entity_type") {
      sponsorships.append(entry)
    } else if table.has("id", "name", "jurisdiction_id", "classification") {
      organizations.append(entry)
    } else if table.has("bill_id", "url", "note") {
      links.append(entry)
    } else if table.has("bill_id") || table.has("vote_event_id") || table.has("version_id")
      || table.has("document_id")
    {
      result.leaveOut(
        "\(table.rows.count) rows", because: "versions, documents and votes are not read",
        at: table.place(0..<0))
    } else {
      result.findings.append(
        Diagnostic(
          .unreadableData, "this is not a file of Open States", at: table.place(0..<1),
          help:
            "bills.csv, bill_actions.csv, bill_sponsorships.csv, bill_sources.csv and organizations.csv"
        ))
    }
  }

  /// - Parameter knows: Whether the site has the bill of an id.
  consuming func facts(knows: (String) -> Bool) -> RegisterFacts {
    guard !(bills.isEmpty && actions.isEmpty) else { return result }
    var known: [String: (bill: StateBill, accessed: Day)] = [:]
    var order: [String] = []
    var others = 0
    let (bodies, jurisdictions) = readOrganizations()
    for entry in bills {
      let table = entry.table
      for row in table.rows {
        guard let id = table.value("id", of: row) else { continue }
        guard knows(id.value) else {
          others += 1
          continue
        }
        guard let identifier = table.value("identifier", of: row),
          let session = table.value("session_identifier", of: row)
        else { continue }
        let name = table.value("jurisdiction", of: row)?.value
        let bill = StateBill(
          id: id, identifier: identifier.value, title: table.value("title", of: row),
          session: session.value,
          jurisdictionID: jurisdictions.count == 1 ? jurisdictions.first : nil,
          jurisdictionName: name,
          classes: Self.list(table.value("classification", of: row)?.value ?? ""),
          origin: table.value("organization_classification", of: row)?.value,
          place: table.place(id.range))
        if known.updateValue((bill, entry.accessed), forKey: id.value) == nil {
          order.append(id.value)
        }
      }
    }
    readActions(into: &known, bodies, knows)
    readRest(into: &known)
    for id in order {
      guard let (bill, accessed) = known[id] else { continue }
      let record = bill.record(
        accessed: accessed, makesRecord: false, in: &result, path: bill.place.path)
      result.records.append(record)
    }
    if others > 0 {
      result.remarks.append(
        ImportRemark(
          .notOnSite,
          "\(others) bills of these files; a record with the 'ocd_id' of a bill makes it known",
          at: nil))
    }
    return result
  }

  private func readOrganizations() -> ([String: StateBody], Set<String>) {
    var bodies: [String: StateBody] = [:]
    var jurisdictions: Set<String> = []
    for entry in organizations {
      for row in entry.table.rows {
        if let id = entry.table.value("jurisdiction_id", of: row) { jurisdictions.insert(id.value) }
        guard let id = entry.table.value("id", of: row),
          let name = entry.table.value("name", of: row),
          let classification = entry.table.value("classification", of: row)
        else { continue }
        bodies[id.value] = StateBody(name: name.value, classification: classification.value)
      }
    }
    return (bodies, jurisdictions)
  }

  private mutating func readActions(
    into known: inout [String: (bill: StateBill, accessed: Day)], _ bodies: [String: StateBody],
    _ knows: (String) -> Bool
  ) {
    var missing: Set<String> = []
    for entry in actions {
      let table = entry.table
      for (number, row) in table.rows.enumerated() {
        guard let bill = table.value("bill_id", of: row), knows(bill.value) else { continue }
        guard known[bill.value] != nil else {
          if missing.insert(bill.value).inserted {
            result.leaveOut(
              bill.value, because: "actions of a bill that bills.csv does not have",
              at: table.place(bill.range))
          }
          continue
        }
        guard let text = table.value("description", of: row),
          let date = table.value("date", of: row), let day = Post.day(date.value)
        else {
          result.leaveOut(
            table.file.text(in: row[0].lowerBound..<(row.last?.upperBound ?? 0)),
            because: "an action without words or a date", at: table.place(row[0]))
          continue
        }
        known[bill.value]?.bill.actionPath = table.file.path
        known[bill.value]?.bill.actions.append(
          StateAction(
            date: Located(day, at: date.range), text: text,
            classes: Self.list(table.value("classification", of: row)?.value ?? ""),
            body: table.value("organization_id", of: row).flatMap { bodies[$0.value] },
            order: Int(table.value("order", of: row)?.value ?? "") ?? number))
      }
    }
  }

  private func readRest(into known: inout [String: (bill: StateBill, accessed: Day)]) {
    for entry in sponsorships {
      let table = entry.table
      for row in table.rows {
        guard let bill = table.value("bill_id", of: row), known[bill.value] != nil,
          let name = table.value("name", of: row)
        else { continue }
        known[bill.value]?.bill.sponsorPath = table.file.path
        known[bill.value]?.bill.sponsors.append(name)
      }
    }
    for entry in links {
      for row in entry.table.rows {
        guard let bill = entry.table.value("bill_id", of: row), known[bill.value] != nil,
          let url = entry.table.value("url", of: row)
        else { continue }
        known[bill.value]?.bill.linkPath = entry.table.file.path
        known[bill.value]?.bill.links.append(url)
      }
    }
  }

  /// The texts of a list as Python writes it: `['introduction', 'referral-committee']`.
  private static func list(_ text: String) -> [String] {
    text.split { $0 == "'" || $0 == "\"" }.map(String.init).filter { word in
      word.contains { $0.isLetter }
    }
  }
}
