extension RecordShape where Owner == EntityDraft {
  mutating func name(_ example: String) {
    field("name", .text, "Its name.", example, required: true) { $0.entity.name = $1 }
  }

  mutating func title(_ example: String) {
    field("title", .text, "Its title.", example, required: true) { $0.entity.name = $1 }
  }

  mutating func date(_ meaning: String, required: Bool = false) {
    field("date", .day, meaning, "2025-11-04", required: required) {
      $0.entity.date = $1.value
      $0.entity.dateRange = $1.range
    }
  }

  mutating func type(
    _ vocabulary: Vocabulary, _ meaning: String, _ example: String, required: Bool = false
  ) {
    field("type", .word(vocabulary), meaning, example, required: required) { $0.entity.type = $1 }
  }

  mutating func abbreviation(_ example: String) {
    field("abbr", .text, "Its short name.", example) {
      $0.entity.abbreviation = $1.value
      $0.entity.identifiers += [$1].identifiers("abbr")
    }
  }

  mutating func identifier(_ name: String, _ meaning: String, _ example: String) {
    field(name, .identifiers, meaning, example) {
      $0.entity.identifiers += $1.identifiers(name)
    }
  }

  mutating func jurisdiction(_ meaning: String, _ example: String) {
    field("jurisdiction", .text, meaning, example) {
      $0.entity.jurisdiction = $1
      $0.entity.facts.append(Fact(.jurisdiction, $1.value))
    }
  }

  mutating func fact(_ name: String, _ label: Fact.Label, _ meaning: String, _ example: String) {
    field(name, .text, meaning, example) { $0.entity.facts.append(Fact(label, $1.value)) }
  }

  mutating func edges(
    _ name: String, _ relation: Relation, _ kinds: KindSet, _ meaning: String, _ example: String
  ) {
    field(name, .references(kinds), meaning, example) {
      $0.declare(relation, field: name, $1, kinds: kinds)
    }
  }

  mutating func history(_ example: String) {
    field("history", .history, "What happened to it, one dated line each.", "[\(example)]") {
      $0.history = $1
    }
  }

  /// Another record that stands in this one's place. Policies and deals have a relation for it.
  mutating func supersededBy(_ kind: EntityKind) {
    let isRead = kind == .briefing || kind == .page
    let kinds: KindSet = isRead ? [.briefing, .page] : KindSet(kind)
    field("superseded_by", .reference(kinds), "What replaces it.", "new-page") {
      $0.entity.publication.supersededBy = $1
      $0.entity.relations.append(
        DeclaredRelation(
          field: "superseded_by", relation: isRead ? .replaces : .relatedTo, isInverse: isRead,
          target: $1, allowedKinds: kinds))
    }
  }

