extension EntityShape {
  static let policy = RecordShape<EntityDraft>("a policy") { shape in
    shape.name("Executive Order 14110")
    shape.type(
      .policyType, "What it is; its history depends on it.", "executive-order", required: true)
    shape.field("title", .text, "Its long title.", "Safe, Secure, and Trustworthy …") {
      $0.entity.title = $1.value
    }
    shape.identifier("number", "Its number in its series.", "14110")
    shape.jurisdiction("Whose law it is.", "US")
    shape.field(
      "fr", .record(RecordShapes.federalRegister) { _ in [] }, "Its place in the Federal Register.",
      "{doc: 2023-24283, cite: 88 FR 75191}"
    ) { $0.entity.identifiers += $1 }
    shape.field("bill", .identifiers, "A bill's number and Congress.", "hr3633-119") {
      $0.entity.identifiers += $1.identifiers("bill")
      guard let bill = $1.first(where: { Congress.number(ofBill: $0.value) != nil }) else { return }
      $0.policy.congress = Congress.number(ofBill: bill.value)
      $0.policy.measure = Measure(bill: bill.value)
    }
    shape.identifier(
      "ocd_id", "Open Civic Data id of a state's bill.",
      "ocd-bill/12bd05ac-05c3-4baa-b315-10d7c3b20815")
    shape.identifier("public_law", "Number of the public law.", "119-27")
    shape.identifier("rin", "Regulation Identifier Number.", "3235-AN01")
    shape.identifier("docket", "Docket of the agency or the court.", "RM26-4-000")
    shape.identifier("cfr", "Where it is codified.", "17 CFR 240")
    shape.identifier("usc", "Where it is in the United States Code.", "15 USC 78j")
    shape.identifier("stat", "Where it is in the Statutes at Large.", "139 Stat. 419")
    shape.field("court", .reference(.agency), "The court that hears the case.", "sdny") {
      draft, court in
      draft.policy.court = court
      draft.entity.relations.append(
        DeclaredRelation(
          field: "court", relation: .hears, isInverse: true, target: court,
          allowedKinds: .agency, mayBeText: !court.isSlugLike))
      if !court.isSlugLike { draft.entity.facts.append(Fact(.court, court.text)) }
    }
    shape.identifier("citation", "How courts cite it.", "603 U.S. 369")
    shape.field(
      "effect", .word(.caseEffect), "What a case does to the policies that it challenges.",
      "partly-blocked"
    ) { $0.policy.effect = $1.value }
    shape.field(
      "effective", .effectiveDate,
      "When it takes effect: a date, or by when and on what it depends.",
      "{by: 2027-01-18, rule: the earlier of …}"
    ) {
      $0.policy.effective = $1.date
      $0.policy.effectiveRule = $1.rule
    }
    shape.field(
      "expires", .date, "The last day in force, if its end is known in advance.", "2026-09-30"
    ) { $0.policy.expires = $1 }
    shape.field(
      "comments_close", .commentPeriods,
      "The last day for comments, or a list of days with what is accepted until then.", "2026-01-15"
    ) { $0.policy.commentPeriods = $1 }
    shape.history("2025-01-20: revoked by eo-14148")
    shape.common(.policy)
  }

  static let deal = makeDeal(inPlace: false)
  /// The same, for a deal that a briefing describes in its own front matter.
  static let dealInPlace = makeDeal(inPlace: true)

  private static func makeDeal(inPlace: Bool) -> RecordShape<EntityDraft> {
    RecordShape<EntityDraft>("a deal") { shape in
      shape.name("Microsoft–IREN AI cloud services agreement")
      shape.type(.dealType, "What sort of deal it is.", "services-agreement", required: !inPlace)
      shape.field(
        "parties", .references([.company, .agency, .person], value: .role),
        "Its parties, each with its role or a list of roles.",
        "{microsoft: customer, iren: supplier}",
        required: true
      ) { draft, items in
        draft.declare(
          .partyTo, isInverse: true, field: "parties", items, kinds: [.company, .agency, .person])
        draft.deal.parties = items.map {
          DealDetails.Party(who: $0.reference, role: $0.attributes.role ?? "")
        }
      }
      shape.field(
        "value", .value,
        "What it is worth, with the currency; 'about' or 'up to' may come before it.",
        "USD 9.7B"
      ) {
        $0.deal.value = $1.amount
        $0.deal.bound = $1.bound ?? $0.deal.bound
      }
      shape.field("value_basis", .word(.valueBasis), "What the value counts.", "total-contract") {
        $0.deal.valueBasis = $1.value
      }
      shape.field("approx", .flag, "Whether the value is approximate.", "true") {
        if $1 { $0.deal.bound = $0.deal.bound == .upTo ? .upToAbout : $0.deal.bound ?? .about }
      }
      shape.field("terms", .facts, "Its terms, each a label and a text.", "{length: 5 years}") {
        $0.deal.terms = $1
      }
      shape.fact("site", .site, "Where it is carried out.", "Childress, Texas")
      shape.field("awaiting", .words(.awaited), "What it waits for.", "[antitrust, ferc]") {
        $0.deal.awaiting = $1
      }
      shape.identifier("filing", "Accession number of its filing.", "0001878848-25-000123")
      shape.history("2025-11-02: signed")
      shape.common(.deal)
    }
  }
}

extension [Located<String>] {
  func identifiers(_ scheme: String) -> [Identifier] {
    map { Identifier(scheme: scheme, value: $0.value, range: $0.range) }
  }
}
