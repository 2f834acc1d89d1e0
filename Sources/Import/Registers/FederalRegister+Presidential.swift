import Diagnostics
import PolicyModel
internal import Text

/// Orders, proclamations and memoranda of presidents.
extension FederalRegister {
  mutating func readPresidential(_ document: Document, _ subtype: Located<String>?) {
    let node = document.node
    let order = reader.text("executive_order_number", of: node)
    var identity: Identity
    if let order {
      identity = .executiveOrder(order.value)
    } else if subtype?.value == "Proclamation" {
      if let number = reader.text("proclamation_number", of: node) {
        identity = .proclamation(number.value)
      } else {
        identity = unnumbered(document, .proclamation)
      }
    } else if let subtype,
      ["Memorandum", "Presidential Memorandum", "Determination"].contains(subtype.value)
    {
      identity = unnumbered(document, .memorandum)
    } else if subtype?.value == "Executive Order" {
      facts.leaveOut(
        document.number.value,
        because: "the order has no 'executive_order_number'; ask the API for that field",
        at: reader.place(document.number.range))
      return
    } else {
      facts.leaveOut(
        document.title,
        because:
          "presidential document of a type that is not imported, \(subtype?.value.quotedShort ?? "none")",
        at: reader.place(subtype?.range ?? document.number.range))
      return
    }
    identity.keys.append(Key("fr.doc", document.number.value))
    var record = RegisterRecord(
      identity: identity, source: document.source, place: reader.place(document.number.range))
    record.fields = [RegisterField("title", document.title)] + citation(document)
    let signed = reader.day("signing_date", of: node)
    let president = president(of: node)
    if let signed {
      record.events.append(
        RegisterEvent(
          signed.value, "issued", by: president, at: reader.place(signed.range),
          text: "signing_date: \(signed.value)"))
    } else {
      facts.leaveOut(
        document.title,
        because: "the document has no 'signing_date', so the day of issue is unknown",
        at: reader.place(document.number.range))
    }
    record.events.append(
      RegisterEvent(
        document.published.value, "published", at: reader.place(document.published.range),
        text: "publication_date: \(document.published.value)"))
    readNotes(of: document, into: &record, signed: signed?.value)
    if let effective = reader.day("effective_on", of: node) {
      record.fields.append(
        RegisterField("effective", effective.value.iso, at: reader.place(effective.range)))
    }
    facts.records.append(record)
  }

  private func unnumbered(_ document: Document, _ type: PolicyType) -> Identity {
    Identity(
      kind: .policy, keys: [], name: document.title, slug: Slug.short(document.title),
      fields: [RegisterField("type", type.word), RegisterField("jurisdiction", "US")])
  }

  private mutating func president(of node: JSONNode) -> Identity? {
    guard let president = node["president"], !president.isNull else { return nil }
    guard let name = reader.text("name", of: president) else { return nil }
    let id = reader.text("identifier", of: president)?.value ?? Slug.from(name: name.value)
    let item = FederalRegister.presidents[id]
    return Identity(
      kind: .person, keys: item.map { [Key("wikidata", $0)] } ?? [], name: name.value,
      slug: Slug.from(name: id), mayBeName: true)
  }

  /// The items in Wikidata of the presidents since 1993, from which on the API has documents.
  private static let presidents = [
    "william-j-clinton": "Q1124", "george-w-bush": "Q207", "barack-obama": "Q76",
    "donald-trump": "Q22686", "joe-biden": "Q6279",
  ]

  /// Disposition notes of the National Archives, which the API has under two names.
  private mutating func readNotes(
    of document: Document, into record: inout RegisterRecord, signed: Day?
  ) {
    var seen: Set<String> = []
    for key in ["executive_order_notes", "disposition_notes"] {
      guard let notes = reader.text(key, of: document.node), seen.insert(notes.value).inserted
      else { continue }
      let place = reader.place(notes.range)
      for line in notes.value.split(whereSeparator: \.isNewline) {
        let note = DispositionNote(reading: String(line).trimmed)
        for act in note.acts { add(act, at: place, to: &record, document, signed) }
        for rest in note.rest {
          facts.leaveOut(
            rest, because: "\(record.identity.name): note not understood",
            at: place)
        }
      }
    }
  }

  private mutating func add(
    _ act: DispositionNote.Act, at place: SourcePlace, to record: inout RegisterRecord,
    _ document: Document, _ signed: Day?
  ) {
    if act.isPassive {
      guard let date = act.date else {
        facts.leaveOut(
          act.text, because: "\(record.identity.name): the note gives no date", at: place)
        return
      }
      var event = RegisterEvent(date, act.word, by: act.other, at: place, text: act.text)
      event.isPartial = act.isPartial
      record.events.append(event)
      return
    }
    guard let signed else {
      facts.leaveOut(
        act.text, because: "\(record.identity.name) has no 'signing_date', so the note has no date",
        at: place)
      return
    }
    var event = RegisterEvent(signed, act.word, by: record.identity, at: place, text: act.text)
    event.isPartial = act.isPartial
    event.source = document.source
    var other = RegisterRecord(identity: act.other, source: document.source, place: place)
    other.makesRecord = false
    other.events = [event]
    other.wanting = "\(record.identity.name): \(act.text.quotedShort)"
    facts.records.append(other)
  }
}
