internal import EntityGraph
internal import Liquid
internal import PolicyModel

/// One line of a history.
enum EventView {
  static let type: RecordType = RecordType(
    "history event", "One line of a history.",
    [
      .record("date", { DateView.type }, "When."), .text("label", "What: Revoked."),
      .text("tone", "A class: the force that it gave."),
      .record("by", { RowView.type }, "By whom or what."),
      .text("by_text", "The same in words where the site has no page of it."),
      .text("preposition", "by or in."), .text("note", "A vote, an extent, a remark."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  static func list(
    of entity: Entity, in site: SiteState, sources: inout PageSources
  ) -> Value {
    guard let track = entity.timeline?.track else { return .list([]) }
    var events: [Value] = []
    for event in entity.history {
      guard let term = track.event(event.event) else { continue }
      let actor = event.actor.flatMap { site.visible($0) }
      events.append(
        .record(
          Record(
            type,
            [
              "date": DateView.make(event.date), "label": .text(event.label),
              "tone": .text(tone(of: term)), "by": actor.map { site.rows[$0] } ?? .none,
              "by_text": .optional(event.actor?.text),
              "preposition": .text(event.isInActor ? "in" : "by"),
              "note": .optional(note(of: event)),
              "source": SourceView.cite(event.source, &sources, in: site.sources),
            ])))
    }
    return .list(events)
  }

  private static func tone(of term: EventTerm) -> String {
    switch term.effect {
    case .none: "noted"
    case .stage(let force): force.rawValue
    case .ends: Force.ended.rawValue
    case .blocks: Force.blocked.rawValue
    case .restores: Force.inForce.rawValue
    }
  }

  private static func note(of event: HistoryEvent) -> String? {
    let parts = [
      event.isPartial ? "in part" : nil, event.vote, event.how.map { how($0) }, event.subtype,
      event.note,
    ].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  private static func how(_ word: String) -> String {
    switch word {
    case "signed": "by signature"
    case "ten-day": "without signature after ten days"
    case "override": "over a veto"
    default: word
    }
  }
}

extension HistoryEvent {
  /// What happened, for a reader: `Passed the House`.
  var label: String {
    switch event {
    case "passed-house": return "Passed the House"
    case "passed-senate": return "Passed the Senate"
    case "passed-both": return "Passed both chambers"
    case "in-effect", "effective", "in-force": return "Took effect"
    case "tro": return "Temporary restraining order"
    case "cert-granted": return "Certiorari granted"
    case "prerule": return "Advance notice"
    case "final": return "Made final"
    case "draft": return "Draft published"
    default:
      let words = event.split(separator: "-").joined(separator: " ")
      return words.prefix(1).uppercased() + words.dropFirst()
    }
  }
}

/// The connections of one relation.
enum ConnectionGroupView {
  static let type: RecordType = RecordType(
    "connection group", "The connections of one relation.",
    [
      .text("label", "The relation as read from here: Regulated by."),
      .bool("past", "Whether all of it is over."),
      .list("items", of: .record { ConnectionView.type }, "What it connects to."),
    ])

  /// Relations between briefings and what they cover are shown as mentions instead.
  private static func isShown(_ relation: Relation) -> Bool {
    switch relation {
    case .about, .mentions, .event, .hasInterest, .authoredBy: false
    default: true
    }
  }

  static func list(
    of number: Int, in site: SiteState, sources: inout PageSources
  ) -> Value {
    var order: [String] = []
    var groups: [String: [Value]] = [:]
    var past: [String: Bool] = [:]
    let connections = site.graph.connections(of: number, where: isShown)
      .filter { !site.catalog.isHeldBack[$0.other] && site.catalog.kinds[$0.other] != .briefing }
      .sorted {
        ($0.edge.relation.rawValue, $0.isInverse ? 1 : 0, $0.other)
          < ($1.edge.relation.rawValue, $1.isInverse ? 1 : 0, $1.other)
      }
    for connection in connections {
      let attributes = connection.edge.attributes
      let isOver = attributes.until.map { $0.lastDay < site.clock.day } ?? false
      // A line of a history is told in the past from the side of who made it.
      let happened =
        connection.edge.field == "history"
        && attributes.date.map { $0.firstDay <= site.clock.day } ?? false
      let label = connection.edge.relation.label(
        isInverse: connection.isInverse, isPast: isOver || happened && !connection.isInverse)
      let key = label.prefix(1).uppercased() + label.dropFirst()
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(
        ConnectionView.make(connection, in: site, sources: &sources))
      past[key] = (past[key] ?? true) && isOver
    }
    return .list(
      order.map { key in
        .record(
          Record(
            type,
            [
              "label": .text(key), "past": .bool(past[key] ?? false),
              "items": .list(groups[key] ?? []),
            ]))
      })
  }
}

/// One page that another is connected to.
enum ConnectionView {
  static let type: RecordType = RecordType(
    "connection", "One page that another is connected to.",
    [
      .record("row", { RowView.type }, "The page at the other end."),
      .text("detail", "Role, dates, extent, a remark."),
      .record("source", { SourceView.type }, "Where it was read."),
    ])

  static func make(
    _ connection: Connection, in site: SiteState, sources: inout PageSources
  ) -> Value {
    let attributes = connection.edge.attributes
    var parts: [String] = []
    if let role = attributes.role {
      parts.append(Vocabulary.partyRole[role]?.label.lowercased() ?? role)
    }
    if attributes.isPartial { parts.append("in part") }
    switch (attributes.since, attributes.until) {
    case (let since?, let until?):
      parts.append("\(DateView.short(since)) – \(DateView.short(until))")
    case (let since?, nil): parts.append("since \(DateView.short(since))")
    case (nil, let until?): parts.append("until \(DateView.short(until))")
    case (nil, nil): break
    }
    if let date = attributes.date { parts.append(DateView.short(date)) }
    if let stance = attributes.stance { parts.append(stance) }
    if let note = attributes.note { parts.append(note) }
    return .record(
      Record(
        type,
        [
          "row": site.rows[connection.other],
          "detail": parts.isEmpty ? .none : .text(parts.joined(separator: ", ")),
          "source": SourceView.cite(attributes.source, &sources, in: site.sources),
        ]))
  }
}

/// A labelled fact; one label may have several values.
enum FactView {
  static let type: RecordType = RecordType(
    "fact", "A labelled fact.",
    [
      .text("label", "The label."),
      .list("items", of: .record { FactItemView.type }, "Its values."),
    ])

  static func list(_ facts: [Fact]) -> Value {
    .list(facts.map { make($0.label, [FactItemView.make($0.text)]) })
  }

  static func list(of entity: Entity, in site: SiteState) -> Value {
    var facts: [Value] = entity.facts.map { make($0.label, [FactItemView.make($0.text)]) }
    if let policy = entity.policy {
      if let effective = policy.effective {
        facts.append(
          make(
            policy.effectiveRule == nil ? "Effective" : "Effective at the latest",
            [FactItemView.make(effective, note: policy.effectiveRule)]))
      }
      if let close = policy.commentsClose {
        facts.append(make("Comments close", [FactItemView.make(close)]))
      }
    }
    for word in entity.deal?.awaiting ?? [] {
      facts.append(
        make("Awaits", [FactItemView.make(Vocabulary.awaited[word]?.label ?? word)]))
    }
    for identifier in entity.identifiers where identifier.scheme != "abbr" {
      facts.append(
        make(
          identifier.label, [FactItemView.make(identifier.value, url: identifier.address)]))
    }
    if !entity.aliases.isEmpty {
      facts.append(make("Also called", entity.aliases.map { FactItemView.make($0.value) }))
    }
    if !entity.formerNames.isEmpty {
      facts.append(make("Formerly", entity.formerNames.map { FactItemView.make($0.name.value) }))
    }
    if let website = entity.website {
      facts.append(make("Website", [FactItemView.make(website.withoutScheme, url: website)]))
    }
    return .list(facts)
  }

  private static func make(_ label: String, _ items: [Value]) -> Value {
    .record(Record(type, ["label": .text(label), "items": .list(items)]))
  }
}

/// A value of a fact.
enum FactItemView {
  static let type: RecordType = RecordType(
    "fact value", "A value of a fact.",
    [
      .text("text", "In words."), .text("url", "An address elsewhere."),
      .text("path", "An address below the site's root."), .text("iso", "Of a date."),
      .text("note", "A remark."),
    ])

  static func make(_ text: String, url: String? = nil, note: String? = nil) -> Value {
    .record(
      Record(
        type,
        [
          "text": .text(text), "url": .optional(url), "path": .none, "iso": .none,
          "note": .optional(note),
        ]))
  }

  static func make(_ date: PartialDate, note: String? = nil) -> Value {
    .record(
      Record(
        type,
        [
          "text": .text(date.written), "url": .none, "path": .none, "iso": .text(date.iso),
          "note": .optional(note),
        ]))
  }
}

extension Identifier {
  /// For a reader.
  var label: String {
    switch scheme {
    case "ticker": "Ticker"
    case "cik", "lei", "isin", "uei", "ein", "rin": scheme.uppercased()
    case "fr.doc": "Federal Register document"
    case "fr.cite": "Federal Register"
    case "fr_slug": "Federal Register agency"
    case "rin_prefix": "RIN prefix"
    case "cfr": "CFR"
    case "public_law": "Public law"
    case "thomas_id": "Committee code"
    case "lda_code": "Lobbying issue code"
    case "filing": "SEC accession number"
    default:
      scheme.prefix(1).uppercased()
        + scheme.dropFirst().map { $0 == "_" || $0 == "." ? " " : String($0) }.joined()
    }
  }

  /// Where the identifier leads, for registries whose addresses follow from it.
  var address: String? {
    switch scheme {
    case "wikidata": "https://www.wikidata.org/wiki/\(value)"
    case "cik": "https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=\(value)"
    case "fr.doc": "https://www.federalregister.gov/d/\(value)"
    case "lei": "https://search.gleif.org/#/record/\(value)"
    default: nil
    }
  }
}

extension String {
  /// `www.sec.gov` for `https://www.sec.gov/`.
  fileprivate var withoutScheme: String {
    var text = self[...]
    for scheme in ["https://", "http://"] where text.hasPrefix(scheme) {
      text = text.dropFirst(scheme.count)
    }
    if text.hasSuffix("/") { text = text.dropLast() }
    return String(text)
  }
}
