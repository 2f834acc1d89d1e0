import Diagnostics
import EntityGraph
import FrontMatter
import PolicyModel

extension ImportPlanner {
  /// Adds what a register says to the plan of a record.
  mutating func add(_ record: RegisterRecord, to id: EntityID) {
    addEvents(of: record, to: id)
    for link in record.links { add(link, of: record, to: id) }
    addFields(of: record, to: id)
    addPositions(of: record, to: id)
    addFormerNames(of: record, to: id)
    for source in record.furtherSources { addListed(source, to: id) }
    addMainSource(record.source, to: id)
    check(record, in: id)
  }

  // MARK: History

  private mutating func addEvents(of record: RegisterRecord, to id: EntityID) {
    guard !record.events.isEmpty, let plan = plan(id) else { return }
    guard let track = plan.entity.track else {
      remarks.append(
        ImportRemark(
          .byHand, "\(plan.path) has no type, so it has no history", at: record.place))
      return
    }
    var foreign: [RegisterEvent] = []
    for event in record.events {
      let comparison = EventComparison(event, with: plan.entity.history, on: track) {
        isSame($0, event.by)
      }
      switch comparison {
      case .present: break
      case .foreign: foreign.append(event)
      case .missing: add(event, of: record, to: id)
      case .disagrees(let other, let words):
        remarks.append(
          ImportRemark(
            .disagreement,
            "\(id): the data has '\(event.word)' of \(event.date) (\(event.text.quotedShort)), the record \(words)",
            at: event.place, plan.place(other.range)))
      }
    }
    guard let first = foreign.first else { return }
    let words = foreign.map { "\($0.word) (\($0.date))" }.joined(separator: ", ")
    remarks.append(
      ImportRemark(
        .notImported, "\(id) is \(track.subject), whose history has no \(words)", at: first.place))
  }

  private mutating func add(_ event: RegisterEvent, of record: RegisterRecord, to id: EntityID) {
    var actor: String?
    if let by = event.by { actor = reference(to: by, at: event.place) }
    let source = source(event.source ?? record.source, in: id)
    let line = YAMLWriting.event(event, by: actor, source: source.id)
    let place = plan(id)?.item(before: event.date)
    addLine(line, to: "history", citing: source, in: id, at: event.place) {
      $0.addItem(line, to: "history", after: place)
    }
  }

  /// Adds a line and the source that it cites, or says how to add them by hand.
  mutating func addLine(
    _ line: String, to key: String, citing source: CitedSource, in id: EntityID,
    at place: SourcePlace, _ add: (inout RecordEditor) -> Bool
  ) {
    var isWritten = true
    let error = update(id) { plan in
      var copy = plan
      let error = copy.attempt { editor in
        if let definition = source.definition {
          isWritten = editor.addMember(definition, to: "sources")
        }
        if isWritten { isWritten = add(&editor) }
      }
      if error == nil, isWritten { plan = copy }
      return error
    }
    let lines =
      (["\(key):", "  - \(line)"]
        + (source.definition.map { ["sources:"] + $0.map { "  \($0)" } } ?? []))
    let path = plan(id)?.path ?? id.description
    if let error, let error {
      remarks.append(
        ImportRemark(.byHand, "\(path): \(error)", at: place, lines: lines))
    } else if !isWritten {
      remarks.append(
        ImportRemark(
          .byHand, "\(path) has '\(key)' or 'sources' on one line, which is not edited", at: place,
          lines: lines))
    } else if source.definition != nil {
      define(source)
    }
  }

  // MARK: Sources

  /// The id of a source for a record, with its lines where the site does not define it yet.
  struct CitedSource {
    var id: String
    var source: RegisterSource
    var definition: [String]?
  }