  /// The fields of all kinds, after those of its own.
  mutating func common(_ kind: EntityKind) {
    let isRead = kind == .briefing || kind == .page
    field("aliases", .names, "Other names of it.", "[Iris Energy]") { $0.entity.aliases = $1 }
    if !isRead {
      field(
        "sort_name", .text,
        kind == .person
          ? "What lists sort it by; without it the last word of the name, then the rest."
          : "What lists sort it by, if not the name.",
        kind == .person ? "Zhou Enlai" : "Blue Owl"
      ) { $0.entity.sortName = $1.value }
    }
    if kind != .briefing {
      field("summary", .text, "What it is, in a sentence.", "A builder of data centers.") {
        $0.entity.summary = $1.value
      }
    }
    field("topics", .references(.topic), "What it belongs to.", "[ai-infrastructure]") {
      $0.briefing.topics = $0.declare(.hasTopic, field: "topics", $1, kinds: .topic)
    }
    field(
      "relations", .relations(of: kind), "Edges that need a date, a source or a note.",
      "[{\(kind.relationExample), since: 2025, source: iren-8k}]"
    ) { $0.entity.relations += $1 }
    field(
      "next", .upcoming,
      "What is expected, each with its date; the calendar shows it.",
      "[{date: 2026-03, what: First tranche due}]"
    ) { draft, next in
      draft.entity.next = next
      for upcoming in next {
        guard let about = upcoming.about else { continue }
        draft.entity.relations.append(
          DeclaredRelation(
            field: "next", relation: isRead ? .event : .mentions, target: about,
            attributes: EdgeAttributes(
              date: upcoming.date, source: upcoming.source, note: upcoming.what),
            range: upcoming.range))
      }
    }
    field("website", .address, "Its own site.", "https://www.example.org/") {
      $0.entity.website = $1.value
    }
    identifier("wikidata", "Its item in Wikidata.", "Q953087")
    field("source", .source, "The source of facts that name none.", "iren-8k") {
      $0.entity.mainSource = $1
    }
    field(
      "sources", .sources, "Where facts were read, by the id that the text cites.",
      "{iren-8k: {title: Form 8-K, type: filing}}"
    ) { $0.entity.sources = $1 }
    field("reviewed", .day, "The day through which its facts were reviewed.", "2025-11-04") {
      $0.entity.reviewed = $1.value
      $0.entity.reviewedRange = $1.range
    }
    field(
      "corrections",
      .records(RecordShapes.correction) {
        Correction(date: Day(number: 0), at: $0, kind: "", text: "")
      },
      "What was corrected after publication.",
      "[{date: 2025-11-06, type: correction, what: The term is five years.}]"
    ) { $0.entity.corrections = $1 }
    lifecycle(kind)
  }

  private mutating func lifecycle(_ kind: EntityKind) {
    field("redirects", .texts, "Old addresses that lead here.", "[/briefings/old-name/]") {
      $0.entity.redirects = $1
    }
    field("draft", .locatedFlag, "Not to be published yet.", "true") {
      $0.entity.publication.isDraft = $1.value
      if $1.value { $0.entity.publication.draftRange = $1.range }
    }
    field(
      "embargo_until", .moment, "The moment before which it is not published.",
      "2025-12-01T09:00-05:00"
    ) { $0.entity.publication.embargo = $1 }
    field(
      "withdrawn",
      .record(RecordShapes.withdrawal) {
        Publication.Withdrawal(date: Day(number: 0), at: $0, reason: "")
      }, "Since when and why it is withdrawn.", "{date: 2025-12-01, reason: Superseded}"
    ) { $0.entity.publication.withdrawn = $1 }
    field("tlp", .trafficLight, "Who may read it, by the Traffic Light Protocol.", "CLEAR") {
      $0.entity.publication.tlp = $1
    }
    field(
      "ignore", .ignoredRules, "Rules that do not hold here, each with the reason.",
      "{UnstableAddress: the search is the subject}"
    ) { $0.entity.ignoredRules = $1 }
    if kind != .policy, kind != .deal { supersededBy(kind) }
    needValue = [
      "draft": "write true or false, or remove it",
      "embargo_until": "write when it ends, as 2025-12-01T09:00-05:00, or remove it",
      "tlp": "write the label, as AMBER or CLEAR, or remove it",
      "withdrawn": "write {date: DAY, reason: TEXT}, or remove it",
    ]
    for (keys, hint) in ForeignKeys.hints(for: kind) {
      for key in keys where hints[key] == nil { hints[key] = hint }
    }
  }
}

extension FieldType where Value == Located<String> {
  /// A label of the Traffic Light Protocol, with or without `TLP:`.
  static var trafficLight: Self {
    Self(form: .word(.tlp)) { node, name, reader in
      guard let text = reader.text(node, name) else { return nil }
      let start = text.value.hasPrefix("TLP:") ? text.value.dropFirst(4).startIndex : nil
      let label = text.part((start ?? text.value.startIndex)..<text.value.endIndex)
      return Vocabulary.tlp.read(label, in: reader.path, reporting: &reader.findings)
        .map { Located($0.word, at: label.range) }
    }
  }
}
