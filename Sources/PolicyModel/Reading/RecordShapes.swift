/// The tables of the records that stand in a field of an entity.
enum RecordShapes {
  static let historyEvent = RecordShape<HistoryEvent>("an event") { shape in
    shape.field("date", .date, "When it happened.", "2025-01-20", required: true) { $0.date = $1 }
    shape.field(
      "event", .text, "What happened, in a word of its type.", "revoked", required: true
    ) {
      $0.event = $1.value
      $0.eventRange = $1.range
    }
    shape.field("by", .reference(.any), "Who or what did it.", "eo-14148") { $0.by = $1 }
    shape.field("in", .reference(.any), "The court or body where it happened.", "sec") {
      $0.place = $1
    }
    shape.field("extent", .word(.extent), "Whether it concerns all or part.", "partial") {
      $0.isPartial = $1.value == "partial"
    }
    shape.field("how", .word(.enactment), "How a bill was enacted.", "signed") {
      $0.how = $1.value
    }
    shape.field(
      "subtype", .word(.finalRuleType), "What sort of final rule it is.", "interim-final"
    ) { $0.subtype = $1.value }
    shape.field(
      "until", .date, "Until when a delay, a block or an extension lasts.", "2025-08-01"
    ) { $0.until = $1 }
    shape.field("indefinitely", .flag, "Whether a delay has no new day.", "true") {
      $0.isIndefinite = $1
    }
    shape.field("as_of", .date, "From when a reinstatement counts.", "2025-01-20") { $0.asOf = $1 }
    shape.field("amended", .flag, "Whether a chamber passed it with changes.", "true") {
      $0.isAmended = $1
    }
    shape.field("vote", .text, "Ayes and noes.", "294-134") { $0.vote = $1.value }
    shape.field("source", .source, "The id of the source.", "eo-14148-fr") { $0.source = $1 }
    shape.field("note", .text, "A remark.", "Section 4 only") { $0.note = $1.value }
  }

  static let edge = RecordShape<EdgeAttributes>("a relation") { shape in
    shape.field("since", .date, "When it began.", "2025-11-02") { $0.since = $1 }
    shape.field("until", .date, "When it ended.", "2030") { $0.until = $1 }
    shape.field("date", .date, "When it happened, for one-time events.", "2025-11-02") {
      $0.date = $1
    }
    shape.field("extent", .word(.extent), "Whether it concerns all or part.", "partial") {
      $0.isPartial = $1.value == "partial"
    }
    shape.field("role", .text, "As what.", "chair") { $0.role = $1.value }
    shape.field("source", .source, "The id of the source.", "iren-8k") { $0.source = $1 }
    shape.field("confidence", .word(.confidence), "How sure it is.", "moderate") {
      $0.confidence = $1.value
    }
    shape.field("note", .text, "A remark.", "through a subsidiary") { $0.note = $1.value }
    shape.field("stance", .word(.stance), "Which way a position goes.", "support") {
      $0.stance = $1.value
    }
    shape.field("outcome", .word(.reviewOutcome), "What came of a review.", "cleared") {
      $0.outcome = $1.value
    }
    shape.field("as", .word(.sponsorship), "As what a bill is sponsored.", "cosponsor") {
      $0.sponsorship = $1.value
    }
    shape.field("percentage", .percentage, "How much of a company is held.", "12.5%") {
      $0.percentage = $1
    }
    shape.field("impact", .word(.impact), "Whether it helps or hurts.", "hurts") {
      $0.impact = $1.value
    }
    shape.field(
      "effect", .word(.caseEffect), "What a case does to the policy that it challenges.", "blocked"
    ) { $0.effect = $1.value }
  }

  /// What only some relations may carry; everything else is for all.
  static let edgeLimits: [(field: String, relations: [Relation])] = [
    ("stance", [.takesPositionOn, .commentsOn, .lobbies]), ("outcome", [.reviews]),
    ("as", [.sponsors]), ("percentage", [.holdsStakeIn, .subsidiaryOf]), ("impact", [.affects]),
    ("effect", [.challenges]),
  ]

