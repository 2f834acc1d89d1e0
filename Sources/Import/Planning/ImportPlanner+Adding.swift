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
