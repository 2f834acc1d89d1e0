extension RecordShapes {
  static let upcoming = RecordShape<Upcoming>("an item of 'next'") { shape in
    shape.field(
      "date", .expectedDate,
      "When it is expected, to the minute if known; 'unknown' if no date has been announced.",
      "2026-03", required: true
    ) {
      $0.date = $1.date
      $0.time = $1.time
    }
    shape.field("what", .text, "What is expected.", "First tranche due", required: true) {
      $0.what = $1.value
      $0.id = Located(Slug.from(name: $1.value), at: $1.range)
    }
    shape.field(
      "id", .text, "A permanent name for it; by default, the slug of 'what'.", "first-tranche"
    ) { $0.id = $1 }
    shape.field("was", .dates, "The dates that it had before it was moved.", "[2026-01, 2026-02]") {
      $0.was = $1
    }
    shape.field(
      "cancelled", .locatedDate, "When it became known that it will not happen.", "2026-02-20"
    ) { $0.cancelled = $1 }
    shape.field(
      "about", .reference(.any), "What it concerns; its page and trackers show the entry as well.",
      "deal/microsoft-iren-2025"
    ) {
      $0.about = $1
    }
    shape.field("type", .word(.nextType), "What sort of date it is.", "milestone") {
      $0.type = $1.value
    }
    shape.field("outcome", .text, "What came of it, once it is known.", "Delivered on March 12") {
      $0.outcome = $1.value
    }
    shape.field("source", .source, "The id of the source.", "iren-8k") { $0.source = $1 }
  }

  static let angle = RecordShape<Angle>("an angle") { shape in
    shape.field("who", .reference([.agency, .company, .person]), "Whose interest it is.", "sec") {
      $0.who = $1
    }
    shape.field("policy", .reference(.policy), "By which policy.", "clarity-act") { $0.policy = $1 }
    shape.field("issue", .text, "Why.", "Disclosure of customer concentration", required: true) {
      $0.issue = $1.value
    }
    shape.field("stance", .word(.stance), "Its stance.", "monitor") { $0.stance = $1.value }
    shape.field("outlook", .word(.likelihood), "How likely something comes of it.", "roughly-even")
    { $0.outlook = $1.value }
  }

  static let judgment = RecordShape<Judgment>("a judgment") { shape in
    shape.field("id", .anchorID, "A permanent name for it.", "sec-comment-letter", required: true) {
      $0.id = $1
    }
    shape.field(
      "claim", .text, "What will happen, and by when.", "The SEC publishes …", required: true
    ) { $0.claim = $1.value }
    shape.field("likelihood", .word(.likelihood), "Its odds by ICD 203.", "unlikely") {
      $0.likelihood = $1.value
    }
    shape.field("confidence", .word(.confidence), "How well supported it is.", "low") {
      $0.confidence = $1.value
    }
    shape.field("resolve_by", .locatedDate, "When it will be known.", "2026-06-30") {
      $0.resolveBy = $1
    }
    shape.field(
      "outcome", .outcome, "What came of it; a text alone is not scored.",
      "{result: no, date: 2026-06-30, note: No letter was published}"
    ) { $0.outcome = $1 }
  }

  static let judgmentOutcome = RecordShape<Judgment.Outcome>("an outcome") { shape in
    shape.field(
      "result", .word(.judgmentResult), "Whether the claim came true.", "no", required: true
    ) { $0.result = Judgment.Result(rawValue: $1.value) }
    shape.field("date", .locatedDate, "When it was settled.", "2026-06-30") { $0.date = $1 }
    shape.field("note", .text, "What came of it, in words.", "No letter was published") {
      $0.note = $1.value
    }
    shape.field("source", .source, "The id of the source.", "sec-edgar") { $0.source = $1 }
    shape.hints = ["what": .use("note"), "text": .use("note")]
  }
}
