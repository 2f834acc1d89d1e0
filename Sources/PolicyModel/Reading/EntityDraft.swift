import Diagnostics
import FrontMatter

/// An entity while its fields are read.
struct EntityDraft: Sendable {
  var entity: EntityFields
  var briefing = BriefingDetails()
  var policy = PolicyDetails()
  var deal = DealDetails()
  var person = PersonDetails()
  /// Read last, since the type decides which events there are.
  var history: YAMLNode?
  /// The deals written in place.
  var dealsInPlace: [EntityFields] = []

  init(_ id: EntityID, path: String, at range: Range<Int>) {
    entity = EntityFields(id: id, path: path, name: Located(id.slug, at: range))
  }

  var kind: EntityKind { entity.id.kind }

  /// Reads the fields of the kind and the relations under their names.
  ///
  /// - Returns: Whether all required fields have a value.
  @discardableResult
  mutating func read(
    _ entries: [YAMLNode.Entry], as shape: RecordShape<EntityDraft>, missingAt anchor: Range<Int>,
    by reader: inout FieldReader, known: () -> [String: KnownValue] = { [:] },
    isTopLevel: Bool = false
  ) -> Bool {
    let kind = kind
    let isComplete = shape.read(
      entries, missingAt: anchor, into: &self, by: &reader, known: known, isTopLevel: isTopLevel,
      otherNames: { Relation.names(for: kind) },
      other: { entry, draft, reader in draft.readOther(entry, shape, by: &reader) })
    checkIdentifiers(by: &reader)
    readHistory(by: &reader)
    if let effect = policy.effect {
      for index in entity.relations.indices
      where entity.relations[index].relation == .challenges && !entity.relations[index].isInverse
        && entity.relations[index].attributes.effect == nil
      {
        entity.relations[index].attributes.effect = effect
      }
    }
    switch kind {
    case .briefing:
      briefing.asOf = briefing.asOf ?? entity.date
      entity.details = .briefing(briefing)
    case .policy: entity.details = .policy(policy)
    case .deal: entity.details = .deal(deal)
    case .person: entity.details = .person(person)
    case .company, .agency, .topic, .page: break
    }
    // What was appended one by one has room for as many again, and is kept until the build ends.
    if entity.relations.capacity > entity.relations.count + 1 {
      entity.relations = entity.relations.map { $0 }
    }
    return isComplete
  }

  /// Adds an edge for each item; returns what it added.
  @discardableResult
  mutating func declare(
    _ relation: Relation, isInverse: Bool = false, field: String, _ items: [ReferenceItem],
    kinds: KindSet? = nil
  ) -> [DeclaredRelation] {
    let declared = items.map { item in
      DeclaredRelation(
        field: field, relation: relation, isInverse: isInverse, target: item.reference,
        allowedKinds: kinds, boxed: item.boxedAttributes, range: item.range)
    }
    entity.relations += declared
    return declared
  }

  // MARK: - Relations as keys

  private mutating func readOther(
    _ entry: YAMLNode.Entry, _ shape: RecordShape<EntityDraft>, by reader: inout FieldReader
  ) -> Bool {
    if let directed = Relation.named(entry.key) {
      if directed.isOffered(to: kind) {
        guard !entry.value.isNull else { return true }
        declare(
          directed.relation, isInverse: directed.isInverse, field: entry.key,
          reader.references(entry.value, entry.key, value: .none))
        return true
      }
      guard shape.hints[entry.key] == nil else { return false }
      reader.report(
        .unknownField, "'\(entry.key)' is not a relation of \(kind.withArticle)",
        at: entry.keyRange, help: directed.hint(for: kind))
      return true
    }
    guard shape.hints[entry.key] == nil else { return false }
    let owners = EntityKind.allCases.filter {
      $0 != kind && FieldTable.table(for: $0)[entry.key] != nil
    }
    guard !owners.isEmpty else { return false }
    reader.report(
      .unknownField, "'\(entry.key)' is not a field of \(shape.noun)", at: entry.keyRange,
      help: "it is one of \(KindSet(owners).listed)")
    return true
  }

  // MARK: - History

  private mutating func readHistory(by reader: inout FieldReader) {
    guard let track = entity.timeline?.track else { return }
    guard let history else { return checkLaw(Timeline(track: track, events: []), by: &reader) }
    guard let items = history.items else {
      reader.wrongShape(
        history, "history", wanted: "a list", help: "begin each line with '- ', as - DATE: EVENT")
      return
    }
    for item in items {
      guard let event = HistoryEvent.read(item, track: track, by: &reader) else { continue }
      entity.history.append(event)
      declareActors(of: event, track: track)
    }
    var timeline = Timeline(
      track: track, events: entity.history, effective: policy.effective, congress: policy.congress)
    timeline.effectiveRule = policy.effectiveRule
    timeline.expires = policy.expires
    timeline.measure = policy.measure
    timeline.isOfState = entity.timeline?.isOfState ?? false
    timeline.check(in: reader.path, reporting: &reader.findings)
    checkLaw(timeline, by: &reader)
    if let bill = entity.identifiers.first(where: { $0.scheme == "bill" }) {
      timeline.checkCongress(of: bill, in: reader.path, reporting: &reader.findings)
    }
  }

  /// The edges that `by REF` and `in REF` make; mentions where the event makes none.
  private mutating func declareActors(of event: HistoryEvent, track: StatusTrack) {
    let directed = track.event(event.event)?.relation ?? Relation.Directed(.mentions)
    for (actor, isPlace) in [(event.by, false), (event.place, true)] {
      guard let actor else { continue }
      entity.relations.append(
        DeclaredRelation(
          field: "history", relation: directed.relation, isInverse: directed.isInverse,
          target: actor, mayBeText: isPlace && !actor.isSlugLike,
          attributes: EdgeAttributes(
            date: event.date, isPartial: event.isPartial, source: event.source, note: event.note),
          range: event.range))
    }
  }
}

extension Relation.Directed {
  /// The kinds that may write it.
  var nearKinds: KindSet {
    relation.isSymmetric
      ? relation.from.union(relation.to) : isInverse ? relation.to : relation.from
  }

  /// What a kind may write that has not this end of the relation.
  fileprivate func hint(for kind: EntityKind) -> String {
    let owners = "it is one of \(nearKinds.listed)"
    let other = Relation.Directed(relation, isInverse: !isInverse)
    guard !relation.isSymmetric, other.isOffered(to: kind) else { return owners }
    return "\(owners); its other end is '\(isInverse ? relation.name : relation.inverseName)'"
  }

  func isOffered(to kind: EntityKind) -> Bool { nearKinds.contains(kind) }
}
