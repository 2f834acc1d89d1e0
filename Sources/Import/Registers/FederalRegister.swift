import Diagnostics
import PolicyModel
internal import Text

/// Reads documents of the Federal Register's API v1: single ones, and lists with `results`.
struct FederalRegister {
  private(set) var facts = RegisterFacts()
  private var reader: DataReader
  private let accessed: Day

  /// A document while it is read.
  struct Document {
    let node: JSONNode
    let number: Located<String>
    let title: String
    let published: Located<Day>
    var source: RegisterSource
  }

  static func read(_ saved: SavedFile) -> RegisterFacts {
    var register = FederalRegister(saved)
    register.read()
    register.facts.findings = register.reader.findings
    return register.facts
  }

  private init(_ saved: SavedFile) {
    reader = DataReader(saved.file)
    accessed = saved.accessed
  }

  private mutating func read() {
    guard let root = reader.root() else { return }
    let documents: [JSONNode]
    if let elements = root.elements {
      documents = elements
    } else if root["results"] != nil {
      documents = reader.list("results", of: root)
      if let next = reader.text("next_page_url", of: root) {
        facts.leaveOut(
          next.value, because: "the list goes on on another page", at: reader.place(next.range))
      }
    } else if root["document_number"] != nil {
      documents = [root]
    } else {
      reader.report(
        "this is neither a document nor a list of the Federal Register's API",
        at: root.range.prefix(1), help: "a document has 'document_number', a list has 'results'")
      return
    }
    for node in documents { readDocument(node) }
  }

  private mutating func readDocument(_ node: JSONNode) {
    guard let number = reader.text("document_number", of: node),
      let title = reader.text("title", of: node)
    else {
      reader.report(
        "this document has no '\(node["document_number"] == nil ? "document_number" : "title")'",
        at: node.range.prefix(1))
      return
    }
    guard let published = reader.day("publication_date", of: node) else {
      facts.leaveOut(
        number.value, because: "the document has no 'publication_date'",
        at: reader.place(number.range))
      return
    }
    if let correction = reader.text("correction_of", of: node) {
      facts.leaveOut(
        correction.value, because: "\(number.value) only corrects another document",
        at: reader.place(correction.range))
      return
    }
    let type = reader.text("type", of: node)
    let subtype = reader.text("subtype", of: node)
    let isPresidential =
      type?.value.lowercased() == "presidential document" || type?.value == "PRESDOCU"
      || node["executive_order_number"].map { !$0.isNull } ?? false
    let source = RegisterSource(
      .federalRegister, number.value, title: title.value, publisher: "Federal Register",
      type: isPresidential ? "order" : type?.value == "Notice" ? "guidance" : "regulation",
      date: published.value,
      url: "https://www.federalregister.gov/d/\(number.value)", accessed: accessed)
    let document = Document(
      node: node, number: number, title: title.value, published: published, source: source)
    if isPresidential {
      readPresidential(document, subtype)
    } else {
      readAgencyDocument(document, type)
    }
  }

  // MARK: Presidential documents

  private mutating func readPresidential(_ document: Document, _ subtype: Located<String>?) {
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
          "\(subtype.map { "a presidential document of the type '\($0.value)'" } ?? "a presidential document without a type") has no record",
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
        because: "the document has no 'signing_date', so it is not known when it was issued",
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
            rest, because: "\(record.identity.name): this note is no event that can be read",
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

  // MARK: Documents of agencies

  private mutating func readAgencyDocument(_ document: Document, _ type: Located<String>?) {
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
          "\(document.number.value): \(action == nil ? "without 'action'" : "this action") it is not known what happened",
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
        because: "\(document.number.value): 'effective_on' of what is not a final rule",
        at: reader.place(effective.range))
    } else if meaning.word == "final", effective == nil {
      let dates = reader.text("dates", of: node)
      facts.leaveOut(
        dates?.value ?? document.title,
        because:
          "\(document.number.value): the rule has no 'effective_on', so its day of effect is not known",
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

  private mutating func citation(_ document: Document) -> [RegisterField] {
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
            raw.value, because: "the register does not know this agency",
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

extension Range<Int> {
  /// Its first bytes, to point at something long.
  func prefix(_ count: Int) -> Range<Int> { lowerBound..<Swift.min(upperBound, lowerBound + count) }
}

extension Slug {
  /// The slug of a long title, cut between words.
  static func short(_ title: String) -> String {
    let slug = Slug.from(name: title)
    guard slug.utf8.count > longest else { return slug }
    let cut = slug.prefix(longest)
    return cut.lastIndex(of: "-").map { String(cut[..<$0]) } ?? String(cut)
  }

  private static var longest: Int { 60 }
}
