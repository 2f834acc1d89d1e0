extension EntityShape {
  static let briefing = RecordShape<EntityDraft>("a briefing") { shape in
    shape.title("What Microsoft bought from IREN")
    shape.date("When it was first published; the file's name begins with it.", required: true)
    shape.field("as_of", .day, "The day its facts were checked through.", "2025-11-04") {
      $0.briefing.asOf = $1.value
      $0.briefing.asOfRange = $1.range
    }
    shape.field("review_in", .duration, "When it is due for review.", "90 days") {
      $0.briefing.reviewIn = $1
    }
    shape.type(.briefingType, "What sort of briefing it is.", "analysis")
    shape.jurisdiction("Whose law it is about; by default, that of the site.", "US")
    shape.field(
      "authors", .texts, "Who wrote it; a person's slug or name makes a link.", "[Jane Analyst]"
    ) { draft, authors in
      draft.briefing.authors = authors.map { Reference($0) }
      draft.entity.relations += draft.briefing.authors.map {
        DeclaredRelation(
          field: "authors", relation: .authoredBy, target: $0, allowedKinds: .person,
          mayBeText: true)
      }
    }
    shape.field(
      "bottom_line", .text, "What a reader must know, in 60 words at most.", "Microsoft bought …"
    ) {
      $0.entity.summary = $1.value
      $0.entity.summaryRange = $1.range
    }
    shape.deals()
    shape.field(
      "companies", .references(.company), "Companies that it is about.", "[microsoft, iren]"
    ) { $0.briefing.companies = $0.declare(.about, field: "companies", $1, kinds: .company) }
    shape.field(
      "regulators", .references(.agency, value: .interest),
      "Agencies with an interest, each with a phrase that says what it is.",
      "[{sec: customer-concentration disclosure}]"
    ) {
      $0.briefing.regulators = $0.declare(
        .hasInterest, isInverse: true, field: "regulators", $1, kinds: .agency)
    }
    shape.field(
      "policies", .references(.policy, value: .mode),
      "Policies that it cites, with a mode for those cited as history or as of a day.",
      "[clarity-act, {eo-14110: historical}]"
    ) { $0.briefing.policies = $0.declare(.about, field: "policies", $1, kinds: .policy) }
    shape.field("people", .references(.person), "People that it is about.", "[paul-atkins]") {
      $0.briefing.people = $0.declare(.about, field: "people", $1, kinds: .person)
    }
    shape.angles()
    shape.field(
      "judgments",
      .records(RecordShapes.judgment, id: { $0.id.value.isEmpty ? nil : $0.id }) {
        Judgment(id: Located("", at: $0), claim: "")
      },
      "What will happen, with its odds.",
      "[{id: sec-letter, claim: The SEC …, likelihood: unlikely, resolve_by: 2026-06-30}]"
    ) { $0.briefing.judgments = $1 }
    shape.field("autolink", .flag, "Whether names in the text become links.", "false") {
      $0.briefing.autolink = $1
    }
    shape.common(.briefing)
    shape.hints["agencies"] = .use("regulators")
    shape.hints["agency"] = .use("regulators")
    shape.hints["company"] = .synonym("companies")
    shape.hints["policy"] = .synonym("policies")
    shape.hints["person"] = .synonym("people")
  }
}

extension RecordShape where Owner == EntityDraft {
  fileprivate mutating func angles() {
    field(
      "angles", .records(RecordShapes.angle) { Angle(issue: "", range: $0) },
      "Why Washington cares: who, by which policy, and the issue.",
      "[{who: sec, policy: reg-s-k, issue: Customer concentration}]"
    ) { draft, angles in
      draft.briefing.angles = angles
      for angle in angles {
        let attributes = EdgeAttributes(interest: angle.issue, stance: angle.stance)
        let ends: [(Reference?, KindSet)] = [
          (angle.who, [.agency, .company, .person]), (angle.policy, .policy),
        ]
        for case (let target?, let kinds) in ends {
          draft.entity.relations.append(
            DeclaredRelation(
              field: "angles", relation: .about, target: target, allowedKinds: kinds,
              attributes: attributes, range: angle.range))
        }
      }
    }
  }

  fileprivate mutating func deals() {
    field(
      "deals", .deals,
      "Deals that it is about: references, with a mode for past ones, or deals written in place.",
      "[microsoft-iren-2025]"
    ) { draft, deals in
      for deal in deals {
        switch deal {
        case .elsewhere(let item):
          draft.briefing.deals += draft.declare(.about, field: "deals", [item], kinds: .deal)
        case .inPlace(let entity):
          let reference = Reference(entity.id.slug, at: entity.name.range)
          draft.dealsInPlace.append(entity)
          draft.briefing.deals += draft.declare(
            .about, field: "deals",
            [ReferenceItem(reference: reference, range: entity.name.range)], kinds: .deal)
        }
      }
    }
  }
}
