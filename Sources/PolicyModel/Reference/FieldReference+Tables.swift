extension FieldReference {
  // MARK: - Vocabularies

  static var vocabularies: String {
    var text = "## Vocabularies\n\nA word that is not in its list is an error.\n"
    for vocabulary in allVocabularies {
      text += "\n### \(vocabulary.name.prefix(1).uppercased() + vocabulary.name.dropFirst())\n\n"
      let hasMeanings = vocabulary.terms.contains { !$0.meaning.isEmpty }
      text += table(
        ["Word", "Shown as"] + (hasMeanings ? ["Meaning"] : []),
        vocabulary.terms.map { term in
          [code(term.word), term.label] + (hasMeanings ? [term.meaning] : [])
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

  static var histories: String {
    var text = """
      ## Histories

      The status of a policy or a deal is never written; it follows from these events. An event counts
      from its date, from the last day of a month or a year where no more is known. Lines of one day
      keep their order. `(partial)` after an event that ends or blocks leaves the rest in force. After
      `by` or `in` stands who or what did it, and the edge of the last column is made.

      A final rule and a law take effect on the day of `effective` by themselves, and a federal bill
      ends with its Congress.

      """
    for (title, track) in tracks {
      text += "\n### History of \(title)\n\n"
      text += table(
        ["Event", "Shown as", "What it does", "Edge"],
        track.events.map { event in
          [
            code(event.word), event.label, event.effect.sentence(isFinal: event.isFinal),
            event.relation.map { code($0.name) } ?? "",
          ]
        })
    }
    return text
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

  static var relations: String {
    let limits = RecordShapes.edgeLimits.map { limit in
      "- \(code(limit.field)): \(limit.relations.map { code($0.name) }.joined(separator: ", "))\n"
    }
    return """
      ## Relations

      A relation is written at one of its ends, under the name that it has there, and shows at both.
      Under `relations` it may carry what the table of that field lists; some of it belongs to certain
      relations only:

      \(limits.joined())

      """
        + table(
          ["Relation", "From the other end", "From", "To", "Once it has ended"],
          Relation.allCases.map { relation in
            [
              code(relation.name), relation.isSymmetric ? "the same" : code(relation.inverseName),
              listed(relation.from), listed(relation.to),
              relation.label(isInverse: false, isPast: true),
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

    An identifier that does not have its form or its check digits is an error. `number` is held to its
    form for executive orders of US presidents only; `docket` and `citation` are free.


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

extension EventTerm.Effect {
  fileprivate func sentence(isFinal: Bool) -> String {
    switch self {
    case .none: "The status stays."
    case .stage(let force):
      "\(force.label)." + (isFinal ? " Only `reinstated` may follow." : "")
    case .ends: "Ended." + (isFinal ? " Only `reinstated` may follow." : "")
    case .blocks: "Blocked."
    case .restores: "What it was before it was ended or blocked."
    }
  }
}