  static let source = RecordShape<Source>("a source") { shape in
    shape.field("title", .text, "Its title.", "Form 8-K, IREN Limited", required: true) {
      $0.title = $1.value
    }
    shape.field("publisher", .text, "Who published it.", "U.S. Securities and Exchange Commission")
    { $0.publisher = $1.value }
    shape.field("type", .word(.sourceType), "What sort of source it is.", "filing") {
      $0.type = $1.value
    }
    shape.field("date", .locatedDate, "When it was published.", "2025-11-03") { $0.date = $1 }
    shape.field("url", .address, "Where it is.", "https://www.sec.gov/…") { $0.url = $1 }
    shape.field("accessed", .day, "When it was last read there.", "2025-11-04") {
      $0.accessed = $1
    }
    shape.field("archived", .address, "An archived copy.", "https://web.archive.org/…") {
      $0.archived = $1
    }
    shape.field("note", .text, "A remark.", "page 3") { $0.note = $1.value }
  }

  static let correction = RecordShape<Correction>("a correction") { shape in
    shape.field("date", .day, "When it was made.", "2025-11-06", required: true) {
      $0.date = $1.value
      $0.dateRange = $1.range
    }
    shape.field(
      "type", .word(.correctionKind), "What sort of correction it is.", "correction",
      required: true
    ) { $0.kind = $1.value }
    shape.field(
      "what", .text, "What was wrong and what is right.", "The term is five years.", required: true
    ) { $0.text = $1.value }
    shape.hints = ["text": .use("what"), "kind": .use("type"), "note": .use("what")]
  }

  static let position = RecordShape<PersonDetails.Position>("a position") { shape in
    shape.field("role", .text, "The office.", "Chair", required: true) { $0.role = $1.value }
    shape.field("org", .reference([.agency, .company]), "Where.", "sec") { $0.organisation = $1 }
    shape.field("since", .date, "From when.", "2025-04-21") { $0.since = $1 }
    shape.field("until", .locatedDate, "Until when.", "2026") {
      $0.until = $1.value
      $0.untilRange = $1.range
    }
  }

  static let withdrawal = RecordShape<Publication.Withdrawal>("a withdrawal") { shape in
    shape.field("date", .day, "When.", "2025-12-01", required: true) {
      $0.date = $1.value
      $0.dateRange = $1.range
    }
    shape.field("reason", .text, "Why.", "Superseded by events", required: true) {
      $0.reason = $1.value
    }
  }

  static let formerName = RecordShape<FormerName>("a former name") { shape in
    shape.field("name", .text, "The name.", "Iris Energy Limited", required: true) { $0.name = $1 }
    shape.field("since", .date, "Its first day, if no former name came before.", "2018-11") {
      $0.since = $1
    }
    shape.field("until", .date, "Its last day.", "2024-11") { $0.until = $1 }
  }

  /// Identifiers in the Federal Register.
  static let federalRegister = RecordShape<[Identifier]>("'fr'") { shape in
    for (name, meaning, example) in [
      ("doc", "The document number.", "2023-24283"), ("cite", "Volume and page.", "88 FR 75191"),
    ] {
      shape.field(name, .identifiers, meaning, example) { identifiers, values in
        identifiers += values.map {
          Identifier(scheme: "fr.\(name)", value: $0.value, range: $0.range)
        }
      }
    }
  }

  /// One of several periods for comments.
  static let commentPeriod = RecordShape<CommentPeriod>("a comment period") { shape in
    shape.field("date", .date, "Its last day.", "2025-12-05", required: true) { $0.closes = $1 }
    shape.field("what", .text, "What is accepted.", "Reply comments") { $0.what = $1.value }
  }

  /// A date that floats.
  static let effectiveDate = RecordShape<EffectiveDate>("'effective'") { shape in
    shape.field("by", .date, "The last day on which it takes effect.", "2027-01-18", required: true)
    { $0.date = $1 }
    shape.field("rule", .text, "What the day depends on.", "the earlier of …") {
      $0.rule = $1.value
    }
  }
}

/// When a policy takes effect, as its field has it.
struct EffectiveDate: Sendable {
  var date: PartialDate
  var rule: String?
}