  /// A source has the day on which it was read, so that a later import of the same document defines another one.
  func source(_ source: RegisterSource, in id: EntityID) -> CitedSource {
    let dated = "\(source.id)-\(source.accessed.iso)"
    for candidate in [source.id, dated] + (2...99).map({ "\(dated)-\($0)" }) {
      guard let known = index.sources[candidate] else {
        return CitedSource(
          id: candidate, source: source, definition: YAMLWriting.source(source, id: candidate))
      }
      let isUsable =
        !index.heldBackSources.contains(candidate)
        || plan(id)?.entity.sources.contains { $0.id.value == candidate } ?? false
      if isUsable, known.url?.value == source.url, known.accessed?.value == source.accessed {
        return CitedSource(id: candidate, source: source)
      }
    }
    return CitedSource(id: dated, source: source)
  }

  private mutating func define(_ cited: CitedSource) {
    var source = Source(id: Located(cited.id, at: 0..<0), title: cited.source.title)
    source.url = cited.source.url.map { Located($0, at: 0..<0) }
    source.accessed = Located(cited.source.accessed, at: 0..<0)
    index.define(source)
  }

  private mutating func addListed(_ listed: RegisterSource, to id: EntityID) {
    guard index.sources[listed.id] == nil else { return }
    let cited = CitedSource(
      id: listed.id, source: listed, definition: YAMLWriting.source(listed, id: listed.id))
    var isWritten = true
    _ = update(id) { plan in
      plan.attempt { isWritten = $0.addMember(cited.definition ?? [], to: "sources") }
    }
    if isWritten { define(cited) }
  }

  /// A new record rests on its document. Facts that a person wrote do not.
  private mutating func addMainSource(_ source: RegisterSource, to id: EntityID) {
    guard let plan = plan(id), plan.number == nil, !plan.editor.has("source") else { return }
    let cited = self.source(source, in: id)
    _ = update(id) { plan in
      plan.attempt { editor in
        if let definition = cited.definition { _ = editor.addMember(definition, to: "sources") }
        editor.addField("source", cited.id)
      }
    }
    if cited.definition != nil { define(cited) }
  }

  // MARK: Relations

  private mutating func add(_ link: RegisterLink, of record: RegisterRecord, to id: EntityID) {
    guard let directed = Relation.named(link.relation), !has(link, directed, in: id) else { return }
    guard let target = reference(to: link.target, at: link.place, making: link.makesRecord) else {
      if !link.makesRecord {
        remarks.append(ImportRemark(.notOnSite, "\(id): \(link.text)", at: link.place))
      }
      return
    }
    let source = source(link.source ?? record.source, in: id)
    let line = YAMLWriting.flow([
      (link.relation, target), ("as", link.sponsorship), ("date", link.date?.iso),
      ("source", source.id),
    ])
    addLine(line, to: "relations", citing: source, in: id, at: link.place) {
      $0.addItem(line, to: "relations", after: nil)
    }
  }

  /// Whether the record or the other one has the edge already.
  private func has(_ link: RegisterLink, _ directed: Relation.Directed, in id: EntityID) -> Bool {
    guard let plan = plan(id) else { return false }
    let isThere = plan.entity.relations.contains { relation in
      relation.relation == directed.relation
        && (relation.relation.isSymmetric || relation.isInverse == directed.isInverse)
        && isSame(relation.target, link.target) == true
    }
    if isThere { return true }
    guard let own = plan.number, case .one(let other) = index.match(link.target) else {
      return false
    }
    return catalog.entities[other].relations.contains { relation in
      relation.relation == directed.relation
        && (relation.relation.isSymmetric || relation.isInverse != directed.isInverse)
        && catalog.find(relation.target) == own
    }
  }

  // MARK: The status that the register states

  private mutating func check(_ record: RegisterRecord, in id: EntityID) {
    guard let claim = record.claim, let plan = plan(id), plan.entity.track == .bill,
      let status = plan.result?.timeline?.status(at: claim.day),
      !claim.stages.contains(status.stage)
    else { return }
    remarks.append(
      ImportRemark(
        .disagreement,
        "\(id): the register has the status \(claim.text.quotedShort), the history gives '\(status.stage)' on \(claim.day)",
        at: claim.place, plan.place(plan.editor.range(of: "history") ?? 0..<0)))
  }
}
