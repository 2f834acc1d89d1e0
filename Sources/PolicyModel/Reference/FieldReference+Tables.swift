extension FieldReference {
  // MARK: - Vocabularies

  static func vocabularies(_ labels: some ReferenceLabels) -> String {
    var text = "## Vocabularies\n\nA word that is not in its list is an error.\n"
    for vocabulary in allVocabularies {
      text += "\n### \(vocabulary.name.prefix(1).uppercased() + vocabulary.name.dropFirst())\n\n"
      let hasMeanings = vocabulary.terms.contains { !$0.meaning.isEmpty }
      text += table(
        ["Word", "Shown as"] + (hasMeanings ? ["Meaning"] : []),
        vocabulary.terms.map { term in
          [code(term.word), labels.shown(term.word, in: vocabulary)]
            + (hasMeanings ? [term.meaning] : [])
        })
    }
    return text
  }

  /// Every vocabulary that a field takes, in the order of the fields.
  private static var allVocabularies: [Vocabulary] {
    var found: [Vocabulary] = []
    func visit(_ form: Field.Form) {
      switch form {
      case .word(let vocabulary), .words(let vocabulary):
        if !found.contains(where: { $0.name == vocabulary.name }) { found.append(vocabulary) }
      case .references(_, .mode): visit(.word(.linkMode))
      case .references(_, .role): visit(.word(.partyRole))
      case .record(let fields), .records(let fields), .recordsByName(let fields):
        for field in fields { visit(field.form) }
      case .history: visit(.record(RecordShapes.historyEvent.fields))
      case .relations: visit(.record(RecordShapes.edge.fields))
      case .either(let one, let other):
        visit(one)
        visit(other)
      default: break
      }
    }
    for kind in EntityKind.allCases {
      for field in FieldTable.table(for: kind).fields { visit(field.form) }
    }
    return found
  }

  // MARK: - Histories

  static func histories(_ labels: some ReferenceLabels) -> String {
    var text = """
      ## Histories

      The status of a policy or a deal is never written. It follows from four questions, which these
      events answer for any day: has it been made, from which day does it apply, what blocks it, has it ended?

      - An event counts from its date, or from the last day of a month or year if that is all that is known.
        Lines of one day keep their order.
      - `by` names who or what did it, `in` the court or body where it happened; a line may have
        both: `reinstated by ca5 in txnd`. Each creates the edge in the last column.
      - `effective`, the field or the line, is the effective date; both must agree. Before it, a made
        policy is pending. Without it, a final rule stays pending, and everything else applies once made.
      - `effective (partial)` records that a part takes effect before the rest: the policy is partly in
        effect from the date of the line, and fully from the effective date. A future part may be
        recorded in advance, and is announced.
      - `delayed (until 2025-08-01)` moves that date; `delayed (indefinitely)` leaves it unknown. A policy
        already in effect is blocked until then. Any block may name its end with `(until DATE)`: from
        that day, the policy is in effect again.
      - A block or an end is identified by the court or actor that imposed it: the one after `in`, otherwise
        the one after `by`. `reinstated` with `in` or `by` undoes what that court or actor imposed. If it
        names an actor that imposed nothing, such as a court of appeals, it undoes what a single lower court
        imposed: the end if there is one, so that an earlier stay by that court applies again, otherwise its
        blocks. An agency's own stay or delay remains beside what a court of appeals or a supreme court undoes. With neither, it undoes an end if there is one, otherwise it lifts the blocks, and leaves an
        effective date that was `delayed` where it is. A court's injunction ends with its judgment, a partial
        one too.
      - `(partial)` concerns a part: the rest stays in force. A partial reinstatement leaves the block or
        the end in part. A policy that is not yet in force stays pending.
      - `expires` is the last day in force if the end is known in advance. `extended (until DATE)` and
        `continued (until DATE)` replace it, and `(indefinitely)` removes it; without a day, the new last day is
        unknown. `reauthorized` and `reinstated` undo it afterward. For a treaty
        that is being left, `notice-given (until DATE)` gives it; `reinstated` withdraws the notice.
      - `reinstated (until DATE)` is temporary: a block returns on that day, and what a court had
        set aside is set aside again after it. For any other end, that day is the last in force.
      - A case that was `affirmed`, `reversed` or `vacated` `(partial)` on appeal holds in part.
      - `reinstated (as of DATE)` is retroactive, but the status shown for an earlier day stays what it was then.
      - A federal bill ends with its Congress. A second passage is of the same text unless it is marked
        `(amended)` or `resolving-differences` follows; a bill that both chambers have passed is with the
        President and may be signed for ten days, Sundays excepted, from `presented`. Simple and concurrent
        resolutions are `agreed-to`. A state bill ends after the day in `expires`, the last of its
        session, unless it is `enacted` later; a bill that both chambers have passed waits for the governor,
        even after the session. An `expires` later than `enacted` is the last day of the law.
      - A rule or deal that was abandoned before it was made may be resumed in the same record:
        `proposed` or `signed` after `withdrawn`. In a case, the decision of a higher court concerns the
        last one: a dismissal that is `affirmed` ends the case, one that is `reversed` lets it continue, and
        an appeal that is `dismissed`, or `cert-dismissed`, leaves the judgment in place. After
        `rehearing-granted`, the next decision concerns what the panel decided on; after `vacated` and
        `remanded`, what the vacated decision was about.
      - For an EU law, `entered-into-force` counts only if no date of application is given.
      - A mark may come before or after the actor. Some other words are read as one of these events; they
        are listed below each table.

      """
    for (title, track) in tracks {
      text += "\n### History of \(title)\n\n"
      text += table(
        ["Event", "Shown as", "What it does", "Edge"],
        track.events.map { event in
          [
            code(event.word), labels.shown(event), event.sentence(on: track),
            event.relation.map { code($0.name) } ?? "",
          ]
        })
      text += alsoRead(track)
    }
    return text
  }

  /// The words that are read as others: `completed` as `closed`.
  private static func alsoRead(_ track: StatusTrack) -> String {
    let meanings = track.otherWords.map { event, words in
      "\(words.map { code($0) }.joined(separator: ", ")) as \(code(event))"
    }
    return meanings.isEmpty ? "" : "\nAlso read: \(meanings.joined(separator: "; ")).\n"
  }

  private static var tracks: [(title: String, track: StatusTrack)] {
    var tracks: [(title: String, track: StatusTrack)] = []
    for type in PolicyType.allCases
    where !tracks.contains(where: { $0.title == type.track.subject }) {
      tracks.append((type.track.subject, type.track))
    }
    return tracks + [(StatusTrack.deal.subject, .deal)]
  }

  // MARK: - Relations

  static func relations(_ labels: some ReferenceLabels) -> String {
    let limits = RecordShapes.edgeLimits.map { limit in
      "- \(code(limit.field)): \(limit.relations.map { code($0.name) }.joined(separator: ", "))\n"
    }
    return """
      ## Relations

      A relation is written at one end, under its name there, and appears at both.
      Under `relations`, it may have the fields in the table of that field; some are for certain
      relations only:

      \(limits.joined())

      """
        + table(
          ["Relation", "From the other end", "From", "To", "Once it has ended"],
          Relation.allCases.map { relation in
            [
              code(relation.name), relation.isSymmetric ? "the same" : code(relation.inverseName),
              listed(relation.from), listed(relation.to),
              labels.shownPast(relation),
            ]
          })
  }

  private static func listed(_ kinds: KindSet) -> String {
    kinds == .any ? "anything" : kinds.kinds.map(\.name).joined(separator: ", ")
  }

  // MARK: - Identifiers

  static var identifiers: String {
    """
    ## Identifiers

    An identifier with the wrong form or check digits is an error. `number` must have its form only for
    executive orders of US presidents; `docket` and `citation` are free text.


    """
      + table(
        ["Field", "What it is", "Form", "Example", "Pattern"],
        IdentifierScheme.all.map { scheme in
          [
            code(scheme.key), scheme.meaning, scheme.form, code(scheme.example),
            code(scheme.pattern.regularExpression),
          ]
        })
  }
}

extension EventTerm {
  fileprivate func sentence(on track: StatusTrack) -> String {
    let renewals = effect == .lapses && track.event("reauthorized") != nil
    let end =
      isFinal ? " Only `reinstated`\(renewals ? " or `reauthorized`" : "") may follow." : ""
    if word == "partly-repealed" { return "Partly in force." }
    switch effect {
    case .notes: return "The status does not change."
    case .stage(let force): return "\(Vocabulary.Term.spelled(force.rawValue)).\(end)"
    case .makes where track == .deal: return "In force."
    case .makes: return "In force, from the day in `effective` if that is later."
    case .makesWaiting: return "Pending until its effective date."
    case .takesEffect: return "In force."
    case .blocks: return "Blocked until it is lifted, or the day in `(until DATE)`."
    case .delays:
      return "Moves the effective date to that in `(until DATE)`; blocks what is in effect."
    case .ends: return "Ended.\(end)"
    case .lapses: return "Ended.\(end)"
    case .restores: return "Undoes a block or an end."
    case .renews: return "Undoes a lapse; `(until DATE)` gives the new last day."
    case .extends: return "The status does not change; `(until DATE)` replaces `expires`."
    case .clears: return "Lifts a block by the same actor."
    }
  }
}
