import Diagnostics
import PolicyModel
internal import Text

/// Rules, proposed rules and notices of agencies.
extension FederalRegister {
  mutating func readAgencyDocument(_ document: Document, _ type: Located<String>?) {
    let node = document.node
    let action = reader.text("action", of: node)
    let rins = reader.texts("regulation_id_numbers", of: node)
    let meaning = AgencyAction(
      type: type?.value ?? "", action: action?.value, hasRIN: !rins.isEmpty)
    let policyType = type?.value == "Notice" && meaning.word == nil ? PolicyType.guidance : .rule
    guard ["Rule", "Proposed Rule", "Notice"].contains(type?.value ?? "") else {
      facts.leaveOut(
        document.title, because: "'type' is \(type?.value.quotedShort ?? "missing")",
        at: reader.place(type?.range ?? document.number.range))
      return
    }
    var record = RegisterRecord(
      identity: Identity(
        kind: .policy,
        keys: [Key("fr.doc", document.number.value)]
          + rins.map { Key("rin", $0.value.uppercased(), isShared: true) },
        name: document.title, slug: Slug.short(document.title),
        fields: [RegisterField("type", policyType.word), RegisterField("jurisdiction", "US")]),
      source: document.source, place: reader.place(document.number.range))
    record.fields = citation(document)
    addCodes(rins, of: node, to: &record)
    let agencies = agencies(of: node)
    if let word = meaning.word {
      let place = action ?? document.number
      var event = RegisterEvent(
        document.published.value, word, by: agencies.first, at: reader.place(place.range),
        text: place.value)
      event.subtype = meaning.subtype
      readDelay(of: node, into: &event)
      if word != "delayed" || event.until != nil { record.events.append(event) }
    } else {
      facts.leaveOut(
        action?.value ?? document.title,
        because:
          "\(document.number.value): \(action == nil ? "no 'action'" : "action not understood")",
        at: reader.place((action ?? document.number).range))
    }
    for agency in agencies.dropFirst(meaning.word == nil ? 0 : 1) {
      record.links.append(
        RegisterLink(
          relation: "issued-by", target: agency, makesRecord: true, place: record.place,
          text: agency.name))
    }
    readDates(of: document, meaning, into: &record)
    facts.records.append(record)
  }

  /// A delay says until when; without that it is listed.
  private mutating func readDelay(of node: JSONNode, into event: inout RegisterEvent) {
    guard event.word == "delayed" else { return }
    if let effective = reader.day("effective_on", of: node) {
      event.until = effective.value
    } else {
      facts.leaveOut(event.text, because: "the delay has no 'effective_on'", at: event.place)
    }
  }

  private mutating func readDates(
    of document: Document, _ meaning: AgencyAction, into record: inout RegisterRecord
  ) {
    let node = document.node
    let effective = reader.day("effective_on", of: node)
    if let effective, meaning.word == "final" {
      record.fields.append(
        RegisterField("effective", effective.value.iso, at: reader.place(effective.range)))
    } else if let effective, meaning.word != "delayed" {
      facts.leaveOut(
        effective.value.iso,
        because: "\(document.number.value): 'effective_on' on a document that is not a final rule",
        at: reader.place(effective.range))
    } else if meaning.word == "final", effective == nil {
      let dates = reader.text("dates", of: node)
      facts.leaveOut(
        dates?.value ?? document.title,
        because:
          "\(document.number.value): the rule has no 'effective_on', so its effective date is unknown",
        at: reader.place((dates ?? document.number).range))
    }
    if let closes = reader.day("comments_close_on", of: node) {
      record.fields.append(
        RegisterField("comments_close", closes.value.iso, at: reader.place(closes.range)))
    }
  }

  private mutating func addCodes(
    _ rins: [Located<String>], of node: JSONNode, to record: inout RegisterRecord
  ) {
    func add(_ key: String, _ values: [Located<String>], transform: (String) -> String = { $0 }) {
      guard let first = values.first else { return }
      var valid: [String] = []
      for value in values {
        let text = transform(value.value)
        if let scheme = IdentifierScheme.scheme(key), scheme.fault(of: text) != nil {
          facts.leaveOut(
            value.value, because: "this is not \(scheme.noun)", at: reader.place(value.range))
        } else if !valid.contains(text) {
          valid.append(text)
        }
      }
      if !valid.isEmpty {
        record.fields.append(RegisterField(key, list: valid, at: reader.place(first.range)))
      }
    }
    add("rin", rins) { $0.uppercased() }
    add("docket", reader.texts("docket_ids", of: node))
    let parts = reader.list("cfr_references", of: node).compactMap { part -> Located<String>? in
      guard let title = reader.text("title", of: part), let number = reader.text("part", of: part)
      else { return nil }
      return Located("\(title.value) CFR \(number.value)", at: part.range)
    }
    add("cfr", parts)
  }

  mutating func citation(_ document: Document) -> [RegisterField] {
    var fields = [
      RegisterField("fr.doc", document.number.value, at: reader.place(document.number.range))
    ]
    if let citation = reader.text("citation", of: document.node) {
      fields.append(RegisterField("fr.cite", citation.value, at: reader.place(citation.range)))
    }
    return fields
  }

  /// The agencies that issued it, without those of which a part is named too.
  private mutating func agencies(of node: JSONNode) -> [Identity] {
    let agencies = reader.list("agencies", of: node)
    let parents = Set(agencies.compactMap { reader.text("parent_id", of: $0)?.value })
    return agencies.compactMap { agency in
      if let id = reader.text("id", of: agency)?.value, parents.contains(id) { return nil }
      guard let slug = reader.text("slug", of: agency) else {
        if let raw = reader.text("raw_name", of: agency) {
          facts.leaveOut(
            raw.value, because: "agency without a slug",
            at: reader.place(raw.range))
        }
        return nil
      }
      let name = reader.text("name", of: agency)?.value ?? slug.value
      return Identity(
        kind: .agency, keys: [Key("fr_slug", slug.value)], name: name,
        slug: Slug.from(name: slug.value),
        mayBeName: true)
    }
  }
}
